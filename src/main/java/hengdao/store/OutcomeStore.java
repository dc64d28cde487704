package hengdao.store;

import hengdao.model.Outcome;
import hengdao.model.OutcomeKind;
import hengdao.model.Programme;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** The end states of tasks: 完成, 推进中, 受客观制约. Used within a change. */
public final class OutcomeStore {

    /** The name of the table. */
    public static final String TABLE = "task_outcome";

    private final Ids ids;
    private final StoredRows stored = new StoredRows();

    /** Makes the ids of rows with {@code ids}. */
    public OutcomeStore(Ids ids) {
        this.ids = ids;
    }

    /** Keeps an end state; one of the same task and day is replaced. {@code key} is the task's. */
    public void set(Change change, UUID programmeId, Outcome outcome, String key) {
        Row fresh = Row.of(TABLE, ids.next(), key)
                .with("programme_id", programmeId)
                .with("task_id", outcome.taskId())
                .with("kind", outcome.kind())
                .with("reason", outcome.reason())
                .with("decided_on", outcome.on())
                .with("decided_by", outcome.by())
                .done();
        Optional<Row> same = find(change.handle(), outcome, key);
        if (same.isPresent()) {
            Row before = same.get();
            change.update(
                    before,
                    before.with("kind", outcome.kind())
                            .with("reason", outcome.reason())
                            .with("decided_by", outcome.by()));
        } else {
            change.insert(fresh);
        }
    }

    /** Removes an end state; nothing happens if it is not there. */
    public void clear(Change change, Outcome outcome, String key) {
        change.delete(find(change.handle(), outcome, key).stream().toList());
    }

    /** Saves the end states of a new programme, whose plan is written. */
    void append(Change change, Programme programme) {
        programme
                .outcomes()
                .forEach(outcome -> set(
                        change,
                        programme.annual().id(),
                        outcome,
                        outcome.taskId().toString()));
    }

    private Optional<Row> find(Handle handle, Outcome outcome, String key) {
        return handle.createQuery("select id from task_outcome where task_id = :task and decided_on = :day")
                .bind("task", outcome.taskId())
                .bind("day", outcome.on())
                .mapTo(UUID.class)
                .findOne()
                .flatMap(id -> stored.find(handle, TABLE, id, key));
    }

    static List<Outcome> ofProgramme(Handle handle, UUID programmeId) {
        return handle.createQuery("""
            select task_id, kind, reason, decided_on, decided_by
            from task_outcome where programme_id = :programme
            order by decided_on, id
            """)
                .bind("programme", programmeId)
                .map((rs, context) -> outcome(new Columns(rs)))
                .list();
    }

    private static Outcome outcome(Columns row) throws SQLException {
        return new Outcome(row.id(), row.constant(OutcomeKind.class), row.text(), row.date(), row.text());
    }
}
