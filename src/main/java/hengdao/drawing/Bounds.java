package hengdao.drawing;

import java.util.List;

/** The smallest upright rectangle around points. */
record Bounds(double x, double y, double width, double height) {

    static Bounds of(List<Point> points) {
        double left = points.stream().mapToDouble(Point::x).min().orElse(0);
        double top = points.stream().mapToDouble(Point::y).min().orElse(0);
        double right = points.stream().mapToDouble(Point::x).max().orElse(0);
        double bottom = points.stream().mapToDouble(Point::y).max().orElse(0);
        return new Bounds(left, top, right - left, bottom - top);
    }
}
