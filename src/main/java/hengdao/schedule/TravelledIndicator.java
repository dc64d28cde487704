package hengdao.schedule;

import hengdao.model.Baseline;
import hengdao.model.Indicator;
import hengdao.model.PlannedPeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Judges an indicator that travels from a starting point to a positive goal. */
final class TravelledIndicator {

    private final Indicator indicator;
    private final PlannedPeriod period;
    private final LocalDate due;
    private final double goal;
    private final double from;
    private final PlanCurve curve;
    private final Yardstick yardstick;

    TravelledIndicator(Indicator indicator, double goal, PlannedPeriod period, int year, Yardstick yardstick) {
        this.indicator = indicator;
        this.period = period;
        this.goal = goal;
        this.yardstick = yardstick;
        due = indicator.dueIn(period);
        Baseline start = startingPoint(year);
        from = start == null ? 0 : start.value().doubleValue();
        curve = curve(start);
    }

    Judged judge(Optional<Reading> newest) {
        LocalDate today = yardstick.statusDate();
        double scheduled = curve.at(today);
        double scheduledPercent = indicator.isPercentage() ? scheduled : way(scheduled);
        boolean entered = newest.map(Reading::entry).isPresent();
        Status status = newest.map(reading -> {
                    double value = reading.value().doubleValue();
                    boolean done = Targets.met(indicator, reading.value());
                    double percent = indicator.isPercentage() ? value : way(value);
                    return new Status(
                            yardstick.light(done, period.start(), due, entered, percent - scheduledPercent),
                            reading.value(),
                            reading.asOf(),
                            scheduled,
                            percent,
                            scheduledPercent,
                            done ? 100 : completion(value),
                            completion(scheduled),
                            Math.max(period.start().toEpochDay(), curve.reaches(done ? goal : value)),
                            1,
                            1);
                })
                .orElseGet(() -> new Status(
                        yardstick.light(false, period.start(), due, false, null),
                        null,
                        null,
                        scheduled,
                        null,
                        scheduledPercent,
                        null,
                        completion(scheduled),
                        null,
                        0,
                        1));
        return Judged.leaf(status, true, entered, period.start(), due, due, today, completion());
    }

    /** The corners of the scheduled progress, in the unit of the indicator. */
    List<PlanCurve.Point> corners() {
        return curve.points();
    }

    /** The baseline from which the way is counted, unless it is only for comparison or beyond the goal or deadline. */
    private @Nullable Baseline startingPoint(int year) {
        Baseline baseline = indicator.baseline();
        boolean counts = baseline != null
                && Readings.isReading(indicator, baseline, year)
                && baseline.date().isBefore(due)
                && baseline.value().doubleValue() < goal;
        return counts ? baseline : null;
    }

    private PlanCurve curve(@Nullable Baseline start) {
        if (start == null) {
            return PlanCurve.line(period.start(), 0, due, goal, yardstick.workdays());
        }
        List<PlanCurve.Point> points = new ArrayList<>();
        if (period.start().isBefore(start.date()) && from >= 0) {
            points.add(new PlanCurve.Point(period.start(), 0));
        }
        points.add(new PlanCurve.Point(start.date(), from));
        points.add(new PlanCurve.Point(due, goal));
        return new PlanCurve(points, yardstick.workdays());
    }

    private Rise completion() {
        return from >= 0
                ? (sum, weight) -> curve.addTo(sum, weight * 100 / goal)
                : Rise.daily(corners().getFirst().date(), due, day -> completion(curve.at(day)));
    }

    private double way(double value) {
        return Math.max(0, (value - from) / (goal - from) * 100);
    }

    private double completion(double value) {
        return Yardstick.percent(value / goal);
    }
}
