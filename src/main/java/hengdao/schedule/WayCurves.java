package hengdao.schedule;

import hengdao.model.Indicator;
import hengdao.model.PlannedPeriod;
import hengdao.schedule.plan.Plan;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How far indicators should have come and have come on their way from nothing to the goal, day by day, so that both can
 * be drawn as curves; only for those that travel to a positive goal and of which something was read.
 */
public final class WayCurves {

    private final Plan plan;
    private final Readings readings;
    private final Yardstick yardstick;

    /** Curves of a plan by what counts at a status date; readings of later days are left out. */
    public WayCurves(Plan plan, Readings readings, LocalDate statusDate) {
        this.plan = plan;
        this.readings = readings;
        yardstick = new Yardstick(statusDate, LightRules.DEFAULT, plan.workdays());
    }

    /** The curves of an indicator, empty if there is no way to travel or no reading. */
    public Optional<Way> of(Indicator indicator) {
        List<Reading> known = readings.until(indicator.id(), yardstick.statusDate());
        if (known.isEmpty() || indicator.goal().isEmpty() || Targets.isHeld(indicator)) {
            return Optional.empty();
        }
        double goal = indicator.goal().get().doubleValue();
        int year = plan.programme().annual().year();
        return plan.task(indicator.taskId())
                .map(task -> PlannedPeriod.of(task, plan.programme().annual()))
                .map(period -> new TravelledIndicator(indicator, goal, period, year, yardstick))
                .map(travelled -> new Way(
                        travelled.corners().stream()
                                .map(corner -> new Share(corner.date(), corner.value() / goal))
                                .toList(),
                        known.stream()
                                .map(reading -> new Share(
                                        reading.asOf(), reading.value().doubleValue() / goal))
                                .toList()));
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
