package hengdao.service;

import hengdao.model.InputRefused;
import hengdao.schedule.plan.EditName;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What was done to one programme and can be taken back, and what was taken back and can be done again. */
final class EditStack {

    /**
     * @param done what was done, told as the rows are numbered while it stands
     * @param undone the same, told as the rows are numbered while it is taken back
     * @param rows ids of the rows it was asked for
     * @param back how to take it back; an undone step's way back does it again
     */
    record Step(EditName done, EditName undone, List<UUID> rows, Way back) {

        /** A step after which all rows keep their numbers. */
        Step(EditName name, List<UUID> rows, Way back) {
            this(name, name, rows, back);
        }
    }

    private final Deque<Step> done = new ArrayDeque<>();
    private final Deque<Step> undone = new ArrayDeque<>();

    /** Notes a new step; what was undone before it cannot be done again. */
    void push(Step step) {
        undone.clear();
        done.push(step);
    }

    Optional<EditName> undoable() {
        return Optional.ofNullable(done.peek()).map(Step::done);
    }

    Optional<EditName> redoable() {
        return Optional.ofNullable(undone.peek()).map(Step::undone);
    }

    /**
     * Takes the newest step back by {@code go}. If that is refused, which it would be for ever, the step is forgotten
     * and the ones before it come within reach; after any other error it stays where it is.
     */
    Optional<Way.Went> undo(Going go) {
        return move(done, undone, go);
    }

    /** Does the step undone last again by {@code go}; refusals and errors are as for {@link #undo}. */
    Optional<Way.Went> redo(Going go) {
        return move(undone, done, go);
    }

    private static Optional<Way.Went> move(Deque<Step> from, Deque<Step> to, Going go) {
        Step step = from.peek();
        if (step == null) {
            return Optional.empty();
        }
        try {
            Way.Went went = go.along(step.back());
            from.pop();
            to.push(new Step(step.done(), step.undone(), step.rows(), went.back()));
            return Optional.of(new Way.Went(went.edited().about(step.rows()), went.back()));
        } catch (InputRefused refused) {
            from.pop();
            throw refused;
        }
    }

    /** Goes a way within a change. */
    @FunctionalInterface
    interface Going {
        Way.Went along(Way way);
    }
}
