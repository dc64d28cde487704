package hengdao.schedule.plan;

import hengdao.model.Dependency;
import hengdao.model.Indicator;
import hengdao.model.InputRefused;
import hengdao.model.ProgressEntry;
import hengdao.model.Task;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Removes tasks with all below them, their links and their indicators. */
final class RowRemoval {

    private RowRemoval() {}

    static void delete(DeltaDraft draft, List<UUID> ids) {
        remove(draft, ids, true);
    }

    /** Removes them from the plan whatever was reported on them. */
    static void retire(DeltaDraft draft, List<UUID> ids) {
        remove(draft, ids, false);
    }

    private static void remove(DeltaDraft draft, List<UUID> ids, boolean forGood) {
        Plan plan = draft.plan();
        Set<UUID> gone = new LinkedHashSet<>();
        ids.forEach(id -> gone.addAll(withAllBelow(plan, draft.task(id))));
        List<Indicator> indicators = plan.programme().indicators().stream()
                .filter(indicator -> gone.contains(indicator.taskId()))
                .toList();
        if (forGood) {
            refuseReported(plan, gone, indicators);
        }
        indicators.forEach(draft::delete);
        List<Task> deleted =
                gone.stream().map(id -> plan.task(id).orElseThrow()).toList();
        deleted.forEach(draft::delete);
        Set<Dependency> links = new LinkedHashSet<>();
        gone.forEach(id -> {
            links.addAll(plan.into(id));
            links.addAll(plan.outOf(id));
        });
        links.forEach(draft::unlink);
        Set<UUID> holders = new LinkedHashSet<>();
        deleted.forEach(task -> holders.add(task.holderId()));
        holders.removeAll(gone);
        holders.forEach(holder -> closeRanks(draft, holder, gone));
    }

    /** The ids of a task and of all below it, each after the one that holds it. */
    static Set<UUID> withAllBelow(Plan plan, Task task) {
        Set<UUID> ids = new LinkedHashSet<>(Set.of(task.id()));
        plan.below(task.id()).forEach(child -> ids.addAll(withAllBelow(plan, child)));
        return ids;
    }

    private static void closeRanks(DeltaDraft draft, UUID holder, Set<UUID> gone) {
        List<Task> left = new ArrayList<>(draft.plan().below(holder));
        left.removeIf(task -> gone.contains(task.id()));
        if (!left.isEmpty()) {
            TreeEdits.renumber(
                    draft, left, left.getFirst().workAreaId(), left.getFirst().parentId());
        }
        Siblings.leafAgain(draft, holder, left.isEmpty());
        draft.unsettle(holder);
    }

    private static void refuseReported(Plan plan, Set<UUID> tasks, List<Indicator> indicators) {
        Set<UUID> subjects = new HashSet<>(tasks);
        indicators.forEach(indicator -> subjects.add(indicator.id()));
        Optional<ProgressEntry> reported = plan.programme().entries().stream()
                .filter(entry -> subjects.contains(entry.subjectId()))
                .findFirst();
        reported.ifPresent(entry -> {
            throw new InputRefused("edit.reported_cannot_go", plan.number(entry.subjectId()));
        });
    }
}
