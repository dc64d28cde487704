package hengdao.store;

import hengdao.model.ChangeQuery;
import hengdao.model.RowChange;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** Reads the log of changes, which only the write gate writes. Safe for use by several threads. */
public final class ChangeStore {

    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 1, 1);

    private final Database database;

    /** Reads from an open database. */
    public ChangeStore(Database database) {
        this.database = database;
    }

    /** All that happened to a row, the oldest first. */
    public List<ChangeRecord> history(UUID rowId) {
        return database.read(handle -> handle.createQuery("""
            select r.seq, s.actor, s.action, s.made_at, r.table_name, r.row_id, r.row_key,
                coalesce(r.before_json, '') as before_json, coalesce(r.after_json, '') as after_json
            from change_record r join change_set s on s.seq = r.seq
            where r.row_id = :row
            order by r.seq, r.item
            """)
                .bind("row", rowId)
                .map((rs, context) -> record(new Columns(rs)))
                .list());
    }

    /**
     * The changes that answer a query, the newest first. Lights that were kept, figures of issued reports and tasks of
     * baselines follow from other rows and are left out.
     */
    public List<RowChange> find(ChangeQuery query) {
        return database.read(handle -> handle.createQuery("""
            select r.seq, s.made_at, s.actor, s.action, r.table_name, r.row_id, r.row_key, r.before_json, r.after_json
            from change_record r join change_set s on s.seq = r.seq
            where r.table_name not in ('light_record', 'issued_figure', 'plan_baseline_task')
                and (:key = '' or r.table_name <> 'entry_round' and (r.row_key = :key
                    or r.row_key like :key || '-%' escape '!' or r.row_key like :key || '.%' escape '!'
                    or r.row_key like :key || '@%' escape '!' or r.row_key like :key || '>%' escape '!'
                    or r.row_key like '%>' || :key escape '!'))
                and s.actor like :actor escape '!'
                and s.made_at >= :from and s.made_at < :until
            order by r.seq desc, r.item desc
            fetch first :most rows only
            """)
                .bind("key", literal(query.key()))
                .bind("actor", query.by().isEmpty() ? "%" : literal(query.by()))
                .bind("from", start(query.from() == null ? FIRST_DAY : query.from()))
                .bind(
                        "until",
                        start(query.until() == null ? LAST_DAY : query.until().plusDays(1)))
                .bind("most", query.most())
                .map((rs, context) -> LoggedRow.change(new Columns(rs)))
                .list());
    }

    /** Everyone who made a change, in the order of their names. */
    public List<String> actors() {
        return database.read(handle -> handle.createQuery("select distinct actor from change_set order by actor")
                .mapTo(String.class)
                .list());
    }

    /** A text that as a pattern answers itself alone. */
    private static String literal(String text) {
        return text.replaceAll("[!%_]", "!$0");
    }

    private static OffsetDateTime start(LocalDate day) {
        return day.atStartOfDay(ZoneId.systemDefault()).toOffsetDateTime();
    }

    /** The number of the latest change, 0 if there is none. */
    public long lastSequence() {
        return database.read(ChangeStore::lastSequence);
    }

    static long lastSequence(Handle handle) {
        return handle.createQuery("select coalesce(max(seq), 0) from change_set")
                .mapTo(Long.class)
                .one();
    }

    private static ChangeRecord record(Columns row) throws SQLException {
        return new ChangeRecord(
                row.count(),
                row.text(),
                row.text(),
                row.instant(),
                row.text(),
                row.id(),
                row.text(),
                row.text(),
                row.text());
    }
}
