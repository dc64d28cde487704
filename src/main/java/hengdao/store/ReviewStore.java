package hengdao.store;

import hengdao.model.InputRefused;
import hengdao.model.Review;
import hengdao.model.Verdict;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/**
 * The reviews (审核) of entries; nothing here changes or removes one, and the database grants no right to. Safe for use
 * by several threads.
 */
public final class ReviewStore {

    private final Database database;

    /** The reviews of an open database. */
    public ReviewStore(Database database) {
        this.database = database;
    }

    /**
     * Saves a review.
     *
     * @throws InputRefused if the entry is unknown, or does not wait for a review: it has one, or was superseded or
     *     withdrawn
     */
    public void append(Change change, Review review) {
        String key = EntryStore.correctable(change.handle(), review.entryId()).key();
        if (verdict(change.handle(), review.entryId()).isPresent()) {
            throw new InputRefused("store.entry_already_reviewed", key);
        }
        change.insert(Row.of("entry_review", review.id(), key)
                .with("entry_id", review.entryId())
                .with("verdict", review.verdict())
                .with("reason", review.reason())
                .with("reviewed_by", review.by())
                .with("reviewed_at", review.at())
                .done());
    }

    /** The newest review of each entry of a programme that has one, by entry. */
    public Map<UUID, Review> ofProgramme(UUID programmeId) {
        List<Review> reviews = database.read(handle -> handle.createQuery("""
            select r.id, r.entry_id, r.verdict, r.reason, r.reviewed_by, r.reviewed_at
            from entry_review r join entry e on e.id = r.entry_id
            where e.programme_id = :programme
            order by r.reviewed_at, r.id
            """)
                .bind("programme", programmeId)
                .map((rs, context) -> review(new Columns(rs)))
                .list());
        Map<UUID, Review> newest = new HashMap<>();
        reviews.forEach(review -> newest.put(review.entryId(), review));
        return newest;
    }

    /** What was said last of an entry, empty if it was not reviewed. */
    static Optional<Verdict> verdict(Handle handle, UUID entryId) {
        return handle.createQuery("""
            select verdict from entry_review where entry_id = :entry
            order by reviewed_at desc, id desc fetch first 1 row only
            """)
                .bind("entry", entryId)
                .map((rs, context) -> new Columns(rs).constant(Verdict.class))
                .findOne();
    }

    /** What was said last of every entry that was reviewed, of all programmes. */
    static Map<UUID, Verdict> verdicts(Handle handle) {
        Map<UUID, Verdict> newest = new HashMap<>();
        handle.createQuery("select entry_id, verdict from entry_review order by reviewed_at, id")
                .map((rs, context) -> {
                    Columns row = new Columns(rs);
                    return Map.entry(row.id(), row.constant(Verdict.class));
                })
                .forEach(each -> newest.put(each.getKey(), each.getValue()));
        return newest;
    }

    /** When the entries of a programme were returned that were, by entry. */
    static Map<UUID, Instant> returned(Handle handle, UUID programmeId) {
        Map<UUID, Instant> newest = new HashMap<>();
        handle.createQuery("""
            select r.entry_id, r.reviewed_at
            from entry_review r join entry e on e.id = r.entry_id
            where e.programme_id = :programme and r.verdict = :returned
            order by r.reviewed_at, r.id
            """)
                .bind("programme", programmeId)
                .bind("returned", Verdict.RETURNED.name())
                .map((rs, context) -> {
                    Columns row = new Columns(rs);
                    return Map.entry(row.id(), row.instant());
                })
                .forEach(each -> newest.put(each.getKey(), each.getValue()));
        return newest;
    }

    private static Review review(Columns row) throws SQLException {
        return new Review(row.id(), row.id(), row.constant(Verdict.class), row.text(), row.text(), row.instant());
    }
}
