package hengdao.ui.common;

import hengdao.service.EntryForm;
import hengdao.ui.common.BackgroundTasks.Pending;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps half-filled forms on disk half a second after each change, so that a crash loses nothing typed. */
public final class DraftKeeper {

    static final Duration DELAY = Duration.ofMillis(500);

    private final Session session;
    private final Map<UUID, EntryForm> waiting = new LinkedHashMap<>();
    private @Nullable Pending timer;

    /** Nothing waits yet. */
    public DraftKeeper(Session session) {
        this.session = session;
    }

    /** Keeps this form soon, in place of one of the same subject that was waiting. */
    public void later(EntryForm form) {
        stop();
        waiting.put(form.subjectId(), form);
        timer = session.tasks().later(DELAY, this::flush);
    }

    /** Keeps at once what is waiting. */
    public void flush() {
        stop();
        List<EntryForm> forms = List.copyOf(waiting.values());
        waiting.clear();
        if (!forms.isEmpty()) {
            write(() -> forms.forEach(session.workspace().drafts()::save));
        }
    }

    /** Forgets what is waiting. */
    public void cancel() {
        stop();
        waiting.clear();
    }

    /** Throws the draft of a subject away. */
    public void discard(UUID subject) {
        waiting.remove(subject);
        write(() -> session.workspace().drafts().discard(subject));
    }

    private void stop() {
        if (timer != null) {
            timer.cancel();
        }
        timer = null;
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
