package hengdao.ui.common;

import java.time.Duration;
import java.util.function.Consumer;

/**
 * The only owner of threads in the desktop: work is done elsewhere, its outcome comes back on the JavaFX thread. All
 * methods are called on the JavaFX thread.
 */
public interface BackgroundTasks extends AutoCloseable {

    /** Does work on the data folder; such work is done one after the other in the order of the calls. */
    <T> void database(Work<T> work, Consumer<? super T> done, Consumer<? super Exception> failed);

    /** Lays out, writes or prints pages, beside the work on the data folder. */
    <T> void pages(Work<T> work, Consumer<? super T> done, Consumer<? super Exception> failed);

    /** Reckons with what is in memory, beside the work on the data folder and on pages. */
    <T> void analysis(Work<T> work, Consumer<? super T> done, Consumer<? super Exception> failed);

    /** Looks up in what is in memory what the officer waits for, beside all other work. */
    <T> void lookUp(Work<T> work, Consumer<? super T> done, Consumer<? super Exception> failed);

    /** Runs an action on the JavaFX thread a moment later, when what is put on screen now has been painted. */
    void soon(Runnable action);

    /** Runs an action on the JavaFX thread after a delay, unless it is cancelled before. */
    Pending later(Duration delay, Runnable action);

    /** Waits until work already handed in on the data folder is done, then ends all threads. */
    @Override
    void close();

    /**
     * Something done away from the JavaFX thread.
     *
     * @param <T> the outcome, never null
     */
    @FunctionalInterface
    interface Work<T> {
        T call() throws Exception;
    }

    /** An action that waits for its time. */
    @FunctionalInterface
    interface Pending {
        void cancel();
    }
}
