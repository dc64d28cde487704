package hengdao.ui.details;

import hengdao.gantt.TargetText;
import hengdao.i18n.Messages;
import hengdao.model.Indicator;
import hengdao.model.PlannedPeriod;
import hengdao.schedule.ShownFigure;
import hengdao.schedule.Status;
import hengdao.schedule.plan.Plan;
import hengdao.ui.common.Figures;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An indicator as the details show it, all as text.
 *
 * @param number its 序号
 * @param measured newest counting value with its day, — without data
 * @param due the day it is due, marked where it is only the default
 * @param scheduled what the plan asks for on the status date, — where there is no way to travel
 * @param gap distance from the plan, — where it has no sense
 */
record IndicatorLine(
        String number,
        String name,
        String measured,
        String target,
        String due,
        String scheduled,
        String gap,
        Status status) {

    private static final String NONE = "—";

    static IndicatorLine of(Plan plan, Indicator indicator, Status status, Messages messages) {
        PlannedPeriod period = PlannedPeriod.of(
                plan.task(indicator.taskId()).orElseThrow(), plan.programme().annual());
        LocalDate due = indicator.dueIn(period);
        boolean isDefault = !indicator.deadlineStated() && (indicator.deadline() != null || period.deadlineIsDefault());
        return new IndicatorLine(
                plan.number(indicator.id()),
                indicator.basis().isEmpty()
                        ? indicator.name()
                        : messages.text("details.with-basis", indicator.name(), indicator.basis()),
                measured(indicator, status),
                new TargetText(messages).of(indicator),
                isDefault ? messages.text("details.default.brief", due) : due.toString(),
                scheduled(indicator, status.scheduledValue()),
                status.gap() == null ? NONE : messages.text("details.points", Figures.signed(status.gap())),
                status);
    }

    private static String measured(Indicator indicator, Status status) {
        BigDecimal measured = status.measured();
        return measured == null ? NONE : Figures.withUnit(measured, indicator.unit());
    }

    private static String scheduled(Indicator indicator, @Nullable Double value) {
        return value == null ? NONE : Figures.withUnit(ShownFigure.computed(value), indicator.unit());
    }
}
