package hengdao.service;

import hengdao.model.Indicator;
import hengdao.model.Task;
import hengdao.schedule.Light;
import hengdao.schedule.ProgrammeStatus;
import hengdao.schedule.plan.Plan;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What speaks against calling a task done: indicators of it that are not met or not reported, or where it has none, a
 * physical percentage below 100.
 *
 * @param messageKey of its text in the bundles, in which {0} is the number of the task and {1} are the figures
 * @param figures the numbers of the indicators, or the percentage
 */
public record OutcomeDoubt(String messageKey, String figures) {

    private static final double ALL = 100;

    /** What speaks against it on a day, whatever end state is stated; empty where nothing does. */
    public static Optional<OutcomeDoubt> of(ProgrammeView now, Task task, LocalDate on) {
        Plan plan = now.plan().in(now.programme().withOutcomes(List.of()));
        ProgrammeStatus status = ProgrammeStatus.evaluate(plan, on, LightRuleEditing.of(now));
        List<Indicator> indicators = plan.indicators(task.id());
        if (indicators.isEmpty()) {
            Double percent = status.of(task.id()).percent();
            return percent == null || percent >= ALL
                    ? Optional.empty()
                    : Optional.of(new OutcomeDoubt("edit.outcome_below_hundred", plain(percent)));
        }
        String unmet = indicators.stream()
                .filter(indicator -> !isMet(status.of(indicator.id()).light()))
                .map(indicator -> plan.number(indicator.id()))
                .collect(Collectors.joining("、"));
        return unmet.isEmpty() ? Optional.empty() : Optional.of(new OutcomeDoubt("edit.outcome_unmet", unmet));
    }

    /** Of a target without a figure it is enough that something was reported. */
    private static boolean isMet(Light light) {
        return light == Light.DONE || light == Light.IN_PROGRESS;
    }

    /** Rounded down, so that nothing below 100 reads as 100. */
    private static String plain(double percent) {
        return BigDecimal.valueOf(percent)
                .setScale(1, RoundingMode.FLOOR)
                .stripTrailingZeros()
                .toPlainString();
    }
}
