package hengdao.service;

/**
 * What a report is about beside its projects.
 *
 * @param key of the indicator, or the number of the supervision order; empty for other reports
 * @param byUnit whether a bulletin ranks lead units rather than projects
 * @param days how many days after the status date a work plan extract covers
 */
public record ReportTopic(String key, boolean byUnit, int days) {

    /** How many days ahead a work plan extract looks if nothing is said: two weeks. */
    public static final int USUAL_DAYS = 14;

    /** Nothing in particular. */
    public static final ReportTopic USUAL = new ReportTopic("", false, USUAL_DAYS);

    /** The same about an indicator or an order. */
    public ReportTopic withKey(String other) {
        return new ReportTopic(other, byUnit, days);
    }
}
