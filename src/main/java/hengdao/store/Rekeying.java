package hengdao.store;

import hengdao.model.InputRefused;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All of a closed data folder under another key. It is made in a folder within the data folder, forced to disk and then
 * given another name at once: from there on it counts, and {@link #settle} puts each part in its place, again after a
 * power cut until all are there.
 */
final class Rekeying {

    private static final String UNFINISHED = "rekey-new";
    private static final String READY = "rekey-ready";

    /** Stands among what is ready where the folder has no password any more. */
    private static final String UNPROTECTED = "unprotected";

    private static final List<String> KEPT = List.of(EvidenceFiles.FOLDER, IssuedFiles.FOLDER);
    private static final List<String> FOLDERS = List.of(
            JournalFiles.FOLDER, EvidenceFiles.FOLDER, IssuedFiles.FOLDER, BackupFolder.FOLDER, Restore.REPLACED);

    /** What stays where a job could not be printed. */
    private static final Pattern PRINTED = Pattern.compile(".+-\\d{8}-\\d{6}(-\\d+)?\\.pdf");

    private final Path home;
    private final Path made;
    private final FolderKey was;
    private final FolderKey now;
    private final @Nullable KeyFile keys;
    private final Map<String, String> names = new HashMap<>();

    /** @param keys what opens the folder from then on, null for none */
    Rekeying(Path home, FolderKey was, FolderKey now, @Nullable KeyFile keys) {
        this.home = home;
        this.was = was;
        this.now = now;
        this.keys = keys;
        made = unfinished(home);
    }

    /** Is asked before each step of putting the parts in their places; the tests end the program there. */
    @FunctionalInterface
    interface Steps {
        Steps NONE = what -> {};

        void before(String what) throws IOException;
    }

    static Path unfinished(Path home) {
        return home.resolve(UNFINISHED);
    }

    /** Whether parts are still to be put in their places. */
    static boolean isReady(Path home) {
        return Files.exists(home.resolve(READY));
    }

    /**
     * Makes all parts; when this returns they count.
     *
     * @throws InputRefused if there is no room, or what was made is not what was there
     */
    void make() throws IOException {
        ScratchFiles.remove(made);
        refuseFull();
        Files.createDirectories(made);
        if (keys != null) {
            keys.write(made);
        } else {
            Files.createFile(made.resolve(UNPROTECTED));
        }
        database();
        for (String folder : FOLDERS) {
            Files.createDirectories(made.resolve(folder));
        }
        new JournalRekeying(new JournalFiles(home, was), new JournalFiles(made, now)).run();
        for (String folder : KEPT) {
            for (Path file : ChecksumFiles.all(home.resolve(folder))) {
                kept(file, made.resolve(folder));
            }
        }
        backups();
        replaced();
        force(made);
        DurableMove.move(made, home.resolve(READY));
    }

    private void refuseFull() throws IOException {
        long needed = FolderRules.ROOM;
        for (String name : FOLDERS) {
            needed += bytes(home.resolve(name));
        }
        needed += Files.size(home.resolve(Database.FILE)) * 3;
        long room = Files.getFileStore(home).getUsableSpace();
        if (room < needed) {
            throw new InputRefused("key.no_room", home, needed >> 20, room >> 20);
        }
    }

    private static long bytes(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return 0;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            return all.mapToLong(file -> file.toFile().length()).sum();
        }
    }

    private void database() throws IOException {
        Path copy = made.resolve(Database.FILE);
        H2.rekey(home.resolve(Database.FILE), was, copy, now);
        if (!contents(home, was).equals(contents(made, now))) {
            throw new InputRefused("key.not_made", home);
        }
    }

    /** What a database holds; the sums of both are under the same key, so that they can be compared. */
    private Fingerprint contents(Path folder, FolderKey key) throws IOException {
        try (Connection owner =
                H2.owner(folder.resolve(Database.NAME), false, key).getConnection()) {
            Fingerprint contents = Fingerprint.of(owner, FolderKey.NONE);
            H2.shutdown(owner);
            return contents;
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    /** One that is not what its name says stays so: under the key as it is, or as it is if it cannot be read anyway. */
    private void kept(Path file, Path folder) throws IOException {
        String name = file.getFileName().toString();
        if (!ChecksumFiles.isSound(file, was)) {
            if (was.isNone()) {
                try (InputStream in = Files.newInputStream(file)) {
                    ChecksumFiles.copy(in, name, folder.resolve(now.name(name)), now);
                }
            } else {
                Files.copy(file, folder.resolve(name));
            }
            return;
        }
        names.put(
                name, ChecksumFiles.rekey(file, was, folder, now).getFileName().toString());
    }

    private void backups() throws IOException {
        Path from = home.resolve(BackupFolder.FOLDER);
        if (!Files.isDirectory(from)) {
            return;
        }
        BackupRekeying backups = new BackupRekeying(was, now, keys, names);
        try (Stream<Path> files = Files.list(from);
                ScratchFiles scratch = ScratchFiles.in(made)) {
            for (Path file : files.filter(each -> each.toString().endsWith(BackupFolder.ENDING))
                    .sorted()
                    .toList()) {
                backups.write(file, made.resolve(BackupFolder.FOLDER).resolve(file.getFileName()), scratch);
            }
        }
    }

    private void replaced() throws IOException {
        Path from = home.resolve(Restore.REPLACED);
        if (!Files.isDirectory(from)) {
            return;
        }
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                Path to = made.resolve(Restore.REPLACED).resolve(file.getFileName());
                boolean encrypted = H2.isEncrypted(file);
                if (encrypted != was.isNone() && file.toString().endsWith(".mv.db")) {
                    H2.rekey(file, was, to, now);
                } else {
                    Files.copy(file, to);
                }
            }
        }
    }

    /** Forces all files and folders in one to disk. */
    private static void force(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.toList()) {
                if (Files.isDirectory(each)) {
                    DurableMove.force(each);
                } else {
                    try (FileChannel channel = FileChannel.open(each, StandardOpenOption.WRITE)) {
                        channel.force(true);
                    }
                }
            }
        }
    }

    /** Puts what is ready in its place, or removes what is not; the lock of the folder is held. */
    static void settle(Path home, Steps steps) throws IOException {
        ScratchFiles.remove(unfinished(home));
        Path ready = home.resolve(READY);
        if (!Files.exists(ready)) {
            return;
        }
        for (String folder : FOLDERS) {
            if (Files.exists(ready.resolve(folder))) {
                steps.before("remove " + folder);
                removeAll(home.resolve(folder), steps);
                steps.before("move " + folder);
                DurableMove.move(ready.resolve(folder), home.resolve(folder));
            }
        }
        for (String file : List.of(Database.FILE, KeyFile.FILE)) {
            if (Files.exists(ready.resolve(file))) {
                steps.before("move " + file);
                DurableMove.move(ready.resolve(file), home.resolve(file));
            }
        }
        if (Files.exists(ready.resolve(UNPROTECTED))) {
            steps.before("remove key");
            Files.deleteIfExists(home.resolve(KeyFile.FILE));
        } else {
            removePrinted(home);
        }
        DurableMove.force(home);
        steps.before("end");
        removeAll(ready, steps);
        DurableMove.force(home);
    }

    private static void removePrinted(Path home) throws IOException {
        try (Stream<Path> files = Files.list(home)) {
            for (Path file : files.filter(each ->
                            PRINTED.matcher(each.getFileName().toString()).matches())
                    .toList()) {
                Files.delete(file);
            }
        }
    }

    private static void removeAll(Path folder, Steps steps) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
                steps.before("delete " + each.getFileName());
                Files.delete(each);
            }
        }
        DurableMove.force(Objects.requireNonNull(folder.getParent()));
    }
}
