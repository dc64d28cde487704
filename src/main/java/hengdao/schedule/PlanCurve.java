package hengdao.schedule;

import hengdao.model.PlannedPeriod;
import hengdao.model.Task;
import hengdao.model.TaskKind;
import java.time.LocalDate;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Scheduled progress (序时进度): values that rise in steps of workdays from point to point, counted from the day after
 * each point; flat before the first and after the last. A value stands at the end of its day.
 */
final class PlanCurve implements Rise {

    /** What is lost in reckoning must not make a row late that is on plan. */
    private static final double NOISE = 1e-9;

    private final List<CurvePoint> points;
    private final Workdays workdays;

    /** Takes at least one point, in ascending order of both dates and values; on one date the last value stands. */
    PlanCurve(List<CurvePoint> points, Workdays workdays) {
        this.points = List.copyOf(points);
        this.workdays = workdays;
    }

    /** The way from {@code low} on {@code start} to {@code high} on {@code due}, or a step on {@code due}. */
    static PlanCurve line(LocalDate start, double low, LocalDate due, double high, Workdays workdays) {
        LocalDate first = start.isBefore(due) ? start : due;
        return new PlanCurve(List.of(new CurvePoint(first, low), new CurvePoint(due, high)), workdays);
    }

    /** Nothing before {@code day}, {@code value} from it on. */
    static PlanCurve step(LocalDate day, double value, Workdays workdays) {
        return new PlanCurve(List.of(new CurvePoint(day.minusDays(1), 0), new CurvePoint(day, value)), workdays);
    }

    /** Of a task by its physical progress: from 0 to 100 over its days, a milestone all on its day. */
    static PlanCurve physical(Task task, PlannedPeriod period, Workdays workdays) {
        return task.kind() == TaskKind.MILESTONE
                ? step(period.finish(), 100, workdays)
                : line(period.start(), 0, period.finish(), 100, workdays);
    }

    /** Its corners, ascending by date. */
    List<CurvePoint> points() {
        return points;
    }

    @Override
    public void addTo(RiseSum sum, double weight) {
        CurvePoint from = points.getFirst();
        sum.base(from.value() * weight);
        for (CurvePoint to : points) {
            double amount = to.value() - from.value();
            if (amount != 0) {
                sum.way(from.date().toEpochDay(), to.date().toEpochDay(), amount * weight);
            }
            from = to;
        }
    }

    double at(LocalDate date) {
        if (!date.isBefore(points.getLast().date())) {
            return points.getLast().value();
        }
        CurvePoint from = points.getFirst();
        if (date.isBefore(from.date())) {
            return from.value();
        }
        for (CurvePoint to : points) {
            if (to.date().isAfter(date)) {
                int whole = workdays.between(from.date(), to.date());
                int part = workdays.between(from.date(), date);
                return whole == 0 ? from.value() : from.value() + (to.value() - from.value()) * part / whole;
            }
            from = to;
        }
        return points.getLast().value();
    }

    /** Where the curve reaches a value, in days since 1970-01-01; day n lasts from n to n+1. */
    double reaches(double value) {
        CurvePoint from = points.getFirst();
        if (value >= points.getLast().value()) {
            return points.getLast().date().toEpochDay() + 1.0;
        }
        for (CurvePoint to : points) {
            if (from.value() < value && value <= to.value()) {
                return between(from, to, (value - from.value()) / (to.value() - from.value()));
            }
            from = to;
        }
        return points.getFirst().date().toEpochDay();
    }

    private double between(CurvePoint from, CurvePoint to, double share) {
        double passed = share * workdays.between(from.date(), to.date());
        int full = (int) Math.floor(passed + 1e-9);
        double rest = Math.max(0, passed - full);
        if (share >= 1 || workdays.between(from.date(), to.date()) == 0) {
            return to.date().toEpochDay() + 1.0;
        }
        LocalDate day = workdays.plus(from.date(), full);
        return rest < 1e-9 ? day.toEpochDay() + 1.0 : workdays.plus(day, 1).toEpochDay() + rest;
    }

    /**
     * How many days up to a date had ended with more planned than {@code value}: those after the last day on which the
     * plan asked for no more, counted from the first corner at the earliest.
     */
    int daysAbove(double value, LocalDate date) {
        return daysAbove(this::at, value, points.getFirst().date(), date);
    }

    /** The same for any plan that does not fall. */
    static int daysAbove(ToDoubleFunction<LocalDate> plan, double value, LocalDate first, LocalDate date) {
        double noise = NOISE * Math.max(1, Math.abs(value));
        if (!date.isAfter(first) || plan.applyAsDouble(date) <= value + noise) {
            return 0;
        }
        long on = first.toEpochDay();
        long above = date.toEpochDay();
        while (above - on > 1) {
            long middle = (on + above) / 2;
            if (plan.applyAsDouble(LocalDate.ofEpochDay(middle)) <= value + noise) {
                on = middle;
            } else {
                above = middle;
            }
        }
        return Math.toIntExact(date.toEpochDay() - on);
    }
}
