package hengdao.store;

import hengdao.model.InputRefused;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** Keeps what progress was reported on: an entry is never removed, nor left without its subject. */
final class Reported {

    private Reported() {}

    /**
     * Refuses to remove a subject that has an entry, withdrawn ones included.
     *
     * @param column of the table entry, {@code task_id} or {@code indicator_id}
     * @param key what a person calls the subject
     */
    static void refuse(Handle handle, String column, UUID subjectId, String key) {
        boolean reported = handle.createQuery("select exists (select 1 from entry where " + column + " = :subject)")
                .bind("subject", subjectId)
                .mapTo(Boolean.class)
                .one();
        if (reported) {
            throw new InputRefused("store.has_entries", key);
        }
    }
}
