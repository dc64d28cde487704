package hengdao.gantt;

import hengdao.drawing.Fill;
import hengdao.drawing.Label;
import hengdao.drawing.Line;
import hengdao.drawing.Path;
import hengdao.drawing.Point;
import hengdao.drawing.Rgb;
import hengdao.drawing.Stroke;
import hengdao.drawing.TextStyle;
import java.util.List;

/** Small shapes that several parts of the chart draw alike. */
final class Ink {

    /** How far below its middle a line of text has its base line, as a share of the text size. */
    private static final double BASELINE_BELOW_MIDDLE = 0.37;

    private Ink() {}

    static Line vertical(double x, double top, double bottom, Rgb color, double width) {
        return new Line(x, top, x, bottom, Stroke.solid(color, width));
    }

    static Line horizontal(double y, double left, double right, Rgb color, double width) {
        return new Line(left, y, right, y, Stroke.solid(color, width));
    }

    /** Text whose middle stands at the given height. */
    static Label text(double x, double middle, String text, TextStyle style, Rgb color, Label.Align align) {
        return new Label(x, baseline(middle, style), text, style, color, align);
    }

    static double baseline(double middle, TextStyle style) {
        return middle + style.size() * BASELINE_BELOW_MIDDLE;
    }

    static Path diamond(double x, double y, double half, Rgb fill, Stroke edge) {
        return new Path(
                List.of(new Point(x, y - half), new Point(x + half, y), new Point(x, y + half), new Point(x - half, y)),
                true,
                Fill.of(fill),
                edge);
    }

    static Path triangle(Point a, Point b, Point c, Rgb fill) {
        return new Path(List.of(a, b, c), true, Fill.of(fill), null);
    }
}
