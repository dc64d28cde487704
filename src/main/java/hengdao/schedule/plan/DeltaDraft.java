package hengdao.schedule.plan;

import hengdao.model.Dependency;
import hengdao.model.Indicator;
import hengdao.model.InputRefused;
import hengdao.model.PlanDelta;
import hengdao.model.Task;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** A delta in the making, over the plan it starts from. */
final class DeltaDraft {
    private final Plan plan;
    private final Map<UUID, Task> inserted = new LinkedHashMap<>();
    private final Map<UUID, Task> changed = new LinkedHashMap<>();
    private final Map<UUID, Task> deleted = new LinkedHashMap<>();
    private final List<Dependency> linked = new ArrayList<>();
    private final List<Dependency> relinked = new ArrayList<>();
    private final List<Dependency> unlinked = new ArrayList<>();
    private final List<Indicator> indicatorsDeleted = new ArrayList<>();
    private final List<Indicator> indicatorsInserted = new ArrayList<>();
    private final Set<UUID> unsettled = new LinkedHashSet<>();
    private final Set<UUID> put = new LinkedHashSet<>();

    DeltaDraft(Plan plan) {
        this.plan = plan;
    }

    Plan plan() {
        return plan;
    }

    /** The task as it stands in the draft. */
    Task task(UUID id) {
        Task fresh = inserted.get(id);
        Task now = fresh != null ? fresh : changed.get(id);
        return now != null ? now : plan.task(id).orElseThrow(() -> new InputRefused("edit.not_a_task"));
    }

    void insert(Task task) {
        inserted.put(task.id(), task);
    }

    /** Brings a task to a new state; its old state again if that is what it is. */
    void change(Task task) {
        if (inserted.containsKey(task.id())) {
            inserted.put(task.id(), task);
        } else if (task.equals(plan.task(task.id()).orElse(null))) {
            changed.remove(task.id());
        } else {
            changed.put(task.id(), task);
        }
    }

    /** As {@link #change}, and lets its automatic successors follow. */
    void redate(Task task) {
        change(task);
        unsettled.add(task.id());
    }

    /** As {@link #redate}, of a task that an officer put where it now stands. */
    void put(Task task) {
        redate(task);
        put.add(task.id());
    }

    /** The tasks put by {@link #put}. */
    Set<UUID> put() {
        return put;
    }

    /** Lets the leaves at or below a task be placed anew, and what is linked to it; a work area has no links. */
    void unsettle(UUID id) {
        if (plan.task(id).isPresent()) {
            unsettled.add(id);
            plan.leaves(id).forEach(leaf -> unsettled.add(leaf.id()));
        } else if (inserted.containsKey(id)) {
            unsettled.add(id);
        }
    }

    void delete(Task task) {
        deleted.put(task.id(), task);
        changed.remove(task.id());
        unsettled.remove(task.id());
    }

    void delete(Indicator indicator) {
        indicatorsDeleted.add(indicator);
    }

    void insert(Indicator indicator) {
        indicatorsInserted.add(indicator);
    }

    /** Brings an indicator to a new state, which is told as taking it out and putting it in. */
    void replace(Indicator before, Indicator after) {
        if (!before.equals(after)) {
            delete(before);
            insert(after);
        }
    }

    void link(Dependency link) {
        linked.add(link);
        unsettle(link.successorId());
    }

    void relink(Dependency link) {
        relinked.add(link);
        unsettle(link.successorId());
    }

    void unlink(Dependency link) {
        unlinked.add(link);
        if (!deleted.containsKey(link.successorId())) {
            unsettle(link.successorId());
        }
    }

    List<UUID> unsettled() {
        return unsettled.stream().filter(id -> !deleted.containsKey(id)).toList();
    }

    PlanDelta delta() {
        return new PlanDelta(
                List.copyOf(inserted.values()),
                List.copyOf(changed.values()),
                List.copyOf(deleted.values()),
                linked,
                relinked,
                unlinked,
                indicatorsDeleted,
                indicatorsInserted);
    }
}
