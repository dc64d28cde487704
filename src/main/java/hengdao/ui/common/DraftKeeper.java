package hengdao.ui.common;

import hengdao.service.EntryForm;
import hengdao.ui.common.BackgroundTasks.Pending;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Keeps half-filled forms on disk half a second after each change, so that a crash loses nothing typed.
 *
 * @param <K> what a form is known by
 * @param <D> a form as typed
 */
public final class DraftKeeper<K, D> {

    static final Duration DELAY = Duration.ofMillis(500);

    private final BackgroundTasks tasks;
    private final BiConsumer<K, D> save;
    private final Consumer<K> discard;
    private final Consumer<? super Exception> failed;
    private final Map<K, D> waiting = new LinkedHashMap<>();
    private @Nullable Pending timer;

    /**
     * Nothing waits yet.
     *
     * @param save writes a form, within work on the data folder
     * @param discard removes one, if there is one, within work on the data folder
     */
    DraftKeeper(BackgroundTasks tasks, BiConsumer<K, D> save, Consumer<K> discard, Consumer<? super Exception> failed) {
        this.tasks = tasks;
        this.save = save;
        this.discard = discard;
        this.failed = failed;
    }

    /** Keeps entry forms by their subject. */
    public static DraftKeeper<UUID, EntryForm> ofEntries(Session session) {
        return new DraftKeeper<>(
                session.tasks(),
                (subject, form) -> session.workspace().drafts().save(form),
                subject -> session.workspace().drafts().discard(subject),
                session::fail);
    }

    /** Keeps this form soon, in place of one known by the same that was waiting. */
    public void later(K key, D form) {
        stop();
        waiting.put(key, form);
        timer = tasks.later(DELAY, this::flush);
    }

    /** Keeps at once what is waiting. */
    public void flush() {
        stop();
        Map<K, D> forms = new LinkedHashMap<>(waiting);
        waiting.clear();
        if (!forms.isEmpty()) {
            write(() -> forms.forEach(save));
        }
    }

    /** Forgets what is waiting. */
    public void cancel() {
        stop();
        waiting.clear();
    }

    /** Throws a draft away; one being written now goes too, since that is done first. */
    public void discard(K key) {
        waiting.remove(key);
        write(() -> discard.accept(key));
    }

    private void stop() {
        if (timer != null) {
            timer.cancel();
        }
        timer = null;
    }

    private void write(Runnable change) {
        tasks.database(
                () -> {
                    change.run();
                    return true;
                },
                done -> {},
                failed);
    }
}
