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
 * @param part which part of a long row it is, null for anything else
 */
record Strip(
        double height,
        boolean staysWithNext,
        @Nullable Strip repeated,
        String bookmark,
        Placed placed,
        @Nullable Part part) {

    Strip(double height, boolean staysWithNext, @Nullable Strip repeated, String bookmark, Placed placed) {
        this(height, staysWithNext, repeated, bookmark, placed, null);
    }

    /** The same, not to be the last on a page. */
    Strip keptWithNext() {
        return new Strip(height, true, repeated, bookmark, placed, part);
    }

    /** Draws the strip with its upper left corner at (x, y). */
    @FunctionalInterface
    interface Placed {
        List<Shape> at(double x, double y);
    }

    /** Lines of a long row. */
    record Part(LongRow row, RowPart lines) {}

    /** How much higher it is where it begins a page. */
    double moreAbove() {
        return part == null ? 0 : part.row().moreAbove(part.lines());
    }

    /** How much higher it is where it ends a page. */
    double moreBelow() {
        return part == null ? 0 : part.row().moreBelow(part.lines());
    }

    /** How high it is alone on a page. */
    double alone() {
        return moreAbove() + height + moreBelow();
    }
}
