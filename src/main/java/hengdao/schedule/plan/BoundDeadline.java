package hengdao.schedule.plan;

import hengdao.model.AmendmentKind;
import hengdao.model.Approval;
import hengdao.model.Indicator;
import hengdao.model.InputRefused;
import hengdao.model.PlannedPeriod;
import hengdao.model.Task;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A changed deadline of a task that somebody is bound to: a new deadline of the task is a new target of each of its
 * indicators that is due with it, or where there is none such, of the task itself (挂牌, 出台).
 *
 * @param subject the indicator or the task
 * @param key what a person calls it
 * @param name of the indicator or task
 * @param text the deadline before and after
 */
public record BoundDeadline(UUID subject, boolean isTask, String key, String name, AmendmentText text) {

    /**
     * What an edit of a task changes of deadlines that bind: the source states the deadline, it was amended before, or
     * somebody has reported by it. Empty where the deadline stays or binds none.
     */
    public static List<BoundDeadline> of(Plan plan, PlanEdit.SetFields edit) {
        return plan.task(edit.task().id())
                .map(before -> of(plan, before, edit.task()))
                .orElse(List.of());
    }

    private static List<BoundDeadline> of(Plan plan, Task before, Task after) {
        LocalDate was = plan.period(before).deadline();
        LocalDate is = PlannedPeriod.of(after, plan.programme().annual()).deadline();
        if (was.equals(is)) {
            return List.of();
        }
        return bound(plan, before, new AmendmentText(AmendmentKind.DEADLINE, was.toString(), is.toString()));
    }

    /** Whether a task's deadline, also one by default, cannot change without approval. */
    static boolean isBound(Plan plan, Task task) {
        return !bound(plan, task, new AmendmentText(AmendmentKind.DEADLINE, "", ""))
                .isEmpty();
    }

    private static List<BoundDeadline> bound(Plan plan, Task task, AmendmentText text) {
        boolean told = task.deadlineStated() || AmendmentText.isReported(plan, task.id());
        List<BoundDeadline> indicators = plan.indicators(task.id()).stream()
                .filter(indicator -> indicator.deadline() == null)
                .filter(indicator -> AmendmentText.isBinding(plan, indicator))
                .filter(indicator ->
                        told || isAmended(plan, indicator.id()) || AmendmentText.isReported(plan, indicator.id()))
                .map(indicator -> of(indicator, text))
                .toList();
        boolean itself =
                indicators.isEmpty() && AmendmentText.isBinding(plan, task) && (told || isAmended(plan, task.id()));
        return itself ? List.of(new BoundDeadline(task.id(), true, task.key(), task.name(), text)) : indicators;
    }

    private static BoundDeadline of(Indicator indicator, AmendmentText text) {
        return new BoundDeadline(indicator.id(), false, indicator.key(), indicator.name(), text);
    }

    private static boolean isAmended(Plan plan, UUID subject) {
        return plan.programme().amendments().stream()
                .anyMatch(amendment ->
                        amendment.subjectId().equals(subject) && amendment.kind() == AmendmentKind.DEADLINE);
    }

    static void refuseWithout(Plan plan, PlanEdit.SetFields edit) {
        Approval approval = edit.approval();
        if (of(plan, edit).isEmpty()) {
            return;
        }
        String number = plan.number(edit.task().id());
        if (approval == null) {
            throw new InputRefused("edit.deadline_needs_amendment", number);
        }
        AmendmentText.refuseIncomplete(approval, number);
    }
}
