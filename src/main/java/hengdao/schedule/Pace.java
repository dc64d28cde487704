package hengdao.schedule;

import hengdao.model.Indicator;
import hengdao.schedule.plan.Plan;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How fast an indicator comes on and how fast it has to, on a status date, in its unit; a pace is positive towards the
 * goal, whichever way that lies.
 *
 * @param measured the newest reading
 * @param scheduled the plan on the status date
 * @param achievement 完成率: the reading in per cent of the goal, above 100 beyond it; where the way leads down, of the way
 * @param gapPoints percentage points ahead (positive) or behind (negative), as {@link Status#gap}
 * @param gapUnits the same in units, between the reading and the plan as it is shown
 * @param met whether the target is met, by the counts behind a share where they are known
 * @param missing units still to go by the same counts, to the lower end of an approximate target; 0 where the target is
 *     met, where it only has to be exceeded still, and beyond an exact one
 * @param past units beyond an exact target, which is missed by them; else 0
 * @param workdaysLeft from the day after the status date through the deadline, 0 after it
 * @param daysLeft the same in calendar days
 * @param requiredPerWorkday pace that makes up what is missing by the deadline; 0 where the target is met, null where no
 *     workday is left, or nothing is missing and it is not met all the same
 * @param requiredPerDay the same for each calendar day
 * @param last7 the pace of the last 7 days, null where the readings do not tell
 * @param last14 of the last 14 days
 * @param last28 of the last 28 days
 */
public record Pace(
        BigDecimal measured,
        LocalDate measuredOn,
        double scheduled,
        double achievement,
        BigDecimal gapPoints,
        BigDecimal gapUnits,
        boolean met,
        double missing,
        double past,
        int workdaysLeft,
        int daysLeft,
        @Nullable Double requiredPerWorkday,
        @Nullable Double requiredPerDay,
        @Nullable Recent last7,
        @Nullable Recent last14,
        @Nullable Recent last28) {

    /** The pace of an indicator of a plan; empty where there is no way to travel or no reading on the present basis. */
    public static Optional<Pace> of(Plan plan, Readings readings, Indicator indicator, LocalDate statusDate) {
        Series series = Series.of(readings, indicator, statusDate, plan.workdays());
        return series.isEmpty()
                ? Optional.empty()
                : Course.of(plan, indicator, statusDate)
                        .map(course -> of(indicator, course, series, statusDate, plan.workdays()));
    }

    private static Pace of(Indicator indicator, Course course, Series series, LocalDate statusDate, Workdays workdays) {
        Reading newest = series.newest();
        double value = newest.value().doubleValue();
        double scheduled = course.scheduled(statusDate);
        boolean met = Targets.met(indicator, newest);
        double toGo = Targets.enough(indicator)
                .map(enough -> enough.subtract(Targets.exact(indicator, newest)))
                .map(course.falls() ? BigDecimal::negate : up -> up)
                .orElse(BigDecimal.ZERO)
                .doubleValue();
        double missing = met ? 0 : Math.max(0, toGo);
        int workdaysLeft = Math.max(0, workdays.between(statusDate, course.due()));
        int daysLeft = Math.toIntExact(Math.max(0, ChronoUnit.DAYS.between(statusDate, course.due())));
        return new Pace(
                newest.value(),
                newest.asOf(),
                scheduled,
                course.falls() ? course.way(value) : value / course.goal() * 100,
                ShownFigure.percent(course.percent(value), newest.value())
                        .subtract(ShownFigure.computed(course.percent(scheduled))),
                ahead(newest.value(), ShownFigure.computed(scheduled), course.falls()),
                met,
                missing,
                Targets.isPast(indicator, newest, course.falls()) ? -toGo : 0,
                workdaysLeft,
                daysLeft,
                required(met, missing, workdaysLeft),
                required(met, missing, daysLeft),
                recent(course, series, statusDate, 7, workdays),
                recent(course, series, statusDate, 14, workdays),
                recent(course, series, statusDate, 28, workdays));
    }

    private static BigDecimal ahead(BigDecimal value, BigDecimal scheduled, boolean falls) {
        return falls ? scheduled.subtract(value) : value.subtract(scheduled);
    }

    private static @Nullable Double required(boolean met, double missing, int left) {
        if (met) {
            return 0.0;
        }
        return left == 0 || missing == 0 ? null : (Double) (missing / left);
    }

    private static @Nullable Recent recent(
            Course course, Series series, LocalDate statusDate, int days, Workdays workdays) {
        LocalDate end = series.newest().asOf();
        LocalDate begin = end.minusDays(days);
        if (end.isBefore(statusDate.minusDays(days)) || !series.reaches(begin)) {
            return null;
        }
        double come = (series.at(end) - series.at(begin)) * (course.falls() ? -1 : 1);
        int worked = workdays.between(begin, end);
        return new Recent(begin, end, come / days, worked == 0 ? null : (Double) (come / worked));
    }

    /**
     * The pace of some days up to the newest reading. What lies between two readings is taken to have come in equal steps
     * of workdays. There is none where the newest reading is older than the stretch itself, or the first one younger.
     *
     * @param after the day after whose end counting begins
     * @param through the day of the newest reading
     * @param perWorkday null where the stretch has no workday
     */
    public record Recent(
            LocalDate after,
            LocalDate through,
            double perDay,
            @Nullable Double perWorkday) {}
}
