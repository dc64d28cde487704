package hengdao.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an officer can set of an indicator; each is as in {@link Indicator}.
 *
 * @param stages in any order; kept ascending by date
 */
public record IndicatorFields(
        String name,
        String basis,
        String unit,
        Measure measure,
        Target target,
        @Nullable LocalDate deadline,
        @Nullable Baseline baseline,
        List<StageTarget> stages) {

    public IndicatorFields {
        name = name.strip();
        basis = basis.strip();
        unit = unit.strip();
        stages = stages.stream().sorted(Comparator.comparing(StageTarget::date)).toList();
    }

    /** Those of an indicator as it stands. */
    public static IndicatorFields of(Indicator indicator) {
        return new IndicatorFields(
                indicator.name(),
                indicator.basis(),
                indicator.unit(),
                indicator.measure(),
                indicator.target(),
                indicator.deadline(),
                indicator.baseline(),
                indicator.stages());
    }

    /** With other stage targets. */
    public IndicatorFields withStages(List<StageTarget> newStages) {
        return new IndicatorFields(name, basis, unit, measure, target, deadline, baseline, newStages);
    }

    /** With another target. */
    public IndicatorFields withTarget(Target newTarget) {
        return new IndicatorFields(name, basis, unit, measure, newTarget, deadline, baseline, stages);
    }

    /** With another deadline; null for the task's. */
    public IndicatorFields withDeadline(@Nullable LocalDate newDeadline) {
        return new IndicatorFields(name, basis, unit, measure, target, newDeadline, baseline, stages);
    }

    /** Counted on another basis (口径). */
    public IndicatorFields withBasis(String newBasis) {
        return new IndicatorFields(name, newBasis, unit, measure, target, deadline, baseline, stages);
    }

    /** With another starting point; null where none is known. */
    public IndicatorFields withBaseline(@Nullable Baseline newBaseline) {
        return new IndicatorFields(name, basis, unit, measure, target, deadline, newBaseline, stages);
    }

    /** With another name. */
    public IndicatorFields withName(String newName) {
        return new IndicatorFields(newName, basis, unit, measure, target, deadline, baseline, stages);
    }

    /** A new indicator of a task with these fields, as stated by an officer. */
    public Indicator create(UUID id, UUID taskId, int position, String key, boolean example) {
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
                deadline != null,
                baseline,
                "",
                example,
                stages);
    }

    /** The indicator with these fields; a new deadline counts as stated by an officer. */
    public Indicator on(Indicator indicator) {
        LocalDate before = indicator.deadline();
        boolean same = before == null ? deadline == null : before.equals(deadline);
        return new Indicator(
                indicator.id(),
                indicator.taskId(),
                indicator.position(),
                indicator.key(),
                name,
                basis,
                unit,
                measure,
                target,
                deadline,
                same ? indicator.deadlineStated() : deadline != null,
                baseline,
                indicator.clause(),
                indicator.example(),
                stages);
    }
}
