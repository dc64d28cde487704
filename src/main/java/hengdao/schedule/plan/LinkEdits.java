package hengdao.schedule.plan;

import hengdao.model.Dependency;
import hengdao.model.DependencyType;
import hengdao.model.InputRefused;
import hengdao.model.Task;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Edits of links. */
final class LinkEdits {

    private LinkEdits() {}

    static void link(DeltaDraft draft, PlanEdit.Link edit, Supplier<UUID> ids) {
        Plan plan = draft.plan();
        Task predecessor = draft.task(edit.predecessor());
        Task successor = draft.task(edit.successor());
        if (predecessor.equals(successor)) {
            throw new InputRefused("edit.link_to_itself", plan.number(predecessor.id()));
        }
        refuseDouble(plan, predecessor, successor, edit.type(), null);
        List<Task> circle = LinkCircle.closedBy(plan, predecessor.id(), successor.id());
        if (!circle.isEmpty()) {
            throw new InputRefused("edit.circle", LinkCircle.words(plan, circle));
        }
        draft.link(new Dependency(ids.get(), predecessor.id(), successor.id(), edit.type(), edit.lagWorkdays()));
    }

    static void relink(DeltaDraft draft, PlanEdit.Relink edit) {
        Dependency before = find(draft.plan(), edit.dependency());
        Dependency after = new Dependency(
                before.id(), before.predecessorId(), before.successorId(), edit.type(), edit.lagWorkdays());
        if (!after.equals(before)) {
            Task predecessor = draft.task(before.predecessorId());
            Task successor = draft.task(before.successorId());
            refuseDouble(draft.plan(), predecessor, successor, edit.type(), before);
            draft.relink(after);
        }
    }

    static void unlink(DeltaDraft draft, PlanEdit.Unlink edit) {
        edit.dependencies().stream().distinct().forEach(id -> draft.unlink(find(draft.plan(), id)));
    }

    private static void refuseDouble(
            Plan plan, Task predecessor, Task successor, DependencyType type, @Nullable Dependency except) {
        boolean there = plan.into(successor.id()).stream()
                .anyMatch(link ->
                        link.predecessorId().equals(predecessor.id()) && link.type() == type && !link.equals(except));
        if (there) {
            throw new InputRefused(
                    "edit.link_exists", plan.number(predecessor.id()), plan.number(successor.id()), type);
        }
    }

    private static Dependency find(Plan plan, UUID id) {
        return plan.programme().dependencies().stream()
                .filter(link -> link.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new InputRefused("edit.no_such_link"));
    }
}
