package hengdao.report.document;

import java.util.ArrayList;
import java.util.List;

/**
 * Lines of a row that is too high to be kept whole.
 *
 * @param from the first line
 * @param until the line after the last one
 */
public record RowPart(int from, int until) {

    /** How many lines of a row stand together at least, where the page is high enough. */
    static final int TOGETHER = 4;

    /** All of so many lines in order, in parts for pages that hold {@code room} lines of a row. */
    public static List<RowPart> of(int lines, int room) {
        int least = together(room);
        List<RowPart> parts = new ArrayList<>();
        int from = 0;
        while (lines - from >= 2 * least) {
            parts.add(new RowPart(from, from + least));
            from += least;
        }
        parts.add(new RowPart(from, lines));
        return parts;
    }

    /** How many lines a part has at least. */
    public static int together(int room) {
        return Math.max(1, Math.min(TOGETHER, room / 2));
    }

    /** How many lines it has. */
    public int lines() {
        return until - from;
    }

    /** What is in it of the lines of a cell. */
    public List<String> of(List<String> cell) {
        return cell.subList(Math.min(from, cell.size()), Math.min(until, cell.size()));
    }
}
