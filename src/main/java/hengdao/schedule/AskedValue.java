package hengdao.schedule;

import hengdao.model.Indicator;
import hengdao.model.PlannedPeriod;
import hengdao.model.Task;
import hengdao.schedule.plan.Plan;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * 应达: what the plan asks for by the end of a day.
 *
 * @param value in the unit of the indicator, physical per cent of a task
 * @param falls whether less is more of the way
 */
public record AskedValue(double value, boolean falls) {

    /** What is asked of an indicator, or of a task on itself; empty where there is no way to travel. */
    public static Optional<AskedValue> of(Plan plan, UUID subjectId, LocalDate day) {
        Indicator indicator = plan.indicator(subjectId);
        return indicator == null
                ? plan.task(subjectId)
                        .map(task -> new AskedValue(curve(plan, task).at(day), false))
                : Course.of(plan, indicator, day).map(course -> new AskedValue(course.scheduled(day), course.falls()));
    }

    /** The value as it is shown. */
    public BigDecimal shown() {
        return ShownFigure.computed(value);
    }

    /** How far a value is ahead of what is asked as shown (positive) or behind it (negative), whichever way it leads. */
    public BigDecimal ahead(BigDecimal measured) {
        return falls ? shown().subtract(measured) : measured.subtract(shown());
    }

    private static PlanCurve curve(Plan plan, Task task) {
        PlannedPeriod period = plan.period(task);
        return PlanCurve.physical(task, period, plan.workdays());
    }
}
