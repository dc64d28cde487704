package hengdao.ui.gantt;

import hengdao.gantt.TimeScale;
import hengdao.gantt.Zoom;
import hengdao.model.DateRange;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which part of the chart is in view: a size, two scroll offsets and a width of a day. Lengths are logical pixels; it
 * knows nothing of JavaFX.
 */
final class ChartViewport {
    static final double LEAST_DAY = 0.15;
    static final double MOST_DAY = 60;

    /** Empty time before the first bar. */
    private static final double LEAD = 16;

    /** Empty time after the last bar, for the label of its diamond. */
    private static final double LABEL_ROOM = 150;

    private LocalDate first = LocalDate.EPOCH;
    private LocalDate last = LocalDate.EPOCH;
    private @Nullable DateRange wanted;
    private double pointsPerDay = Zoom.MONTH.pointsPerDay();
    private double width;
    private double height;
    private double scrollX;
    private double scrollY;
    private RowHeights rows = RowHeights.even(0, 1);

    /** The days from the first to the last bar. */
    void setRange(LocalDate from, LocalDate through) {
        double day = dayAt(0);
        first = from;
        last = through;
        scrollToDay(day);
    }

    /** The size of the area of bars, without the table, header and scroll bars. */
    void setSize(double areaWidth, double areaHeight) {
        width = Math.max(1, areaWidth);
        height = Math.max(1, areaHeight);
        clamp();
    }

    void setRows(RowHeights heights) {
        rows = heights;
        clamp();
    }

    /** The scale from a little before the first bar to where the last label ends, at least as wide as the view. */
    TimeScale scale() {
        LocalDate from = period().first().minusDays(days(LEAD));
        LocalDate through = period().last().plusDays(days(LABEL_ROOM));
        LocalDate filling = from.plusDays(days(width) - 1);
        return new TimeScale(from, through.isAfter(filling) ? through : filling, pointsPerDay);
    }

    private long days(double length) {
        return (long) Math.ceil(length / pointsPerDay);
    }

    double pointsPerDay() {
        return pointsPerDay;
    }

    double width() {
        return width;
    }

    double height() {
        return height;
    }

    double scrollX() {
        return scrollX;
    }

    double scrollY() {
        return scrollY;
    }

    double mostScrollX() {
        double hidden = scale().width() - width;
        return hidden < 3 * pointsPerDay ? 0 : hidden;
    }

    double mostScrollY() {
        return Math.max(0, rows.total() - height);
    }

    void scrollTo(double x, double y) {
        scrollX = x;
        scrollY = y;
        clamp();
    }

    /** Changes the width of a day while the moment under {@code x} (from the area's left edge) stays where it is. */
    void zoomAbout(double x, double newPointsPerDay) {
        double day = dayAt(x);
        pointsPerDay = Math.clamp(newPointsPerDay, LEAST_DAY, MOST_DAY);
        scrollX = scale().x(day) - x;
        clamp();
    }

    /**
     * Changes the width of a day: a day in view comes to a third of the view, so that what led to it is in view too, or
     * else the middle of the view stays where it is.
     */
    void zoomToward(LocalDate day, double newPointsPerDay) {
        double x = scale().x(day.plusDays(1)) - scrollX;
        zoomAbout(width / 2, newPointsPerDay);
        if (x >= 0 && x <= width) {
            showDay(day.plusDays(1));
        }
    }

    /** The days that can be scrolled to: those of all bars, and those asked for last. */
    DateRange period() {
        DateRange asked = wanted;
        return asked == null
                ? new DateRange(first, last)
                : new DateRange(
                        asked.first().isBefore(first) ? asked.first() : first,
                        asked.last().isAfter(last) ? asked.last() : last);
    }

    /** The days in view, those partly in view among them. */
    DateRange shown() {
        return new DateRange(
                LocalDate.ofEpochDay((long) Math.floor(dayAt(0))),
                LocalDate.ofEpochDay((long) Math.ceil(dayAt(width)) - 1));
    }

    /** Shows exactly these days, wherever the bars are; they can be scrolled to until others are asked for. */
    void show(DateRange days) {
        wanted = days;
        double count = days.last().toEpochDay() - days.first().toEpochDay() + 1.0;
        pointsPerDay = Math.clamp(width / count, LEAST_DAY, MOST_DAY);
        scrollX = scale().x(days.first());
        clamp();
    }

    /** Shows exactly these days, and room for a label after them. */
    void fit(LocalDate from, LocalDate through) {
        double days = through.toEpochDay() - from.toEpochDay() + 1.0;
        double room = Math.max(width / 2, width - LEAD - LABEL_ROOM);
        pointsPerDay = Math.clamp(room / days, LEAST_DAY, MOST_DAY);
        scrollX = scale().x(from) - LEAD;
        clamp();
    }

    /** Shows all bars from the first to the last. */
    void fitAll() {
        wanted = null;
        fit(first, last);
    }

    /** Whether a day can be scrolled to. */
    boolean reaches(LocalDate day) {
        TimeScale scale = scale();
        return !day.isBefore(scale.first()) && scale.x(day) < scale.width();
    }

    /** Puts a day at a third of the view. */
    void showDay(LocalDate day) {
        scrollX = scale().x(day) - width / 3;
        clamp();
    }

    /** Scrolls, unless a day is in view already, so that it comes to a third of the view. */
    void bringDay(LocalDate day) {
        double x = scale().x(day) - scrollX;
        if (x < 0 || x + pointsPerDay > width) {
            showDay(day);
        }
    }

    /** Scrolls as little as needed to bring rows into view, the first of them if not all fit. */
    void showRows(int from, int through) {
        showRow(through);
        showRow(from);
    }

    /** Scrolls as little as needed to bring the whole row into view. */
    void showRow(int index) {
        double top = rows.top(index);
        scrollY = Math.clamp(scrollY, Math.min(top, rows.top(index + 1) - height), top);
        clamp();
    }

    int firstRow() {
        return rows.at(scrollY);
    }

    /** One past the last row that is at least partly in view. */
    int rowsEnd() {
        int last = rows.at(scrollY + height);
        return last < rows.count() && rows.top(last) < scrollY + height ? last + 1 : last;
    }

    /** How many whole rows fit, at least one. */
    int page() {
        return (int) Math.max(1, height / rows.usual() - 1);
    }

    /** The row at a height below the header, -1 below the last one. */
    int rowAt(double y) {
        boolean inside = y >= 0 && y < height && y + scrollY < rows.total();
        return inside ? rows.at(y + scrollY) : -1;
    }

    /** The top of a row below the header; negative above the view. */
    double rowTop(int index) {
        return rows.top(index) - scrollY;
    }

    /** The gap between two rows: behind which one, -1 for none. */
    int gapBehind() {
        return rows.gapBehind();
    }

    /** How high the gap is. */
    double gap() {
        return rows.gap();
    }

    /** The height of a row. */
    double rowHeight(int index) {
        return rows.height(index);
    }

    private double dayAt(double x) {
        return scale().first().toEpochDay() + (scrollX + x) / pointsPerDay;
    }

    private void scrollToDay(double day) {
        scrollX = scale().x(day);
        clamp();
    }

    private void clamp() {
        scrollX = Math.clamp(scrollX, 0, mostScrollX());
        scrollY = Math.clamp(scrollY, 0, mostScrollY());
    }
}
