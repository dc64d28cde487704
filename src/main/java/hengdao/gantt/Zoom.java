package hengdao.gantt;

import java.util.Arrays;
import java.util.Comparator;

/** The scales of the time axis; {@link #FIT} takes as much as fills the width. */
public enum Zoom {
    YEAR(0.4),
    QUARTER(1.1),
    MONTH(2.6),
    TEN_DAY(6),
    WEEK(12),
    DAY(26),
    FIT(0);

    private final double pointsPerDay;

    Zoom(double pointsPerDay) {
        this.pointsPerDay = pointsPerDay;
    }

    /** The usual width of a day in points, 0 for {@link #FIT}. */
    public double pointsPerDay() {
        return pointsPerDay;
    }

    /** The named scale that comes nearest to a width of a day in points; never {@link #FIT}. */
    public static Zoom nearest(double pointsPerDay) {
        return Arrays.stream(values())
                .filter(zoom -> zoom != FIT)
                .min(Comparator.comparingDouble(zoom -> Math.abs(Math.log(pointsPerDay / zoom.pointsPerDay))))
                .orElse(MONTH);
    }
}
