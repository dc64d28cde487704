package hengdao.report;

import hengdao.gantt.GanttRow;

/**
 * Which rows of the chosen projects a chart on paper shows, and on how many pages.
 *
 * @param deepest the lowest level that is shown
 * @param onlyBehind whether only rows that are behind or overdue are shown, with those that hold them
 * @param onePage whether everything is made small enough for one page
 */
public record ChartExtent(GanttRow.Level deepest, boolean onlyBehind, boolean onePage) {

    /** Every row, on as many pages as they need. */
    public static final ChartExtent ALL = new ChartExtent(GanttRow.Level.INDICATOR, false, false);
}
