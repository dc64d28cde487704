package hengdao.schedule.plan;

import hengdao.model.PlannedPeriod;
import hengdao.model.Scheduling;
import hengdao.model.Task;
import hengdao.model.TaskConstraint;
import hengdao.model.TaskConstraint.Kind;
import java.time.LocalDate;

/**
 * Takes back the not-before days of tasks that were put earlier than their links allow: such a day says nothing as long
 * as the link is there, and would throw the task about once it is gone.
 */
final class NeedlessBounds {

    private NeedlessBounds() {}

    /** Of the tasks put in a settled draft; one that has come to stand where it stood is left as it was. */
    static void drop(DeltaDraft draft) {
        if (draft.put().isEmpty()) {
            return;
        }
        Plan before = draft.plan();
        Plan after = before.with(draft.delta());
        Spans spans = new Spans(after);
        draft.put().forEach(id -> {
            Task now = draft.task(id);
            if (isNeedless(after, now, spans)) {
                Task was = before.task(id).orElseThrow();
                draft.change(
                        onlyBound(before, was, now)
                                ? was
                                : now.withScheduling(Scheduling.AUTOMATIC, TaskConstraint.NONE));
            }
        });
    }

    private static boolean isNeedless(Plan plan, Task task, Spans spans) {
        LocalDate day = task.constraint().date();
        int place = plan.place(task.id());
        return day != null
                && task.constraint().kind() == Kind.NOT_BEFORE
                && LinkedStart.earliest(plan, place, spans.of(place).length(), spans)
                        > Span.startOn(task, day, plan.workdays());
    }

    /** Whether nothing but the bound has come of it. */
    private static boolean onlyBound(Plan before, Task was, Task now) {
        PlannedPeriod period = before.period(was);
        LocalDate day = now.constraint().date();
        return day != null
                && period.start().equals(now.plannedStart())
                && period.finish().equals(now.plannedFinish())
                && DateEdits.notBefore(before, was, day)
                        .withPlan(period.start(), period.finish())
                        .equals(now);
    }
}
