package hengdao.schedule.plan;

import hengdao.model.InputRefused;
import hengdao.model.Task;
import hengdao.model.TaskKind;
import java.util.UUID;

/** What becomes of a task when it begins or ceases to hold others. */
final class Siblings {

    private Siblings() {}

    /** A task on which progress was reported cannot hold others: what was reported would no longer count. */
    static void refuseReported(Plan plan, Task holder) {
        if (!plan.isHolder(holder.id())
                && plan.programme().entries().stream()
                        .anyMatch(entry -> entry.subjectId().equals(holder.id()))) {
            throw new InputRefused("edit.reported_cannot_hold", plan.number(holder.id()));
        }
    }

    /** A summary without rows is a task again. */
    static void leafAgain(DeltaDraft draft, UUID holderId, boolean empty) {
        if (empty && draft.plan().task(holderId).isPresent()) {
            Task holder = draft.task(holderId);
            if (holder.kind() == TaskKind.SUMMARY) {
                draft.change(holder.withKind(TaskKind.TASK));
            }
        }
    }
}
