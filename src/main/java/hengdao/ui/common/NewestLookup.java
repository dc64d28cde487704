package hengdao.ui.common;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * Looks things up in the background of which only the newest is wanted: a lookup that another one follows is told to
 * stop, and its outcome is dropped. Used on the JavaFX thread.
 *
 * @param <T> what is found, never null
 */
public final class NewestLookup<T> {

    private final BackgroundTasks tasks;
    private final Consumer<? super Exception> failed;
    private final AtomicInteger newest = new AtomicInteger();
    private boolean pending;

    /** Takes who works, and who is told what goes wrong in the newest lookup. */
    public NewestLookup(BackgroundTasks tasks, Consumer<? super Exception> failed) {
        this.tasks = tasks;
        this.failed = failed;
    }

    /** Looks something up in place of what was asked for before; {@code found} is called on the JavaFX thread. */
    public void ask(Lookup<? extends T> lookup, Consumer<? super T> found) {
        int mine = newest.incrementAndGet();
        BooleanSupplier outdated = () -> newest.get() != mine;
        pending = true;
        tasks.lookUp(
                () -> outdated.getAsBoolean() ? Optional.<T>empty() : Optional.<T>of(lookup.find(outdated)),
                outcome -> {
                    if (!outdated.getAsBoolean()) {
                        pending = false;
                        outcome.ifPresent(found);
                    }
                },
                error -> {
                    if (!outdated.getAsBoolean()) {
                        pending = false;
                        failed.accept(error);
                    }
                });
    }

    /** Wants nothing any more. */
    public void forget() {
        newest.incrementAndGet();
        pending = false;
    }

    /** Whether the newest lookup is still under way. */
    public boolean isPending() {
        return pending;
    }

    /**
     * Something looked up away from the JavaFX thread.
     *
     * @param <T> what is found
     */
    @FunctionalInterface
    public interface Lookup<T> {

        /** What is found; anything once {@code outdated}, which is to be asked now and then, says so. */
        T find(BooleanSupplier outdated);
    }
}
