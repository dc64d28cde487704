package hengdao.ui.gantt.edit;

import hengdao.gantt.Column;
import hengdao.gantt.GanttRow;
import hengdao.model.InputRefused;
import hengdao.model.Task;
import hengdao.schedule.Light;
import hengdao.schedule.plan.Plan;
import hengdao.ui.common.EditDialogs;
import hengdao.ui.common.Session;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** What keys, pointer and menu open on the chart. */
final class EditActions {
    private final Session session;
    private final Selected selected;
    private final NewRowField newRow;
    private final CellField cells;
    private final EditClipboard clipboard;
    private final EditDialogs dialogs;

    EditActions(
            Session session,
            Selected selected,
            NewRowField newRow,
            CellField cells,
            EditClipboard clipboard,
            EditDialogs dialogs) {
        this.session = session;
        this.selected = selected;
        this.newRow = newRow;
        this.cells = cells;
        this.clipboard = clipboard;
        this.dialogs = dialogs;
    }

    /** Opens the field for new rows behind the selected one, or below it. */
    void newRow(boolean below) {
        newRow.open(selected.row(), below);
    }

    /** Opens the name of the selected row for typing. */
    void name() {
        selected.row().ifPresent(row -> cell(row, Column.NAME));
    }

    void cell(GanttRow row, Column column) {
        cells.open(row, column);
    }

    /** Opens the dialog of the selected task. */
    void task() {
        selected.row().ifPresent(this::task);
    }

    /** Opens the dialog of a row's task; says so where it has none. */
    void task(GanttRow row) {
        session.view()
                .plan()
                .task(row.id())
                .ifPresentOrElse(
                        task -> new TaskDialog(session, dialogs, task).open(),
                        () -> session.fail(new InputRefused("edit.not_a_task")));
    }

    void copy() {
        clipboard.copy();
    }

    void paste() {
        clipboard.paste();
    }

    /** Opens 倒排工期 for the selected rows. */
    void backward() {
        List<UUID> scope = selected.scope();
        if (scope.isEmpty()) {
            session.fail(new InputRefused("editing.nothing_selected"));
            return;
        }
        Plan plan = session.view().plan();
        LocalDate usual = scope.stream()
                .map(session.rows()::find)
                .filter(Objects::nonNull)
                .map(GanttRow::finish)
                .max(LocalDate::compareTo)
                .orElse(plan.programme().annual().defaultDeadline());
        List<UUID> done = leaves(plan, scope).filter(this::isDone).toList();
        List<UUID> left = done.isEmpty()
                ? scope
                : leaves(plan, scope).filter(id -> !done.contains(id)).toList();
        new BackwardDialog(session, left, done.size()).open(usual, dialogs);
    }

    /** The tasks at or below projects, work areas and tasks that hold no others. */
    private static Stream<UUID> leaves(Plan plan, List<UUID> scope) {
        Set<UUID> wanted = new HashSet<>(scope);
        return plan.programme().tasks().stream()
                .filter(task -> !plan.isHolder(task.id()))
                .filter(task -> isIn(plan, task, wanted))
                .map(Task::id);
    }

    private static boolean isIn(Plan plan, Task task, Set<UUID> wanted) {
        for (Task at = task; at != null; ) {
            if (wanted.contains(at.id())) {
                return true;
            }
            UUID above = at.parentId();
            at = above == null ? null : plan.task(above).orElse(null);
        }
        return plan.programme().workAreas().stream()
                .filter(area -> area.id().equals(task.workAreaId()))
                .anyMatch(area -> wanted.contains(area.id()) || wanted.contains(area.projectId()));
    }

    private boolean isDone(UUID task) {
        GanttRow row = session.rows().find(task);
        return row != null && row.status().light() == Light.DONE;
    }
}
