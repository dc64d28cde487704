package hengdao.gantt;

import hengdao.drawing.Point;
import hengdao.schedule.Light;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The corners of the progress line (前锋线), one in each row: at the actual point of a task that is under way or overdue,
 * else on the status date, where also rows that hold others and rows without data lie.
 */
final class ProgressPoints {
    private ProgressPoints() {}

    /**
     * The corners from top to bottom, each in its row; the line begins and ends on the status date where the chart does.
     *
     * @param above height of the row above the slice, in points
     * @param below height of the row below it
     * @param tops of the rows, and last the bottom of them all
     */
    static List<Point> of(
            ChartSlice slice, ChartFrame frame, GanttStyle style, double above, double below, List<Double> tops) {
        List<Point> points = new ArrayList<>();
        GanttRow before = slice.before();
        GanttRow after = slice.after();
        double bottom = tops.getLast();
        points.add(before == null ? new Point(frame.statusX(), 0) : of(before, frame, style, -above, above));
        for (int i = 0; i < slice.rows().size(); i++) {
            GanttRow row = slice.rows().get(i).row();
            points.add(of(row, frame, style, tops.get(i), tops.get(i + 1) - tops.get(i)));
        }
        points.add(after == null ? new Point(frame.statusX(), bottom) : of(after, frame, style, bottom, below));
        return points;
    }

    private static Point of(GanttRow row, ChartFrame frame, GanttStyle style, double top, double height) {
        BarPlaces places = BarPlaces.of(row, frame, style, top, height);
        Double moment = moment(row, frame);
        double x = moment == null ? frame.statusX() : frame.x(moment);
        return new Point(x, row.milestone() ? places.diamondY() : places.actualMiddle());
    }

    /** The actual point of a row in days since 1970-01-01, null where the row lies on the status date. */
    static @Nullable Double moment(GanttRow row, ChartFrame frame) {
        Light light = row.status().light();
        if (BarLayout.isSummary(row) || light == Light.DONE) {
            return null;
        }
        double status = frame.statusDate().toEpochDay() + 1.0;
        if (row.milestone()) {
            double due = row.finish().toEpochDay() + 1.0;
            return light.isBehind() && due < status ? due : null;
        }
        Double until = row.status().actualUntil();
        if (until == null) {
            return null;
        }
        double start = row.start().toEpochDay();
        boolean begun = until > start || start < status;
        return begun ? Double.valueOf(Math.max(start, until)) : null;
    }
}
