package hengdao.schedule.plan;

import hengdao.model.PlanDelta;
import java.util.UUID;
import java.util.function.Supplier;

/** Works out what an edit does to a plan. */
public final class PlanEditor {
    private final Supplier<UUID> ids;

    /** Takes who makes the ids of new rows. */
    public PlanEditor(Supplier<UUID> ids) {
        this.ids = ids;
    }

    /**
     * The rows an edit adds, changes and removes, automatic successors included; empty if it changes nothing.
     *
     * @throws hengdao.model.InputRefused if the edit cannot be done, such as a link that closes a circle
     */
    public PlanDelta delta(Plan plan, PlanEdit edit) {
        throw new UnsupportedOperationException(edit + " with " + ids);
    }
}
