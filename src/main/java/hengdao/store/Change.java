package hengdao.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * One change under way, within the transaction of {@link WriteGate#write}: the stores write their rows through it, and
 * it keeps each row before and after. Used by the thread that got it, and not after the gate has returned.
 */
public final class Change {

    private final Handle handle;
    private final long sequence;
    private final String actor;
    private final Instant at;
    private final List<Recorded> items = new ArrayList<>();
    private final List<Recorded> derived = new ArrayList<>();
    private final List<JournaledChange.Form> forms = new ArrayList<>();
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
        insertUnlogged(rows);
        rows.forEach(row -> items.add(new Recorded(row.table(), row.id(), row.key(), null, RowJson.of(row))));
    }

    /** Inserts rows of one table that follow from others; the log does without records of them. */
    void insertDerived(List<Row> rows) {
        insertUnlogged(rows);
        rows.forEach(row -> derived.add(new Recorded(row.table(), row.id(), row.key(), null, RowJson.of(row))));
    }

    /** Keeps that the change also wrote a half-filled form, or for null removed it. */
    void form(UUID subjectId, @Nullable String json) {
        forms.add(new JournaledChange.Form(subjectId, json));
    }

    /** As {@link #update(List, List)} for one row. */
    void update(Row before, Row after) {
        update(List.of(before), List.of(after));
    }

    /**
     * Brings rows of one table from {@code before} to {@code after}, in this order; each names all its columns. Nothing
     * happens to those that stay as they are.
     */
    void update(List<Row> before, List<Row> after) {
        List<Recorded> changed = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < after.size(); i++) {
            Row was = before.get(i);
            Row row = after.get(i);
            if (!row.values().equals(was.values())) {
                rows.add(row);
                changed.add(new Recorded(row.table(), row.id(), row.key(), RowJson.of(was), RowJson.of(row)));
            }
        }
        if (rows.isEmpty()) {
            return;
        }
        Row first = rows.getFirst();
        String settings =
                first.values().keySet().stream().map(name -> name + " = ?").collect(Collectors.joining(", "));
        RowBatch.run(handle, "update " + first.table() + " set " + settings + " where id = ?", rows, row -> {
            List<@Nullable Object> values = new ArrayList<>(row.values().values());
            values.add(row.id());
            return values;
        });
        items.addAll(changed);
    }

    /** Removes rows of one table, in this order; each names all its columns as they are. */
    void delete(List<Row> rows) {
        if (rows.isEmpty()) {
            return;
        }
        String sql = "delete from " + rows.getFirst().table() + " where id = ?";
        RowBatch.run(handle, sql, rows, row -> List.of(row.id()));
        rows.forEach(row -> items.add(new Recorded(row.table(), row.id(), row.key(), RowJson.of(row), null)));
    }

    /** Writes the change set and its records; the last act of the transaction. */
    void log(Row changeSet) {
        insertUnlogged(List.of(changeSet));
        int[] number = {0};
        RowBatch.run(
                handle,
                """
                insert into change_record (seq, item, table_name, row_id, row_key, before_json, after_json)
                values (?, ?, ?, ?, ?, ?, ?)
                """,
                items,
                item -> Arrays.asList(
                        sequence, ++number[0], item.table(), item.id(), item.key(), item.before(), item.after()));
    }

    /** The whole change for the journal. */
    JournaledChange journaled(Row changeSet, String action) {
        return new JournaledChange(sequence, changeSet.id(), actor, action, at, items, derived, forms);
    }

    private void insertUnlogged(List<Row> rows) {
        if (rows.isEmpty()) {
            return;
        }
        Row first = rows.getFirst();
        String columns = String.join(", ", first.values().keySet());
        String places = String.join(", ", Collections.nCopies(first.values().size(), "?"));
        String sql = "insert into " + first.table() + " (" + columns + ") values (" + places + ")";
        RowBatch.run(handle, sql, rows, row -> row.values().values());
    }
}
