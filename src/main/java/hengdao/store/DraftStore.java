package hengdao.store;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Half-filled entry forms, at most one for each subject. They are on disk when a method returns, but are no part of the
 * programme: the log of changes does not know them. In a folder that can be looked at only they last until it is closed. Safe for use by several threads.
 */
public final class DraftStore {

    private final Database database;
    private final Clock clock;
    private final Aside<UUID, Draft> aside = new Aside<>();

    /** The drafts of an open database; {@code clock} tells when each is saved. */
    public DraftStore(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The draft's JSON, if there is one. */
    public Optional<String> find(UUID subjectId) {
        return aside.has(subjectId)
                ? aside.over(subjectId, Optional.empty()).map(Draft::json)
                : database.read(handle -> find(handle, subjectId));
    }

    /** The draft's JSON as the change finds it, if there is one. */
    public Optional<String> find(Change change, UUID subjectId) {
        return find(change.handle(), subjectId);
    }

    private static Optional<String> find(Handle handle, UUID subjectId) {
        return handle.createQuery("select content from draft where subject_id = :subject")
                .bind("subject", subjectId)
                .mapTo(String.class)
                .findOne();
    }

    /** All drafts, the newest first. */
    public List<Draft> all() {
        Map<UUID, Draft> all = new HashMap<>();
        database.read(handle -> handle.createQuery("select subject_id, content, saved_at from draft")
                        .map((rs, context) -> draft(new Columns(rs)))
                        .list())
                .forEach(draft -> all.put(draft.subjectId(), draft));
        aside.over(all);
        return all.values().stream()
                .sorted(Comparator.comparing(Draft::savedAt).reversed())
                .toList();
    }

    private static Draft draft(Columns row) throws SQLException {
        return new Draft(row.id(), row.text(), row.instant());
    }

    /** Keeps the draft in place of an earlier one. */
    public void save(UUID subjectId, String json) {
        if (database.readOnly() != null) {
            aside.put(subjectId, new Draft(subjectId, json, clock.instant()));
            return;
        }
        database.write(handle -> save(handle, subjectId, json));
    }

    /** Keeps the draft in place of an earlier one, together with the change that makes it one again. */
    public void save(Change change, UUID subjectId, String json) {
        save(change.handle(), subjectId, json);
        change.form(subjectId, json);
    }

    private int save(Handle handle, UUID subjectId, String json) {
        return put(handle, subjectId, json, clock.instant());
    }

    /** Keeps a draft as of a time in place of an earlier one, or removes it for null. */
    static int put(Handle handle, UUID subjectId, @Nullable String json, Instant at) {
        int removed = delete(handle, subjectId);
        return json == null
                ? removed
                : handle.createUpdate("""
                    insert into draft (subject_id, content, saved_at) values (:subject, :content, :at)
                    """)
                        .bind("subject", subjectId)
                        .bind("content", json)
                        .bind("at", at.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC))
                        .execute();
    }

    /** Removes the draft, if there is one. */
    public void discard(UUID subjectId) {
        if (database.readOnly() != null) {
            aside.put(subjectId, null);
            return;
        }
        database.write(handle -> delete(handle, subjectId));
    }

    /** Removes the draft, if there is one, together with the change that made it needless. */
    public void discard(Change change, UUID subjectId) {
        delete(change.handle(), subjectId);
        change.form(subjectId, null);
    }

    private static int delete(Handle handle, UUID subjectId) {
        return handle.createUpdate("delete from draft where subject_id = :subject")
                .bind("subject", subjectId)
                .execute();
    }
}
