package hengdao.drawing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Straight segments through at least two points.
 *
 * @param closed whether the last point is joined to the first
 * @param fill null to leave the inside open; only meaningful when closed
 * @param stroke null for no outline
 */
public record Path(
        List<Point> points,
        boolean closed,
        @Nullable Fill fill,
        @Nullable Stroke stroke) implements Shape {
    public Path {
        points = List.copyOf(points);
    }
}
