package hengdao.schedule.plan;

import hengdao.model.InputRefused;
import hengdao.model.Task;
import hengdao.model.TaskKind;
import hengdao.model.WorkArea;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Edits of the tree: tasks change their place and keep their keys. */
final class TreeEdits {

    private TreeEdits() {}

    static void indent(DeltaDraft draft, List<UUID> ids) {
        Plan plan = draft.plan();
        for (List<Task> group : groups(plan, ids)) {
            Task first = group.getFirst();
            List<Task> siblings = plan.below(first.holderId());
            int at = siblings.indexOf(first);
            if (at == 0) {
                throw new InputRefused("edit.cannot_indent", plan.number(first.id()));
            }
            Task holder = siblings.get(at - 1);
            Siblings.refuseReported(plan, holder);
            refuseLinksTo(plan, holder, group);
            List<Task> below = new ArrayList<>(plan.below(holder.id()));
            below.addAll(group);
            renumber(draft, below, holder.workAreaId(), holder.id());
            List<Task> left = new ArrayList<>(siblings);
            left.removeAll(group);
            renumber(draft, left, first.workAreaId(), first.parentId());
            draft.change(draft.task(holder.id()).withKind(TaskKind.SUMMARY));
            group.forEach(task -> draft.unsettle(task.id()));
            draft.unsettle(first.holderId());
        }
    }

    static void outdent(DeltaDraft draft, List<UUID> ids) {
        Plan plan = draft.plan();
        for (List<Task> group : groups(plan, ids)) {
            Task first = group.getFirst();
            UUID holderId = first.parentId();
            if (holderId == null) {
                throw new InputRefused("edit.cannot_outdent", plan.number(first.id()));
            }
            Task holder = draft.task(holderId);
            List<Task> above = new ArrayList<>(plan.below(holder.holderId()));
            above.addAll(above.indexOf(plan.task(holderId).orElseThrow()) + 1, group);
            renumber(draft, above, holder.workAreaId(), holder.parentId());
            List<Task> left = new ArrayList<>(plan.below(holderId));
            left.removeAll(group);
            renumber(draft, left, holder.workAreaId(), holderId);
            Siblings.leafAgain(draft, holderId, left.isEmpty());
            group.forEach(task -> draft.unsettle(task.id()));
            draft.unsettle(holderId);
        }
    }

    static void relocate(DeltaDraft draft, UUID id, UUID holderId) {
        Plan plan = draft.plan();
        Task moving = draft.task(id);
        if (moving.holderId().equals(holderId)) {
            return;
        }
        Set<UUID> going = RowRemoval.withAllBelow(plan, moving);
        if (going.contains(holderId)) {
            throw new InputRefused("edit.relocate_under_itself", plan.number(id));
        }
        UUID areaId = areaOf(plan, holderId);
        Task holder = plan.task(holderId).orElse(null);
        if (holder != null) {
            Siblings.refuseReported(plan, holder);
            refuseLinksTo(plan, holder, List.of(moving));
            if (holder.kind() != TaskKind.SUMMARY) {
                draft.change(holder.withKind(TaskKind.SUMMARY));
            }
        }
        List<Task> left = new ArrayList<>(plan.below(moving.holderId()));
        left.remove(moving);
        renumber(draft, left, moving.workAreaId(), moving.parentId());
        Siblings.leafAgain(draft, moving.holderId(), left.isEmpty());
        for (UUID each : going) {
            Task task = draft.task(each);
            draft.change(task.withPlace(areaId, task.parentId(), task.position()));
        }
        List<Task> there = new ArrayList<>(plan.below(holderId));
        there.add(moving);
        renumber(draft, there, areaId, holder == null ? null : holderId);
        draft.unsettle(id);
        draft.unsettle(moving.holderId());
    }

    private static UUID areaOf(Plan plan, UUID holderId) {
        return plan.task(holderId)
                .map(Task::workAreaId)
                .or(() -> plan.programme().workAreas().stream()
                        .map(WorkArea::id)
                        .filter(holderId::equals)
                        .findFirst())
                .orElseThrow(() -> new InputRefused("edit.not_a_holder"));
    }

    static void reorder(DeltaDraft draft, List<UUID> ids, int by) {
        Plan plan = draft.plan();
        for (List<Task> group : groups(plan, ids)) {
            Task first = group.getFirst();
            List<Task> siblings = new ArrayList<>(plan.below(first.holderId()));
            int from = siblings.indexOf(first);
            int most = siblings.size() - group.size();
            int to = Math.clamp((long) from + by, 0, most);
            if (to < from) {
                Collections.rotate(siblings.subList(to, from + group.size()), group.size());
            } else {
                Collections.rotate(siblings.subList(from, to + group.size()), -group.size());
            }
            renumber(draft, siblings, first.workAreaId(), first.parentId());
        }
    }

    /** Gives tasks the places 1, 2, ... below a holder. */
    static void renumber(DeltaDraft draft, List<Task> tasks, UUID workAreaId, @Nullable UUID parentId) {
        int position = 0;
        for (Task task : tasks) {
            position++;
            draft.change(draft.task(task.id()).withPlace(workAreaId, parentId, position));
        }
    }

    /** The tasks named, without those that go along below another one, in tree order, split where neighbours part. */
    private static List<List<Task>> groups(Plan plan, List<UUID> ids) {
        Set<UUID> named = new HashSet<>(ids);
        List<Task> tops = new ArrayList<>();
        for (UUID id : named) {
            Task task = plan.task(id).orElseThrow(() -> new InputRefused("edit.not_a_task"));
            if (!isBelow(plan, task, named)) {
                tops.add(task);
            }
        }
        tops.sort((a, b) -> Integer.compare(plan.place(a.id()), plan.place(b.id())));
        List<List<Task>> groups = new ArrayList<>();
        for (Task task : tops) {
            Task last = groups.isEmpty() ? null : groups.getLast().getLast();
            if (last != null && last.holderId().equals(task.holderId())) {
                groups.getLast().add(task);
            } else {
                groups.add(new ArrayList<>(List.of(task)));
            }
        }
        return groups;
    }

    private static boolean isBelow(Plan plan, Task task, Set<UUID> named) {
        UUID parent = task.parentId();
        while (parent != null) {
            if (named.contains(parent)) {
                return true;
            }
            parent = plan.task(parent).map(Task::parentId).orElse(null);
        }
        return false;
    }

    /** A row may not be linked to one that holds it. */
    private static void refuseLinksTo(Plan plan, Task holder, List<Task> moving) {
        Set<UUID> inside = new HashSet<>();
        moving.forEach(task -> inside.addAll(RowRemoval.withAllBelow(plan, task)));
        Task above = holder;
        while (above != null) {
            UUID id = above.id();
            plan.into(id).stream()
                    .filter(link -> inside.contains(link.predecessorId()))
                    .findFirst()
                    .ifPresent(link -> refuseCircle(plan, link.predecessorId(), id));
            plan.outOf(id).stream()
                    .filter(link -> inside.contains(link.successorId()))
                    .findFirst()
                    .ifPresent(link -> refuseCircle(plan, link.successorId(), id));
            UUID parent = above.parentId();
            above = parent == null ? null : plan.task(parent).orElse(null);
        }
    }

    private static void refuseCircle(Plan plan, UUID inside, UUID holder) {
        throw new InputRefused("edit.link_to_holder", plan.number(inside), plan.number(holder));
    }
}
