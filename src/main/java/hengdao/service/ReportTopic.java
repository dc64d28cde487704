package hengdao.service;

/**
 * What a report is about beside its projects.
 *
 * @param key of the indicator, or the number of the supervision order; empty for other reports
 * @param byUnit whether a bulletin ranks lead units rather than projects
 * @param days how many days after the status date a work plan extract covers
 * @param deepest the lowest level of rows a chart shows
 * @param onlyBehind whether a chart shows only what is behind or overdue
 * @param onePage whether a chart is made small enough for one page
 */
public record ReportTopic(String key, boolean byUnit, int days, RowLevel deepest, boolean onlyBehind, boolean onePage) {

    /** How many days ahead a work plan extract looks if nothing is said: two weeks. */
    public static final int USUAL_DAYS = 14;

    /** Nothing in particular. */
    public static final ReportTopic USUAL = new ReportTopic("", false, USUAL_DAYS, RowLevel.INDICATOR, false, false);

    /** The same about an indicator or an order. */
    public ReportTopic withKey(String other) {
        return new ReportTopic(other, byUnit, days, deepest, onlyBehind, onePage);
    }

    /** The same over so many days. */
    public ReportTopic withDays(int other) {
        return new ReportTopic(key, byUnit, other, deepest, onlyBehind, onePage);
    }

    /** The same ranking lead units or projects. */
    public ReportTopic ranking(boolean units) {
        return new ReportTopic(key, units, days, deepest, onlyBehind, onePage);
    }

    /** The same with other rows in a chart. */
    public ReportTopic showing(RowLevel lowest, boolean behind, boolean one) {
        return new ReportTopic(key, byUnit, days, lowest, behind, one);
    }
}
