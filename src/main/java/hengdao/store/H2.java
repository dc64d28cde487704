package hengdao.store;

import hengdao.model.DataFolderUnusable;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.h2.api.ErrorCode;
import org.h2.jdbcx.JdbcDataSource;

/**
 * All that is H2's own and not portable SQL. The owner's connection is opened first and kept; it alone may migrate,
 * force to disk and shut down. Daily work runs as a user without rights to the schema.
 */
final class H2 {

    private static final String OWNER = "HENGDAO_OWNER";
    private static final String APP = "HENGDAO_APP";

    /** Memory for pages of the file, in KB; by itself H2 takes 64 MB of each GB that Java may use. */
    private static final int CACHE = 16 << 10;

    static {
        WholeWrites.register();
    }

    private H2() {}

    /** The file H2 makes of a database's path. */
    static Path path(Path file) {
        return file.resolveSibling(file.getFileName() + ".mv.db");
    }

    /** For the owner: every commit is written at once, nothing is closed by the JVM's exit, no trace file. */
    static JdbcDataSource owner(Path file, boolean create) {
        return source(
                file,
                (create ? "" : ";IFEXISTS=TRUE") + ";WRITE_DELAY=0;CACHE_SIZE=" + CACHE
                        + ";DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0",
                OWNER);
    }

    /** For whoever only reads: nothing is written, not even beside the file. */
    static JdbcDataSource reader(Path file) {
        return source(
                file,
                ";IFEXISTS=TRUE;ACCESS_MODE_DATA=r;CACHE_SIZE=" + CACHE + ";DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0",
                OWNER);
    }

    /** For daily work, while the owner's connection is open. */
    static JdbcDataSource app(Path file) {
        return source(file, ";IFEXISTS=TRUE", APP);
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
        String key =
                error.getErrorCode() == ErrorCode.DATABASE_ALREADY_OPEN_1 ? "store.locked_by_unknown" : "store.damaged";
        return FolderRules.caused(new DataFolderUnusable(key, folder), error);
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

    private static JdbcDataSource source(Path file, String settings, String user) {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:file:" + WholeWrites.SCHEME + ":" + file + settings);
        source.setUser(user);
        source.setPassword("");
        return source;
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
