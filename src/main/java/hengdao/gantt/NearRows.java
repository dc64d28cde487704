package hengdao.gantt;

import java.util.stream.IntStream;

/**
 * The rows whose bars and labels a link goes round: those between its ends, and of a long link those near either end.
 * They depend on nothing but the link, so that its way is the same wherever the chart is scrolled to, and there are
 * never more than a few.
 */
public final class NearRows {
    /** How many rows beside each end of a link count. */
    private static final int REACH = 8;

    private NearRows() {}

    /** The places of the rows near a link, ascending, by the places of its ends. */
    public static IntStream of(int from, int to) {
        int top = Math.min(from, to);
        int bottom = Math.max(from, to);
        if (bottom - top < 2 * REACH) {
            return IntStream.rangeClosed(top, bottom);
        }
        return IntStream.concat(IntStream.range(top, top + REACH), IntStream.rangeClosed(bottom - REACH + 1, bottom));
    }
}
