package hengdao.drawing;

import org.jspecify.annotations.Nullable;

/**
 * A rectangle.
 *
 * @param radius of its rounded corners, 0 for square ones
 * @param fill null to leave the inside open
 * @param stroke null for no outline; otherwise centred on the edge
 */
public record Box(
        double x,
        double y,
        double width,
        double height,
        double radius,
        @Nullable Fill fill,
        @Nullable Stroke stroke) implements Shape {

    /** A square-cornered, filled rectangle without outline. */
    public static Box filled(double x, double y, double width, double height, Fill fill) {
        return new Box(x, y, width, height, 0, fill, null);
    }
}
