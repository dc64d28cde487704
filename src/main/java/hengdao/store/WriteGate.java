package hengdao.store;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Function;

/**
 * The one place every change of the programme goes through: one transaction with its sequence number, the records of
 * what changed, the rows, and, last before it is committed, its line in the journal. Safe for use by several threads; changes go one at a time.
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
     * @throws hengdao.model.InputRefused if the guard does not let it through, or there is no room for it on the disk;
     *     nothing is changed then
     * @throws hengdao.model.DataFolderUnusable if the disk refuses
     * @throws IllegalStateException if called from within another change
     */
    public <T> T write(String actor, String action, Function<Change, T> work) {
        guard.check(actor, action);
        database.needRoom();
        boolean[] journaled = new boolean[1];
        return database.write(
                handle -> {
                    Instant now = clock.instant();
                    long sequence = ChangeStore.lastSequence(handle) + 1;
                    Change change = new Change(handle, sequence, actor, now);
                    try {
                        T result = work.apply(change);
                        if (!change.isEmpty()) {
                            Row changeSet = changeSet(sequence, ids.next(), actor, action, now);
                            change.log(changeSet);
                            database.journal(change.journaled(changeSet, action));
                            journaled[0] = true;
                        }
                        return result;
                    } catch (RuntimeException e) {
                        change.undoOutside();
                        throw e;
                    }
                },
                () -> {
                    if (journaled[0]) {
                        database.takeBack();
                    }
                });
    }

    /** The row that says of a change what it is. */
    static Row changeSet(long sequence, UUID id, String actor, String action, Instant now) {
        return Row.of("change_set", id, Long.toString(sequence))
                .with("seq", sequence)
                .with("actor", actor)
                .with("action", action)
                .with("made_at", now)
                .done();
    }
}
