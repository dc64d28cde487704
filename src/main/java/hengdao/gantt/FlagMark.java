package hengdao.gantt;

import hengdao.drawing.Box;
import hengdao.drawing.Fill;
import hengdao.drawing.Line;
import hengdao.drawing.Path;
import hengdao.drawing.Point;
import hengdao.drawing.Shape;
import hengdao.drawing.Stroke;
import java.util.List;

/** Flags as shapes that differ without colour: a crossed disc, a triangle with a bar, a written page. */
final class FlagMark {
    private final GanttStyle style;

    FlagMark(GanttStyle style) {
        this.style = style;
    }

    /** The width and height of a flag, in points. */
    double size() {
        return style.text().size() * 0.84;
    }

    /** The distance from one flag to the next. */
    double step() {
        return size() + style.padding() / 2;
    }

    /** A flag of the usual size whose middle stands at (x, y). */
    void add(Flag flag, double x, double y, List<Shape> out) {
        add(flag, x, y, size() / 2, out);
    }

    /** A flag twice as high and wide as {@code half}, whose middle stands at (x, y). */
    void add(Flag flag, double x, double y, double half, List<Shape> out) {
        switch (flag) {
            case VIOLATION -> disc(x, y, half, out);
            case PROBLEM -> triangle(x, y, half, out);
            case NOTE -> page(x, y, half, out);
        }
    }

    private void disc(double x, double y, double half, List<Shape> out) {
        ChartPalette palette = style.palette();
        Fill fill = Fill.of(palette.late());
        out.add(new Box(x - half, y - half, 2 * half, 2 * half, half, fill, null));
        Stroke pen = Stroke.solid(palette.surface(), half / 3);
        double arm = half * 0.48;
        out.add(new Line(x - arm, y - arm, x + arm, y + arm, pen));
        out.add(new Line(x - arm, y + arm, x + arm, y - arm, pen));
    }

    private void triangle(double x, double y, double half, List<Shape> out) {
        ChartPalette palette = style.palette();
        double foot = y + half * 0.85;
        List<Point> points =
                List.of(new Point(x, y - half * 0.95), new Point(x + half, foot), new Point(x - half, foot));
        out.add(new Path(points, true, Fill.of(palette.caution()), null));
        double wide = half / 3;
        out.add(Box.filled(x - wide / 2, y - half * 0.3, wide, half * 0.85, Fill.of(palette.surface())));
    }

    private void page(double x, double y, double half, List<Shape> out) {
        ChartPalette palette = style.palette();
        double wide = half * 0.8;
        Stroke pen = Stroke.solid(palette.muted(), style.hairline());
        out.add(new Box(x - wide, y - half * 0.95, 2 * wide, 1.9 * half, 0, Fill.of(palette.surface()), pen));
        for (double at : new double[] {-0.35, 0.15}) {
            out.add(new Line(x - wide * 0.5, y + at * half, x + wide * 0.5, y + at * half, pen));
        }
    }
}
