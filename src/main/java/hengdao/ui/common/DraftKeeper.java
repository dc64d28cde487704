package hengdao.ui.common;

import hengdao.service.EntryForm;
import hengdao.ui.common.BackgroundTasks.Pending;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Keeps half-filled forms on disk half a second after each change, so that a crash loses nothing typed. What the disk does
 * not take is tried again every few seconds.
 *
 * @param <K> what a form is known by
 * @param <D> a form as typed
 */
public final class DraftKeeper<K, D> {

    static final Duration DELAY = Duration.ofMillis(500);
    static final Duration AGAIN = Duration.ofSeconds(5);

    private final BackgroundTasks tasks;
    private final BiConsumer<K, D> save;
    private final Consumer<K> discard;
    private final Unwritten unwritten;
    private final Consumer<? super Exception> failed;
    /** What is to be written, by key; empty where it is to be thrown away. */
    private final Map<K, Optional<D>> waiting = new LinkedHashMap<>();

    private boolean failing;
    private @Nullable Pending timer;

    /**
     * Nothing waits yet.
     *
     * @param save writes a form, within work on the data folder
     * @param discard removes one, if there is one, within work on the data folder
     * @param failed told of the first failure in a row
     */
    DraftKeeper(
            BackgroundTasks tasks,
            BiConsumer<K, D> save,
            Consumer<K> discard,
            Unwritten unwritten,
            Consumer<? super Exception> failed) {
        this.tasks = tasks;
        this.save = save;
        this.discard = discard;
        this.unwritten = unwritten;
        this.failed = failed;
    }

    /** Keeps entry forms by their subject. */
    public static DraftKeeper<UUID, EntryForm> ofEntries(Session session) {
        return new DraftKeeper<>(
                session.tasks(),
                (subject, form) -> session.workspace().drafts().save(form),
                subject -> session.workspace().drafts().discard(subject),
                session.unwritten(),
                session::fail);
    }

    /** Keeps this form soon, in place of one known by the same that was waiting. */
    public void later(K key, D form) {
        stop();
        waiting.put(key, Optional.of(form));
        timer = tasks.later(DELAY, this::flush);
    }

    /** Keeps at once what is waiting. */
    public void flush() {
        stop();
        Map<K, Optional<D>> forms = new LinkedHashMap<>(waiting);
        waiting.clear();
        if (!forms.isEmpty()) {
            write(forms);
        }
    }

    /** Forgets what is waiting. */
    public void cancel() {
        stop();
        waiting.clear();
        settle(false);
    }

    /** Throws a draft away; one being written now goes too, since that is done first. */
    public void discard(K key) {
        waiting.remove(key);
        write(Map.of(key, Optional.empty()));
    }

    private void stop() {
        if (timer != null) {
            timer.cancel();
        }
        timer = null;
    }

    private void write(Map<K, Optional<D>> forms) {
        tasks.database(
                () -> {
                    forms.forEach((key, form) ->
                            form.ifPresentOrElse(typed -> save.accept(key, typed), () -> discard.accept(key)));
                    return true;
                },
                done -> settle(!waiting.isEmpty() && failing),
                error -> again(forms, error));
    }

    /** Lets forms wait again that the disk did not take, unless newer ones wait in their place. */
    private void again(Map<K, Optional<D>> forms, Exception error) {
        forms.forEach(waiting::putIfAbsent);
        boolean first = !failing;
        settle(true);
        if (timer == null && unwritten.goesOn()) {
            timer = tasks.later(AGAIN, this::flush);
        }
        if (first) {
            failed.accept(error);
        }
    }

    private void settle(boolean fails) {
        failing = fails;
        unwritten.note(this, fails);
    }
}
