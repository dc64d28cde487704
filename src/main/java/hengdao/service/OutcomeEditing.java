package hengdao.service;

import hengdao.model.InputRefused;
import hengdao.model.Outcome;
import hengdao.model.OutcomeKind;
import hengdao.model.Task;
import hengdao.schedule.plan.EditName;
import hengdao.store.OutcomeStore;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Sets and clears the end states of tasks (完成, 推进中, 受客观制约), each as a step that can be undone. */
public final class OutcomeEditing {

    private static final Set<String> TABLES = Set.of(OutcomeStore.TABLE);

    private final PlanEditing steps;
    private final PlanWays plans;
    private final OutcomeStore outcomes;

    OutcomeEditing(PlanEditing steps, PlanWays plans, OutcomeStore outcomes) {
        this.steps = steps;
        this.plans = plans;
        this.outcomes = outcomes;
    }

    /**
     * States how a task ends, from a day on; one stated for the same day is replaced, earlier ones stay.
     *
     * @param reason why, needed for {@link OutcomeKind#CONSTRAINED}, and for {@link OutcomeKind#DONE} where figures speak
     *     against it
     * @throws InputRefused if there is no such task or the reason is missing
     */
    public Edited set(ProgrammeView now, UUID taskId, OutcomeKind kind, String reason, LocalDate on, String actor) {
        Task task = task(now, taskId);
        String number = now.plan().number(taskId);
        if (kind == OutcomeKind.CONSTRAINED && reason.isBlank()) {
            throw new InputRefused("edit.outcome_reason_missing", number);
        }
        if (kind == OutcomeKind.DONE && reason.isBlank()) {
            OutcomeDoubt.of(now, task, on).ifPresent(doubt -> {
                throw new InputRefused(doubt.messageKey(), number, doubt.figures());
            });
        }
        Outcome outcome = new Outcome(taskId, kind, reason.strip(), on, actor);
        EditName name = new EditName("edit.outcome-set", List.of(number));
        return steps.does(now, name, List.of(taskId), "set end state", actor, (change, view) -> {
            outcomes.set(change, view.programme().annual().id(), outcome, task.key());
            return plans.went(change, view, PlanWays.NOTHING, TABLES);
        });
    }

    /**
     * Takes the newest end state of a task away; the one before it, if any, holds again.
     *
     * @throws InputRefused if there is no such task or it has none
     */
    public Edited clear(ProgrammeView now, UUID taskId, String actor) {
        Task task = task(now, taskId);
        String number = now.plan().number(taskId);
        Outcome newest = newest(now, taskId).orElseThrow(() -> new InputRefused("edit.no_outcome", number));
        EditName name = new EditName("edit.outcome-clear", List.of(number));
        return steps.does(now, name, List.of(taskId), "clear end state", actor, (change, view) -> {
            outcomes.clear(change, newest, task.key());
            return plans.went(change, view, PlanWays.NOTHING, TABLES);
        });
    }

    /** The newest end state of a task, also if it begins after the status date; empty if it has none. */
    public static Optional<Outcome> newest(ProgrammeView now, UUID taskId) {
        return now.programme().outcomes().stream()
                .filter(outcome -> outcome.taskId().equals(taskId))
                .max(Comparator.comparing(Outcome::on));
    }

    private static Task task(ProgrammeView now, UUID taskId) {
        return now.plan().task(taskId).orElseThrow(() -> new InputRefused("edit.not_a_task"));
    }
}
