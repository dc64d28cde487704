package hengdao.schedule;

import hengdao.model.Indicator;
import hengdao.model.Measure;
import hengdao.model.PlannedPeriod;
import java.util.Optional;

/**
 * Judges an indicator that travels to its goal. One beyond an exact target is ahead of its plan and yet wrong: it has at
 * least the mildest light of rows behind. A level that was to come down is done only when it was seen to be down at the
 * deadline or later, as {@link HeldIndicator} is.
 */
final class TravelledIndicator {

    private final Indicator indicator;
    private final Course course;
    private final PlannedPeriod period;
    private final Yardstick yardstick;

    TravelledIndicator(Indicator indicator, Course course, PlannedPeriod period, Yardstick yardstick) {
        this.indicator = indicator;
        this.course = course;
        this.period = period;
        this.yardstick = yardstick;
    }

    Judged judge(Optional<Reading> newest) {
        double scheduled = course.scheduled(yardstick.statusDate());
        double planned = course.percent(scheduled);
        boolean entered = newest.map(Reading::entry).isPresent();
        Status status = newest.map(reading -> measured(reading, scheduled, planned))
                .orElseGet(() -> new Status(
                        yardstick.light(false, period.start(), course.due(), false, null),
                        null,
                        null,
                        scheduled,
                        null,
                        planned,
                        null,
                        course.completion(scheduled),
                        null,
                        0,
                        1));
        return Judged.leaf(
                status,
                true,
                entered,
                period.start(),
                course.due(),
                course.due(),
                yardstick.statusDate(),
                course.rise());
    }

    private Status measured(Reading reading, double scheduled, double planned) {
        double value = reading.value().doubleValue();
        boolean met = Targets.met(indicator, reading);
        boolean done =
                met && (indicator.measure() != Measure.LEVEL || !reading.asOf().isBefore(course.due()));
        double percent = course.percent(value);
        Lag lag = new Lag(percent, planned, () -> course.daysLate(value, yardstick.statusDate()));
        return new Status(
                light(done, reading, lag),
                reading.value(),
                reading.asOf(),
                scheduled,
                percent,
                planned,
                met ? 100 : course.completion(value),
                course.completion(scheduled),
                Math.max(period.start().toEpochDay(), course.reaches(met ? course.goal() : value)),
                1,
                1);
    }

    private Light light(boolean done, Reading reading, Lag lag) {
        Light light = yardstick.light(done, period.start(), course.due(), reading.entry() != null, lag);
        boolean past = Targets.isPast(indicator, reading, course.falls());
        return light == Light.GREEN && past ? yardstick.rule().mildest() : light;
    }
}
