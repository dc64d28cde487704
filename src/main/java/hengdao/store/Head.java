package hengdao.store;

import org.jdbi.v3.core.Handle;

/**
 * Where a database or a journal stands: at its last change.
 *
 * @param sequence the number of that change, 0 if there is none
 * @param id its id, which no other change has; empty if there is none
 */
record Head(long sequence, String id) {

    /** That of a database. */
    static Head of(Handle handle) {
        return handle.createQuery("select seq, id from change_set order by seq desc fetch first 1 row only")
                .map((rs, context) -> new Head(rs.getLong(1), rs.getString(2)))
                .findOne()
                .orElse(new Head(0, ""));
    }
}
