package hengdao.service;

import hengdao.model.Indicator;
import hengdao.model.InputRefused;
import hengdao.model.PlanDelta;
import hengdao.model.RetiredRow;
import hengdao.model.Task;
import hengdao.schedule.plan.EditName;
import hengdao.schedule.plan.Plan;
import hengdao.schedule.plan.PlanEdit;
import hengdao.store.RetiredStore;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes tasks and indicators out of the plan with a reason (停办), lists those that are out, and brings them back. */
public final class Retirement {

    private final PlanEditing steps;
    private final PlanWays plans;
    private final RetiredStore retired;

    Retirement(PlanEditing steps, PlanWays plans, RetiredStore retired) {
        this.steps = steps;
        this.plans = plans;
        this.retired = retired;
    }

    /** The rows that are out of the plan of a programme, the newest first. */
    public List<RetiredRow> all(ProgrammeView now) {
        return retired.ofProgramme(now.programme().annual().id());
    }

    /**
     * Retires a task with all below it, or an indicator; all that was reported on it stays.
     *
     * @throws InputRefused if there is no such row or the reason is missing
     */
    public Edited retire(ProgrammeView now, UUID id, String reason, String actor) {
        if (reason.isBlank()) {
            throw new InputRefused("edit.retire_reason_missing");
        }
        PlanEdit edit = now.plan().indicator(id) == null
                ? new PlanEdit.Retire(List.of(id))
                : new PlanEdit.RetireIndicators(List.of(id));
        return steps.apply(now, edit, RetiredStore.ACTION + reason.strip(), actor);
    }

    /**
     * Brings a retired row back with all that went with it: under the row where it stood if that still holds others, else
     * at the end of its work area; an indicator behind those of its task. Links are not brought back.
     *
     * @throws InputRefused if it is not retired, or the task of an indicator is not part of the plan
     */
    public Edited restore(ProgrammeView now, UUID id, String actor) {
        RetiredRow row = all(now).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new InputRefused("edit.not_retired"));
        Plan plan = now.plan();
        if (row.indicator() && plan.task(row.place()).isEmpty()) {
            throw new InputRefused("edit.restore_task_first", row.key());
        }
        UUID parent = row.indicator() ? null : parent(plan, row);
        int last =
                row.indicator() ? lastIndicator(plan, row.place()) : last(plan, parent == null ? row.place() : parent);
        EditName name = new EditName("edit.restore", List.of(row.key()));
        return steps.does(now, name, List.of(id), "restore", actor, (change, view) -> {
            PlanDelta delta = retired.restore(change, view.programme().annual().id(), id, parent, last + 1);
            return plans.went(change, view, delta, Set.of());
        });
    }

    private @Nullable UUID parent(Plan plan, RetiredRow row) {
        return retired.formerParent(row.id())
                .flatMap(plan::task)
                .filter(task -> plan.isHolder(task.id()) && task.workAreaId().equals(row.place()))
                .map(Task::id)
                .orElse(null);
    }

    private static int last(Plan plan, UUID holder) {
        return plan.below(holder).stream().mapToInt(Task::position).max().orElse(0);
    }

    private static int lastIndicator(Plan plan, UUID task) {
        return plan.indicators(task).stream()
                .mapToInt(Indicator::position)
                .max()
                .orElse(0);
    }
}
