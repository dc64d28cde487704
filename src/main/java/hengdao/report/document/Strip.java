package hengdao.report.document;

import hengdao.drawing.Shape;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a document that no page break may go through.
 *
 * @param height in points
 * @param staysWithNext whether it must not be the last on a page
 * @param repeated what stands above it where it begins a page, null for nothing
 * @param bookmark what it is called in a table of contents, empty for nothing
 */
record Strip(double height, boolean staysWithNext, @Nullable Strip repeated, String bookmark, Placed placed) {

    /** Draws the strip with its upper left corner at (x, y). */
    @FunctionalInterface
    interface Placed {
        List<Shape> at(double x, double y);
    }
}
