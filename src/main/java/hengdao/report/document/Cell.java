package hengdao.report.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A cell of a table.
 *
 * @param text as it is read on paper
 * @param value what a spreadsheet reckons with: an Integer, a LocalDate, a {@link Measured}; null where there is only text
 * @param strong whether it names what stands beside it
 * @param indent how many steps it stands in from the left
 */
public record Cell(String text, @Nullable Object value, boolean strong, int indent) {

    /**
     * A figure with its unit.
     *
     * @param unit % or as the source writes it
     * @param signed whether a plus sign is shown
     * @param mark what is said of the figure behind it, for example that it was not reviewed yet; empty for nothing
     */
    public record Measured(BigDecimal value, String unit, boolean signed, String mark) {

        /** A figure of which nothing more is said. */
        public Measured(BigDecimal value, String unit, boolean signed) {
            this(value, unit, signed, "");
        }
    }

    /** The same cell, so many steps in from the left. */
    public Cell indented(int steps) {
        return new Cell(text, value, strong, steps);
    }

    /** A cell of words. */
    public static Cell of(String text) {
        return new Cell(text, null, false, 0);
    }

    /** A cell that names what stands beside it. */
    public static Cell strong(String text) {
        return new Cell(text, null, true, 0);
    }

    /** A cell with a count. */
    public static Cell of(int count) {
        return new Cell(String.valueOf(count), count, false, 0);
    }

    /** A cell with a day. */
    public static Cell of(LocalDate day) {
        return new Cell(day.toString(), day, false, 0);
    }
}
