package hengdao.gantt;

import java.util.stream.IntStream;

/**
 * The rows that a link goes round: those between its ends, and of a very long link those nearer to either end. They
 * depend on nothing but the link, so that its way is the same wherever the chart is scrolled to, and there are never more
 * than {@value #MOST}. Near the ends labels count too, farther away only bars and diamonds, which cost little.
 */
public final class NearRows {
    /** How many rows beside each end of a link count with their labels. */
    private static final int REACH = 8;

    private static final int MOST = 64;

    private NearRows() {}

    /** The places of the rows near a link, ascending, by the places of its ends. */
    public static IntStream of(int from, int to) {
        int top = Math.min(from, to);
        int bottom = Math.max(from, to);
        if (bottom - top < MOST) {
            return IntStream.rangeClosed(top, bottom);
        }
        return IntStream.concat(
                IntStream.range(top, top + MOST / 2), IntStream.rangeClosed(bottom - MOST / 2 + 1, bottom));
    }

    /** Whether the labels of one of those rows count, by its place among them. */
    static boolean hasLabels(int place, int count) {
        return place < REACH || place >= count - REACH;
    }
}
