package hengdao.schedule;

import hengdao.model.Indicator;
import hengdao.model.PlannedPeriod;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Judges an indicator whose target must hold rather than be reached: its bar runs as far as it was last seen to hold,
 * and it is done only when that was at the deadline or later. In each period that ends with a stage target, that target
 * must hold. One that does not hold has at least the mildest light of rows behind, since nothing says how far it is; a running total
 * beyond its limit has the worst, since it cannot come back.
 */
final class HeldIndicator {

    private final Indicator indicator;
    private final PlannedPeriod period;
    private final LocalDate due;
    private final PlanCurve time;
    private final Yardstick yardstick;

    HeldIndicator(Indicator indicator, PlannedPeriod period, Yardstick yardstick) {
        this.indicator = indicator;
        this.period = period;
        this.yardstick = yardstick;
        due = indicator.dueIn(period);
        time = PlanCurve.line(period.start(), 0, due, 100, yardstick.workdays());
    }

    Judged judge(Optional<Reading> newest) {
        boolean entered = newest.map(Reading::entry).isPresent();
        Status status = newest.map(this::measured).orElseGet(this::unmeasured);
        Double scheduled = status.scheduledCompletion();
        double limit = scheduled == null ? 100 : scheduled;
        return Judged.leaf(
                status,
                true,
                entered,
                period.start(),
                due,
                due,
                yardstick.statusDate(),
                Rise.daily(time.points().getFirst().date(), due, day -> Math.min(limit, time.at(day))));
    }

    private Status measured(Reading reading) {
        LocalDate today = yardstick.statusDate();
        boolean held = Targets.met(indicator, reading, Targets.wanted(indicator, reading.asOf(), due));
        boolean atDeadline = !today.isBefore(due) && !reading.asOf().isBefore(due);
        double seen = held ? time.at(reading.asOf()) : 0;
        double planned = held && !yardstick.overdue(due) ? seen : time.at(today);
        double until = held ? Math.min(reading.asOf().toEpochDay(), due.toEpochDay()) + 1.0 : 0;
        return new Status(
                light(held, held && atDeadline, reading),
                reading.value(),
                reading.asOf(),
                null,
                null,
                null,
                seen,
                planned,
                Math.max(period.start().toEpochDay(), until),
                1,
                1);
    }

    private Status unmeasured() {
        Light light = yardstick.light(false, period.start(), due, false, null);
        double planned = time.at(yardstick.statusDate());
        return new Status(light, null, null, null, null, null, null, planned, null, 0, 1);
    }

    private Light light(boolean held, boolean done, Reading reading) {
        Light light = yardstick.light(done, period.start(), due, reading.entry() != null, Lag.NONE);
        if (!light.isEnd() && Targets.isBroken(indicator, reading)) {
            return yardstick.rule().worst();
        }
        return light == Light.GREEN && !held ? yardstick.rule().mildest() : light;
    }
}
