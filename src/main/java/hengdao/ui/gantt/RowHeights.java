package hengdao.ui.gantt;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;

/**
 * Where rows of mostly one height begin, in logical pixels from the first one's top. Only the taller rows are kept, so
 * that nothing is kept where all are alike. Immutable.
 *
 * @param count how many rows there are
 * @param usual the height of every row that is not taller
 * @param taller indexes of the taller rows, ascending
 * @param added how much taller the first i of them are together; one longer than {@code taller}
 */
record RowHeights(int count, double usual, int[] taller, double[] added) {

    /** Rows of one height. */
    static RowHeights even(int count, double height) {
        return new RowHeights(count, height, new int[0], new double[1]);
    }

    /** Rows of one height but for those at the given indexes (ascending), whose height is asked for. */
    static RowHeights of(int count, double usual, int[] taller, IntToDoubleFunction height) {
        double[] added = new double[taller.length + 1];
        for (int i = 0; i < taller.length; i++) {
            added[i + 1] = added[i] + height.applyAsDouble(taller[i]) - usual;
        }
        return new RowHeights(count, usual, taller, added);
    }

    /** The top of a row; of {@code count}, the end of the last one. */
    double top(int index) {
        return index * usual + added[tallerBefore(index)];
    }

    double height(int index) {
        int at = tallerBefore(index);
        boolean tall = at < taller.length && taller[at] == index;
        return tall ? usual + added[at + 1] - added[at] : usual;
    }

    double total() {
        return top(count);
    }

    /** The row at a height, clamped to the first and the last one; 0 if there is none. */
    int at(double y) {
        int low = 0;
        int high = taller.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (taller[middle] * usual + added[middle] <= y) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        double even = Math.floor((y - added[low]) / usual);
        double index = low == 0 ? even : Math.max(even, taller[low - 1]);
        return (int) Math.clamp(index, 0, Math.max(0, count - 1));
    }

    private int tallerBefore(int index) {
        int at = Arrays.binarySearch(taller, index);
        return at < 0 ? -at - 1 : at;
    }
}
