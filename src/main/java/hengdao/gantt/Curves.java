package hengdao.gantt;

import hengdao.i18n.Messages;
import hengdao.model.Baseline;
import hengdao.model.DateRange;
import hengdao.model.Indicator;
import hengdao.model.Measure;
import hengdao.model.Operator;
import hengdao.model.PlannedPeriod;
import hengdao.schedule.Banana;
import hengdao.schedule.Course;
import hengdao.schedule.CurvePoint;
import hengdao.schedule.Forecast;
import hengdao.schedule.Reading;
import hengdao.schedule.Readings;
import hengdao.schedule.Targets;
import hengdao.schedule.plan.Plan;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * S形曲线: what an indicator should have come to and has come to by the end of each day, in its unit. Immutable.
 *
 * @param scheduled the scheduled progress day by day, empty where there is no way to travel
 * @param late 香蕉曲线: the same by the latest dates, empty where nothing can slip
 * @param actual what was read up to the status date, since the basis last changed
 * @param newBasis the day from which it counts on the present basis (口径), null if that was not changed until then; what
 *     was read before is another figure and no part of the picture
 * @param goal the figure to reach, of a range its lower bound, null if there is none
 * @param most the upper bound of a range, null for other targets
 * @param goalWords the target with its unit
 * @param reached whether the way has come to the target
 * @param due the day on which it is due
 * @param ahead the forecast, null if there is none or the deadline has passed
 * @param level whether the value is to hold rather than to travel, so that its axis need not begin at nothing
 */
public record Curves(
        List<CurvePoint> scheduled,
        List<CurvePoint> late,
        List<CurvePoint> actual,
        @Nullable LocalDate newBasis,
        @Nullable Double goal,
        @Nullable Double most,
        String goalWords,
        boolean reached,
        LocalDate due,
        LocalDate statusDate,
        @Nullable Ahead ahead,
        String unit,
        boolean level) {

    /** More points than any picture shows. */
    private static final int MOST = 400;

    public Curves {
        scheduled = List.copyOf(scheduled);
        late = List.copyOf(late);
        actual = List.copyOf(actual);
    }

    /** What is expected at the deadline, and between what it may lie. */
    public record Ahead(double expected, double low, double high) {}

    /** The curves of an indicator of a plan by what counts at a status date. */
    public static Curves of(
            Plan plan,
            Readings readings,
            Indicator indicator,
            Forecast forecast,
            Optional<Banana> banana,
            LocalDate statusDate,
            Messages messages) {
        Optional<Course> course = Course.of(plan, indicator, statusDate);
        LocalDate due = plan.task(indicator.taskId())
                .map(task ->
                        indicator.dueIn(PlannedPeriod.of(task, plan.programme().annual())))
                .orElse(plan.programme().annual().defaultDeadline());
        List<CurvePoint> actual = new ArrayList<>();
        for (Reading reading : readings.until(indicator.id(), statusDate)) {
            actual.removeIf(point -> point.date().equals(reading.asOf()));
            actual.add(new CurvePoint(reading.asOf(), reading.value().doubleValue()));
        }
        Baseline baseline = readings.baseline(indicator, statusDate).orElse(null);
        if (actual.isEmpty() && course.isEmpty() && baseline != null) {
            actual.add(new CurvePoint(baseline.date(), baseline.value().doubleValue()));
        }
        return new Curves(
                course.map(Curves::daily).orElse(List.of()),
                banana.map(Banana::late).orElse(List.of()),
                actual,
                readings.basisSince(indicator.id(), statusDate).orElse(null),
                indicator.goal().map(Number::doubleValue).orElse(null),
                most(indicator),
                new TargetText(messages).of(indicator),
                course.isPresent()
                        && readings.newest(indicator.id(), statusDate)
                                .filter(newest -> Targets.met(indicator, newest))
                                .isPresent(),
                due,
                statusDate,
                due.isAfter(statusDate) ? ahead(forecast) : null,
                indicator.unit(),
                indicator.measure() == Measure.LEVEL);
    }

    private static @Nullable Ahead ahead(Forecast forecast) {
        return switch (forecast) {
            case Forecast.Expected expected -> new Ahead(expected.atDeadline(), expected.low(), expected.high());
            case Forecast.Held held when held.next() instanceof Forecast.Expected expected -> ahead(expected);
            default -> null;
        };
    }

    private static @Nullable Double most(Indicator indicator) {
        BigDecimal high = indicator.target().high();
        return high == null || indicator.target().operator() != Operator.RANGE ? null : high.doubleValue();
    }

    /** The days to show: all that have anything to do with it. */
    public DateRange days() {
        LocalDate first = due.isBefore(statusDate) ? due : statusDate;
        LocalDate last = due.isAfter(statusDate) ? due : statusDate;
        if (scheduled.isEmpty() && due.withDayOfYear(1).isBefore(first)) {
            first = due.withDayOfYear(1);
        }
        List<CurvePoint> all = new ArrayList<>(scheduled);
        all.addAll(late);
        all.addAll(actual);
        for (CurvePoint point : all) {
            first = point.date().isBefore(first) ? point.date() : first;
            last = point.date().isAfter(last) ? point.date() : last;
        }
        if (newBasis != null && newBasis.isBefore(first)) {
            first = newBasis;
        }
        return new DateRange(first.minusDays(1), last);
    }

    /** All values to show. */
    List<Double> values() {
        List<Double> values = new ArrayList<>();
        scheduled.forEach(point -> values.add(point.value()));
        late.forEach(point -> values.add(point.value()));
        actual.forEach(point -> values.add(point.value()));
        if (goal != null) {
            values.add(goal);
        }
        if (most != null) {
            values.add(most);
        }
        if (ahead != null) {
            values.addAll(List.of(ahead.low(), ahead.expected(), ahead.high()));
        }
        return values;
    }

    private static List<CurvePoint> daily(Course course) {
        List<CurvePoint> corners = course.known();
        LocalDate first = corners.getFirst().date();
        LocalDate last = corners.getLast().date();
        long step = Math.max(1, (last.toEpochDay() - first.toEpochDay()) / MOST);
        List<CurvePoint> points = new ArrayList<>();
        for (LocalDate day = first; day.isBefore(last); day = day.plusDays(step)) {
            points.add(new CurvePoint(day, course.scheduled(day)));
        }
        points.add(new CurvePoint(last, course.scheduled(last)));
        return points;
    }
}
