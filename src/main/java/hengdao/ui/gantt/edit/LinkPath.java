package hengdao.ui.gantt.edit;

import java.util.List;
import java.util.UUID;
import javafx.geometry.Point2D;

/** The line of a link on the chart, from its predecessor to the tip of its arrow. */
public record LinkPath(UUID from, UUID to, List<Point2D> points) {
    public LinkPath {
        points = List.copyOf(points);
    }

    /** How far a place is from the line, in logical pixels. */
    double distance(double x, double y) {
        double least = Double.MAX_VALUE;
        for (int i = 1; i < points.size(); i++) {
            Point2D a = points.get(i - 1);
            Point2D b = points.get(i);
            double nearX = Math.clamp(x, Math.min(a.getX(), b.getX()), Math.max(a.getX(), b.getX()));
            double nearY = Math.clamp(y, Math.min(a.getY(), b.getY()), Math.max(a.getY(), b.getY()));
            least = Math.min(least, Math.hypot(x - nearX, y - nearY));
        }
        return least;
    }
}
