package hengdao.ui.common;

import hengdao.gantt.ChartRows;
import hengdao.gantt.GanttRow;
import hengdao.gantt.GanttRows;
import hengdao.i18n.Messages;
import hengdao.service.ProgrammeView;

/**
 * A year with what is made of it in the background before it goes on screen; immutable.
 *
 * @param rows those of the whole programme
 * @param behind how many rows are behind or overdue themselves
 */
public record Shown(ProgrammeView view, ChartRows rows, int behind) {

    /** A year just read; takes time in proportion to its rows, so never on the JavaFX thread. */
    public static Shown of(ProgrammeView view, Messages messages) {
        ChartRows rows = ChartRows.of(GanttRows.of(view.programme(), view.status()::of, messages));
        return new Shown(
                view, rows, (int) rows.stream().filter(GanttRow::isBehind).count());
    }
}
