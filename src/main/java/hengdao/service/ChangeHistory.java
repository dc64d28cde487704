package hengdao.service;

import hengdao.model.ChangeQuery;
import hengdao.model.InputRefused;
import hengdao.model.RowChange;
import hengdao.schedule.plan.EditName;
import hengdao.store.ChangeStore;
import java.util.List;

/** What was changed in the data folder, by whom and when (变更记录), and how a row that went is brought back. */
public final class ChangeHistory {

    private final ChangeStore changes;
    private final PlanEditing steps;
    private final PlanWays plans;
    private final Retirement retirement;

    ChangeHistory(ChangeStore changes, PlanEditing steps, PlanWays plans, Retirement retirement) {
        this.changes = changes;
        this.steps = steps;
        this.plans = plans;
        this.retirement = retirement;
    }

    /** The changes that answer a query, the newest first. */
    public List<RowChange> find(ChangeQuery query) {
        return changes.find(query);
    }

    /** Everyone who made a change. */
    public List<String> actors() {
        return changes.actors();
    }

    /** Whether a change took a row away that {@link #bringBack} may bring back. */
    public static boolean isLoss(RowChange change) {
        return change.kind() == RowChange.Kind.REMOVED || change.isRetired();
    }

    /**
     * Brings back what a change took away: a retired row as {@link Retirement#restore} does, a removed one with all that
     * the same change removed. Can be undone like any edit.
     *
     * @throws InputRefused if it took nothing away, or the row cannot come back since others have changed meanwhile
     */
    public Edited bringBack(ProgrammeView now, RowChange change, String actor) {
        if (change.isRetired()) {
            return retirement.restore(now, change.rowId(), actor);
        }
        if (!isLoss(change)) {
            throw new InputRefused("changes.nothing_lost", change.key());
        }
        EditName name = new EditName("edit.restore", List.of(change.key()));
        return steps.does(now, name, List.of(change.rowId()), "restore", actor, plans.reversing(change.sequence()));
    }
}
