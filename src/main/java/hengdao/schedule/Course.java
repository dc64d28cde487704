package hengdao.schedule;

import hengdao.model.Baseline;
import hengdao.model.Indicator;
import hengdao.model.Measure;
import hengdao.model.Operator;
import hengdao.model.PlannedPeriod;
import hengdao.model.StageTarget;
import hengdao.schedule.plan.Plan;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The way an indicator is to travel (序时进度): from nothing on the planned start, or from its baseline, over its stage
 * targets to the goal on the deadline, in equal steps of workdays between these corners. It leads upwards, or down from
 * a baseline above the goal where less is better or an exact figure is wanted. Levels, limits without such a baseline, and
 * other goals of zero or less have no way: they are to hold. A level with an upper limit and a baseline above it is a
 * stock (存量) to be brought down and has a way; a running total with a limit has one only from a baseline of this year,
 * since the total of the year before, such as that of accidents, is no stock.
 *
 * <p>A baseline on another basis than that of the day that is looked at is no beginning.
 *
 * <p>The plan never turns back: a stage that asks for less than the one before it, or for more than the goal, asks for as
 * much as that. Stages on or before the day of the baseline, or not before the deadline, are left out.
 */
public final class Course {

    private final boolean inPercent;
    private final boolean falls;
    private final double from;
    private final double goal;
    private final LocalDate start;
    private final LocalDate due;
    private final @Nullable LocalDate seen;
    private final PlanCurve curve;

    private Course(
            Indicator indicator,
            double goal,
            @Nullable Baseline begin,
            boolean falls,
            PlannedPeriod period,
            Workdays days) {
        this.falls = falls;
        this.goal = goal;
        inPercent = indicator.isPercentage();
        from = begin == null ? 0 : begin.value().doubleValue();
        seen = begin == null ? null : begin.date();
        start = period.start();
        due = indicator.dueIn(period);
        curve = new PlanCurve(corners(indicator.stages(), begin), days);
    }

    /**
     * The course of an indicator of a plan on the basis of a day ({@link LocalDate#MAX} for the present one); empty if it
     * has no goal, none to travel to, or no task.
     */
    public static Optional<Course> of(Plan plan, Indicator indicator, LocalDate day) {
        return plan.task(indicator.taskId())
                .map(task -> PlannedPeriod.of(task, plan.programme().annual()))
                .flatMap(period ->
                        of(indicator, Readings.start(plan.programme(), indicator, day), period, plan.workdays()));
    }

    /** @param baseline the reading from which it counts */
    static Optional<Course> of(
            Indicator indicator, Optional<Baseline> baseline, PlannedPeriod period, Workdays workdays) {
        BigDecimal goal = indicator.goal().orElse(null);
        if (goal == null) {
            return Optional.empty();
        }
        Operator operator = indicator.target().operator();
        boolean level = indicator.measure() == Measure.LEVEL;
        Baseline begin = baseline.filter(each -> each.date().isBefore(indicator.dueIn(period)))
                .orElse(null);
        int above = begin == null ? 0 : begin.value().compareTo(goal);
        boolean falls = above > 0 && (operator.lowerIsBetter() || operator == Operator.EQUAL);
        boolean holds = level
                ? !(falls && operator.lowerIsBetter())
                : !falls && (operator.lowerIsBetter() || goal.signum() <= 0);
        if (holds) {
            return Optional.empty();
        }
        Baseline counted = falls || above < 0 ? begin : null;
        return Optional.of(new Course(indicator, goal.doubleValue(), counted, falls, period, workdays));
    }

    /** Whether it leads down, so that less is more of the way. */
    public boolean falls() {
        return falls;
    }

    /** Where the way begins, in the unit of the indicator. */
    public double from() {
        return from;
    }

    /** Where it ends. */
    public double goal() {
        return goal;
    }

    /** The day on which the goal is due. */
    public LocalDate due() {
        return due;
    }

    /** The corners of the scheduled progress in the unit of the indicator, ascending by date. */
    public List<CurvePoint> corners() {
        return curve.points().stream()
                .map(corner -> new CurvePoint(corner.date(), signed(corner.value())))
                .toList();
    }

    /** The same from the day of its baseline on: before that nothing is known, so that nothing is drawn. */
    public List<CurvePoint> known() {
        LocalDate first = seen;
        return first == null
                ? corners()
                : corners().stream()
                        .filter(corner -> !corner.date().isBefore(first))
                        .toList();
    }

    /** What is scheduled by the end of a day, in the unit of the indicator. */
    public double scheduled(LocalDate day) {
        return signed(curve.at(day));
    }

    /** The share of the way in per cent, not less than 0, more than 100 beyond the goal. */
    public double way(double value) {
        return Math.max(0, (value - from) / (goal - from) * 100);
    }

    /** The figure that is shown and held against the plan: a rising percentage itself, else the share of the way. */
    public double percent(double value) {
        return inPercent && !falls ? value : way(value);
    }

    /** 0 to 100 towards the goal, as roll-ups average it: of a rising figure the share of the goal, else of the way. */
    public double completion(double value) {
        return Math.clamp(falls ? way(value) : value / goal * 100, 0, 100);
    }

    /** Units ahead of the plan (positive) or behind it (negative) at the end of a day, whichever way it leads. */
    public double ahead(double value, LocalDate day) {
        return signed(value) - curve.at(day);
    }

    /** Where the plan comes to a value, in days since 1970-01-01; day n lasts from n to n+1. */
    double reaches(double value) {
        return curve.reaches(signed(value));
    }

    /** The days at whose end the plan asked for more than a value, as {@link LightRules.Kind#DAYS_LATE} counts them. */
    public int daysLate(double value, LocalDate day) {
        return curve.daysAbove(signed(value), day);
    }

    /** The planned completion of each day, to be added up. */
    Rise rise() {
        if (!falls && from >= 0) {
            return (sum, weight) -> curve.addTo(sum, weight * 100 / goal);
        }
        if (falls) {
            double scale = 100 / (from - goal);
            return (sum, weight) -> {
                sum.base(from * scale * weight);
                curve.addTo(sum, scale * weight);
            };
        }
        return Rise.daily(curve.points().getFirst().date(), due, day -> completion(curve.at(day)));
    }

    /** From a value to one that rises along the way, and back. */
    private double signed(double value) {
        return falls ? 0.0 - value : value;
    }

    private List<CurvePoint> corners(List<StageTarget> stages, @Nullable Baseline begin) {
        List<StageTarget> counted = stages.stream()
                .filter(stage -> stage.date().isBefore(due)
                        && (begin == null || stage.date().isAfter(begin.date())))
                .toList();
        List<CurvePoint> corners = new ArrayList<>();
        if (begin == null) {
            LocalDate first = counted.isEmpty() ? due : counted.getFirst().date();
            corners.add(new CurvePoint(start.isBefore(first) ? start : first, 0));
        } else {
            if (start.isBefore(begin.date()) && from >= 0 && !falls) {
                corners.add(new CurvePoint(start, 0));
            }
            corners.add(new CurvePoint(begin.date(), signed(from)));
        }
        double reached = signed(from);
        for (StageTarget stage : counted) {
            double wanted = signed(stage.value().doubleValue());
            reached = Math.clamp(wanted, reached, Math.max(reached, signed(goal)));
            corners.add(new CurvePoint(stage.date(), reached));
        }
        corners.add(new CurvePoint(due, signed(goal)));
        return corners;
    }
}
