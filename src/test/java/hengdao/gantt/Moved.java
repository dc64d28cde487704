package hengdao.gantt;

import hengdao.drawing.Box;
import hengdao.drawing.Group;
import hengdao.drawing.Label;
import hengdao.drawing.Line;
import hengdao.drawing.Path;
import hengdao.drawing.Point;
import hengdao.drawing.Shape;

/** A shape at another place. */
final class Moved {

    private Moved() {}

    static Shape by(Shape shape, double x, double y) {
        return switch (shape) {
            case Box b -> new Box(b.x() + x, b.y() + y, b.width(), b.height(), b.radius(), b.fill(), b.stroke());
            case Line l -> new Line(l.x1() + x, l.y1() + y, l.x2() + x, l.y2() + y, l.stroke());
            case Label l -> new Label(l.x() + x, l.baseline() + y, l.text(), l.style(), l.color(), l.align());
            case Path p ->
                new Path(
                        p.points().stream()
                                .map(point -> new Point(point.x() + x, point.y() + y))
                                .toList(),
                        p.closed(),
                        p.fill(),
                        p.stroke());
            case Group g -> new Group(g.x() + x, g.y() + y, g.width(), g.height(), g.shapes());
        };
    }
}
