package hengdao.service;

import hengdao.model.BaselineTask;
import hengdao.model.DateRange;
import hengdao.model.PlannedPeriod;
import hengdao.model.Task;
import hengdao.schedule.Workdays;
import hengdao.schedule.plan.Plan;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a task stands against a baseline; differences are positive where it is later now, and 0 for a task that is new or
 * gone.
 *
 * @param number its 序号 in the plan, empty for a task that is gone
 * @param then its dates in the baseline, null for a task that is new
 * @param now its dates in the plan, null for a task that is gone
 * @param startDays by how many days it starts later
 * @param finishDays by how many days it finishes later
 * @param startWorkdays by how many workdays it starts later
 * @param finishWorkdays by how many workdays it finishes later
 */
public record BaselineDifference(
        UUID taskId,
        String number,
        String name,
        @Nullable DateRange then,
        @Nullable DateRange now,
        int startDays,
        int finishDays,
        int startWorkdays,
        int finishWorkdays) {

    /** Whether the task was added, removed or moved since. */
    public boolean isDifferent() {
        return then == null || !then.equals(now);
    }

    static List<BaselineDifference> all(Plan plan, List<BaselineTask> baseline) {
        Map<UUID, BaselineTask> gone = new LinkedHashMap<>();
        baseline.forEach(task -> gone.put(task.taskId(), task));
        List<BaselineDifference> all = new ArrayList<>();
        for (Task task : plan.programme().tasks()) {
            PlannedPeriod period = plan.period(task);
            DateRange now = new DateRange(period.start(), period.finish());
            BaselineTask then = gone.remove(task.id());
            all.add(
                    then == null
                            ? same(task.id(), plan.number(task.id()), task.name(), null, now)
                            : of(plan, task, then.planned(), now));
        }
        gone.values().forEach(task -> all.add(same(task.taskId(), "", task.name(), task.planned(), null)));
        return all;
    }

    private static BaselineDifference same(
            UUID id, String number, String name, @Nullable DateRange then, @Nullable DateRange now) {
        return new BaselineDifference(id, number, name, then, now, 0, 0, 0, 0);
    }

    private static BaselineDifference of(Plan plan, Task task, DateRange then, DateRange now) {
        Workdays workdays = plan.workdays();
        return new BaselineDifference(
                task.id(),
                plan.number(task.id()),
                task.name(),
                then,
                now,
                (int) ChronoUnit.DAYS.between(then.first(), now.first()),
                (int) ChronoUnit.DAYS.between(then.last(), now.last()),
                workdays.between(then.first(), now.first()),
                workdays.between(then.last(), now.last()));
    }
}
