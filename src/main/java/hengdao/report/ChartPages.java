package hengdao.report;

import hengdao.gantt.Column;
import hengdao.gantt.Zoom;
import java.util.List;

/**
 * How a chart is divided among pages, and what stands left of its bars.
 *
 * @param width how wide time is drawn
 * @param order of the pages
 * @param columns from left to right, the name among them or not; empty for the usual ones
 */
public record ChartPages(TimeWidth width, PageOrder order, List<Column> columns) {

    public ChartPages {
        columns = List.copyOf(columns);
    }

    /** The usual columns at a named scale. */
    public static ChartPages of(Zoom zoom) {
        return new ChartPages(TimeWidth.of(zoom), PageOrder.ACROSS_FIRST, List.of());
    }
}
