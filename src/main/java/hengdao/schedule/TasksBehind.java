package hengdao.schedule;

import hengdao.model.Indicator;
import hengdao.model.PlannedPeriod;
import hengdao.model.Task;
import hengdao.schedule.plan.Plan;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/**
 * Which tasks are behind (滞后或偏慢), which of them overdue (已逾期): the one definition behind every count of them. Counted
 * are tasks that hold no others. A task is behind by its own light or that of one of its indicators; it is overdue when
 * the deadline of one of them, stated or by default, lies before the status date. What has ended is neither.
 */
public record TasksBehind(Plan plan, Function<UUID, Status> status, Attention attention) {

    /** By the lights of a plan as it was judged. */
    public static TasksBehind of(Plan plan, ProgrammeStatus status) {
        return new TasksBehind(plan, status::of, new Attention(status.statusDate()));
    }

    /** How many tasks are behind; takes time in proportion to them. */
    public int count() {
        return Math.toIntExact(plan.programme().tasks().stream()
                .filter(task -> counts(task) && isBehind(task))
                .count());
    }

    /** How many of some tasks are behind; takes time in proportion to these, ids of other rows are left out. */
    public int count(Iterable<UUID> ids) {
        int behind = 0;
        for (UUID id : ids) {
            behind +=
                    plan.task(id).filter(task -> counts(task) && isBehind(task)).isPresent() ? 1 : 0;
        }
        return behind;
    }

    private boolean counts(Task task) {
        return !plan.isHolder(task.id());
    }

    /** Whether a task is behind or overdue, or one of its indicators is. */
    public boolean isBehind(Task task) {
        return light(task.id()).isBehind()
                || isOverdue(task)
                || open(task).stream().anyMatch(each -> light(each.id()).isBehind());
    }

    /** Whether the deadline of a task, or of one of its indicators that is not met, has passed. */
    public boolean isOverdue(Task task) {
        PlannedPeriod period = period(task);
        return attention.isOverdue(light(task.id()), period.deadline())
                || open(task).stream().anyMatch(each -> attention.isOverdue(light(each.id()), each.dueIn(period)));
    }

    /** Whether the planned day of a task has passed before it ended, though no deadline has. */
    public boolean isPlannedDayPassed(Task task) {
        return !light(task.id()).isEnd() && period(task).finish().isBefore(attention.statusDate()) && !isOverdue(task);
    }

    /** The indicators of a task that ask for more; none where the task has ended. */
    List<Indicator> open(Task task) {
        return light(task.id()).isEnd()
                ? List.of()
                : plan.indicators(task.id()).stream()
                        .filter(indicator -> !light(indicator.id()).isEnd())
                        .toList();
    }

    private PlannedPeriod period(Task task) {
        return PlannedPeriod.of(task, plan.programme().annual());
    }

    private Light light(UUID id) {
        return status.apply(id).light();
    }
}
