package hengdao.store;

import hengdao.model.Backup;
import hengdao.model.DataFolderUnusable;
import hengdao.model.InputRefused;
import hengdao.model.JournalNews;
import hengdao.model.ReadOnly;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * An open data folder, held by this process alone until closed: the database file {@code hengdao.mv.db} and, beside it,
 * {@code evidence/} and the {@code journal/} of every change. What a write returns from is on disk. Safe for use by several threads; writes go one at a time.
 */
public final class Database implements AutoCloseable {

    /** The name of the database file. */
    public static final String FILE = "hengdao.mv.db";

    /** The name H2 is given for the database file. */
    static final String NAME = "hengdao";

    private static final String NAME_WHILE_MADE = "hengdao-new";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Path folder;
    private final FolderKey key;
    private final Runnable free;
    private final Session session;
    private final @Nullable Journal journal;
    private final JournalNews news;
    private final @Nullable ReadOnly readOnly;

    private Database(
            Path folder,
            FolderKey key,
            Runnable free,
            Session session,
            @Nullable Journal journal,
            JournalNews news,
            @Nullable ReadOnly readOnly) {
        this.folder = folder;
        this.key = key;
        this.free = free;
        this.session = session;
        this.journal = journal;
        this.news = news;
        this.readOnly = readOnly;
    }

    /** Whether the folder holds a database. */
    public static boolean exists(Path folder) {
        return Files.exists(folder.resolve(FILE));
    }

    /** As {@link #create(Path, Consumer)}, with nothing in it. */
    public static Database create(Path folder) {
        return create(folder, empty -> {});
    }

    /**
     * Makes a data folder, lets {@code fill} write its first contents, and opens it; if anything fails there is no
     * database afterwards.
     *
     * @throws InputRefused if there is one already
     * @throws DataFolderUnusable if the folder cannot be written, is held by another or may not hold data
     */
    public static Database create(Path folder, Consumer<Database> fill) {
        Path home = FolderRules.absolute(folder);
        refuseExisting(home);
        FolderRules.make(home);
        FolderLock lock = FolderLock.take(home);
        Path made = home.resolve(NAME_WHILE_MADE + ".mv.db");
        try {
            refuseExisting(home);
            Files.deleteIfExists(made);
            Protection.forget(home);
            try (Session session = Session.create(home, home.resolve(NAME_WHILE_MADE))) {
                fill.accept(new Database(home, FolderKey.NONE, lock::close, session, null, JournalNews.NONE, null));
            }
            DurableMove.move(made, home.resolve(FILE));
        } catch (SQLException | IOException e) {
            discard(made, lock);
            throw FolderRules.notWritable(home, e);
        } catch (RuntimeException e) {
            discard(made, lock);
            throw e;
        }
        return open(home, FolderKey.NONE, lock::close, Disk.REAL);
    }

    /**
     * Opens a data folder, bringing its schema up to date; one that cannot be written only to look at it.
     *
     * @param key its key
     * @throws DataFolderUnusable if there is no database in it, another has it open (says who, where and since when),
     *     it is damaged, of a later program, not writable, under another key or may not hold data
     */
    public static Database open(Path folder, FolderKey key) {
        return open(folder, key, Disk.REAL);
    }

    /** As {@link #open(Path, FolderKey)}, of a folder without a password. */
    public static Database open(Path folder) {
        return open(folder, FolderKey.NONE);
    }

    /** As {@link #open(Path, FolderKey)}, with the data written through another disk. */
    static Database open(Path folder, FolderKey key, Disk disk) {
        Path home = FolderRules.absolute(folder);
        if (!exists(home)) {
            throw new DataFolderUnusable("store.missing", home);
        }
        if (FolderRules.isReadOnly(home)) {
            return look(home, key);
        }
        FolderRules.checkDisk(home);
        FolderLock lock = FolderLock.take(home);
        try {
            Protection.tidy(home);
            Protection.refuseOther(home, key);
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
        return open(home, key, lock::close, disk);
    }

    /** Opens a folder whose lock is held; {@code free} is run when it is closed or cannot be opened. */
    static Database open(Path home, FolderKey key, Runnable free, Disk disk) {
        Path file = disk.database().apply(home.resolve(NAME));
        Session session = Opening.within(PATIENCE, home, free, () -> Session.open(home, file, key));
        try {
            JournalStart start = JournalStart.of(new JournalFiles(home, key), session, disk.tapes());
            return new Database(home, key, free, session, start.journal(), start.news(), null);
        } catch (IOException e) {
            close(session, free);
            throw FolderRules.notWritable(home, e);
        } catch (RuntimeException e) {
            close(session, free);
            throw e;
        }
    }

    private static Database look(Path home, FolderKey key) {
        FolderLock.refuseHeld(home);
        Protection.refuseOther(home, key);
        ReadOnly readOnly = new ReadOnly(null);
        Session session =
                Opening.within(PATIENCE, home, () -> {}, () -> Session.read(home, home.resolve(NAME), key, readOnly));
        if (Restore.journaled(home, key) > session.read(Head::of).sequence()) {
            session.close();
            throw new DataFolderUnusable("store.read_only_unclean", home);
        }
        return new Database(home, key, () -> {}, session, null, JournalNews.NONE, readOnly);
    }

    /**
     * Opens a backup of a folder that another has open, to be looked at: it is unpacked within the folder until this is
     * closed. Files of evidence and reports are those of the folder.
     *
     * @param key that of the folder
     * @throws InputRefused if the backup cannot be read, is under another key or is damaged, or there is no room or right
     *     to unpack it
     */
    public static Database look(Path folder, FolderKey key, Path backup) {
        Path home = FolderRules.absolute(folder);
        try (BackupArchive archive = BackupArchive.open(backup)) {
            archive.refuseOther(key);
            ScratchFiles scratch = ScratchFiles.in(home);
            Path file = scratch.path(NAME);
            try {
                archive.takeDatabase(file, key);
                H2.shutdown(H2.owner(file, false, key).getConnection());
            } catch (IOException | SQLException | RuntimeException e) {
                scratch.close();
                throw e;
            }
            ReadOnly readOnly = new ReadOnly(archive.backup().made());
            Session session =
                    Opening.within(PATIENCE, home, scratch::close, () -> Session.read(home, file, key, readOnly));
            return new Database(home, key, scratch::close, session, null, JournalNews.NONE, readOnly);
        } catch (IOException | SQLException e) {
            InputRefused refused = new InputRefused("store.backup_not_shown", backup);
            refused.initCause(e);
            throw refused;
        }
    }

    private static void close(Session session, Runnable free) {
        try {
            session.close();
        } finally {
            free.run();
        }
    }

    /** What was found when the end of the journal was compared with the database. */
    public JournalNews news() {
        return news;
    }

    /** Why it can be looked at only, null where it can be changed. */
    public @Nullable ReadOnly readOnly() {
        return readOnly;
    }

    /** The key of the folder, {@link FolderKey#NONE} if it has no password. */
    public FolderKey key() {
        return key;
    }

    /** The folder, absolute. */
    public Path folder() {
        return folder;
    }

    /** Waits for a write under way, closes the database and frees the folder; a second call does nothing. */
    @Override
    public void close() {
        try {
            session.close();
        } finally {
            if (journal != null) {
                journal.close();
            }
            free.run();
        }
    }

    /**
     * Makes a backup: written beside its place, opened again and compared, forced to disk, and then given its name, in
     * place of a file that has it. Work in the folder goes on meanwhile. Not for the JavaFX thread.
     *
     * @param file where to
     * @param whole whether the files of evidence and reports go into it, or only their names
     * @param made the time it is said to be made at
     * @throws InputRefused if it cannot be written there, or what was written is not what was to be
     */
    public Backup backUp(Path file, boolean whole, Instant made) {
        boolean elsewhere = !file.toAbsolutePath().normalize().startsWith(folder);
        if (readOnly == null || readOnly.backup() != null || !elsewhere) {
            session.refuseReadOnly();
        }
        return new BackupWriter(folder, key, whole).backUp(session::backUp, made, file);
    }

    <T> T read(Function<Handle, T> work) {
        return session.read(work);
    }

    /** Reads two things side by side as they stand at one moment. */
    <A, B, T> T read(Function<Handle, A> one, Function<Handle, B> other, BiFunction<A, B, T> both) {
        return session.read(one, other, both);
    }

    <T> T write(Function<Handle, T> work) {
        return session.write(work);
    }

    /** As {@link Session#write(Function, Runnable)}. */
    <T> T write(Function<Handle, T> work, Runnable takenBack) {
        return session.write(work, takenBack);
    }

    /** As {@link Session#needRoom}. */
    void needRoom() {
        session.needRoom();
    }

    /** Adds the change that is under way to the journal; the first contents of a new folder are not in it. */
    void journal(JournaledChange change) {
        if (journal != null) {
            journal.add(change);
        }
    }

    /** Says in the journal that the change added last was not committed. */
    void takeBack() {
        if (journal != null) {
            journal.takeBack();
        }
    }

    private static void refuseExisting(Path folder) {
        if (exists(folder)) {
            throw new InputRefused("store.exists", folder);
        }
    }

    private static void discard(Path made, FolderLock lock) {
        try {
            Files.deleteIfExists(made);
        } catch (IOException e) {
            // The next creation deletes it.
        } finally {
            lock.close();
        }
    }
}
