package hengdao.gantt;

import hengdao.drawing.Box;
import hengdao.drawing.Fill;
import hengdao.drawing.Line;
import hengdao.drawing.Path;
import hengdao.drawing.Point;
import hengdao.drawing.Rgb;
import hengdao.drawing.Shape;
import hengdao.drawing.Stroke;
import java.util.List;

/** The shapes bars are made of: the chart and its legend draw the same ones. */
final class BarSamples {

    /** Half the height of a diamond, in heights of the plan bar. */
    static final double DIAMOND = 0.62;

    private final GanttStyle style;

    BarSamples(GanttStyle style) {
        this.style = style;
    }

    Shape plan(double x, double top, double width) {
        Stroke edge = Stroke.solid(style.palette().planEdge(), style.hairline());
        return new Box(x, top, width, style.planHeight(), 0, style.planFill(), edge);
    }

    /** The dashed outline that shows where a planned date is only a default. */
    Shape open(double x, double top, double width) {
        double unit = style.hairline();
        Stroke dashed = new Stroke(style.palette().planEdge(), unit, List.of(3 * unit, 2 * unit));
        return new Box(
                x, top, width, style.planHeight(), 0, Fill.of(style.palette().surface()), dashed);
    }

    /** The heavy outline of a critical task. */
    Shape critical(double x, double top, double width) {
        return new Box(x, top, width, style.planHeight(), 0, null, heavy());
    }

    /** The pen of the critical path: four times thinner than a plan bar, 2 px on screen. */
    Stroke heavy() {
        return Stroke.solid(style.palette().critical(), style.planHeight() / 4);
    }

    Shape actual(double x, double top, double width, double height) {
        return Box.filled(x, top, width, height, Fill.of(style.palette().actual()));
    }

    Shape baseline(double x, double top, double width) {
        return Box.filled(
                x,
                top,
                width,
                style.planHeight() * 3 / 8,
                Fill.of(style.palette().baseline()));
    }

    /** A milestone's day in the baseline. */
    Shape baselineDiamond(double x, double middle) {
        Rgb color = style.palette().baseline();
        return Ink.diamond(x, middle, style.planHeight() * 0.36, color, Stroke.solid(color, style.hairline()));
    }

    /** The bracket over the rows of a project or work area. */
    Shape bracket(double left, double top, double width) {
        double thick = style.planHeight() * 0.45;
        double tip = Math.min(style.planHeight() * 0.6, width / 2);
        double right = left + width;
        double bottom = top + style.planHeight();
        List<Point> points = List.of(
                new Point(left, top),
                new Point(right, top),
                new Point(right, bottom),
                new Point(right - tip, top + thick),
                new Point(left + tip, top + thick),
                new Point(left, bottom));
        return new Path(points, true, Fill.of(style.palette().summary()), null);
    }

    Shape diamond(double x, double middle, boolean reached, boolean critical) {
        ChartPalette palette = style.palette();
        Stroke edge = critical ? heavy() : Stroke.solid(palette.milestone(), 1.8 * style.hairline());
        return Ink.diamond(
                x, middle, style.planHeight() * DIAMOND, reached ? palette.milestone() : palette.surface(), edge);
    }

    /** Total float: a thin line from the end of the bar, closed by a tick. */
    List<Shape> slack(double from, double until, double middle) {
        double tick = style.planHeight() / 4;
        Rgb color = style.palette().slack();
        double pen = 1.5 * style.hairline();
        return List.of(
                new Line(from, middle, until, middle, new Stroke(color, pen, List.of(2 * pen, pen))),
                new Line(until, middle - tick, until, middle + tick, Stroke.solid(color, pen)));
    }

    /** Half the width of a deadline's triangle, in points. */
    double deadlineHalf() {
        return deadlineHalf(style);
    }

    static double deadlineHalf(GanttStyle style) {
        return style.planHeight() * 0.45;
    }

    Rgb deadlineColor(boolean late) {
        return late ? style.palette().late() : style.palette().deadline();
    }

    /** A deadline: a triangle that points at its day. */
    Shape deadline(double x, double top, boolean late) {
        Rgb color = deadlineColor(late);
        double half = deadlineHalf();
        List<Point> points = List.of(
                new Point(x - half, top), new Point(x + half, top), new Point(x, top + style.planHeight() * 1.1));
        return new Path(points, true, Fill.of(color), Stroke.solid(color, style.hairline()));
    }
}
