package hengdao.schedule;

import hengdao.model.Indicator;
import hengdao.model.PlannedPeriod;
import hengdao.model.Task;
import hengdao.model.TaskKind;
import java.time.LocalDate;
import java.util.Optional;

/** Judges the rows that are reported on: indicators, and tasks by their physical progress (形象进度). */
final class Leaves {

    private final Readings readings;
    private final int year;
    private final Yardstick yardstick;

    Leaves(Readings readings, int year, Yardstick yardstick) {
        this.readings = readings;
        this.year = year;
        this.yardstick = yardstick;
    }

    Optional<Reading> newest(Task task) {
        return readings.newest(task.id(), yardstick.statusDate());
    }

    Judged indicator(Indicator indicator, PlannedPeriod period) {
        Optional<Reading> newest = readings.newest(indicator.id(), yardstick.statusDate());
        if (indicator.goal().isEmpty()) {
            return uncounted(newest, period, indicator.dueIn(period));
        }
        return Course.of(
                        indicator,
                        readings.start(indicator, year, yardstick.statusDate()),
                        period,
                        yardstick.workdays())
                .map(course -> new TravelledIndicator(indicator, course, period, yardstick).judge(newest))
                .orElseGet(() -> new HeldIndicator(indicator, period, yardstick).judge(newest));
    }

    /** A task by the per cent reported on itself: planned from 0 to 100 over its days, a milestone all on its day. */
    Judged physical(Task task, PlannedPeriod period) {
        Optional<Reading> newest = newest(task);
        PlanCurve curve = PlanCurve.physical(task, period, yardstick.workdays());
        double scheduled = curve.at(yardstick.statusDate());
        Status status = newest.map(reading -> {
                    double value = reading.value().doubleValue();
                    double until = value >= 100 || task.kind() != TaskKind.MILESTONE ? curve.reaches(value) : 0;
                    return new Status(
                            yardstick.light(
                                    value >= 100,
                                    period.start(),
                                    period.deadline(),
                                    true,
                                    new Lag(value, scheduled, () -> curve.daysAbove(value, yardstick.statusDate()))),
                            reading.value(),
                            reading.asOf(),
                            scheduled,
                            value,
                            scheduled,
                            Math.clamp(value, 0, 100),
                            scheduled,
                            Math.max(period.start().toEpochDay(), until),
                            1,
                            1);
                })
                .orElseGet(() -> new Status(
                        yardstick.light(false, period.start(), period.deadline(), false, null),
                        null,
                        null,
                        scheduled,
                        null,
                        scheduled,
                        null,
                        scheduled,
                        null,
                        0,
                        1));
        return Judged.leaf(
                status,
                true,
                newest.isPresent(),
                period.start(),
                period.finish(),
                period.deadline(),
                yardstick.statusDate(),
                curve);
    }

    /** A target without a figure: its values are shown, but nothing says how far they are from the goal. */
    private Judged uncounted(Optional<Reading> newest, PlannedPeriod period, LocalDate due) {
        boolean entered = newest.map(Reading::entry).isPresent();
        Light light = newest.isPresent()
                ? Light.IN_PROGRESS
                : yardstick.statusDate().isBefore(period.start()) ? Light.NOT_STARTED : Light.NO_DATA;
        Status status = new Status(
                light,
                newest.map(Reading::value).orElse(null),
                newest.map(Reading::asOf).orElse(null),
                null,
                null,
                null,
                null,
                null,
                null,
                newest.isPresent() ? 1 : 0,
                1);
        return Judged.leaf(status, false, entered, period.start(), due, due, yardstick.statusDate(), Rise.NONE);
    }

    /**
     * A task whose figures have no goal: it shows the figure if there is but one, and is late after its deadline until the
     * task itself is reported done.
     */
    Judged uncounted(Task task, PlannedPeriod period, Judged figure) {
        Judged plain = physical(task, period);
        Status plan = plain.status();
        Status known = figure.status();
        Light light = known.reported() > 0 && !yardstick.overdue(period.deadline())
                ? Light.IN_PROGRESS
                : yardstick.light(false, period.start(), period.deadline(), figure.entered(), null);
        Status status = new Status(
                light,
                known.measured(),
                known.measuredOn(),
                null,
                null,
                plan.scheduledPercent(),
                null,
                plan.scheduledCompletion(),
                null,
                known.reported(),
                known.total());
        return Judged.leaf(
                status,
                true,
                figure.entered(),
                period.start(),
                period.finish(),
                period.deadline(),
                yardstick.statusDate(),
                plain.plan());
    }
}
