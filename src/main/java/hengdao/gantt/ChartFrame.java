package hengdao.gantt;

import hengdao.model.WorkCalendar;
import java.time.LocalDate;

/**
 * What one picture shows: the columns on the left and, right of them, a slice of the time scale.
 *
 * @param from where the slice begins, in points of the scale
 * @param marks what is drawn beside the rows themselves
 * @param width of the slice, in points; the picture is {@code columns.width() + width} wide
 */
public record ChartFrame(
        ChartColumns columns,
        TimeScale scale,
        double from,
        double width,
        LocalDate statusDate,
        WorkCalendar calendar,
        ChartMarks marks) {

    /** A frame with the usual marks. */
    public ChartFrame(
            ChartColumns columns,
            TimeScale scale,
            double from,
            double width,
            LocalDate statusDate,
            WorkCalendar calendar) {
        this(columns, scale, from, width, statusDate, calendar, ChartMarks.USUAL);
    }

    /** The whole scale. */
    public static ChartFrame whole(ChartColumns columns, TimeScale scale, LocalDate statusDate, WorkCalendar calendar) {
        return new ChartFrame(columns, scale, 0, scale.width(), statusDate, calendar);
    }

    /** The width of the picture, in points. */
    public double totalWidth() {
        return columns.width() + width;
    }

    /** The place of a day's left edge within the slice. */
    double x(LocalDate day) {
        return scale.x(day) - from;
    }

    /** The place of a moment, in days since 1970-01-01, within the slice. */
    double x(double epochDay) {
        return scale.x(epochDay) - from;
    }

    /** The first day that is at least partly in the slice. */
    LocalDate firstDay() {
        return scale.dateAt(Math.max(0, from));
    }

    /** The last day that is at least partly in the slice. */
    LocalDate lastDay() {
        LocalDate day = scale.dateAt(Math.max(from, from + width - 1e-6));
        return day.isAfter(scale.last()) ? scale.last() : day;
    }

    /** Where the status line stands within the slice: the end of the status date. */
    double statusX() {
        return x(statusDate.plusDays(1));
    }
}
