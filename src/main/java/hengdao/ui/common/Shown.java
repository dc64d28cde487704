package hengdao.ui.common;

import hengdao.gantt.ChartRows;
import hengdao.gantt.GanttRow;
import hengdao.gantt.GanttRows;
import hengdao.i18n.Messages;
import hengdao.schedule.TasksBehind;
import hengdao.schedule.plan.EditName;
import hengdao.service.Edited;
import hengdao.service.PlanEditing;
import hengdao.service.ProgrammeView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A year with what is made of it in the background before it goes on screen; immutable.
 *
 * @param rows those of the whole programme
 * @param behind how many tasks are behind or overdue, as {@link TasksBehind} counts them
 * @param undoable what can be undone, null if nothing
 * @param redoable what can be done again, null if nothing
 */
public record Shown(
        ProgrammeView view,
        ChartRows rows,
        int behind,
        @Nullable EditName undoable,
        @Nullable EditName redoable) {

    /** A year of which the rows are not read yet. */
    public static Shown outline(ProgrammeView view) {
        return new Shown(view, ChartRows.NONE, 0, null, null);
    }

    /** The year. */
    public int year() {
        return view.programme().annual().year();
    }

    /** A year just read; takes time in proportion to its rows, so never on the JavaFX thread. */
    public static Shown of(ProgrammeView view, Messages messages) {
        ChartRows rows = ChartRows.of(GanttRows.of(view.plan(), view.status()::of, messages));
        return new Shown(view, rows, behind(view).count(), null, null);
    }

    /** The year after a change; takes time in proportion to the change if every row stayed in its place. */
    Shown after(Edited edited, Messages messages) {
        ProgrammeView now = edited.view();
        if (!edited.sameTree()) {
            return of(now, messages);
        }
        List<GanttRow> changed = GanttRows.changed(now.plan(), now.status()::of, messages, rows, edited.touched());
        int more = behind(now).count(edited.touched()) - behind(view).count(edited.touched());
        return new Shown(now, changed.isEmpty() ? rows : rows.with(changed), behind + more, null, null);
    }

    private static TasksBehind behind(ProgrammeView view) {
        return TasksBehind.of(view.plan(), view.status());
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
