package hengdao.store;

import hengdao.model.DataFolderUnusable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import org.h2.api.ErrorCode;
import org.h2.jdbcx.JdbcDataSource;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStoreException;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.encrypt.FileEncrypt;
import org.h2.store.fs.encrypt.FilePathEncrypt;

/**
 * All that is H2's own and not portable SQL. The owner's connection is opened first and kept; it alone may migrate,
 * force to disk and shut down. Daily work runs as a user without rights to the schema.
 */
final class H2 {

    private static final String OWNER = "HENGDAO_OWNER";
    private static final String APP = "HENGDAO_APP";

    /** Memory for pages of the file, in KB; by itself H2 takes 64 MB of each GB that Java may use. */
    private static final int CACHE = 16 << 10;

    private static final byte[] ENCRYPTED = Aes.bytes("H2encrypt\n");
    private static final int CHUNK = 1 << 16;

    static {
        WholeWrites.register();
    }

    private H2() {}

    /** The file H2 makes of a database's path. */
    static Path path(Path file) {
        return file.resolveSibling(file.getFileName() + ".mv.db");
    }

    /** For the owner: every commit is written at once, nothing is closed by the JVM's exit, no trace file. */
    static JdbcDataSource owner(Path file, boolean create, FolderKey key) {
        return source(
                file,
                key,
                (create ? "" : ";IFEXISTS=TRUE") + ";WRITE_DELAY=0;CACHE_SIZE=" + CACHE
                        + ";DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0",
                OWNER);
    }

    /** For whoever only reads: nothing is written, not even beside the file. */
    static JdbcDataSource reader(Path file, FolderKey key) {
        return source(
                file,
                key,
                ";IFEXISTS=TRUE;ACCESS_MODE_DATA=r;CACHE_SIZE=" + CACHE + ";DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0",
                OWNER);
    }

    /** For daily work, while the owner's connection is open. */
    static JdbcDataSource app(Path file, FolderKey key) {
        return source(file, key, ";IFEXISTS=TRUE", APP);
    }

    static void createAppUser(Connection owner) throws SQLException {
        execute(owner, "create user if not exists " + APP + " password ''");
    }

    /** Forces all committed work to disk: H2 by itself does not at commit. */
    static void sync(Connection owner) throws SQLException {
        execute(owner, "checkpoint sync");
    }

    /** Writes a copy of the database as it stands into a zip file, while others may work. */
    static void backup(Connection owner, Path zip) throws SQLException {
        execute(owner, "backup to '" + zip.toString().replace("'", "''") + "'");
    }

    /** Closes the database and, with it, every connection; quick, never compacting. */
    static void shutdown(Connection owner) throws SQLException {
        execute(owner, "shutdown");
    }

    /** What a failure to open means to the user. */
    static DataFolderUnusable cannotOpen(Path folder, SQLException error) {
        if (isRefusedWrite(error)) {
            return FolderRules.notWritable(folder, error);
        }
        String key =
                error.getErrorCode() == ErrorCode.DATABASE_ALREADY_OPEN_1 ? "store.locked_by_unknown" : "store.damaged";
        return FolderRules.caused(new DataFolderUnusable(key, folder), error);
    }

    private static boolean isRefusedWrite(SQLException error) {
        for (Throwable cause = error; cause != null; cause = cause.getCause()) {
            if (cause instanceof MVStoreException store) {
                return store.getErrorCode() == DataUtils.ERROR_WRITING_FAILED;
            }
        }
        return false;
    }

    /** Whether, of a disk failure, the file is not as it was written; what failed while only {@code reading} is that. */
    static boolean isDamage(SQLException error, boolean reading) {
        return switch (error.getErrorCode()) {
            case ErrorCode.FILE_CORRUPTED_1 -> true;
            case ErrorCode.DATABASE_IS_CLOSED, ErrorCode.DATABASE_CALLED_AT_SHUTDOWN -> false;
            default -> reading;
        };
    }

    /** Whether the disk, and not the statement, is at fault: H2 then refuses all further work. */
    static boolean isDiskFailure(SQLException error) {
        return switch (error.getErrorCode()) {
            case ErrorCode.IO_EXCEPTION_1,
                    ErrorCode.IO_EXCEPTION_2,
                    ErrorCode.DATABASE_IS_CLOSED,
                    ErrorCode.DATABASE_CALLED_AT_SHUTDOWN,
                    ErrorCode.FILE_CORRUPTED_1,
                    ErrorCode.GENERAL_ERROR_1 -> true;
            default -> false;
        };
    }

    /** H2 takes the password of a file and that of the user as one, with a space between. */
    private static JdbcDataSource source(Path file, FolderKey key, String settings, String user) {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL(
                "jdbc:h2:file:" + WholeWrites.SCHEME + ":" + file + (key.isNone() ? "" : ";CIPHER=AES") + settings);
        source.setUser(user);
        source.setPassword(key.isNone() ? "" : key.database() + " ");
        return source;
    }

    /** Whether a database file is encrypted, whatever the key. */
    static boolean isEncrypted(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(ENCRYPTED.length), ENCRYPTED);
        }
    }

    /**
     * Writes a closed database file to a place under another key, byte by byte, on disk when this returns.
     *
     * @param from the file itself, with the ending H2 gives it, as {@code to}
     */
    static void rekey(Path from, FolderKey was, Path to, FolderKey now) throws IOException {
        Files.deleteIfExists(to);
        try (FileChannel in = opened(from, "r", was);
                FileChannel out = opened(to, "rw", now)) {
            ByteBuffer chunk = ByteBuffer.allocate(CHUNK);
            for (long at = 0; at < in.size(); at += chunk.limit()) {
                chunk.clear().limit((int) Math.min(CHUNK, in.size() - at));
                while (chunk.hasRemaining()) {
                    if (in.read(chunk, at + chunk.position()) < 0) {
                        throw new EOFException(from.toString());
                    }
                }
                chunk.flip();
                while (chunk.hasRemaining()) {
                    out.write(chunk, at + chunk.position());
                }
            }
            out.force(true);
        }
    }

    private static FileChannel opened(Path file, String mode, FolderKey key) throws IOException {
        FileChannel bytes = FilePath.get(file.toString()).open(mode);
        return key.isNone()
                ? bytes
                : new FileEncrypt(
                        file.toString(),
                        FilePathEncrypt.getPasswordBytes(key.database().toCharArray()),
                        bytes);
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
