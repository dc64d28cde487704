package hengdao.report;

import hengdao.drawing.Box;
import hengdao.drawing.Group;
import hengdao.drawing.Label;
import hengdao.drawing.Line;
import hengdao.drawing.Path;
import hengdao.drawing.Point;
import hengdao.drawing.Shape;
import hengdao.drawing.TextMeasurer;
import java.util.ArrayList;
import java.util.List;

/** Leaves out what no part of can be seen in a window, so that a sheet of a poster does not hold the whole of it. */
final class Cutting {
    /** More than any pen and any descender reaches beyond what is counted, in points. */
    private static final double AIR = 6;

    private final TextMeasurer measurer;

    Cutting(TextMeasurer measurer) {
        this.measurer = measurer;
    }

    /** The shapes that may be seen in the window, in their order. */
    List<Shape> within(List<Shape> shapes, double x, double y, double width, double height) {
        List<Shape> seen = new ArrayList<>();
        for (Shape shape : shapes) {
            if (!reaches(shape, x - AIR, y - AIR, x + width + AIR, y + height + AIR)) {
                continue;
            }
            seen.add(
                    shape instanceof Group(double left, double top, double wide, double high, List<Shape> inner)
                            ? new Group(left, top, wide, high, within(inner, x - left, y - top, width, height))
                            : shape);
        }
        return seen;
    }

    private boolean reaches(Shape shape, double left, double top, double right, double bottom) {
        return switch (shape) {
            case Box box ->
                meets(box.x(), box.x() + box.width(), left, right)
                        && meets(box.y(), box.y() + box.height(), top, bottom);
            case Line line -> meets(line.x1(), line.x2(), left, right) && meets(line.y1(), line.y2(), top, bottom);
            case Group group ->
                meets(group.x(), group.x() + group.width(), left, right)
                        && meets(group.y(), group.y() + group.height(), top, bottom);
            case Path path ->
                meets(
                                path.points().stream()
                                        .mapToDouble(Point::x)
                                        .min()
                                        .orElse(0),
                                path.points().stream()
                                        .mapToDouble(Point::x)
                                        .max()
                                        .orElse(0),
                                left,
                                right)
                        && meets(
                                path.points().stream()
                                        .mapToDouble(Point::y)
                                        .min()
                                        .orElse(0),
                                path.points().stream()
                                        .mapToDouble(Point::y)
                                        .max()
                                        .orElse(0),
                                top,
                                bottom);
            case Label label -> {
                double width = measurer.width(label.text(), label.style());
                double from = switch (label.align()) {
                    case LEFT -> label.x();
                    case CENTER -> label.x() - width / 2;
                    case RIGHT -> label.x() - width;
                };
                yield meets(from, from + width, left, right)
                        && meets(label.baseline() - label.style().size(), label.baseline(), top, bottom);
            }
        };
    }

    private static boolean meets(double a, double b, double from, double until) {
        return Math.max(a, b) >= from && Math.min(a, b) <= until;
    }
}
