package hengdao.store;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** Reads the log of changes, which only the write gate writes. Safe for use by several threads. */
public final class ChangeStore {

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
