package hengdao.report;

import hengdao.gantt.ChartMarks;
import hengdao.gantt.Zoom;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a chart on paper should look.
 *
 * @param projects numbers of the projects shown, empty for all
 * @param pages how it is divided among pages
 * @param from first day, null for the earliest start of the rows
 * @param to last day, null for the latest finish of the rows
 * @param madeOn the day printed as 制表日期
 * @param marks what is drawn beside the rows themselves, as on screen
 * @param extent which rows of the projects, and on how many pages
 */
public record GanttRequest(
        List<Integer> projects,
        PageFormat format,
        ChartPages pages,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        LocalDate madeOn,
        ChartMarks marks,
        ChartExtent extent) {
    public GanttRequest {
        projects = List.copyOf(projects);
    }

    /** The same chart, the figures of those rows being marked as not reviewed. */
    GanttRequest awaiting(Set<UUID> unreviewed) {
        return new GanttRequest(projects, format, pages, from, to, madeOn, marks.awaiting(unreviewed), extent);
    }

    /** A chart of every row. */
    public GanttRequest(
            List<Integer> projects,
            PageFormat format,
            Zoom zoom,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            LocalDate madeOn,
            ChartMarks marks) {
        this(projects, format, ChartPages.of(zoom), from, to, madeOn, marks, ChartExtent.ALL);
    }

    /** A chart with the usual marks. */
    public GanttRequest(
            List<Integer> projects,
            PageFormat format,
            Zoom zoom,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            LocalDate madeOn) {
        this(projects, format, zoom, from, to, madeOn, ChartMarks.USUAL);
    }
}
