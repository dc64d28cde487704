package hengdao.report;

import hengdao.drawing.Box;
import hengdao.drawing.Drawing;
import hengdao.drawing.Fill;
import hengdao.drawing.Group;
import hengdao.drawing.Label;
import hengdao.drawing.Line;
import hengdao.drawing.Path;
import hengdao.drawing.Point;
import hengdao.drawing.Shape;
import hengdao.drawing.Stroke;
import hengdao.drawing.TextStyle;
import org.jspecify.annotations.Nullable;

/**
 * The same picture in another size, type and pens with it.
 *
 * @param by 1 for its own size
 */
record Resized(double by) {

    Drawing of(Drawing drawing) {
        return by == 1
                ? drawing
                : new Drawing(
                        drawing.width() * by,
                        drawing.height() * by,
                        drawing.shapes().stream().map(this::of).toList());
    }

    private Shape of(Shape shape) {
        return switch (shape) {
            case Box box ->
                new Box(
                        box.x() * by,
                        box.y() * by,
                        box.width() * by,
                        box.height() * by,
                        box.radius() * by,
                        of(box.fill()),
                        of(box.stroke()));
            case Line line ->
                new Line(line.x1() * by, line.y1() * by, line.x2() * by, line.y2() * by, pen(line.stroke()));
            case Path path ->
                new Path(
                        path.points().stream()
                                .map(point -> new Point(point.x() * by, point.y() * by))
                                .toList(),
                        path.closed(),
                        of(path.fill()),
                        of(path.stroke()));
            case Label label ->
                new Label(
                        label.x() * by,
                        label.baseline() * by,
                        label.text(),
                        new TextStyle(
                                label.style().size() * by,
                                label.style().bold(),
                                label.style().typeface()),
                        label.color(),
                        label.align());
            case Group group ->
                new Group(
                        group.x() * by,
                        group.y() * by,
                        group.width() * by,
                        group.height() * by,
                        group.shapes().stream().map(this::of).toList());
        };
    }

    private @Nullable Fill of(@Nullable Fill fill) {
        return fill instanceof Fill.Hatch hatch
                ? new Fill.Hatch(hatch.line(), hatch.ground(), hatch.spacing() * by, hatch.lineWidth() * by)
                : fill;
    }

    private @Nullable Stroke of(@Nullable Stroke stroke) {
        return stroke == null ? null : pen(stroke);
    }

    private Stroke pen(Stroke stroke) {
        return new Stroke(
                stroke.color(),
                stroke.width() * by,
                stroke.dashes().stream().map(each -> each * by).toList());
    }
}
