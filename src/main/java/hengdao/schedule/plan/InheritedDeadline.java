package hengdao.schedule.plan;

import hengdao.model.AmendmentKind;
import hengdao.model.Approval;
import hengdao.model.Indicator;
import hengdao.model.InputRefused;
import hengdao.model.PlannedPeriod;
import hengdao.model.Task;
import java.time.LocalDate;
import java.util.List;

/**
 * A changed deadline of an indicator that is due with its task: a new deadline of the task is a new target of the
 * indicator.
 *
 * @param text the deadline before and after
 */
public record InheritedDeadline(Indicator indicator, AmendmentText text) {

    /**
     * What an edit of a task changes for indicators that are bound to its deadline: the source states that deadline, or it
     * was amended before. Empty where the deadline stays or binds none.
     */
    public static List<InheritedDeadline> of(Plan plan, PlanEdit.SetFields edit) {
        return plan.task(edit.task().id())
                .map(before -> of(plan, before, edit.task()))
                .orElse(List.of());
    }

    private static List<InheritedDeadline> of(Plan plan, Task before, Task after) {
        LocalDate was = plan.period(before).deadline();
        LocalDate is = PlannedPeriod.of(after, plan.programme().annual()).deadline();
        if (was.equals(is)) {
            return List.of();
        }
        AmendmentText text = new AmendmentText(AmendmentKind.DEADLINE, was.toString(), is.toString());
        return plan.indicators(before.id()).stream()
                .filter(indicator -> indicator.deadline() == null)
                .filter(indicator -> AmendmentText.isBinding(plan, indicator))
                .filter(indicator -> before.deadlineStated() || isAmended(plan, indicator))
                .map(indicator -> new InheritedDeadline(indicator, text))
                .toList();
    }

    private static boolean isAmended(Plan plan, Indicator indicator) {
        return plan.programme().amendments().stream()
                .anyMatch(amendment ->
                        amendment.indicatorId().equals(indicator.id()) && amendment.kind() == AmendmentKind.DEADLINE);
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
