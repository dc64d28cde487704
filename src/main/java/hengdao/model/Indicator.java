package hengdao.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A figure by which a task is judged.
 *
 * @param key unique in the programme, for example 5.1.2-1
 * @param basis what is counted (口径), for example 户; empty if the source does not say
 * @param unit as written in the source, for example 万平方米 or %
 * @param deadline null where it is the task's
 * @param baseline null where no starting point is known
 * @param stages ascending by date, all before or on the deadline; empty if none
 */
public record Indicator(
        UUID id,
        UUID taskId,
        int position,
        String key,
        String name,
        String basis,
        String unit,
        Measure measure,
        Target target,
        @Nullable LocalDate deadline,
        boolean deadlineStated,
        @Nullable Baseline baseline,
        String clause,
        boolean example,
        List<StageTarget> stages) {

    public Indicator {
        stages = List.copyOf(stages);
    }

    /** An indicator without stage targets. */
    public Indicator(
            UUID id,
            UUID taskId,
            int position,
            String key,
            String name,
            String basis,
            String unit,
            Measure measure,
            Target target,
            @Nullable LocalDate deadline,
            boolean deadlineStated,
            @Nullable Baseline baseline,
            String clause,
            boolean example) {
        this(
                id,
                taskId,
                position,
                key,
                name,
                basis,
                unit,
                measure,
                target,
                deadline,
                deadlineStated,
                baseline,
                clause,
                example,
                List.of());
    }

    /** The same indicator with other stage targets, ascending by date. */
    public Indicator withStages(List<StageTarget> newStages) {
        return new Indicator(
                id,
                taskId,
                position,
                key,
                name,
                basis,
                unit,
                measure,
                target,
                deadline,
                deadlineStated,
                baseline,
                clause,
                example,
                newStages);
    }

    /** The same indicator of another task; {@code newPosition} counts from 1 among that task's. */
    public Indicator at(UUID newTaskId, int newPosition) {
        return new Indicator(
                id,
                newTaskId,
                newPosition,
                key,
                name,
                basis,
                unit,
                measure,
                target,
                deadline,
                deadlineStated,
                baseline,
                clause,
                example,
                stages);
    }

    /** Whether values are percentages, so that gaps are value gaps in percentage points. */
    public boolean isPercentage() {
        return unit.equals("%");
    }

    /**
     * The figure to reach in the indicator's unit: the stated one, 100 for a completed share, baseline × factor for
     * growth from a baseline above zero, the lower end of a range, the stated middle of an approximate target (it is met
     * from its tolerance below that on); empty where the source gives none.
     */
    public Optional<BigDecimal> goal() {
        BigDecimal low = target.low();
        BigDecimal factor = target.growthFactor();
        if (target.operator() == Operator.GROWTH && low == null) {
            return baseline == null || factor == null || baseline.value().signum() <= 0
                    ? Optional.empty()
                    : Optional.of(baseline.value().multiply(factor).stripTrailingZeros());
        }
        if (target.operator() == Operator.COMPLETE && low == null) {
            return isPercentage() ? Optional.of(BigDecimal.valueOf(100)) : Optional.empty();
        }
        return Optional.ofNullable(low);
    }

    /** The day it is due: its own deadline or its task's. */
    public LocalDate dueIn(PlannedPeriod taskPeriod) {
        return deadline != null ? deadline : taskPeriod.deadline();
    }
}
