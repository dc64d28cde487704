package hengdao.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one change did to one row of the data folder (变更记录).
 *
 * @param sequence the number of the change, of which other rows may have been part
 * @param by who made it, not empty
 * @param action what the log calls it, for example {@code undo}
 * @param kind what happened to the row
 * @param table the kind of row, as the schema calls it
 * @param key what a person calls the row, for example 5.1.2; empty where rows of its kind have no name
 * @param fields what differs, in the order of the schema; of a row that came or went all that is not empty
 */
public record RowChange(
        long sequence,
        Instant at,
        String by,
        String action,
        Kind kind,
        String table,
        UUID rowId,
        String key,
        List<Field> fields) {

    public RowChange {
        fields = List.copyOf(fields);
    }

    /**
     * One column of the row before and after, as the log keeps it: null for nothing.
     *
     * @param column as the schema calls it
     */
    public record Field(
            String column,
            @Nullable String before,
            @Nullable String after) {}

    /** What happened to the row. */
    public enum Kind {
        ADDED,
        CHANGED,
        REMOVED
    }

    /** Whether the row left the plan but was kept (停办). */
    public boolean isRetired() {
        return field("retired").filter(field -> "true".equals(field.after())).isPresent() && kind == Kind.CHANGED;
    }

    private Optional<Field> field(String column) {
        return fields.stream().filter(field -> field.column().equals(column)).findFirst();
    }
}
