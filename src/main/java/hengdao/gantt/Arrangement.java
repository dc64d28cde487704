package hengdao.gantt;

/**
 * The rows of a chart as a view wants them.
 *
 * @param rows in tree order; headings of groups are among them
 * @param shown how many rows of the plan are among them
 * @param of how many rows of the plan there are
 */
public record Arrangement(ChartRows rows, int shown, int of) {

    /** No rows of none. */
    public static final Arrangement NONE = all(ChartRows.NONE);

    /** All rows as they are. */
    public static Arrangement all(ChartRows rows) {
        return new Arrangement(rows, rows.size(), rows.size());
    }

    /** The same arrangement, sharing the tree of one before it where both have the same rows in the same places. */
    public Arrangement in(Arrangement before) {
        return new Arrangement(rows.in(before.rows()), shown, of);
    }
}
