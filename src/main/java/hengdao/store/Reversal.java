package hengdao.store;

import hengdao.model.InputRefused;
import hengdao.model.PlanDelta;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;

/**
 * Undoes an earlier change of the plan by a new one that does the inverse of each of its records, the last one first.
 * Redoing is undoing the undoing. Used within a change.
 */
public final class Reversal {

    /** The class of SQL states that tell of a broken constraint. */
    private static final String CONSTRAINT_BROKEN = "23";

    private final StoredRows stored = new StoredRows();
    private final AmendmentStore amendments;

    /** Takes who withdraws amendments, which are never taken back. */
    public Reversal(AmendmentStore amendments) {
        this.amendments = amendments;
    }

    /**
     * What a reversal did.
     *
     * @param plan the rows of the plan that it put in, changed and took out
     * @param tables those of whose rows it changed any
     */
    public record Reversed(PlanDelta plan, Set<String> tables) {}

    /**
     * Brings every row that a change touched back to what it was before.
     *
     * @param sequence the number of the change
     * @throws InputRefused if there is no such change, if it touched rows that are never taken back, such as entries,
     *     or if a row is no longer as the change left it or has since become needed
     */
    public Reversed reverse(Change change, long sequence) {
        Handle handle = change.handle();
        List<Recorded> records = Recorded.of(handle, sequence);
        if (records.isEmpty()) {
            throw new InputRefused("store.no_such_change", sequence);
        }
        for (Recorded record : records) {
            if (!record.isReversible() && !record.isAnswered()) {
                throw new InputRefused("store.not_reversible", record.key());
            }
        }
        TouchedPlan before = TouchedPlan.read(handle, records);
        Recorded.runs(records.stream().filter(Recorded::isReversible).toList()).forEach(run -> reverse(change, run));
        records.reversed().stream().filter(Recorded::isAnswered).forEach(record -> amendments.answer(change, record));
        PlanDelta delta = TouchedPlan.read(handle, records).since(before);
        return new Reversed(delta, records.stream().map(Recorded::table).collect(Collectors.toSet()));
    }

    private void reverse(Change change, List<Recorded> run) {
        Recorded first = run.getFirst();
        try {
            if (first.isInsertion()) {
                run.forEach(record -> refuseReported(change.handle(), record));
                change.delete(current(change.handle(), run));
            } else if (first.isDeletion()) {
                change.insert(restored(change.handle(), run));
            } else if (first.table().equals("task")) {
                TaskMoves.update(change, current(change.handle(), run), restored(change.handle(), run));
            } else {
                change.update(current(change.handle(), run), restored(change.handle(), run));
            }
        } catch (JdbiException e) {
            if (e.getCause() instanceof SQLException cause
                    && Objects.toString(cause.getSQLState(), "").startsWith(CONSTRAINT_BROKEN)) {
                InputRefused refused = new InputRefused("store.changed_since", first.key());
                refused.initCause(e);
                throw refused;
            }
            throw e;
        }
    }

    private static void refuseReported(Handle handle, Recorded record) {
        switch (record.table()) {
            case "task" -> Reported.refuseTask(handle, record.id(), record.key());
            case "indicator" -> Reported.refuseIndicator(handle, record.id(), record.key());
            default -> {}
        }
    }

    /** The rows as the change left them, which must be how they are. */
    private List<Row> current(Handle handle, List<Recorded> run) {
        List<Row> rows = new ArrayList<>();
        for (Recorded record : run) {
            Row left = stored.parse(
                    handle, record.table(), record.id(), record.key(), Objects.requireNonNull(record.after()));
            rows.add(stored.find(handle, record.table(), record.id(), record.key())
                    .filter(left::equals)
                    .orElseThrow(() -> new InputRefused("store.changed_since", record.key())));
        }
        return rows;
    }

    private List<Row> restored(Handle handle, List<Recorded> run) {
        return run.stream()
                .map(record -> stored.parse(
                        handle, record.table(), record.id(), record.key(), Objects.requireNonNull(record.before())))
                .toList();
    }
}
