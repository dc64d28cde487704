package hengdao.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.sql.DataSource;
import org.jdbi.v3.core.ConnectionFactory;
import org.jspecify.annotations.Nullable;

/**
 * The connections of daily work: as many as work at the same time, kept for the next work. Connections of H2's own pool
 * take a lock for every column that is read, which is a third of the time a large programme takes to read. Safe for use
 * by several threads.
 */
final class DailyConnections implements ConnectionFactory {

    private final DataSource source;
    private final Deque<Connection> idle = new ArrayDeque<>();
    private boolean closed;

    DailyConnections(DataSource source) {
        this.source = source;
    }

    @Override
    public Connection openConnection() throws SQLException {
        Connection kept = kept();
        return kept != null ? kept : source.getConnection();
    }

    @Override
    public void closeConnection(Connection connection) throws SQLException {
        if (!keep(connection)) {
            connection.close();
        }
    }

    /** Closes those that are idle, and each of the others when its work is done. */
    synchronized void close() throws SQLException {
        closed = true;
        while (!idle.isEmpty()) {
            idle.pop().close();
        }
    }

    private synchronized @Nullable Connection kept() {
        return idle.poll();
    }

    /** One whose work could not be ended is not used again. */
    private synchronized boolean keep(Connection connection) throws SQLException {
        if (closed || connection.isClosed() || !connection.getAutoCommit()) {
            return false;
        }
        idle.push(connection);
        return true;
    }
}
