package hengdao.gantt;

import hengdao.drawing.Box;
import hengdao.drawing.Fill;
import hengdao.drawing.Label;
import hengdao.drawing.Path;
import hengdao.drawing.Point;
import hengdao.drawing.Rgb;
import hengdao.drawing.Shape;
import hengdao.drawing.Stroke;
import hengdao.drawing.TextMeasurer;
import hengdao.drawing.TextStyle;
import java.util.ArrayList;
import java.util.List;

/**
 * The lane under a measured row: scheduled progress as a thin dashed line, what was reported as a heavy step line with a
 * dot at each entry, between hairlines at 0 and 100 %. Only what the slice shows is laid out.
 */
final class LaneLayout {
    private final TextMeasurer measurer;
    private final GanttStyle style;

    LaneLayout(TextMeasurer measurer, GanttStyle style) {
        this.measurer = measurer;
        this.style = style;
    }

    /** The height of a row's lane, in points; 0 where it has none or lanes are switched off. */
    static double height(GanttRow row, ChartMarks marks, GanttStyle style) {
        return marks.shows(ChartLayer.LANES) && marks.lanes().containsKey(row.id()) ? style.laneHeight() : 0;
    }

    /** Adds the lane of a row whose lower edge is at {@code bottom}, in points of the frame's slice. */
    void lane(GanttRow row, ChartFrame frame, double bottom, List<Shape> out, List<Shape> words) {
        Lane lane = frame.marks().lanes().get(row.id());
        if (lane == null || height(row, frame.marks(), style) == 0) {
            return;
        }
        Room room = Room.of(lane, style, bottom);
        List<Point> scheduled = points(lane.scheduled(), frame, room);
        List<Point> actual = steps(points(lane.actual(), frame, room), frame.statusX());
        scale(scheduled.isEmpty() ? actual : scheduled, frame, room, out, words);
        visible(scheduled, 0, frame.width(), scheduledPen(style), out);
        visible(actual, 0, frame.width(), actualPen(style), out);
        for (Point point : points(lane.actual(), frame, room)) {
            if (point.x() >= 0 && point.x() <= frame.width()) {
                out.add(dot(point, style));
            }
        }
    }

    /** Heights of shares between the two hairlines, and above them where a goal is exceeded. */
    private record Room(double none, double whole) {
        static Room of(Lane lane, GanttStyle style, double bottom) {
            double most = 1;
            for (Lane.At at : lane.actual()) {
                most = Math.max(most, at.share());
            }
            double pad = style.scale().size() * 0.45;
            double none = bottom - pad;
            return new Room(none, none - (style.laneHeight() - 2 * pad) / most);
        }

        double y(double share) {
            return none + Math.max(0, share) * (whole - none);
        }
    }

    private static List<Point> points(List<Lane.At> curve, ChartFrame frame, Room room) {
        return curve.stream()
                .map(at -> new Point(frame.x(at.date().plusDays(1)), room.y(at.share())))
                .toList();
    }

    /** Level from each point to the next, and from the last one to the status line. */
    private static List<Point> steps(List<Point> points, double statusX) {
        List<Point> steps = new ArrayList<>();
        for (Point point : points) {
            if (!steps.isEmpty()) {
                steps.add(new Point(point.x(), steps.getLast().y()));
            }
            steps.add(point);
        }
        if (!steps.isEmpty() && statusX > steps.getLast().x()) {
            steps.add(new Point(statusX, steps.getLast().y()));
        }
        return steps;
    }

    private void scale(List<Point> curve, ChartFrame frame, Room room, List<Shape> out, List<Shape> words) {
        if (curve.isEmpty()) {
            return;
        }
        double left = Math.max(0, Math.min(curve.getFirst().x(), frame.statusX()));
        double right = Math.min(frame.width(), Math.max(curve.getLast().x(), frame.statusX()));
        if (left >= right) {
            return;
        }
        Rgb rule = style.palette().line();
        TextStyle font = new TextStyle(style.scale().size() * 0.9, false);
        double gap = style.padding() / 4;
        for (double share : new double[] {0, 1}) {
            double y = room.y(share);
            out.add(Ink.horizontal(y, left, right, rule, style.hairline()));
            String figure = share == 0 ? "0%" : "100%";
            double width = measurer.width(figure, font);
            boolean beside = left - gap - width >= 0;
            if (!beside && share == 0 && room.none() - room.whole() < 2.4 * font.size()) {
                continue;
            }
            double x = beside ? left - gap - width : left + gap;
            if (style.labelsInSlice() && x + width > frame.width()) {
                continue;
            }
            double between = beside ? y : y + (share - 0.5) * 1.2 * font.size();
            words.add(Ink.text(x, between, figure, font, style.palette().muted(), Label.Align.LEFT));
        }
    }

    /** The pieces of a line between two upright bounds, as one path each. */
    private static void visible(List<Point> line, double left, double right, Stroke pen, List<Shape> out) {
        List<Point> piece = new ArrayList<>();
        for (int i = 1; i < line.size(); i++) {
            Point from = line.get(i - 1);
            Point to = line.get(i);
            if (to.x() < left || from.x() > right) {
                continue;
            }
            if (piece.isEmpty()) {
                piece.add(at(from, to, Math.max(left, from.x())));
            }
            piece.add(at(from, to, Math.min(right, to.x())));
        }
        if (piece.size() > 1) {
            out.add(new Path(piece, false, null, pen));
        }
    }

    private static Point at(Point from, Point to, double x) {
        if (x == from.x() || x == to.x()) {
            return x == to.x() ? to : from;
        }
        double share = (x - from.x()) / (to.x() - from.x());
        return new Point(x, from.y() + share * (to.y() - from.y()));
    }

    static Stroke scheduledPen(GanttStyle style) {
        double unit = style.hairline();
        return new Stroke(style.palette().planEdge(), unit, List.of(4 * unit, 2 * unit));
    }

    static Stroke actualPen(GanttStyle style) {
        return Stroke.solid(style.palette().actual(), 1.8 * style.hairline());
    }

    static Shape dot(Point point, GanttStyle style) {
        double half = 2.4 * style.hairline();
        Fill fill = Fill.of(style.palette().actual());
        return new Box(point.x() - half, point.y() - half, 2 * half, 2 * half, half, fill, null);
    }
}
