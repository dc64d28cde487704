package hengdao.gantt;

import java.util.List;

/** Rows as they were drawn, from top to bottom, found by their heights in logarithmic time. */
record DrawnRows(List<DrawnRow> rows) {
    int size() {
        return rows.size();
    }

    DrawnRow get(int place) {
        return rows.get(place);
    }

    /** The place of the first row that ends below a height. */
    int first(double y) {
        int low = 0;
        int high = rows.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (rows.get(middle).bottom() > y) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** One past the place of the last row that begins above a height. */
    int end(double y) {
        int end = first(y);
        return end < rows.size() && rows.get(end).top() < y ? end + 1 : end;
    }

    /** The rows that a range of heights passes. */
    List<DrawnRow> between(double top, double bottom) {
        int first = first(top);
        return rows.subList(first, Math.max(first, end(bottom)));
    }
}
