package hengdao.schedule.plan;

import hengdao.model.Dependency;
import hengdao.model.Indicator;
import hengdao.model.PlanDelta;
import hengdao.model.Task;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Deltas that follow one another made one: each row is in it once, as the last of them leaves it. */
final class DeltaSum {
    private final Plan plan;
    private final Map<UUID, Task> inserted = new LinkedHashMap<>();
    private final Map<UUID, Task> changed = new LinkedHashMap<>();
    private final Map<UUID, Task> deleted = new LinkedHashMap<>();
    private final Map<UUID, Dependency> linked = new LinkedHashMap<>();
    private final Map<UUID, Dependency> relinked = new LinkedHashMap<>();
    private final Map<UUID, Dependency> unlinked = new LinkedHashMap<>();
    private final Map<UUID, Indicator> indicatorsDeleted = new LinkedHashMap<>();
    private final Map<UUID, Indicator> indicatorsInserted = new LinkedHashMap<>();

    /** Takes the plan that the first delta starts from. */
    DeltaSum(Plan plan) {
        this.plan = plan;
    }

    /** Adds what an edit of the plan so far does. */
    void add(PlanDelta next) {
        next.inserted().forEach(task -> inserted.put(task.id(), task));
        next.changed().forEach(this::change);
        next.deleted().forEach(this::delete);
        next.linked().forEach(link -> linked.put(link.id(), link));
        next.relinked().forEach(this::relink);
        next.unlinked().forEach(this::unlink);
        next.indicatorsDeleted().forEach(this::takeOut);
        next.indicatorsInserted().forEach(indicator -> indicatorsInserted.put(indicator.id(), indicator));
    }

    /** One that was put in is not there at the start, or was taken out before. */
    private void takeOut(Indicator indicator) {
        if (indicatorsInserted.remove(indicator.id()) == null) {
            indicatorsDeleted.put(indicator.id(), indicator);
        }
    }

    private void change(Task task) {
        if (inserted.containsKey(task.id())) {
            inserted.put(task.id(), task);
        } else if (task.equals(plan.task(task.id()).orElseThrow())) {
            changed.remove(task.id());
        } else {
            changed.put(task.id(), task);
        }
    }

    private void delete(Task task) {
        changed.remove(task.id());
        if (inserted.remove(task.id()) == null) {
            deleted.put(task.id(), plan.task(task.id()).orElseThrow());
        }
    }

    private void relink(Dependency link) {
        if (linked.containsKey(link.id())) {
            linked.put(link.id(), link);
        } else if (link.equals(before(link))) {
            relinked.remove(link.id());
        } else {
            relinked.put(link.id(), link);
        }
    }

    private void unlink(Dependency link) {
        relinked.remove(link.id());
        if (linked.remove(link.id()) == null) {
            unlinked.put(link.id(), before(link));
        }
    }

    /** A link as it was before the first delta; itself if it was not there. */
    private Dependency before(Dependency link) {
        return plan.outOf(link.predecessorId()).stream()
                .filter(each -> each.id().equals(link.id()))
                .findFirst()
                .orElse(link);
    }

    PlanDelta delta() {
        return new PlanDelta(
                List.copyOf(inserted.values()),
                List.copyOf(changed.values()),
                List.copyOf(deleted.values()),
                List.copyOf(linked.values()),
                List.copyOf(relinked.values()),
                List.copyOf(unlinked.values()),
                List.copyOf(indicatorsDeleted.values()),
                List.copyOf(indicatorsInserted.values()));
    }
}
