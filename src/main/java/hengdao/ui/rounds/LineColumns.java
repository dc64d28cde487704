package hengdao.ui.rounds;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** Where the columns of the list stand, for its heading and for every line of it. */
final class LineColumns {

    private static final double EDGE = 10;
    private static final double GAP = 8;
    private static final double SCROLL_BAR = 14;

    private final Map<Column, double[]> places = new EnumMap<>(Column.class);
    private final Folding folding;

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

    /** How the lines of a list are folded so that what is typed into them has room. */
    enum Folding {
        /** Everything has its column. */
        NONE(1060, 56, Set.of()),
        /** The unit stands under the name, problem and next step under value and progress. */
        FIELDS(760, 80, Set.of(Column.UNIT, Column.PROBLEM, Column.NEXT_STEP)),
        /** Plan and last value stand under the name too. */
        FIGURES(0, 80, Set.of(Column.UNIT, Column.PLAN, Column.LAST, Column.PROBLEM, Column.NEXT_STEP));

        private final double from;
        private final double height;
        private final Set<Column> without;

        Folding(double from, double height, Set<Column> without) {
            this.from = from;
            this.height = height;
            this.without = without;
        }

        private static Folding at(double width) {
            return width >= NONE.from ? NONE : width >= FIELDS.from ? FIELDS : FIGURES;
        }

        /** How high a line is. */
        double height() {
            return height;
        }
    }

    private LineColumns(double width) {
        folding = Folding.at(width);
        double fixed = 2 * EDGE - GAP;
        double weights = 0;
        for (Column column : Column.values()) {
            if (has(column)) {
                fixed += column.width + gapAfter(column);
                weights += column.weight;
            }
        }
        double share = Math.max(0, width - fixed) / weights;
        double x = EDGE;
        for (Column column : Column.values()) {
            double own = has(column) ? Math.floor(column.width + column.weight * share) : 0;
            places.put(column, new double[] {x, own});
            x += own > 0 ? own + gapAfter(column) : 0;
        }
    }

    /** Figures at the right of their column stand a little apart from the fields. */
    private static double gapAfter(Column column) {
        return column == Column.LAST ? 2 * GAP : GAP;
    }

    /** The columns of a list of that width, its scroll bar among it. */
    static LineColumns of(double width) {
        return new LineColumns(width - SCROLL_BAR);
    }

    Folding folding() {
        return folding;
    }

    /** Whether a column is there at that width. */
    boolean has(Column column) {
        return !folding.without.contains(column);
    }

    /** The last column there is. */
    Column last() {
        return has(Column.NEXT_STEP) ? Column.NEXT_STEP : Column.NOTE;
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

    /** Start and width of one of several parts of the same width, from the start of one column to the end of another. */
    double[] part(Column from, Column to, int index, int parts) {
        double own = Math.floor((width(from, to) - (parts - 1) * GAP) / parts);
        return new double[] {x(from) + index * (own + GAP), own};
    }

    private double[] place(Column column) {
        return places.getOrDefault(column, new double[] {0, 0});
    }
}
