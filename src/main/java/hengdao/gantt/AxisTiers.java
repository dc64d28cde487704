package hengdao.gantt;

import java.util.List;

/** Which tiers the axis shows, from top to bottom. */
public final class AxisTiers {

    private AxisTiers() {}

    /** The tiers of a style's axis for a width of a day in points. */
    static List<Tier> at(double pointsPerDay, GanttStyle style) {
        return at(pointsPerDay, style.label().size(), style.axis());
    }

    /**
     * The tiers for a width of a day.
     *
     * @param pointsPerDay width of a day
     * @param em size of the axis text, in the same points
     */
    public static List<Tier> at(double pointsPerDay, double em, AxisChoice choice) {
        List<Tier> three = three(pointsPerDay / em, choice.fine());
        return choice.tiers() == 2 && three.size() == 3 ? two(three) : three;
    }

    /**
     * The named scale that a width of a day stands for: the very one, or else the nearest of those whose finest division
     * the axis shows; never {@link Zoom#FIT}.
     *
     * @param pointsPerDay width of a day
     * @param em size of the axis text, in the same points
     */
    public static Zoom scale(double pointsPerDay, double em, AxisChoice choice) {
        Zoom nearest = Zoom.nearest(pointsPerDay);
        if (nearest.pointsPerDay() == pointsPerDay) {
            return nearest;
        }
        return switch (at(pointsPerDay, em, choice).getLast()) {
            case DAY -> Zoom.DAY;
            case WEEK -> Zoom.WEEK;
            case TEN_DAY -> Zoom.TEN_DAY;
            case MONTH -> nearest == Zoom.QUARTER ? Zoom.QUARTER : Zoom.MONTH;
            case QUARTER, YEAR -> nearest == Zoom.YEAR ? Zoom.YEAR : Zoom.QUARTER;
        };
    }

    private static List<Tier> three(double ems, AxisChoice.Fine fine) {
        boolean weeksFromNear = ems * Tier.WEEK.leastDays() >= 5;
        Tier division = switch (fine) {
            case BY_ZOOM -> weeksFromNear ? Tier.WEEK : Tier.TEN_DAY;
            case TEN_DAY -> Tier.TEN_DAY;
            case WEEK -> Tier.WEEK;
        };
        if (ems >= 1.6) {
            return List.of(Tier.MONTH, division, Tier.DAY);
        }
        if (ems * Tier.TEN_DAY.leastDays() >= 2.6) {
            return List.of(Tier.YEAR, Tier.MONTH, division);
        }
        if (ems * Tier.MONTH.leastDays() >= 2.2) {
            return List.of(Tier.YEAR, Tier.QUARTER, Tier.MONTH);
        }
        return List.of(Tier.YEAR, Tier.QUARTER);
    }

    /** Months or years above the finest tier; a month on top names its year. */
    private static List<Tier> two(List<Tier> three) {
        Tier finest = three.getLast();
        return List.of(finest == Tier.MONTH ? Tier.YEAR : Tier.MONTH, finest);
    }
}
