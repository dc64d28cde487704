package hengdao.store;

import hengdao.model.Backup;
import hengdao.model.InputRefused;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A folder in which backups are kept under names that tell when they were made. */
public final class BackupFolder {

    /** The ending of a backup's name. */
    public static final String ENDING = ".hdbackup";

    /** The name of the one within a data folder. */
    static final String FOLDER = "backups";

    private static final String BEGINNING = "hengdao-";
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");

    private final Path folder;

    /** A folder that need not be there yet. */
    public BackupFolder(Path folder) {
        this.folder = folder;
    }

    /** The one within a data folder. */
    public static BackupFolder of(Path dataFolder) {
        return new BackupFolder(dataFolder.resolve(FOLDER));
    }

    /** Where it is. */
    public Path folder() {
        return folder;
    }

    /** The backups in it that can be read, the newest first; none if there is no folder. */
    public List<Backup> all() {
        List<Backup> all = new ArrayList<>();
        for (Path file : files(name -> name.endsWith(ENDING))) {
            try (BackupArchive archive = BackupArchive.open(file)) {
                all.add(archive.backup());
            } catch (InputRefused e) {
                // One that cannot be read is none; it stays for whoever knows how to save it.
            }
        }
        all.sort(Comparator.comparing(Backup::made)
                .thenComparing(Backup::sequence)
                .reversed());
        return all;
    }

    /** What opens the newest backup that is encrypted. */
    Optional<KeyFile> newestKeys() {
        for (Backup backup : all()) {
            try (BackupArchive archive = BackupArchive.open(backup.file())) {
                KeyFile keys = archive.keys();
                if (keys != null) {
                    return Optional.of(keys);
                }
            }
        }
        return Optional.empty();
    }

    /** The newest backup that can be read. */
    public Optional<Backup> newest() {
        return all().stream().findFirst();
    }

    /**
     * Makes a backup of an open data folder here, without the files of evidence and reports, which lie beside this
     * folder or are copied there; then thins the older ones out. Where the clock was set back, it is said to be made just
     * behind the newest one, so that it is the newest.
     *
     * @throws InputRefused if it cannot be written
     */
    public Backup add(Database database, Instant made, ZoneId zone) {
        make();
        Instant time = newest().map(last -> last.made().plusMillis(1))
                .filter(made::isBefore)
                .orElse(made);
        Backup backup = database.backUp(free(BEGINNING + STAMP.format(time.atZone(zone))), false, time);
        thin(made, zone);
        return backup;
    }

    /**
     * Makes a backup of a database of an earlier schema, which nobody else has open, before it is brought up to date.
     *
     * @param owner an owner's connection to it
     */
    void addEarlier(Connection owner, Path dataFolder, FolderKey key) throws SQLException {
        Instant now = Instant.now();
        Fingerprint contents = Fingerprint.of(owner, key);
        make();
        Path name =
                free(BEGINNING + "schema" + contents.schema() + "-" + STAMP.format(now.atZone(ZoneId.systemDefault())));
        new BackupWriter(dataFolder, key, false)
                .backUp(
                        zip -> {
                            H2.backup(owner, zip);
                            return contents;
                        },
                        now,
                        name);
    }

    /**
     * Copies a backup of another folder here if it is not here yet; then thins the older ones out.
     *
     * @throws InputRefused if it cannot be written
     */
    public void copy(Backup backup, Instant now, ZoneId zone) {
        try {
            copy(backup.file(), folder.resolve(backup.file().getFileName()));
        } catch (IOException e) {
            throw failed(e);
        }
        thin(now, zone);
    }

    /**
     * Copies the files of evidence and reports that are not yet beside the backups.
     *
     * @throws InputRefused if they cannot be written
     */
    public void addFiles(Path dataFolder) {
        try {
            for (String kind : List.of(EvidenceFiles.FOLDER, IssuedFiles.FOLDER)) {
                for (Path file : ChecksumFiles.all(dataFolder.resolve(kind))) {
                    copy(file, folder.resolve(kind).resolve(file.getFileName().toString()));
                }
            }
        } catch (IOException e) {
            throw failed(e);
        }
    }

    private static void copy(Path file, Path to) throws IOException {
        if (Files.exists(to)) {
            return;
        }
        Files.createDirectories(Objects.requireNonNull(to.getParent()));
        Path part = to.resolveSibling(to.getFileName() + ".part");
        try (InputStream in = Files.newInputStream(file)) {
            String sha256 =
                    ChecksumFiles.copy(in, file.getFileName().toString(), part).sha256();
            if (!ChecksumFiles.sha256(part).equals(sha256)) {
                throw new IOException(part + " is other than what was written");
            }
            DurableMove.move(part, to);
        } finally {
            ScratchFiles.delete(part);
        }
    }

    /** A name no backup has: two may be made within a second, or the clock be set back. */
    private Path free(String beginning) {
        Path name = folder.resolve(beginning + ENDING);
        for (int next = 2; Files.exists(name); next++) {
            name = folder.resolve(beginning + "-" + next + ENDING);
        }
        return name;
    }

    private void make() {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw failed(e);
        }
    }

    /** Removes those that are not kept, and what a process that was killed left half-written. */
    private void thin(Instant now, ZoneId zone) {
        files(name -> name.endsWith(ENDING + ".part")).forEach(ScratchFiles::delete);
        List<Backup> all = all();
        Set<Instant> kept = BackupThinning.keep(all.stream().map(Backup::made).toList(), now, zone);
        all.stream()
                .filter(backup -> !kept.contains(backup.made()))
                .map(Backup::file)
                .forEach(ScratchFiles::delete);
    }

    private List<Path> files(Predicate<String> named) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> isOurs(file.getFileName().toString(), named))
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    private static boolean isOurs(String name, Predicate<String> named) {
        return name.startsWith(BEGINNING) && named.test(name);
    }

    private InputRefused failed(IOException e) {
        InputRefused refused = new InputRefused("store.backup_failed", folder);
        refused.initCause(e);
        return refused;
    }
}
