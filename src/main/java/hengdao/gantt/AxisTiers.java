package hengdao.gantt;

import java.util.List;

/** Which tiers the axis shows, from top to bottom. */
public final class AxisTiers {

    private AxisTiers() {}

    /**
     * The tiers for a width of a day.
     *
     * @param pointsPerDay width of a day
     * @param em size of the axis text, in the same points
     */
    public static List<Tier> at(double pointsPerDay, double em) {
        double ems = pointsPerDay / em;
        if (ems >= 1.6) {
            return List.of(Tier.MONTH, Tier.WEEK, Tier.DAY);
        }
        if (ems * Tier.WEEK.leastDays() >= 5) {
            return List.of(Tier.YEAR, Tier.MONTH, Tier.WEEK);
        }
        if (ems * Tier.TEN_DAY.leastDays() >= 2.6) {
            return List.of(Tier.YEAR, Tier.MONTH, Tier.TEN_DAY);
        }
        if (ems * Tier.MONTH.leastDays() >= 2.2) {
            return List.of(Tier.YEAR, Tier.QUARTER, Tier.MONTH);
        }
        return List.of(Tier.YEAR, Tier.QUARTER);
    }
}
