package hengdao.store;

import hengdao.model.InputRefused;
import hengdao.model.Restored;
import hengdao.store.BackupManifest.StoredFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Puts the data folder back to what a backup holds. */
public final class Restore {

    /** The folder that keeps what a restore replaced. */
    static final String REPLACED = "replaced";

    private Restore() {}

    /**
     * Takes the database out of a backup, opens and compares it, and only then puts it in the place of the one in the
     * folder, of which a copy is kept first. Files of evidence and reports are added, never taken away. The journal goes
     * on in a new epoch, so that no later start makes again what the restore took back.
     *
     * @param replay whether the changes the folder's journal has behind the backup are made again on it, as far as they
     *     can be; the result is checked before it replaces anything
     * @throws InputRefused if the backup cannot be read, is damaged or of a later program; nothing is changed then
     * @throws hengdao.model.DataFolderUnusable if the folder is held by another, or cannot be written
     */
    public static Restored into(Path folder, Path backup, boolean replay) {
        Path home = FolderRules.absolute(folder);
        Path from = backup.toAbsolutePath().normalize();
        try (BackupArchive archive = BackupArchive.open(from)) {
            FolderRules.make(home);
            FolderLock lock = FolderLock.take(home);
            try (ScratchFiles scratch = ScratchFiles.in(home)) {
                Path taken = scratch.path("hengdao");
                archive.takeDatabase(taken);
                List<String> missing = new ArrayList<>();
                for (StoredFile file : archive.manifest().files()) {
                    if (!bring(archive, file, from, home)) {
                        missing.add(file.name());
                    }
                }
                RestoredState state = RestoredState.of(home, taken, from, replay);
                Path replaced = keep(home, scratch);
                Journal.begin(home, FileTape::of, JournalLine.Reason.RESTORED, state.head())
                        .close();
                DurableMove.move(H2.path(taken), home.resolve(Database.FILE));
                return new Restored(
                        archive.backup(), replaced, missing, state.replayed(), state.left(), state.broken());
            } catch (IOException e) {
                throw FolderRules.notWritable(home, e);
            } finally {
                lock.close();
            }
        }
    }

    /** The number of the last change that the journal of a folder has, 0 if there is none; reads all of it. */
    public static long journaled(Path folder) {
        long[] last = new long[1];
        try {
            JournalWalk.over(new JournalFiles(FolderRules.absolute(folder)), new JournalWalk.Visitor() {
                @Override
                public void line(JournalFormat.Sealed line) {
                    last[0] = line.line().head().sequence();
                }

                @Override
                public void broken(Path file, int number) {
                    // What is behind it cannot be made again, but whoever restores is told.
                }
            });
        } catch (IOException e) {
            return 0;
        }
        return last[0];
    }

    private static boolean bring(BackupArchive archive, StoredFile file, Path from, Path home) throws IOException {
        Path place = home.resolve(file.name()).normalize();
        if (!place.startsWith(home)) {
            throw new InputRefused("store.backup_damaged", from);
        }
        if (isSame(place, file)) {
            return true;
        }
        Path kind = Objects.requireNonNull(place.getParent());
        Files.createDirectories(kind);
        Path part = place.resolveSibling(place.getFileName() + ".part");
        try {
            if (!archive.takeFile(file, part) && !copyBeside(file, from, part)) {
                return false;
            }
            DurableMove.move(part, place);
            return true;
        } finally {
            ScratchFiles.delete(part);
        }
    }

    /** Looks where backups without files have them: beside the backup, or beside the folder it lies in. */
    private static boolean copyBeside(StoredFile file, Path from, Path part) throws IOException {
        Path beside = Objects.requireNonNull(from.getParent());
        for (Path other : List.of(beside.resolve(file.name()), beside.resolveSibling(file.name()))) {
            if (isSame(other, file)) {
                try (InputStream in = Files.newInputStream(other)) {
                    ChecksumFiles.copy(in, file.name(), part);
                }
                return true;
            }
        }
        return false;
    }

    private static boolean isSame(Path file, StoredFile wanted) throws IOException {
        return Files.isRegularFile(file)
                && Files.size(file) == wanted.bytes()
                && ChecksumFiles.sha256(file).equals(wanted.sha256());
    }

    private static @Nullable Path keep(Path home, ScratchFiles scratch) throws IOException {
        Path present = home.resolve(Database.FILE);
        if (!Files.exists(present)) {
            return null;
        }
        Path folder = home.resolve(REPLACED);
        Files.createDirectories(folder);
        Path copy = scratch.path(Database.FILE + ".part");
        String sha256;
        try (InputStream in = Files.newInputStream(present)) {
            sha256 = ChecksumFiles.copy(in, Database.FILE, copy).sha256();
        }
        Path kept = folder.resolve("hengdao-" + sha256.substring(0, 12) + ".mv.db");
        DurableMove.move(copy, kept);
        return kept;
    }
}
