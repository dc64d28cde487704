package hengdao.ui.gantt;

import java.util.Arrays;

/**
 * Where rows of two heights begin, in logical pixels from the first one's top. Only the taller rows are kept, so that
 * nothing is kept where all are alike. Immutable.
 *
 * @param count how many rows there are
 * @param usual the height of every row that is not taller
 * @param taller indexes of the taller rows, ascending
 * @param more how much taller those are
 * @param gapBehind the row behind which a gap is left, -1 for none
 * @param gap how high that gap is
 */
record RowHeights(int count, double usual, int[] taller, double more, int gapBehind, double gap) {

    /** Rows without a gap between them. */
    RowHeights(int count, double usual, int[] taller, double more) {
        this(count, usual, taller, more, -1, 0);
    }

    /** The same rows with a gap behind one of them; behind none for -1. */
    RowHeights withGap(int index, double height) {
        return new RowHeights(count, usual, taller, more, index, index < 0 ? 0 : height);
    }

    /** Rows of one height. */
    static RowHeights even(int count, double height) {
        return new RowHeights(count, height, new int[0], 0);
    }

    /** The top of a row; of {@code count}, the end of the last one. */
    double top(int index) {
        return index * usual + tallerBefore(index) * more + (index > gapBehind ? gap : 0);
    }

    double height(int index) {
        int at = tallerBefore(index);
        boolean tall = at < taller.length && taller[at] == index;
        return tall ? usual + more : usual;
    }

    double total() {
        return top(count);
    }

    /** The row at a height, the one above in the gap, clamped to the first and the last one; 0 if there is none. */
    int at(double y) {
        if (gap == 0) {
            return even(y);
        }
        return y < top(gapBehind + 1) ? Math.min(even(y), gapBehind) : even(y - gap);
    }

    private int even(double y) {
        int low = 0;
        int high = taller.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (taller[middle] * usual + middle * more <= y) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        double even = Math.floor((y - low * more) / usual);
        double index = low == 0 ? even : Math.max(even, taller[low - 1]);
        return (int) Math.clamp(index, 0, Math.max(0, count - 1));
    }

    private int tallerBefore(int index) {
        int at = Arrays.binarySearch(taller, index);
        return at < 0 ? -at - 1 : at;
    }
}
