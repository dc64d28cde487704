package hengdao.gantt;

/** A row as it stands in one picture. */
public record ChartRow(GanttRow row, Fold fold, Emphasis emphasis) {

    /** Whether a row holds others. */
    public enum Fold {
        LEAF,
        OPEN,
        CLOSED,
        /** It stands for rows that the picture leaves out, which nobody can open. */
        CUT
    }

    /** What the pointer and the keyboard make of a row. */
    public enum Emphasis {
        NONE,
        HOVER,
        SELECTED,
        /** Selected in a chart that has the keyboard focus. */
        FOCUSED
    }

    /** Whether it is drawn as the bracket over the rows it holds; one that stands for them has bars of its own. */
    boolean isBracket() {
        return BarLayout.isSummary(row) && fold != Fold.CUT;
    }

    /** A row for paper. */
    public static ChartRow plain(GanttRow row, Fold fold) {
        return new ChartRow(row, fold, Emphasis.NONE);
    }
}
