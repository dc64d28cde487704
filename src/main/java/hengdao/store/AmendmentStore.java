package hengdao.store;

import hengdao.model.Amendment;
import hengdao.model.AmendmentKind;
import hengdao.model.Programme;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/**
 * Keeps what was changed of indicators and tasks (目标调整). Rows are never changed or removed: an amendment that is undone is
 * withdrawn by a row of its own, and doing it again appends it once more. Used within a change.
 */
public final class AmendmentStore {

    /** The name of the table. */
    public static final String TABLE = "amendment";

    static final String WITHDRAWALS = "amendment_withdrawal";

    private final Ids ids;
    private final StoredRows stored = new StoredRows();

    /** Makes the ids of rows with {@code ids}. */
    public AmendmentStore(Ids ids) {
        this.ids = ids;
    }

    /** Appends amendments of one row; {@code key} is what a person calls it. */
    public void append(Change change, UUID programmeId, List<Amendment> amendments, String key) {
        change.insert(amendments.stream()
                .map(amendment -> Row.of(TABLE, amendment.id(), key)
                        .with("programme_id", programmeId)
                        .with("task_id", amendment.ofTask() ? amendment.subjectId() : null)
                        .with("indicator_id", amendment.ofTask() ? null : amendment.subjectId())
                        .with("kind", amendment.kind())
                        .with("before_text", amendment.before())
                        .with("after_text", amendment.after())
                        .with("reason", amendment.reason())
                        .with("amended_on", amendment.on())
                        .with("approved_by", amendment.approvedBy())
                        .with("made_by", amendment.by())
                        .with("made_at", amendment.enteredAt())
                        .done())
                .toList());
    }

    /** Saves the amendments of a new programme, whose plan is written. */
    void append(Change change, Programme programme) {
        append(change, programme.annual().id(), programme.amendments(), "");
    }

    /** Answers the record of an amendment by its withdrawal, and that of a withdrawal by the same amendment again. */
    void answer(Change change, Recorded record) {
        if (record.table().equals(TABLE)) {
            change.insert(Row.of(WITHDRAWALS, ids.next(), record.key())
                    .with("amendment_id", record.id())
                    .with("made_by", change.actor())
                    .with("made_at", change.at())
                    .done());
        } else {
            Row withdrawal = stored.find(change.handle(), WITHDRAWALS, record.id(), record.key())
                    .orElseThrow();
            UUID id = (UUID) Objects.requireNonNull(withdrawal.values().get("amendment_id"));
            Row amendment =
                    stored.find(change.handle(), TABLE, id, record.key()).orElseThrow();
            Row.Filling again = Row.of(TABLE, ids.next(), record.key());
            amendment.values().forEach((column, value) -> {
                if (!column.equals("id")) {
                    again.with(column, value);
                }
            });
            change.insert(again.with("made_at", change.at()).done());
        }
    }

    /** Those of a programme that stand, in the order in which they were entered. */
    static List<Amendment> ofProgramme(Handle handle, UUID programmeId) {
        return handle.createQuery("""
            select id, coalesce(task_id, indicator_id), task_id is not null, kind, before_text, after_text, reason,
                amended_on, approved_by, made_by, made_at
            from amendment a
            where programme_id = :programme
                and not exists (select 1 from amendment_withdrawal w where w.amendment_id = a.id)
            order by id
            """)
                .bind("programme", programmeId)
                .map((rs, context) -> amendment(new Columns(rs)))
                .list();
    }

    private static Amendment amendment(Columns row) throws SQLException {
        return new Amendment(
                row.id(),
                row.id(),
                row.flag(),
                row.constant(AmendmentKind.class),
                row.text(),
                row.text(),
                row.text(),
                row.date(),
                row.text(),
                row.text(),
                row.instant());
    }
}
