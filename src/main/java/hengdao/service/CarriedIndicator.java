package hengdao.service;

import hengdao.model.Baseline;
import hengdao.model.Indicator;
import hengdao.model.Measure;
import hengdao.model.Operator;
import hengdao.model.Programme;
import hengdao.model.ProgressEntry;
import hengdao.model.Target;
import hengdao.schedule.Course;
import hengdao.schedule.Reading;
import hengdao.schedule.Readings;
import hengdao.schedule.plan.Plan;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An indicator as it goes into the next year. Its last value, that of the newest entry that counts or else of the old
 * baseline, becomes its baseline:
 *
 * <ul>
 *   <li>A cumulative figure is counted from zero again: the old year's last value, on 31 December, serves for comparison
 *       only, so that no target of the new year is met by what the old one did. One that comes down from a baseline is a
 *       stock: it goes on from its last value on the first day of the new plan.
 *   <li>Growth was promised once: the derived floor becomes the figure to reach. Without a known base there is no floor,
 *       and it stays as it is.
 *   <li>A share begins with its last value on the day of it, with its counts if known.
 *   <li>A level has to be held anew; its baseline stays.
 * </ul>
 *
 * <p>A baseline on a basis that was changed since is no baseline of the new year. Stage targets of days gone by are left out.
 */
final class CarriedIndicator {

    private final int year;
    private final NewYear options;
    private final Readings readings;
    private final Plan plan;

    /** Takes the old programme. */
    CarriedIndicator(Programme old, NewYear options) {
        year = old.annual().year();
        this.options = options;
        readings = new Readings(old);
        plan = Plan.of(old);
    }

    Indicator of(Indicator old, UUID id, UUID taskId) {
        LocalDate due = old.deadline();
        boolean stays = due != null && !due.isBefore(options.start());
        Optional<BigDecimal> floor = old.target().operator() == Operator.GROWTH ? old.goal() : Optional.empty();
        return new Indicator(
                id,
                taskId,
                old.position(),
                old.key(),
                old.name(),
                old.basis(),
                old.unit(),
                old.measure(),
                floor.map(low -> new Target(
                                Operator.AT_LEAST,
                                low,
                                null,
                                null,
                                null,
                                old.target().words()))
                        .orElse(old.target()),
                stays ? due : null,
                stays && old.deadlineStated(),
                baseline(old, floor.isPresent()),
                "",
                old.example(),
                old.stages().stream()
                        .filter(stage -> !stage.date().isBefore(options.start()))
                        .filter(stage -> !stage.date().isAfter(stays ? due : options.deadline()))
                        .toList());
    }

    private @Nullable Baseline baseline(Indicator old, boolean hasFloor) {
        Baseline before = readings.baseline(old, LocalDate.MAX).orElse(null);
        Optional<Reading> last = readings.newest(old.id(), LocalDate.of(year, 12, 31));
        boolean unknown = old.target().operator() == Operator.GROWTH && !hasFloor;
        if (old.measure() == Measure.LEVEL || unknown || last.isEmpty()) {
            return before;
        }
        BigDecimal value = last.get().value();
        ProgressEntry entry = last.get().entry();
        if (old.measure() == Measure.SHARE) {
            return entry == null ? before : new Baseline(value, entry.asOf(), entry.numerator(), entry.denominator());
        }
        LocalDate on = isComingDown(old, value) ? options.start() : LocalDate.of(year, 12, 31);
        return new Baseline(value, on, null, null);
    }

    /** Whether a running total is on a way down that it has not ended. */
    private boolean isComingDown(Indicator old, BigDecimal value) {
        return Course.of(plan, old, LocalDate.MAX)
                .filter(course -> course.falls() && value.doubleValue() > course.goal())
                .isPresent();
    }
}
