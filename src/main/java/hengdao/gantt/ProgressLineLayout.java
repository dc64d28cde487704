package hengdao.gantt;

import hengdao.drawing.Box;
import hengdao.drawing.Fill;
import hengdao.drawing.Line;
import hengdao.drawing.Point;
import hengdao.drawing.Shape;
import hengdao.drawing.Stroke;
import java.util.List;

/** The progress line (前锋线): dash-dot from corner to corner, with a dot at each actual point. */
final class ProgressLineLayout {
    private final GanttStyle style;

    ProgressLineLayout(GanttStyle style) {
        this.style = style;
    }

    /** Its pieces; dashes begin anew at each corner, so that they do not crawl when the chart is scrolled; no word is struck through. */
    void line(List<Point> points, double statusX, LineGaps gaps, List<Shape> out) {
        Stroke pen = pen(style);
        for (int i = 1; i < points.size(); i++) {
            Point a = points.get(i - 1);
            Point b = points.get(i);
            out.addAll(gaps.pieces(new Line(a.x(), a.y(), b.x(), b.y(), pen)));
        }
        for (Point point : points) {
            if (point.x() != statusX) {
                out.add(dot(point, style));
            }
        }
    }

    static Shape dot(Point point, GanttStyle style) {
        double radius = style.planHeight() * 0.36;
        Fill fill = Fill.of(style.palette().progressLine());
        return new Box(point.x() - radius, point.y() - radius, 2 * radius, 2 * radius, radius, fill, null);
    }

    static Stroke pen(GanttStyle style) {
        double width = 1.8 * style.hairline();
        return new Stroke(style.palette().progressLine(), width, List.of(5 * width, 2 * width, width, 2 * width));
    }
}
