package hengdao.gantt;

/** A row as it stands in one picture. */
public record ChartRow(GanttRow row, Fold fold, Emphasis emphasis) {

    /** Whether a row holds others. */
    public enum Fold {
        LEAF,
        OPEN,
        CLOSED
    }

    /** What the pointer and the keyboard make of a row. */
    public enum Emphasis {
        NONE,
        HOVER,
        SELECTED,
        /** Selected in a chart that has the keyboard focus. */
        FOCUSED
    }

    /**
     * Whether it is drawn as the bracket over the rows it holds. A row whose rows are left out of the picture stands for
     * them with bars of its own.
     */
    boolean isBracket() {
        boolean standsForAll = fold == Fold.LEAF && row.status().total() > 0;
        return BarLayout.isSummary(row) && !standsForAll;
    }

    /** A row for paper. */
    public static ChartRow plain(GanttRow row, Fold fold) {
        return new ChartRow(row, fold, Emphasis.NONE);
    }
}
