package hengdao.gantt;

import hengdao.drawing.Point;
import java.util.ArrayList;
import java.util.List;

/** The corners of a link from its predecessor to the tip of its arrow; all pieces are horizontal or upright. */
public record LinkRoute(List<Point> points) {

    public LinkRoute {
        points = List.copyOf(points);
    }

    /** The route through these points, without those that lie on the way between others. */
    static LinkRoute through(Point... corners) {
        List<Point> points = new ArrayList<>();
        for (Point next : corners) {
            if (!points.isEmpty() && points.getLast().equals(next)) {
                continue;
            }
            if (points.size() > 1 && inLine(points.get(points.size() - 2), points.getLast(), next)) {
                points.removeLast();
            }
            points.add(next);
        }
        return new LinkRoute(points);
    }

    private static boolean inLine(Point a, Point b, Point c) {
        return (a.x() == b.x() && b.x() == c.x()) || (a.y() == b.y() && b.y() == c.y());
    }

    /** A level or upright piece of line, one point wide. */
    static Occupied.Area piece(Point a, Point b) {
        double across = a.x() == b.x() ? 0.5 : 0;
        double down = 0.5 - across;
        return new Occupied.Area(
                Math.min(a.x(), b.x()) - across,
                Math.min(a.y(), b.y()) - down,
                Math.max(a.x(), b.x()) + across,
                Math.max(a.y(), b.y()) + down);
    }

    Point tip() {
        return points.getLast();
    }

    double length() {
        double length = 0;
        for (int i = 1; i < points.size(); i++) {
            Point a = points.get(i - 1);
            Point b = points.get(i);
            length += Math.abs(a.x() - b.x()) + Math.abs(a.y() - b.y());
        }
        return length;
    }
}
