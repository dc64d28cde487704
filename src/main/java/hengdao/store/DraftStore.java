package hengdao.store;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Half-filled entry forms, at most one for each key that the service gives them. They are on disk when a method returns, but are no part of the
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
    public Optional<String> find(UUID key) {
        return aside.has(key)
                ? aside.over(key, Optional.empty()).map(Draft::json)
                : database.read(handle -> find(handle, key));
    }

    private static Optional<String> find(Handle handle, UUID key) {
        return handle.createQuery("select content from draft where subject_id = :subject")
                .bind("subject", key)
                .mapTo(String.class)
                .findOne();
    }

    /** All drafts, the newest first. */
    public List<Draft> all() {
        Map<UUID, Draft> all = new HashMap<>();
        database.read(DraftStore::all).forEach(draft -> all.put(draft.key(), draft));
        aside.over(all);
        return newestFirst(all.values());
    }

    /** All drafts as the change finds them, the newest first. */
    public List<Draft> all(Change change) {
        return newestFirst(all(change.handle()));
    }

    private static List<Draft> all(Handle handle) {
        return handle.createQuery("select subject_id, content, saved_at from draft")
                .map((rs, context) -> draft(new Columns(rs)))
                .list();
    }

    private static List<Draft> newestFirst(Collection<Draft> drafts) {
        return drafts.stream()
                .sorted(Comparator.comparing(Draft::savedAt).reversed())
                .toList();
    }

    private static Draft draft(Columns row) throws SQLException {
        return new Draft(row.id(), row.text(), row.instant());
    }

    /** Keeps the draft in place of an earlier one. */
    public void save(UUID key, String json) {
        if (database.readOnly() != null) {
            aside.put(key, new Draft(key, json, clock.instant()));
            return;
        }
        database.write(handle -> save(handle, key, json));
    }

    /** Keeps the draft in place of an earlier one, together with the change that makes it one again. */
    public void save(Change change, UUID key, String json) {
        save(change.handle(), key, json);
        change.form(key, json);
    }

    private int save(Handle handle, UUID key, String json) {
        return put(handle, key, json, clock.instant());
    }

    /** Keeps a draft as of a time in place of an earlier one, or removes it for null. */
    static int put(Handle handle, UUID key, @Nullable String json, Instant at) {
        int removed = delete(handle, key);
        return json == null
                ? removed
                : handle.createUpdate("""
                    insert into draft (subject_id, content, saved_at) values (:subject, :content, :at)
                    """)
                        .bind("subject", key)
                        .bind("content", json)
                        .bind("at", at.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC))
                        .execute();
    }

    /** Removes the draft, if there is one. */
    public void discard(UUID key) {
        if (database.readOnly() != null) {
            aside.put(key, null);
            return;
        }
        database.write(handle -> delete(handle, key));
    }

    /** Removes the draft, if there is one, together with the change that made it needless. */
    public void discard(Change change, UUID key) {
        delete(change.handle(), key);
        change.form(key, null);
    }

    private static int delete(Handle handle, UUID key) {
        return handle.createUpdate("delete from draft where subject_id = :subject")
                .bind("subject", key)
                .execute();
    }
}
