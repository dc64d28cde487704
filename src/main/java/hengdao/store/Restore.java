package hengdao.store;

import hengdao.model.InputRefused;
import hengdao.model.Restored;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Puts the data folder back to what a backup holds. */
public final class Restore {

    /** The folder that keeps what a restore replaced. */
    static final String REPLACED = "replaced";

    private static final String ENDING = ".mv.db";

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");

    private final Path home;
    private final FolderKey own;
    private final BackupArchive archive;
    private final Path from;
    private final FolderKey with;
    private final ScratchFiles scratch;

    private Restore(Path home, FolderKey own, BackupArchive archive, Path from, FolderKey with, ScratchFiles scratch) {
        this.home = home;
        this.own = own;
        this.archive = archive;
        this.from = from;
        this.with = with;
        this.scratch = scratch;
    }

    /** As {@link #into(Path, FolderKey, Path, FolderKey, boolean)}, of a folder and a backup without a password. */
    public static Restored into(Path folder, Path backup, boolean replay) {
        return into(folder, FolderKey.NONE, backup, FolderKey.NONE, replay);
    }

    /**
     * Takes the database out of a backup, opens and compares it, and only then puts it in the place of the one in the
     * folder, of which a copy is kept first. Files of evidence and reports are added, never taken away. The journal goes
     * on in a new epoch, so that no later start makes again what the restore took back. A folder that holds data stays
     * under its own key, or under none; one that holds none gets that of the backup.
     *
     * @param key that of the folder
     * @param with that of the backup
     * @param replay whether the changes the folder's journal has behind the backup are made again on it, as far as they
     *     can be; the result is checked before it replaces anything
     * @throws InputRefused if the backup cannot be read, is under another key, damaged or of a later program; nothing is
     *     changed then
     * @throws hengdao.model.DataFolderUnusable if the folder is held by another, under another key, or cannot be written
     */
    public static Restored into(Path folder, FolderKey key, Path backup, FolderKey with, boolean replay) {
        Path home = FolderRules.absolute(folder);
        Path from = backup.toAbsolutePath().normalize();
        try (BackupArchive archive = BackupArchive.open(from)) {
            archive.refuseOther(with);
            FolderRules.make(home);
            FolderLock lock = FolderLock.take(home);
            try {
                Protection.tidy(home);
                FolderKey own = Database.exists(home) ? own(home, key, with) : with;
                try (ScratchFiles scratch = ScratchFiles.in(home)) {
                    return new Restore(home, own, archive, from, with, scratch).run(replay);
                }
            } catch (IOException e) {
                throw FolderRules.notWritable(home, e);
            } finally {
                lock.close();
            }
        }
    }

    /** The key of a folder that holds data: the one given, or that of the backup where its own is the same or lost. */
    private static FolderKey own(Path home, FolderKey key, FolderKey with) throws IOException {
        String id = KeyFile.idOf(home);
        boolean lost = id.isEmpty() && (KeyFile.exists(home) || H2.isEncrypted(home.resolve(Database.FILE)));
        FolderKey own = lost || id.equals(with.id()) ? with : key;
        if (!lost) {
            Protection.refuseOther(home, own);
        }
        return own;
    }

    private Restored run(boolean replay) throws IOException {
        Path taken = scratch.path(Database.NAME);
        archive.takeDatabase(taken, with);
        if (!own.equals(with)) {
            Path copy = scratch.path("copy");
            H2.rekey(H2.path(taken), with, H2.path(copy), own);
            taken = copy;
        }
        List<String> missing = new RestoredFiles(home, own, archive, from, with, scratch).bring();
        JournalFiles journal = new JournalFiles(home, own);
        RestoredState state = RestoredState.of(journal, taken, from, replay);
        Path replaced = keep(home, scratch);
        if (own.isNone()) {
            Protection.forget(home);
        } else if (!KeyFile.idOf(home).equals(own.id())) {
            Objects.requireNonNull(archive.keys()).write(home);
        }
        Journal.begin(journal, FileTape::of, JournalLine.Reason.RESTORED, state.head())
                .close();
        DurableMove.move(H2.path(taken), home.resolve(Database.FILE));
        return new Restored(archive.backup(), replaced, missing, state.replayed(), state.left(), state.broken());
    }

    /** The number of the last change that the journal of a folder without a password has; reads all of it. */
    public static long journaled(Path folder) {
        return journaled(folder, FolderKey.NONE);
    }

    /** The number of the last change that the journal of a folder has, 0 if there is none; reads all of it. */
    public static long journaled(Path folder, FolderKey key) {
        long[] last = new long[1];
        try {
            JournalWalk.over(new JournalFiles(FolderRules.absolute(folder), key), new JournalWalk.Visitor() {
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

    private static @Nullable Path keep(Path home, ScratchFiles scratch) throws IOException {
        Path present = home.resolve(Database.FILE);
        if (!Files.exists(present)) {
            return null;
        }
        Path folder = home.resolve(REPLACED);
        Files.createDirectories(folder);
        Path copy = scratch.path(Database.FILE + ".part");
        try (InputStream in = Files.newInputStream(present)) {
            ChecksumFiles.copy(in, Database.FILE, copy);
        }
        String name = "恢复前的数据库-" + STAMP.format(LocalDateTime.now(ZoneId.systemDefault()));
        Path kept = folder.resolve(name + ENDING);
        for (int next = 2; Files.exists(kept); next++) {
            kept = folder.resolve(name + "-" + next + ENDING);
        }
        DurableMove.move(copy, kept);
        return kept;
    }
}
