package hengdao.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.jspecify.annotations.Nullable;

/**
 * Runs one statement for many rows. Values are bound in JDBC 4.2 form, so that dates and times pass through no time
 * zone.
 */
final class RowBatch {

    /** How many rows the driver holds at a time. */
    private static final int ROWS = 1_000;

    private RowBatch() {}

    /**
     * Runs the statement once for each item, with the values of its places.
     *
     * @throws IllegalStateException if it does not meet exactly one row each time
     */
    static <T> void run(Handle handle, String sql, List<T> items, Function<T, Collection<@Nullable Object>> values) {
        Connection connection = handle.getConnection();
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int from = 0; from < items.size(); from += ROWS) {
                for (T item : items.subList(from, Math.min(items.size(), from + ROWS))) {
                    int place = 0;
                    for (Object value : values.apply(item)) {
                        statement.setObject(++place, value);
                    }
                    statement.addBatch();
                }
                for (int count : statement.executeBatch()) {
                    if (count != 1) {
                        throw new IllegalStateException(count + " rows: " + sql);
                    }
                }
            }
        } catch (SQLException e) {
            throw new UnableToExecuteStatementException(e, null);
        }
    }
}
