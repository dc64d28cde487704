package hengdao.store;

import java.time.Clock;
import java.time.Instant;
import java.util.function.Function;

/**
 * The one place every change of the programme goes through: one transaction with its sequence number, the records of
 * what changed, and the rows. Safe for use by several threads; changes go one at a time.
 */
public final class WriteGate {

    private final Database database;
    private final Ids ids;
    private final Clock clock;
    private final Guard guard;

    /** Whom the gate lets through. */
    @FunctionalInterface
    public interface Guard {

        /**
         * Asked before each change.
         *
         * @throws hengdao.model.InputRefused if this actor may not make it
         */
        void check(String actor, String action);
    }

    /** A gate to an open database that anybody may pass; {@code clock} gives the time of each change. */
    public WriteGate(Database database, Ids ids, Clock clock) {
        this(database, ids, clock, (actor, action) -> {});
    }

    /** As {@link #WriteGate(Database, Ids, Clock)} for whom the guard lets through. */
    public WriteGate(Database database, Ids ids, Clock clock, Guard guard) {
        this.database = database;
        this.ids = ids;
        this.clock = clock;
        this.guard = guard;
    }

    /**
     * Does the work in one transaction and returns what it returns when all of it is on disk. If the work throws,
     * nothing of it is left and the exception comes through as it is. Work that changes nothing leaves no record.
     *
     * @param actor who makes the change, not empty
     * @param action what the change is, a fixed word such as {@code entry.append}, not empty
     * @throws hengdao.model.InputRefused if the guard does not let it through
     * @throws hengdao.model.DataFolderUnusable if the disk refuses
     * @throws IllegalStateException if called from within another change
     */
    public <T> T write(String actor, String action, Function<Change, T> work) {
        guard.check(actor, action);
        return database.write(handle -> {
            Instant now = clock.instant();
            long sequence = ChangeStore.lastSequence(handle) + 1;
            Change change = new Change(handle, sequence, actor, now);
            try {
                T result = work.apply(change);
                if (!change.isEmpty()) {
                    change.log(changeSet(sequence, actor, action, now));
                }
                return result;
            } catch (RuntimeException e) {
                change.undoOutside();
                throw e;
            }
        });
    }

    private Row changeSet(long sequence, String actor, String action, Instant now) {
        return Row.of("change_set", ids.next(), Long.toString(sequence))
                .with("seq", sequence)
                .with("actor", actor)
                .with("action", action)
                .with("made_at", now)
                .done();
    }
}
