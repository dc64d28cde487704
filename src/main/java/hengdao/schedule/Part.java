package hengdao.schedule;

import hengdao.model.Task;
import hengdao.model.WorkArea;
import hengdao.schedule.plan.Plan;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Some tasks of a plan that hold no others, with all rows above them; immutable. */
final class Part {

    private final Set<UUID> counted = new HashSet<>();
    private final Set<UUID> partly = new HashSet<>();

    /** Takes the tasks chosen; rows that hold others are passed over. */
    Part(Plan plan, Collection<UUID> tasks) {
        Set<UUID> chosen = new HashSet<>(tasks);
        Map<UUID, UUID> projects = new HashMap<>();
        for (WorkArea area : plan.programme().workAreas()) {
            projects.put(area.id(), area.projectId());
        }
        for (Task task : plan.programme().tasks()) {
            if (!plan.isHolder(task.id())) {
                mark(task, chosen.contains(task.id()) ? counted : partly, plan, projects);
            }
        }
    }

    private static void mark(Task leaf, Set<UUID> marked, Plan plan, Map<UUID, UUID> projects) {
        @Nullable Task row = leaf;
        while (row != null && marked.add(row.id())) {
            UUID parent = row.parentId();
            row = parent == null ? null : plan.task(parent).orElseThrow();
        }
        if (marked.add(leaf.workAreaId())) {
            UUID project = projects.get(leaf.workAreaId());
            if (project != null) {
                marked.add(project);
            }
        }
    }

    boolean isEmpty() {
        return counted.isEmpty();
    }

    /** Whether a project, work area or task is one of the tasks or holds one. */
    boolean counts(UUID id) {
        return counted.contains(id);
    }

    /** Whether all tasks of a row are among those chosen. */
    boolean isWhole(UUID id) {
        return counted.contains(id) && !partly.contains(id);
    }
}
