package hengdao.store;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import hengdao.model.RowChange;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A record of the log as a reader sees it: what differs between the row before and after. */
final class LoggedRow {

    private LoggedRow() {}

    /** From the columns seq, made_at, actor, action, table_name, row_id, row_key, before_json and after_json. */
    static RowChange change(Columns row) throws SQLException {
        long sequence = row.count();
        var at = row.instant();
        String actor = row.text();
        String action = row.text();
        String table = row.text();
        var id = row.id();
        String key = row.text();
        JsonObject before = object(row.optionalText());
        JsonObject after = object(row.optionalText());
        RowChange.Kind kind =
                before == null ? RowChange.Kind.ADDED : after == null ? RowChange.Kind.REMOVED : RowChange.Kind.CHANGED;
        return new RowChange(sequence, at, actor, action, kind, table, id, key, fields(before, after));
    }

    private static List<RowChange.Field> fields(@Nullable JsonObject before, @Nullable JsonObject after) {
        Set<String> columns = new LinkedHashSet<>();
        if (after != null) {
            columns.addAll(after.keySet());
        }
        if (before != null) {
            columns.addAll(before.keySet());
        }
        List<RowChange.Field> fields = new ArrayList<>();
        for (String column : columns) {
            String was = text(before, column);
            String is = text(after, column);
            if (!Objects.equals(was, is)) {
                fields.add(new RowChange.Field(column, was, is));
            }
        }
        return fields;
    }

    private static @Nullable JsonObject object(@Nullable String json) {
        return json == null ? null : JsonParser.parseString(json).getAsJsonObject();
    }

    private static @Nullable String text(@Nullable JsonObject row, String column) {
        JsonElement value = row == null ? null : row.get(column);
        return value == null || value.isJsonNull() || value.getAsString().isEmpty() ? null : value.getAsString();
    }
}
