package hengdao.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;

/**
 * One change under way, within the transaction of {@link WriteGate#write}: the stores write their rows through it, and
 * it keeps each row before and after. Used by the thread that got it, and not after the gate has returned.
 */
public final class Change {

    private record Item(
            String table,
            UUID id,
            String key,
            @Nullable String before,
            @Nullable String after) {}

    private final Handle handle;
    private final long sequence;
    private final String actor;
    private final Instant at;
    private final List<Item> items = new ArrayList<>();
    private final List<Runnable> onFailure = new ArrayList<>();

    Change(Handle handle, long sequence, String actor, Instant at) {
        this.handle = handle;
        this.sequence = sequence;
        this.actor = actor;
        this.at = at;
    }

    /** The number of this change; numbers have no gaps. */
    public long sequence() {
        return sequence;
    }

    /** Who makes the change. */
    public String actor() {
        return actor;
    }

    /** When it is made. */
    public Instant at() {
        return at;
    }

    Handle handle() {
        return handle;
    }

    boolean isEmpty() {
        return items.isEmpty();
    }

    /** Keeps what must be undone outside the database if the change fails. */
    void onFailure(Runnable undo) {
        onFailure.add(undo);
    }

    void undoOutside() {
        onFailure.reversed().forEach(Runnable::run);
    }

    void insert(Row row) {
        insert(List.of(row));
    }

    /** Inserts rows of one table, all with the same columns. */
    void insert(List<Row> rows) {
        if (rows.isEmpty()) {
            return;
        }
        insertUnlogged(rows);
        rows.forEach(row -> items.add(new Item(row.table(), row.id(), row.key(), null, RowJson.of(row))));
    }

    /** Brings a row from {@code before} to {@code after}; both name all its columns. Nothing happens if they agree. */
    void update(Row before, Row after) {
        Map<String, @Nullable Object> changed = after.values().entrySet().stream()
                .filter(column ->
                        !Objects.equals(column.getValue(), before.values().get(column.getKey())))
                .collect(LinkedHashMap::new, (map, column) -> map.put(column.getKey(), column.getValue()), Map::putAll);
        if (changed.isEmpty()) {
            return;
        }
        String settings =
                changed.keySet().stream().map(name -> name + " = :" + name).collect(Collectors.joining(", "));
        Update update = handle.createUpdate("update " + after.table() + " set " + settings + " where id = :id");
        changed.forEach((name, value) -> update.bind(name, argument(value)));
        if (update.bind("id", argument(after.id())).execute() != 1) {
            throw new IllegalStateException("no row " + after.key() + " in " + after.table());
        }
        items.add(new Item(after.table(), after.id(), after.key(), RowJson.of(before), RowJson.of(after)));
    }

    /** Writes the change set and its records; the last act of the transaction. */
    void log(Row changeSet) {
        insertUnlogged(List.of(changeSet));
        PreparedBatch batch = handle.prepareBatch("""
            insert into change_record (seq, item, table_name, row_id, row_key, before_json, after_json)
            values (:seq, :item, :table, :id, :key, :before, :after)
            """);
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            batch.bind("seq", sequence)
                    .bind("item", i + 1)
                    .bind("table", item.table())
                    .bind("id", item.id())
                    .bind("key", item.key())
                    .bind("before", item.before())
                    .bind("after", item.after())
                    .add();
        }
        batch.execute();
    }

    private void insertUnlogged(List<Row> rows) {
        Row first = rows.getFirst();
        String columns = String.join(", ", first.values().keySet());
        String places = first.values().keySet().stream().map(name -> ":" + name).collect(Collectors.joining(", "));
        PreparedBatch batch =
                handle.prepareBatch("insert into " + first.table() + " (" + columns + ") values (" + places + ")");
        for (Row row : rows) {
            row.values().forEach((name, value) -> batch.bind(name, argument(value)));
            batch.add();
        }
        batch.execute();
    }

    /** Binds in JDBC 4.2 form, so that dates and times pass through no time zone. */
    private static Argument argument(@Nullable Object value) {
        return (position, statement, context) -> statement.setObject(position, value);
    }
}
