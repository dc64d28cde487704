package hengdao.gantt;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * The rows that are behind or overdue themselves, in their order: those of indicators and tasks, and of tasks with several
 * indicators also those of which none is behind alone, so that everything counted as behind is named.
 */
public final class BehindRows {

    private BehindRows() {}

    /** Those among rows that stand in tree order, complete or cut at a level. */
    public static List<GanttRow> of(List<GanttRow> rows) {
        Set<UUID> told = new HashSet<>();
        for (GanttRow row : rows) {
            if (row.isBehind() && row.parentId() != null) {
                told.add(row.parentId());
            }
        }
        return rows.stream()
                .filter(row -> row.isBehind()
                        || (row.level() == GanttRow.Level.TASK
                                && row.status().light().isBehind()
                                && !told.contains(row.id())))
                .toList();
    }
}
