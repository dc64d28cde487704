package hengdao.ui.entry;

import hengdao.service.EntryForm;
import hengdao.ui.common.BackgroundTasks.Pending;
import hengdao.ui.common.Session;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps the half-filled form on disk half a second after each change, so that a crash loses nothing typed. */
final class DraftKeeper {

    static final Duration DELAY = Duration.ofMillis(500);

    private final Session session;
    private @Nullable EntryForm waiting;
    private @Nullable Pending timer;

    DraftKeeper(Session session) {
        this.session = session;
    }

    /** Keeps this form soon, in place of whatever was waiting. */
    void later(EntryForm form) {
        cancel();
        waiting = form;
        timer = session.tasks().later(DELAY, this::flush);
    }

    /** Keeps at once what is waiting. */
    void flush() {
        EntryForm form = waiting;
        cancel();
        if (form != null) {
            write(() -> session.workspace().drafts().save(form));
        }
    }

    /** Forgets what is waiting. */
    void cancel() {
        if (timer != null) {
            timer.cancel();
        }
        timer = null;
        waiting = null;
    }

    /** Throws the draft of a subject away. */
    void discard(UUID subject) {
        cancel();
        write(() -> session.workspace().drafts().discard(subject));
    }

    private void write(Runnable change) {
        session.tasks()
                .database(
                        () -> {
                            change.run();
                            return true;
                        },
                        done -> {},
                        session::fail);
    }
}
