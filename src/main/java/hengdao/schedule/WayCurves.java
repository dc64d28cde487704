package hengdao.schedule;

import hengdao.model.Indicator;
import hengdao.schedule.plan.Plan;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How far indicators should have come and have come, day by day, as shares of the goal (of the way, where it leads
 * down), so that both can be drawn as curves; only for those that travel and of which something was read.
 */
public final class WayCurves {

    private final Plan plan;
    private final Readings readings;
    private final LocalDate statusDate;

    /** Curves of a plan by what counts at a status date; readings of later days are left out. */
    public WayCurves(Plan plan, Readings readings, LocalDate statusDate) {
        this.plan = plan;
        this.readings = readings;
        this.statusDate = statusDate;
    }

    /** The curves of an indicator, empty if there is no way to travel or no reading. */
    public Optional<Way> of(Indicator indicator) {
        List<Reading> known = readings.until(indicator.id(), statusDate);
        return known.isEmpty()
                ? Optional.empty()
                : Course.of(plan, indicator, statusDate)
                        .map(course -> new Way(
                                course.corners().stream()
                                        .map(corner -> share(course, corner.date(), corner.value()))
                                        .toList(),
                                known.stream()
                                        .map(reading -> share(
                                                course,
                                                reading.asOf(),
                                                reading.value().doubleValue()))
                                        .toList()));
    }

    private static Share share(Course course, LocalDate date, double value) {
        return new Share(date, course.falls() ? course.way(value) / 100 : value / course.goal());
    }

    /**
     * Both curves of one indicator, ascending by date.
     *
     * @param scheduled corners of the scheduled progress
     * @param actual what was read
     */
    public record Way(List<Share> scheduled, List<Share> actual) {}

    /** A share of the way at the end of a day; 1 at the goal. */
    public record Share(LocalDate date, double share) {}
}
