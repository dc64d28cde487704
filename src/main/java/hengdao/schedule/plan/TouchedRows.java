package hengdao.schedule.plan;

import hengdao.model.Dependency;
import hengdao.model.PlanDelta;
import hengdao.model.Task;
import hengdao.model.WorkArea;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which rows an edit may have changed: its tasks, the ends of its links, and all rows above them. */
public final class TouchedRows {

    private final Set<UUID> ids = new HashSet<>();

    private TouchedRows() {}

    /** Ids of tasks, work areas and projects; those that are gone are among them. */
    public static Set<UUID> of(Plan before, PlanDelta delta, Plan after) {
        Set<UUID> tasks = new HashSet<>();
        Stream.of(delta.inserted(), delta.changed(), delta.deleted())
                .flatMap(Collection::stream)
                .forEach(task -> tasks.add(task.id()));
        Stream.of(delta.linked(), delta.relinked(), delta.unlinked())
                .flatMap(Collection::stream)
                .flatMap(TouchedRows::ends)
                .forEach(tasks::add);
        Stream.of(delta.indicatorsInserted(), delta.indicatorsDeleted())
                .flatMap(Collection::stream)
                .forEach(indicator -> tasks.add(indicator.taskId()));
        Set<UUID> touched = above(before, tasks);
        touched.addAll(above(after, tasks));
        return touched;
    }

    /** Tasks of a plan with all rows above them; ids of no task are left out. */
    public static Set<UUID> above(Plan plan, Collection<UUID> tasks) {
        TouchedRows touched = new TouchedRows();
        Map<UUID, WorkArea> areas =
                plan.programme().workAreas().stream().collect(Collectors.toMap(WorkArea::id, Function.identity()));
        tasks.forEach(id -> touched.climb(plan, areas, id));
        return touched.ids;
    }

    private void climb(Plan plan, Map<UUID, WorkArea> areas, UUID id) {
        Task task = plan.task(id).orElse(null);
        while (task != null && ids.add(task.id())) {
            WorkArea area = areas.get(task.workAreaId());
            if (area != null && ids.add(area.id())) {
                ids.add(area.projectId());
            }
            UUID parent = task.parentId();
            task = parent == null ? null : plan.task(parent).orElse(null);
        }
    }

    private static Stream<UUID> ends(Dependency link) {
        return List.of(link.predecessorId(), link.successorId()).stream();
    }
}
