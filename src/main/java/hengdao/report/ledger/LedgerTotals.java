package hengdao.report.ledger;

import hengdao.schedule.Light;
import hengdao.schedule.ProgrammeStatus;
import hengdao.schedule.Status;
import hengdao.schedule.TasksBehind;
import hengdao.schedule.plan.Plan;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What lines of the ledger come to. Tasks are counted once however many indicators they have on how many lines; those
 * that hold others are not counted, since what they hold is.
 *
 * @param indicators lines of indicators
 * @param lights how many of the tasks stand how
 * @param behind how many of the tasks are behind or overdue, as {@link TasksBehind} counts them
 * @param weights of the tasks, added up
 * @param progress completion of the tasks in per cent, rolled up as {@link ProgrammeStatus#together} defines it;
 *     null where too few have data: no data is not 0 %
 */
public record LedgerTotals(
        int tasks,
        int indicators,
        Map<Light, Integer> lights,
        int behind,
        BigDecimal weights,
        @Nullable Double progress) {

    /** How many of the tasks behind have a light of their own that says nothing of it: an indicator is behind or overdue. */
    public int behindByIndicator() {
        return behind
                - lights.entrySet().stream()
                        .filter(each -> each.getKey().isBehind())
                        .mapToInt(Map.Entry::getValue)
                        .sum();
    }

    /** Of lines as their tasks were judged. */
    static LedgerTotals of(List<LedgerLine> lines, Plan plan, ProgrammeStatus status) {
        Map<UUID, LedgerLine> tasks = new LinkedHashMap<>();
        int indicators = 0;
        for (LedgerLine line : lines) {
            indicators += line.indicator() == null ? 0 : 1;
            if (!line.holder()) {
                tasks.putIfAbsent(line.task().id(), line);
            }
        }
        Map<Light, Integer> lights = new EnumMap<>(Light.class);
        BigDecimal weights = BigDecimal.ZERO;
        for (LedgerLine line : tasks.values()) {
            lights.merge(status.of(line.task().id()).light(), 1, Integer::sum);
            weights = weights.add(line.task().weight());
        }
        Status together = status.together(plan, tasks.keySet());
        int behind = TasksBehind.of(plan, status).count(tasks.keySet());
        return new LedgerTotals(tasks.size(), indicators, lights, behind, weights, together.completion());
    }
}
