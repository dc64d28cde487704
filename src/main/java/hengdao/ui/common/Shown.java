package hengdao.ui.common;

import hengdao.gantt.ChartRows;
import hengdao.gantt.GanttRow;
import hengdao.gantt.GanttRows;
import hengdao.i18n.Messages;
import hengdao.schedule.plan.EditName;
import hengdao.service.PlanEditing;
import hengdao.service.ProgrammeView;
import org.jspecify.annotations.Nullable;

/**
 * A year with what is made of it in the background before it goes on screen; immutable.
 *
 * @param rows those of the whole programme
 * @param behind how many rows are behind or overdue themselves
 * @param undoable what can be undone, null if nothing
 * @param redoable what can be done again, null if nothing
 */
public record Shown(
        ProgrammeView view,
        ChartRows rows,
        int behind,
        @Nullable EditName undoable,
        @Nullable EditName redoable) {

    /** A year just read; takes time in proportion to its rows, so never on the JavaFX thread. */
    public static Shown of(ProgrammeView view, Messages messages) {
        ChartRows rows = ChartRows.of(GanttRows.of(view.programme(), view.status()::of, messages));
        int behind = (int) rows.stream().filter(GanttRow::isBehind).count();
        return new Shown(view, rows, behind, null, null);
    }

    /** The same with what can be undone and redone in it now. */
    Shown with(PlanEditing editing) {
        return new Shown(
                view,
                rows,
                behind,
                editing.undoable(view).orElse(null),
                editing.redoable(view).orElse(null));
    }
}
