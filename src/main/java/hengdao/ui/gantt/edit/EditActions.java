package hengdao.ui.gantt.edit;

import hengdao.gantt.Column;
import hengdao.gantt.GanttRow;
import hengdao.model.InputRefused;
import hengdao.schedule.plan.Plan;
import hengdao.ui.common.Session;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

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
        new BackwardDialog(session, scope).open(usual, dialogs);
    }
}
