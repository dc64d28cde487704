package hengdao.gantt;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Consecutive rows of a chart as one picture shows them.
 *
 * @param before the row above the first one, from which the progress line comes; null at the top
 * @param after the row below the last one, to which it goes; null at the bottom
 * @param links those with an end in the picture, and those that pass through it
 */
public record ChartSlice(
        List<ChartRow> rows,
        @Nullable ChartRow before,
        @Nullable ChartRow after,
        List<PlacedLink> links) {
    public ChartSlice {
        rows = List.copyOf(rows);
        links = List.copyOf(links);
    }

    /** Rows without links, with nothing above and below. */
    public static ChartSlice of(List<ChartRow> rows) {
        return new ChartSlice(rows, null, null, List.of());
    }
}
