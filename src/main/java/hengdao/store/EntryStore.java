package hengdao.store;

import hengdao.model.EntryState;
import hengdao.model.Evidence;
import hengdao.model.InputRefused;
import hengdao.model.Measure;
import hengdao.model.Programme;
import hengdao.model.ProgressEntry;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Adds progress entries and their corrections; nothing here changes or removes what was saved, and the database grants
 * no right to. Used within a change.
 */
public final class EntryStore {

    private record Subject(
            UUID programmeId, boolean isTask, @Nullable Measure measure, String key) {}

    /** An entry as it was found; {@code key} is what a person calls it. */
    record Earlier(UUID subjectId, boolean corrected, String key) {}

    private final Ids ids;

    /** Makes the ids of corrections and evidence rows with {@code ids}. */
    public EntryStore(Ids ids) {
        this.ids = ids;
    }

    /**
     * Saves an entry, its evidence rows and, where it supersedes another, the correction. The entry's own state is not
     * looked at: a new entry is submitted.
     *
     * @throws InputRefused if its subject is unknown, or what it supersedes is unknown, about something else, or
     *     already superseded or withdrawn
     */
    public void append(Change change, ProgressEntry entry) {
        append(change, List.of(entry), Map.of(entry.subjectId(), subject(change.handle(), entry.subjectId())));
    }

    /** Saves the entries of a new programme, whose plan is written; one may supersede another that comes before it. */
    void append(Change change, Programme programme) {
        UUID id = programme.annual().id();
        Map<UUID, Subject> subjects = new HashMap<>();
        programme.tasks().forEach(task -> subjects.put(task.id(), new Subject(id, true, null, task.key())));
        programme
                .indicators()
                .forEach(indicator ->
                        subjects.put(indicator.id(), new Subject(id, false, indicator.measure(), indicator.key())));
        append(change, programme.entries(), subjects);
    }

    private void append(Change change, List<ProgressEntry> entries, Map<UUID, Subject> subjects) {
        List<Row> rows = new ArrayList<>();
        List<Row> evidence = new ArrayList<>();
        for (ProgressEntry entry : entries) {
            Subject subject = subjects.get(entry.subjectId());
            if (subject == null) {
                throw new InputRefused("store.no_such_subject", entry.subjectId());
            }
            String key = subject.key() + "@" + entry.asOf();
            rows.add(row(entry, subject, key));
            evidence.addAll(evidence(entry, key));
        }
        change.insert(rows);
        change.insert(evidence);
        for (ProgressEntry entry : entries) {
            UUID supersedes = entry.supersedes();
            if (supersedes != null) {
                change.insert(supersession(change, entry, supersedes));
            }
        }
    }

    private Row supersession(Change change, ProgressEntry entry, UUID supersedes) {
        Earlier earlier = correctable(change.handle(), supersedes);
        if (!earlier.subjectId().equals(entry.subjectId())) {
            throw new InputRefused(
                    "store.entry_of_other_subject",
                    earlier.key(),
                    subject(change.handle(), entry.subjectId()).key());
        }
        return correction(change, supersedes, earlier.key(), "SUPERSEDED", entry.reason(), entry.id());
    }

    /**
     * Takes an entry back; it stays visible and no longer counts.
     *
     * @param reason why, may be empty
     * @throws InputRefused if it is unknown, already superseded or withdrawn, or was reviewed
     */
    public void withdraw(Change change, UUID entryId, String reason) {
        Earlier earlier = correctable(change.handle(), entryId);
        if (ReviewStore.verdict(change.handle(), entryId).isPresent()) {
            throw new InputRefused("store.entry_reviewed", earlier.key());
        }
        change.insert(correction(change, entryId, earlier.key(), "WITHDRAWN", reason, null));
    }

    /** The state of an entry that nothing supersedes or withdraws. */
    public EntryState standing(Change change, UUID entryId) {
        return EntryReader.state(ReviewStore.verdict(change.handle(), entryId).orElse(null));
    }

    private Row correction(
            Change change, UUID entryId, String key, String kind, String reason, @Nullable UUID replacementId) {
        return Row.of("entry_correction", ids.next(), key)
                .with("entry_id", entryId)
                .with("kind", kind)
                .with("replacement_id", replacementId)
                .with("reason", reason)
                .with("made_by", change.actor())
                .with("made_at", change.at())
                .done();
    }

    private List<Row> evidence(ProgressEntry entry, String key) {
        List<Row> rows = new ArrayList<>();
        for (Evidence evidence : entry.evidence()) {
            rows.add(Row.of("evidence", ids.next(), key)
                    .with("entry_id", entry.id())
                    .with("sort_order", rows.size() + 1)
                    .with("sha256", evidence.sha256())
                    .with("file_name", evidence.fileName())
                    .with("byte_count", evidence.bytes())
                    .done());
        }
        return rows;
    }

    private static Row row(ProgressEntry entry, Subject subject, String key) {
        return Row.of("entry", entry.id(), key)
                .with("programme_id", subject.programmeId())
                .with("task_id", subject.isTask() ? entry.subjectId() : null)
                .with("indicator_id", subject.isTask() ? null : entry.subjectId())
                .with("measure", subject.measure())
                .with("as_of", entry.asOf())
                .with("measured", entry.value())
                .with("numerator", entry.numerator())
                .with("denominator", entry.denominator())
                .with("note", entry.note())
                .with("problem", entry.problem())
                .with("next_step", entry.nextStep())
                .with("reason", entry.reason())
                .with("reported_by", entry.by())
                .with("entered_at", entry.enteredAt())
                .with("example", entry.example())
                .done();
    }

    private static Subject subject(Handle handle, UUID id) {
        return handle.createQuery("""
            select programme_id, false as is_task, measure, indicator_key from indicator where id = :id
            union all
            select programme_id, true, null, task_key from task where id = :id
            """)
                .bind("id", id)
                .map((rs, context) -> subject(new Columns(rs)))
                .findOne()
                .orElseThrow(() -> new InputRefused("store.no_such_subject", id));
    }

    private static Subject subject(Columns row) throws SQLException {
        return new Subject(row.id(), row.flag(), row.optionalConstant(Measure.class), row.text());
    }

    private static Earlier earlier(Columns row) throws SQLException {
        return new Earlier(row.id(), row.flag(), row.text() + "@" + row.date());
    }

    /**
     * What is known of an entry that may be corrected, withdrawn or reviewed.
     *
     * @throws InputRefused if it is unknown, or already superseded or withdrawn
     */
    static Earlier correctable(Handle handle, UUID entryId) {
        Earlier earlier = handle.createQuery("""
            select coalesce(e.task_id, e.indicator_id),
                exists (select 1 from entry_correction c where c.entry_id = e.id
                    and not exists (select 1 from entry_correction w
                        where w.entry_id = c.replacement_id and w.kind = 'WITHDRAWN')),
                coalesce(t.task_key, i.indicator_key), e.as_of
            from entry e
                left join task t on t.id = e.task_id
                left join indicator i on i.id = e.indicator_id
            where e.id = :id
            """)
                .bind("id", entryId)
                .map((rs, context) -> earlier(new Columns(rs)))
                .findOne()
                .orElseThrow(() -> new InputRefused("store.no_such_entry", entryId));
        if (earlier.corrected()) {
            throw new InputRefused("store.entry_already_corrected", earlier.key());
        }
        return earlier;
    }
}
