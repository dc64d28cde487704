package hengdao.ui.gantt;

import hengdao.gantt.GanttRow;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Every row of the chart, hidden or not, found by id; and the days they cover. Immutable. */
final class AllRows {
    private final Map<UUID, GanttRow> byId = new HashMap<>();
    private LocalDate first;
    private LocalDate last;

    /** @param otherwise the day to show where there are no rows */
    AllRows(List<GanttRow> rows, LocalDate otherwise) {
        first = rows.isEmpty() ? otherwise : rows.getFirst().start();
        last = rows.isEmpty() ? otherwise : rows.getFirst().finish();
        for (GanttRow row : rows) {
            byId.put(row.id(), row);
            first = row.start().isBefore(first) ? row.start() : first;
            last = row.finish().isAfter(last) ? row.finish() : last;
            last = row.deadline().isAfter(last) ? row.deadline() : last;
        }
    }

    LocalDate first() {
        return first;
    }

    LocalDate last() {
        return last;
    }

    /** The row with that id, null if there is none. */
    @Nullable
    GanttRow find(@Nullable UUID id) {
        return id == null ? null : byId.get(id);
    }

    /** The row that holds a row, null for a project. */
    @Nullable
    GanttRow holderOf(GanttRow row) {
        return find(row.parentId());
    }

    /** The row itself as it is now, or the nearest one shown in which it is hidden; null for neither. */
    @Nullable
    GanttRow nearestShown(@Nullable GanttRow row, RowTree tree) {
        GanttRow candidate = row == null ? null : find(row.id());
        while (candidate != null && tree.indexOf(candidate.id()) < 0) {
            candidate = holderOf(candidate);
        }
        return candidate;
    }
}
