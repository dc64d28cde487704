package hengdao.model;

import java.util.List;

/**
 * What one edit does to the plan: rows to add, to bring to a new state, and to remove. Nothing is listed twice, and
 * removed tasks come with everything below them and with their links and indicators.
 */
public record PlanDelta(
        List<Task> inserted,
        List<Task> changed,
        List<Task> deleted,
        List<Dependency> linked,
        List<Dependency> relinked,
        List<Dependency> unlinked,
        List<Indicator> indicatorsDeleted,
        List<Indicator> indicatorsInserted) {

    public PlanDelta {
        inserted = List.copyOf(inserted);
        changed = List.copyOf(changed);
        deleted = List.copyOf(deleted);
        linked = List.copyOf(linked);
        relinked = List.copyOf(relinked);
        unlinked = List.copyOf(unlinked);
        indicatorsDeleted = List.copyOf(indicatorsDeleted);
        indicatorsInserted = List.copyOf(indicatorsInserted);
    }

    /** An edit that adds no indicators, as all but the undoing of a deletion are. */
    public PlanDelta(
            List<Task> inserted,
            List<Task> changed,
            List<Task> deleted,
            List<Dependency> linked,
            List<Dependency> relinked,
            List<Dependency> unlinked,
            List<Indicator> indicatorsDeleted) {
        this(inserted, changed, deleted, linked, relinked, unlinked, indicatorsDeleted, List.of());
    }

    /** Whether there is nothing to do. */
    public boolean isEmpty() {
        return inserted.isEmpty()
                && changed.isEmpty()
                && deleted.isEmpty()
                && linked.isEmpty()
                && relinked.isEmpty()
                && unlinked.isEmpty()
                && indicatorsDeleted.isEmpty()
                && indicatorsInserted.isEmpty();
    }
}
