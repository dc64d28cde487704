package hengdao.schedule;

import hengdao.model.Indicator;
import hengdao.model.Measure;
import hengdao.model.Task;
import hengdao.schedule.plan.Plan;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the readings up to a status date let one expect of an indicator. */
public sealed interface Forecast {

    /** The fewest entries from which anything is forecast; a baseline is no entry, though the line is drawn through it. */
    int FEWEST = 3;

    /** Entries older than so many days, a month and some to send it, tell nothing of the days to come. */
    int FRESH = 35;

    /** No forecast: of {@link #FEWEST} entries on days that differ in workdays there are only so many. */
    record TooFew(int entries) implements Forecast {}

    /** No forecast: the newest entry is older than {@link #FRESH} days. */
    record Stale(LocalDate newest, long days) implements Forecast {}

    /** A running total that went past its limit or its exact goal, and will not come back. */
    record Missed(LocalDate asOf) implements Forecast {}

    /** No forecast: the target has no figure. */
    record NoGoal() implements Forecast {}

    /**
     * The target is met.
     *
     * @param on the first reading from which it has been met without a break
     * @param workdaysEarly workdays from the day after that one through the deadline; negative if it was late
     * @param daysEarly the same in calendar days
     */
    record Reached(LocalDate on, int workdaysEarly, int daysEarly) implements Forecast {}

    /**
     * A target that must hold, as it was last seen.
     *
     * @param holds null where nothing was read
     */
    record Held(@Nullable Boolean holds, @Nullable LocalDate asOf) implements Forecast {}

    /**
     * The line through the latest readings, carried on; see {@link Trend} for its range.
     *
     * @param atDeadline value expected at the deadline, or read then if it has passed
     * @param low lower end of its range
     * @param high upper end of its range
     * @param reaches the workday on which the goal is expected, null for not within five years
     * @param earliest the same by the favourable end of the range
     * @param latest the same by the unfavourable end
     * @param readings how many the line was drawn through
     */
    record Predicted(
            double atDeadline,
            double low,
            double high,
            @Nullable LocalDate reaches,
            @Nullable LocalDate earliest,
            @Nullable LocalDate latest,
            int readings)
            implements Forecast {}

    /** The forecast of a task of a plan by what is reported on it itself, as physical per cent. */
    static Forecast of(Plan plan, Readings readings, Task task, LocalDate statusDate) {
        return of(plan, readings, PhysicalProgress.of(task), statusDate);
    }

    /** The forecast of an indicator of a plan by what counts at a status date. */
    static Forecast of(Plan plan, Readings readings, Indicator indicator, LocalDate statusDate) {
        Series series = Series.of(readings, indicator, statusDate, plan.workdays());
        if (indicator.goal().isEmpty()) {
            return new NoGoal();
        }
        Optional<Course> course = Course.of(plan, indicator);
        if (course.isEmpty()) {
            return held(plan, indicator, series);
        }
        if (!series.isEmpty() && Targets.met(indicator, series.newest())) {
            return reached(indicator, series, course.get().due(), plan.workdays());
        }
        if (!series.isEmpty()
                && Targets.isPast(indicator, series.newest(), course.get().falls())) {
            return past(indicator, series.newest());
        }
        long age =
                series.isEmpty() ? 0 : ChronoUnit.DAYS.between(series.newest().asOf(), statusDate);
        if (age > FRESH) {
            return new Stale(series.newest().asOf(), age);
        }
        return Trend.of(series, course.get(), indicator, plan.workdays())
                .<Forecast>map(trend -> trend.predict(statusDate))
                .orElseGet(() -> new TooFew(Trend.entries(Trend.distinct(series, plan.workdays()))));
    }

    private static Forecast held(Plan plan, Indicator indicator, Series series) {
        if (series.isEmpty()) {
            return new Held(null, null);
        }
        Reading newest = series.newest();
        if (Targets.isBroken(indicator, newest)) {
            return new Missed(newest.asOf());
        }
        Optional<BigDecimal> wanted = plan.task(indicator.taskId())
                .map(task -> indicator.dueIn(plan.period(task)))
                .flatMap(due -> Targets.wanted(indicator, newest.asOf(), due))
                .or(indicator::goal);
        return new Held(Targets.met(indicator, newest, wanted), newest.asOf());
    }

    private static Forecast past(Indicator indicator, Reading newest) {
        return indicator.measure() == Measure.CUMULATIVE ? new Missed(newest.asOf()) : new Held(false, newest.asOf());
    }

    private static Forecast reached(Indicator indicator, Series series, LocalDate due, Workdays workdays) {
        List<Reading> readings = series.readings();
        int first = readings.size() - 1;
        while (first > 0 && Targets.met(indicator, readings.get(first - 1))) {
            first--;
        }
        LocalDate on = readings.get(first).asOf();
        return new Reached(on, workdays.between(on, due), Math.toIntExact(ChronoUnit.DAYS.between(on, due)));
    }
}
