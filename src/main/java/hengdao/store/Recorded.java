package hengdao.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** One record of an earlier change, as it is needed to take it back. */
record Recorded(
        String table,
        UUID id,
        String key,
        @Nullable String before,
        @Nullable String after) {

    /** The tables whose rows may be taken back; all others only ever grow, or are settings. */
    private static final Set<String> REVERSIBLE = Set.of(
            "project",
            "work_area",
            "task",
            "dependency",
            "indicator",
            "stage_target",
            "task_outcome",
            "unit",
            "person",
            "handover",
            "calendar_day",
            "plan_baseline",
            "plan_baseline_task");

    /** The records of a change, the last one first; none if there is no such change. */
    static List<Recorded> of(Handle handle, long sequence) {
        return handle.createQuery("""
            select table_name, row_id, row_key, before_json, after_json
            from change_record where seq = :sequence
            order by item desc
            """)
                .bind("sequence", sequence)
                .map((rs, context) -> recorded(new Columns(rs)))
                .list();
    }

    /** The records in the same order, in runs that did the same to different rows of one table. */
    static List<List<Recorded>> runs(List<Recorded> records) {
        List<List<Recorded>> runs = new ArrayList<>();
        Set<UUID> ids = new HashSet<>();
        for (Recorded record : records) {
            if (runs.isEmpty() || !record.isLike(runs.getLast().getLast()) || !ids.add(record.id())) {
                runs.add(new ArrayList<>());
                ids.clear();
                ids.add(record.id());
            }
            runs.getLast().add(record);
        }
        return runs;
    }

    boolean isReversible() {
        return REVERSIBLE.contains(table);
    }

    /** Whether the row stays and is answered by another. */
    boolean isAnswered() {
        return table.equals(AmendmentStore.TABLE) || table.equals(AmendmentStore.WITHDRAWALS);
    }

    boolean isInsertion() {
        return before == null;
    }

    boolean isDeletion() {
        return after == null;
    }

    private boolean isLike(Recorded other) {
        return table.equals(other.table) && isInsertion() == other.isInsertion() && isDeletion() == other.isDeletion();
    }

    /** From the columns table_name, row_id, row_key, before_json and after_json. */
    static Recorded recorded(Columns row) throws SQLException {
        return new Recorded(row.text(), row.id(), row.text(), row.optionalText(), row.optionalText());
    }
}
