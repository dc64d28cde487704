package hengdao.service;

import hengdao.schedule.plan.EditName;
import hengdao.schedule.plan.PlanEdit;
import java.util.Optional;

/**
 * Changes of the plan: each is saved at once and can be undone and redone, without limit, until the folder is closed.
 * Used by one thread at a time.
 */
public final class PlanEditing {

    /**
     * Does an edit; all of it is on disk when this returns.
     *
     * @param now the programme as it stands
     * @param actor who makes it
     * @throws hengdao.model.InputRefused if it cannot be done; nothing has changed then
     */
    public Edited apply(ProgrammeView now, PlanEdit edit, String actor) {
        throw new UnsupportedOperationException();
    }

    /** Takes back the newest change that is not undone yet. */
    public Edited undo(ProgrammeView now, String actor) {
        throw new UnsupportedOperationException();
    }

    /** Does again what was undone last. */
    public Edited redo(ProgrammeView now, String actor) {
        throw new UnsupportedOperationException();
    }

    /** What {@link #undo} would take back, empty if nothing. */
    public Optional<EditName> undoable() {
        return Optional.empty();
    }

    /** What {@link #redo} would do again, empty if nothing. */
    public Optional<EditName> redoable() {
        return Optional.empty();
    }
}
