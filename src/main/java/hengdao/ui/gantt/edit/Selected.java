package hengdao.ui.gantt.edit;

import hengdao.gantt.GanttRow;
import hengdao.gantt.GanttRow.Level;
import hengdao.model.Scheduling;
import hengdao.model.Task;
import hengdao.schedule.plan.Plan;
import hengdao.ui.common.Session;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The selected rows as tasks of the plan. */
final class Selected {
    private final EditedChart chart;
    private final Session session;

    Selected(EditedChart chart, Session session) {
        this.chart = chart;
        this.session = session;
    }

    /** All selected tasks in the order of the chart. */
    List<UUID> tasks() {
        return chart.selection().stream()
                .filter(row -> row.level() == Level.TASK || row.level() == Level.SUMMARY)
                .map(GanttRow::id)
                .toList();
    }

    /** The selected tasks without those below another selected one. */
    List<UUID> tops() {
        Plan plan = session.view().plan();
        List<UUID> all = tasks();
        Set<UUID> named = new HashSet<>(all);
        return all.stream().filter(id -> !isBelow(plan, id, named)).toList();
    }

    /** What scheduling works on: the selected projects, work areas and tasks. */
    List<UUID> scope() {
        return chart.selection().stream()
                .filter(row -> row.level() != Level.INDICATOR && row.level() != Level.GROUP)
                .map(GanttRow::id)
                .toList();
    }

    /** Whether there are selected tasks and all of them are scheduled so. */
    boolean allAre(Scheduling scheduling) {
        Plan plan = session.view().plan();
        List<UUID> all = tops();
        return !all.isEmpty()
                && all.stream().flatMap(id -> plan.task(id).stream()).allMatch(task -> task.scheduling() == scheduling);
    }

    /** The row the keyboard is at. */
    Optional<GanttRow> row() {
        return Optional.ofNullable(chart.current());
    }

    /** The one task that is selected, empty for several or another row. */
    Optional<Task> task() {
        List<UUID> tasks = tasks();
        return tasks.size() == 1 ? session.view().plan().task(tasks.getFirst()) : Optional.empty();
    }

    private static boolean isBelow(Plan plan, UUID id, Set<UUID> named) {
        Optional<UUID> parent = plan.task(id).map(Task::parentId);
        while (parent.isPresent()) {
            if (named.contains(parent.get())) {
                return true;
            }
            parent = plan.task(parent.get()).map(Task::parentId);
        }
        return false;
    }
}
