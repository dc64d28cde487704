package hengdao.ui.rounds;

import java.util.EnumMap;
import java.util.Map;

/** Where the columns of the list stand, for its heading and for every line of it. */
final class LineColumns {

    /** Below this width the unit stands under the name in place of a column of its own. */
    private static final double NARROW = 1060;

    private static final double EDGE = 10;
    private static final double GAP = 8;

    private final Map<Column, double[]> places = new EnumMap<>(Column.class);

    /** The columns; those that have no width share what the others leave. */
    enum Column {
        STATE(46, 0),
        NUMBER(52, 0),
        NAME(0, 1.3),
        UNIT(128, 0),
        PLAN(112, 0),
        LAST(84, 0),
        VALUE(138, 0),
        NOTE(0, 1),
        PROBLEM(0, 0.8),
        NEXT_STEP(0, 0.8);

        private final double width;
        private final double weight;

        Column(double width, double weight) {
            this.width = width;
            this.weight = weight;
        }
    }

    private LineColumns(double width) {
        boolean narrow = isNarrow(width);
        double fixed = 2 * EDGE - GAP;
        double weights = 0;
        for (Column column : Column.values()) {
            boolean left = narrow && column == Column.UNIT;
            fixed += left ? 0 : column.width + gapAfter(column);
            weights += column.weight;
        }
        double share = Math.max(0, width - fixed) / weights;
        double x = EDGE;
        for (Column column : Column.values()) {
            double own = narrow && column == Column.UNIT ? 0 : Math.floor(column.width + column.weight * share);
            places.put(column, new double[] {x, own});
            x += own > 0 ? own + gapAfter(column) : 0;
        }
    }

    /** Figures at the right of their column stand a little apart from the fields. */
    private static double gapAfter(Column column) {
        return column == Column.LAST ? 2 * GAP : GAP;
    }

    /** The columns of a list of that width. */
    static LineColumns of(double width) {
        return new LineColumns(width);
    }

    /** Whether there is no column of units at that width. */
    static boolean isNarrow(double width) {
        return width < NARROW;
    }

    double x(Column column) {
        return place(column)[0];
    }

    double width(Column column) {
        return place(column)[1];
    }

    /** Width from the start of one column to the end of another. */
    double width(Column from, Column to) {
        return x(to) + width(to) - x(from);
    }

    private double[] place(Column column) {
        return places.getOrDefault(column, new double[] {0, 0});
    }
}
