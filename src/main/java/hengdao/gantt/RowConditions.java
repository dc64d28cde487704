package hengdao.gantt;

import hengdao.gantt.RowFilter.Only;
import hengdao.model.DateRange;
import hengdao.schedule.plan.TaskFloat;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Holds leaves against the conditions of a filter, its text apart. */
final class RowConditions {
    private final RowFilter filter;
    private final RowFacts facts;

    RowConditions(RowFilter filter, RowFacts facts) {
        this.filter = filter;
        this.facts = facts;
    }

    /** Projects and work areas that hold nothing answer no condition. */
    boolean passes(GanttRow row) {
        if (filter.hasNoConditions()) {
            return true;
        }
        return switch (row.level()) {
            case GROUP, PROJECT, WORK_AREA -> false;
            case SUMMARY, TASK, INDICATOR ->
                (filter.units().isEmpty() || concerns(row))
                        && (filter.lights().isEmpty()
                                || filter.lights().contains(row.status().light()))
                        && isIn(filter.period(), row)
                        && filter.only().stream().allMatch(only -> holds(only, row));
        };
    }

    private boolean concerns(GanttRow row) {
        boolean leads =
                filter.role() != RowFilter.Role.SUPPORTING && filter.units().contains(row.leadUnit());
        return leads
                || (filter.role() != RowFilter.Role.LEAD
                        && row.people().supporting().stream().anyMatch(filter.units()::contains));
    }

    private static boolean isIn(@Nullable DateRange period, GanttRow row) {
        return period == null
                || (!row.start().isAfter(period.last()) && !row.finish().isBefore(period.first()));
    }

    private boolean holds(Only only, GanttRow row) {
        return switch (only) {
            case DUE, UNREPORTED, BEHIND, OVERDUE, ON_TIME ->
                facts.counted().getOrDefault(only, Set.of()).contains(row.id());
            case PROBLEMS ->
                facts.problems().contains(row.id()) || facts.violations().contains(row.id());
            case CRITICAL -> isCritical(row);
        };
    }

    private boolean isCritical(GanttRow row) {
        TaskFloat known = facts.floats().get(row.id());
        return known != null && known.critical();
    }
}
