package hengdao.store;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jdbi.v3.core.Handle;

/** Reads whole rows of any table whose key is {@code id}. Safe for use by several threads. */
final class StoredRows {

    /** The columns of the tables read so far; the schema stays as it is while the folder is open. */
    private final Map<String, Map<String, ColumnType>> tables = new ConcurrentHashMap<>();

    /** The row as it is now, empty if there is none; {@code key} is what a person calls it. */
    Optional<Row> find(Handle handle, String table, UUID id, String key) {
        Map<String, ColumnType> columns = columns(handle, table);
        return handle.createQuery(select(table, columns) + " where id = :id")
                .bind("id", id)
                .map((rs, context) -> row(rs, columns, table, key))
                .findOne();
    }

    /** The rows whose column holds an id; {@code keyColumn} is what a person calls each. */
    List<Row> where(Handle handle, String table, String column, UUID id, String keyColumn) {
        Map<String, ColumnType> columns = columns(handle, table);
        return handle.createQuery(select(table, columns) + " where " + column + " = :id order by id")
                .bind("id", id)
                .map((rs, context) -> row(rs, columns, table, rs.getString(keyColumn)))
                .list();
    }

    /** The row a record of the log holds. */
    Row parse(Handle handle, String table, UUID id, String key, String json) {
        JsonObject fields = JsonParser.parseString(json).getAsJsonObject();
        Row.Filling row = Row.of(table, id, key);
        columns(handle, table).forEach((name, type) -> {
            JsonElement field = fields.get(name);
            row.with(name, field == null || field.isJsonNull() ? null : type.parse(field.getAsString()));
        });
        return row.done();
    }

    /** The columns of a row that a record holds, in its order. */
    Row named(Handle handle, String table, UUID id, String key, String json) {
        Map<String, ColumnType> columns = columns(handle, table);
        Row.Filling row = Row.of(table, id, key);
        JsonParser.parseString(json).getAsJsonObject().entrySet().forEach(field -> {
            ColumnType type = columns.get(field.getKey());
            if (type == null) {
                throw new IllegalArgumentException(table + " has no " + field.getKey());
            }
            JsonElement value = field.getValue();
            row.with(field.getKey(), value.isJsonNull() ? null : type.parse(value.getAsString()));
        });
        return row.done();
    }

    private static String select(String table, Map<String, ColumnType> columns) {
        return "select " + String.join(", ", columns.keySet()) + " from " + table;
    }

    private static Row row(ResultSet rs, Map<String, ColumnType> columns, String table, String key)
            throws SQLException {
        Row.Filling row = Row.of(table, rs.getObject("id", UUID.class), key);
        int place = 0;
        for (Map.Entry<String, ColumnType> column : columns.entrySet()) {
            row.with(column.getKey(), column.getValue().read(rs, ++place));
        }
        return row.done();
    }

    private Map<String, ColumnType> columns(Handle handle, String table) {
        return tables.computeIfAbsent(table, name -> {
            Map<String, ColumnType> columns = new LinkedHashMap<>();
            handle.createQuery("""
                select lower(column_name) as name, data_type
                from information_schema.columns where lower(table_name) = :table
                order by ordinal_position
                """)
                    .bind("table", name)
                    .map((rs, context) -> Map.entry(rs.getString("name"), ColumnType.of(rs.getString("data_type"))))
                    .forEach(column -> columns.put(column.getKey(), column.getValue()));
            return columns;
        });
    }
}
