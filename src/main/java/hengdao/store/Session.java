package hengdao.store;

import hengdao.model.DataFolderUnusable;
import hengdao.model.InputRefused;
import hengdao.model.ReadOnly;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BiFunction;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.statement.TemplateEngine;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;
import org.jspecify.annotations.Nullable;

/** An open database file: the owner's connection, and those of daily work. Safe for use by several threads. */
final class Session implements AutoCloseable {

    private final Path folder;
    private final FolderKey key;
    private final DataSource owners;
    private final Connection owner;
    private final DailyConnections daily;
    private final Jdbi jdbi;
    private final ReentrantLock writing = new ReentrantLock();
    private final @Nullable ReadOnly readOnly;
    private final Room room;
    private volatile boolean failed;

    private Session(
            Path folder,
            FolderKey key,
            DataSource owners,
            Connection owner,
            DailyConnections daily,
            @Nullable ReadOnly readOnly)
            throws IOException {
        this.folder = folder;
        this.key = key;
        room = Room.of(folder);
        this.readOnly = readOnly;
        this.owners = owners;
        this.owner = owner;
        this.daily = daily;
        this.jdbi = Jdbi.create(daily);
        jdbi.getConfig(SqlStatements.class).setTemplateEngine(TemplateEngine.NOP);
    }

    /** Makes a new database file with the current schema, and opens it. */
    static Session create(Path folder, Path file) throws SQLException, IOException {
        try (Connection owner = H2.owner(file, true, FolderKey.NONE).getConnection()) {
            H2.createAppUser(owner);
            migrate(file, owner, FolderKey.NONE);
        }
        return open(folder, file, FolderKey.NONE);
    }

    /**
     * Opens a database file and brings its schema up to date.
     *
     * @throws DataFolderUnusable if its schema is missing or of a later program
     */
    static Session open(Path folder, Path file, FolderKey key) throws SQLException, IOException {
        Connection owner = H2.owner(file, false, key).getConnection();
        try {
            int version = Migrations.version(owner);
            if (version == 0) {
                throw new DataFolderUnusable("store.damaged", folder);
            }
            if (version > Migrations.LATEST) {
                throw new DataFolderUnusable("store.newer_schema", folder, version, Migrations.LATEST);
            }
            if (version < Migrations.LATEST) {
                BackupFolder.of(folder).addEarlier(owner, folder, key);
                H2.shutdown(owner);
                upgrade(file, key);
                owner = H2.owner(file, false, key).getConnection();
            }
            return new Session(
                    folder, key, H2.owner(file, false, key), owner, new DailyConnections(H2.app(file, key)), null);
        } catch (SQLException | IOException | RuntimeException e) {
            if (!owner.isClosed()) {
                H2.shutdown(owner);
            }
            throw e;
        }
    }

    /**
     * Opens a database file without writing to it.
     *
     * @throws DataFolderUnusable if its schema is an earlier one, is missing or of a later program
     */
    static Session read(Path folder, Path file, FolderKey key, ReadOnly readOnly) throws SQLException, IOException {
        Connection reader = H2.reader(file, key).getConnection();
        int version = Migrations.version(reader);
        if (version == Migrations.LATEST) {
            return new Session(
                    folder, key, H2.reader(file, key), reader, new DailyConnections(H2.app(file, key)), readOnly);
        }
        H2.shutdown(reader);
        throw version == 0
                ? new DataFolderUnusable("store.damaged", folder)
                : new DataFolderUnusable(
                        version < Migrations.LATEST ? "store.read_only_older" : "store.newer_schema",
                        folder,
                        version,
                        Migrations.LATEST);
    }

    /** Migrates a copy of a closed file and puts it in its place: if anything fails, the file is as it was. */
    private static void upgrade(Path file, FolderKey key) throws SQLException, IOException {
        Path made = file.resolveSibling(file.getFileName() + "-new");
        Path copy = H2.path(made);
        try {
            Files.copy(H2.path(file), copy, StandardCopyOption.REPLACE_EXISTING);
            try (Connection owner = H2.owner(made, false, key).getConnection()) {
                migrate(made, owner, key);
            }
            DurableMove.move(copy, H2.path(file));
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    /** Closes the file afterwards: H2 evaluates a check in the connection that made it, which Flyway has closed. */
    private static void migrate(Path file, Connection owner, FolderKey key) throws SQLException {
        try {
            Migrations.run(H2.owner(file, false, key));
            H2.sync(owner);
        } finally {
            H2.shutdown(owner);
        }
    }

    /**
     * Reads in one transaction that sees one state of the data. At any lower level H2 fixes that state for each table, and
     * those it refers to, only when it is first read.
     *
     * @throws DataFolderUnusable if the disk refused before
     */
    <T> T read(Function<Handle, T> work) {
        return undisturbed(true, () -> jdbi.inTransaction(TransactionIsolationLevel.SERIALIZABLE, work::apply));
    }

    /**
     * Reads two things side by side as they stand at one moment: nothing is written meanwhile. The second is read by
     * another thread, and both are read when this returns.
     *
     * @throws DataFolderUnusable if the disk refused before
     */
    <A, B, T> T read(Function<Handle, A> one, Function<Handle, B> other, BiFunction<A, B, T> both) {
        writing.lock();
        try {
            CompletableFuture<B> aside = CompletableFuture.supplyAsync(() -> read(other));
            try {
                A first = read(one);
                return both.apply(first, joined(aside));
            } finally {
                aside.handle((value, error) -> true).join();
            }
        } finally {
            writing.unlock();
        }
    }

    private static <B> B joined(CompletableFuture<B> aside) {
        try {
            return aside.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }

    /**
     * Writes in one transaction, one at a time; the work is whole and on disk when this returns, absent if it throws.
     *
     * @throws InputRefused if the folder is open for reading only, or the disk is full
     * @throws DataFolderUnusable if the disk refuses, or refused before; whether this work is kept is then unknown
     */
    <T> T write(Function<Handle, T> work) {
        return write(work, () -> {});
    }

    /**
     * As {@link #write(Function)}.
     *
     * @param takenBack run before any other write if the work was done and then not committed; not run where the disk
     *     failed, as the work may then be there
     */
    <T> T write(Function<Handle, T> work, Runnable takenBack) {
        refuseReadOnly();
        room.need(Room.FOR_A_DRAFT);
        if (writing.isHeldByCurrentThread()) {
            throw new IllegalStateException("a write within a write");
        }
        writing.lock();
        try {
            return undisturbed(false, () -> {
                T result = committed(work, takenBack);
                H2.sync(owner);
                return result;
            });
        } finally {
            writing.unlock();
        }
    }

    /**
     * Refuses what is only looked at.
     *
     * @throws InputRefused if the folder is open for reading only
     */
    void refuseReadOnly() {
        if (readOnly != null) {
            throw new InputRefused(readOnly.backup() == null ? "store.read_only" : "store.read_only_backup", folder);
        }
    }

    /**
     * Refuses a change that there is no room for.
     *
     * @throws InputRefused if the disk is nearly full
     */
    void needRoom() {
        room.need(Room.FOR_A_CHANGE);
    }

    private <T> T committed(Function<Handle, T> work, Runnable takenBack) {
        boolean[] done = new boolean[1];
        try {
            return jdbi.inTransaction(TransactionIsolationLevel.READ_COMMITTED, handle -> {
                T result = work.apply(handle);
                done[0] = true;
                return result;
            });
        } catch (RuntimeException e) {
            if (done[0] && !(e.getCause() instanceof SQLException cause && H2.isDiskFailure(cause))) {
                takenBack.run();
            }
            throw e;
        }
    }

    /**
     * Copies the database as it stands into a zip file and says what it holds; writes wait for the copy only.
     *
     * @throws SQLException if the zip file cannot be written; the database works on
     */
    Fingerprint backUp(Path zip) throws SQLException {
        if (failed) {
            throw new DataFolderUnusable("store.write_failed", folder);
        }
        boolean interrupted = Thread.interrupted();
        try (Connection seen = copied(zip)) {
            Fingerprint contents = Fingerprint.of(seen, key);
            seen.rollback();
            return contents;
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Copies the file, and returns a connection that goes on seeing what is in the copy. */
    private Connection copied(Path zip) throws SQLException {
        writing.lock();
        try {
            if (owner.isClosed()) {
                throw new SQLException("closed");
            }
            Connection seen = owners.getConnection();
            seen.setAutoCommit(false);
            seen.setTransactionIsolation(Connection.TRANSACTION_SERIALIZABLE);
            Migrations.version(seen);
            H2.backup(owner, zip);
            return seen;
        } finally {
            writing.unlock();
        }
    }

    /**
     * Waits for a write under way and closes the file; a second call does nothing. All that was acknowledged is on disk
     * before, so a failure to close loses nothing.
     */
    @Override
    public void close() {
        writing.lock();
        try {
            if (!owner.isClosed()) {
                daily.close();
                H2.shutdown(owner);
                owner.close();
            }
        } catch (SQLException e) {
            failed = true;
        } finally {
            writing.unlock();
        }
    }

    /**
     * Hides an interrupt of the thread from the database, whose file it would close, until the work is done. After the
     * disk has failed nothing more is done: a new connection would open the file without the owner's settings.
     *
     * @param reading whether the work only reads
     */
    private <T> T undisturbed(boolean reading, Work<T> work) {
        if (failed) {
            throw new DataFolderUnusable("store.write_failed", folder);
        }
        boolean interrupted = Thread.interrupted();
        try {
            return work.run();
        } catch (SQLException e) {
            failed = true;
            throw FolderRules.caused(new DataFolderUnusable("store.write_failed", folder), e);
        } catch (JdbiException e) {
            if (e.getCause() instanceof SQLException cause && H2.isDiskFailure(cause)) {
                failed = true;
                String key = H2.isDamage(cause, reading) ? "store.unreadable" : "store.write_failed";
                throw FolderRules.caused(new DataFolderUnusable(key, folder), e);
            }
            throw e;
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @FunctionalInterface
    private interface Work<T> {
        T run() throws SQLException;
    }
}
