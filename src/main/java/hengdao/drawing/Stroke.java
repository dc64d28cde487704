package hengdao.drawing;

import java.util.List;

/**
 * A pen.
 *
 * @param width in points
 * @param dashes lengths of dash, gap, dash … in points; empty for a solid line
 */
public record Stroke(Rgb color, double width, List<Double> dashes) {
    public Stroke {
        dashes = List.copyOf(dashes);
    }

    public static Stroke solid(Rgb color, double width) {
        return new Stroke(color, width, List.of());
    }
}
