package hengdao.report;

import hengdao.gantt.ChartColumns;
import hengdao.gantt.ChartFrame;
import hengdao.gantt.ChartMarks;
import hengdao.gantt.TimeScale;
import hengdao.gantt.Zoom;
import hengdao.model.WorkCalendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Divides the time among pages that stand side by side, at whole days, and fills them to the edge. */
final class Across {

    private Across() {}

    /**
     * The slices from left to right.
     *
     * @param width of the time axis on one page, in points
     * @param edge room after the last day, in points, so that a diamond there is whole
     * @param magnification of the paper, by which a named scale is wider too
     */
    static List<ChartFrame> frames(
            ChartColumns columns,
            TimeSpan span,
            Zoom zoom,
            double width,
            double edge,
            double magnification,
            LocalDate statusDate,
            WorkCalendar calendar,
            ChartMarks marks) {
        long days = span.days();
        double wanted = zoom == Zoom.FIT ? 0 : zoom.pointsPerDay() * magnification;
        long pages = Math.max(1, (long) Math.ceil(days * wanted / (width - edge) - 1e-9));
        long daysPerPage = (days + pages - 1) / pages;
        TimeScale scale = new TimeScale(span.first(), span.last(), (width - edge) / daysPerPage);
        List<ChartFrame> frames = new ArrayList<>();
        for (long day = 0; day < days; day += daysPerPage) {
            double from = day * scale.pointsPerDay();
            double slice = Math.min(daysPerPage, days - day) * scale.pointsPerDay() + edge;
            frames.add(new ChartFrame(columns, scale, from, slice, statusDate, calendar, marks));
        }
        return frames;
    }
}
