package hengdao.schedule;

import hengdao.model.Indicator;
import hengdao.model.Measure;
import hengdao.model.Operator;
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
     * @param next what is to be expected on the day it is due: an {@link Outlook}, or {@link TooFew} or {@link Stale} for
     *     why nothing is; null where nothing was read, the day has come, or an exact figure is to hold
     */
    record Held(
            @Nullable Boolean holds,
            @Nullable LocalDate asOf,
            @Nullable Forecast next) implements Forecast {}

    /** What a line through the latest readings comes to on the day something is due; see {@link Trend} for its range. */
    sealed interface Expected extends Forecast {

        /** The value expected at the deadline, or read then if it has passed. */
        double atDeadline();

        /** The lower end of its range. */
        double low();

        /** The upper end of its range. */
        double high();

        /** How many readings the line was drawn through. */
        int readings();
    }

    /**
     * A target that is travelled to.
     *
     * @param reaches the workday on which the goal is expected, null for not within five years
     * @param earliest the same by the favourable end of the range
     * @param latest the same by the unfavourable end
     */
    record Predicted(
            double atDeadline,
            double low,
            double high,
            @Nullable LocalDate reaches,
            @Nullable LocalDate earliest,
            @Nullable LocalDate latest,
            int readings)
            implements Expected {}

    /**
     * A target that has to hold: a level, or a limit of a running total.
     *
     * @param holds whether it is expected to hold on the day it is due
     * @param turns the workday from which it is expected to, or not to any more; null where nothing changes
     */
    record Outlook(
            double atDeadline,
            double low,
            double high,
            boolean holds,
            @Nullable LocalDate turns,
            int readings) implements Expected {}

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
        Optional<Course> course = Course.of(plan, indicator, statusDate);
        if (course.isEmpty()) {
            return held(plan, indicator, series, statusDate);
        }
        if (!series.isEmpty() && Targets.met(indicator, series.newest())) {
            return reached(indicator, series, course.get().due(), plan.workdays());
        }
        if (!series.isEmpty()
                && Targets.isPast(indicator, series.newest(), course.get().falls())) {
            return past(indicator, series.newest());
        }
        return silent(series, statusDate)
                .or(() -> Trend.of(series, course.get(), indicator, plan.workdays())
                        .map(trend -> trend.predict(statusDate)))
                .orElseGet(() -> tooFew(series, plan.workdays()));
    }

    private static Optional<Forecast> silent(Series series, LocalDate statusDate) {
        if (series.isEmpty()) {
            return Optional.empty();
        }
        LocalDate newest = series.newest().asOf();
        long age = ChronoUnit.DAYS.between(newest, statusDate);
        return age > FRESH ? Optional.of(new Stale(newest, age)) : Optional.empty();
    }

    private static Forecast tooFew(Series series, Workdays workdays) {
        return new TooFew(Trend.entries(Trend.distinct(series, workdays)));
    }

    private static Forecast held(Plan plan, Indicator indicator, Series series, LocalDate statusDate) {
        if (series.isEmpty()) {
            return new Held(null, null, null);
        }
        Reading newest = series.newest();
        if (Targets.isBroken(indicator, newest)) {
            return new Missed(newest.asOf());
        }
        Optional<LocalDate> due = plan.task(indicator.taskId()).map(task -> indicator.dueIn(plan.period(task)));
        Optional<BigDecimal> wanted = due.flatMap(day -> Targets.wanted(indicator, newest.asOf(), day))
                .or(indicator::goal);
        return new Held(
                Targets.met(indicator, newest, wanted),
                newest.asOf(),
                due.filter(day -> day.isAfter(statusDate))
                        .filter(day -> indicator.target().operator() != Operator.EQUAL)
                        .map(day -> next(plan, indicator, series, day, statusDate))
                        .orElse(null));
    }

    private static Forecast next(Plan plan, Indicator indicator, Series series, LocalDate due, LocalDate statusDate) {
        boolean holds = Targets.met(indicator, series.newest());
        return silent(series, statusDate)
                .or(() -> Trend.holding(series, indicator, due, plan.workdays())
                        .map(trend -> trend.outlook(holds, statusDate)))
                .orElseGet(() -> tooFew(series, plan.workdays()));
    }

    private static Forecast past(Indicator indicator, Reading newest) {
        return indicator.measure() == Measure.CUMULATIVE
                ? new Missed(newest.asOf())
                : new Held(false, newest.asOf(), null);
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
