package hengdao.ui.indicator;

import hengdao.gantt.TargetText;
import hengdao.i18n.Messages;
import hengdao.model.Indicator;
import hengdao.schedule.Light;
import hengdao.schedule.Status;
import hengdao.schedule.plan.Plan;
import hengdao.service.ProgrammeView;
import hengdao.ui.common.BestMatches;
import hengdao.ui.common.Figures;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;

/**
 * An indicator in the list.
 *
 * @param context its task
 * @param figures what was measured against the target, for example 73% / ≥85%
 */
record IndicatorLine(
        UUID id, String number, String name, String context, String leadUnit, String figures, Light light) {

    /** All indicators of a year in tree order, or those that answer a query, the best first. */
    static List<IndicatorLine> of(ProgrammeView view, String query, Messages messages, BooleanSupplier outdated) {
        Plan plan = view.plan();
        TargetText targets = new TargetText(messages);
        List<IndicatorLine> all = plan.programme().tasks().stream()
                .flatMap(task -> plan.indicators(task.id()).stream()
                        .map(each -> line(
                                plan,
                                each,
                                task.name(),
                                task.leadUnit(),
                                view.status().of(each.id()),
                                targets)))
                .toList();
        return query.isBlank()
                ? all
                : BestMatches.of(query, all, IndicatorLine::name, IndicatorLine::words, Integer.MAX_VALUE, outdated);
    }

    private static IndicatorLine line(
            Plan plan, Indicator indicator, String task, String leadUnit, Status status, TargetText targets) {
        BigDecimal measured = status.measured();
        String value = measured == null ? "—" : Figures.withUnit(measured, indicator.unit());
        return new IndicatorLine(
                indicator.id(),
                plan.number(indicator.id()),
                indicator.name(),
                task,
                leadUnit,
                value + " / " + targets.of(indicator),
                status.light());
    }

    private String words() {
        return number + " " + name + " " + context + " " + leadUnit;
    }
}
