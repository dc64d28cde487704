package hengdao.report.document;

import hengdao.drawing.Shape;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row of a table that may go on on the next page, cut between its lines; lengths are points. */
final class LongRow {

    private final int lines;
    private final double pitch;
    private final double padding;
    private final boolean staysWithNext;
    private final @Nullable Strip heading;
    private final Drawn drawn;

    /**
     * A row of so many lines.
     *
     * @param pitch the distance of its lines
     * @param padding above its first line and below its last one on each page
     */
    LongRow(int lines, double pitch, double padding, boolean staysWithNext, @Nullable Strip heading, Drawn drawn) {
        this.lines = lines;
        this.pitch = pitch;
        this.padding = padding;
        this.staysWithNext = staysWithNext;
        this.heading = heading;
        this.drawn = drawn;
    }

    /** Draws what stands on a page with its upper left corner at (x, y). */
    @FunctionalInterface
    interface Drawn {
        List<Shape> at(RowPart part, double height, double x, double y);
    }

    /** The strips a page break may stand between, for pages that hold {@code room} lines. */
    List<Strip> strips(int room) {
        return RowPart.of(lines, room).stream()
                .map(part -> {
                    double above = part.from() == 0 ? padding : 0;
                    double below = part.until() == lines ? padding : 0;
                    return strip(part, above + part.lines() * pitch + below);
                })
                .toList();
    }

    /** What stands of it on one page, its padding included. */
    Strip onPage(RowPart part) {
        return strip(part, part.lines() * pitch + 2 * padding);
    }

    /** How much higher a part is where it begins a page. */
    double moreAbove(RowPart part) {
        return part.from() == 0 ? 0 : padding;
    }

    /** How much higher a part is where it ends a page. */
    double moreBelow(RowPart part) {
        return part.until() == lines ? 0 : padding;
    }

    private Strip strip(RowPart part, double height) {
        return new Strip(
                height,
                staysWithNext && part.until() == lines,
                heading,
                "",
                (x, y) -> drawn.at(part, height, x, y),
                new Strip.Part(this, part));
    }
}
