package hengdao.store;

import hengdao.model.Indicator;
import hengdao.model.InputRefused;
import hengdao.model.Task;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** Keeps what was reported on, supervised, judged or amended: such a record is never removed, nor left without its subject. */
final class Reported {

    private static final String ORDER = "supervision_order where subject_id = :subject";

    private Reported() {}

    /** Refuses to remove a task that has an entry, withdrawn ones included, a supervision order, an end state, an amendment, or anything retired in it. */
    static void refuseTask(Handle handle, Task task) {
        refuseTask(handle, task.id(), task.key());
    }

    /** As {@link #refuseTask(Handle, Task)}; {@code key} is what a person calls it. */
    static void refuseTask(Handle handle, UUID id, String key) {
        refuseIf(handle, "entry where task_id = :subject", "store.has_entries", id, key);
        refuseIf(handle, ORDER, "store.has_order", id, key);
        refuseIf(handle, "task_outcome where task_id = :subject", "store.has_outcome", id, key);
        refuseIf(handle, "amendment where task_id = :subject", "store.has_amendments", id, key);
        refuseIf(handle, "indicator where task_id = :subject and retired", "store.has_retired", id, key);
    }

    /** Refuses to remove an indicator that has an entry, withdrawn ones included, a supervision order, or was amended. */
    static void refuseIndicator(Handle handle, Indicator indicator) {
        refuseIndicator(handle, indicator.id(), indicator.key());
    }

    /** As {@link #refuseIndicator(Handle, Indicator)}; {@code key} is what a person calls it. */
    static void refuseIndicator(Handle handle, UUID id, String key) {
        refuseIf(handle, "entry where indicator_id = :subject", "store.has_entries", id, key);
        refuseIf(handle, ORDER, "store.has_order", id, key);
        refuseIf(handle, "amendment where indicator_id = :subject", "store.has_amendments", id, key);
    }

    private static void refuseIf(Handle handle, String rows, String messageKey, UUID subjectId, String key) {
        boolean there = handle.createQuery("select exists (select 1 from " + rows + ")")
                .bind("subject", subjectId)
                .mapTo(Boolean.class)
                .one();
        if (there) {
            throw new InputRefused(messageKey, key);
        }
    }
}
