package hengdao.schedule.plan;

import hengdao.model.PlanDelta;
import hengdao.model.Task;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What scheduling backward (倒排工期) would do, said before it is done.
 *
 * @param moved the tasks that get other dates
 * @param kept the tasks whose dates stay, but from now on are not to begin earlier
 * @param missed the tasks of the scope that finish after the day chosen all the same
 * @param broken violations that are there afterwards and were not before, or are larger
 */
public record BackwardPreview(
        List<EditPreview.Moved> moved, List<Task> kept, List<Missed> missed, List<EditPreview.Broken> broken) {

    public BackwardPreview {
        moved = List.copyOf(moved);
        kept = List.copyOf(kept);
        missed = List.copyOf(missed);
        broken = List.copyOf(broken);
    }

    /**
     * A task that finishes some workdays after the day chosen.
     *
     * @param outside the predecessors outside of the scope that keep it from beginning earlier, in no particular order
     */
    public record Missed(Task task, LocalDate finish, int workdays, List<Task> outside) {

        public Missed {
            outside = List.copyOf(outside);
        }
    }

    /** Compares a plan with what the delta of an edit makes of it. */
    public static BackwardPreview of(Plan before, PlanEdit.ScheduleBackward edit, PlanDelta delta) {
        Plan after = before.with(delta);
        EditPreview changes = EditPreview.of(before, delta, List.of());
        Set<UUID> moved = new HashSet<>();
        changes.moved().forEach(each -> moved.add(each.task().id()));
        List<Task> kept = delta.changed().stream()
                .filter(task -> !moved.contains(task.id()))
                .toList();
        return new BackwardPreview(changes.moved(), kept, missed(after, edit), changes.broken());
    }

    private static List<Missed> missed(Plan after, PlanEdit.ScheduleBackward edit) {
        Collection<UUID> scope = DateEdits.tasksOf(after, edit.scope());
        Set<UUID> inside = new HashSet<>(scope);
        List<Missed> missed = new ArrayList<>();
        for (UUID id : scope) {
            Task task = after.task(id).orElseThrow();
            LocalDate finish = after.period(task).finish();
            if (finish.isAfter(edit.finish())) {
                List<Task> outside = LinkedStart.keepers(after, task).stream()
                        .filter(keeper -> isOutside(after, keeper, inside))
                        .distinct()
                        .toList();
                missed.add(new Missed(task, finish, after.workdays().between(edit.finish(), finish), outside));
            }
        }
        return missed;
    }

    private static boolean isOutside(Plan plan, Task keeper, Set<UUID> inside) {
        return plan.leaves(keeper.id()).stream().noneMatch(leaf -> inside.contains(leaf.id()));
    }
}
