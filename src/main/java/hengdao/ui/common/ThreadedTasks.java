package hengdao.ui.common;

import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * One thread for the data folder, one for pages, one for reckoning, one for lookups, one clock; none of them keeps the
 * process alive. What is asked for after the end is left undone, and nobody is told: the window is gone.
 */
public final class ThreadedTasks implements BackgroundTasks {

    /** A large folder is backed up before it is closed. */
    private static final Duration LAST_WORK = Duration.ofSeconds(60);

    private static final Duration PAINTED = Duration.ofMillis(150);

    private final Executor userInterface;
    private final ExecutorService database = Executors.newSingleThreadExecutor(thread("database"));
    private final ExecutorService pages = Executors.newSingleThreadExecutor(thread("pages"));
    private final ExecutorService analysis = Executors.newSingleThreadExecutor(thread("analysis"));
    private final ExecutorService lookups = Executors.newSingleThreadExecutor(thread("lookups"));
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(thread("clock"));

    /** Takes what runs things on the JavaFX thread. */
    public ThreadedTasks(Executor userInterface) {
        this.userInterface = userInterface;
    }

    @Override
    public <T> void database(Work<T> work, Consumer<? super T> done, Consumer<? super Exception> failed) {
        submit(database, work, done, failed);
    }

    @Override
    public <T> void pages(Work<T> work, Consumer<? super T> done, Consumer<? super Exception> failed) {
        submit(pages, work, done, failed);
    }

    @Override
    public <T> void analysis(Work<T> work, Consumer<? super T> done, Consumer<? super Exception> failed) {
        submit(analysis, work, done, failed);
    }

    @Override
    public <T> void lookUp(Work<T> work, Consumer<? super T> done, Consumer<? super Exception> failed) {
        submit(lookups, work, done, failed);
    }

    @Override
    public void soon(Runnable action) {
        later(PAINTED, action);
    }

    @Override
    public Pending later(Duration delay, Runnable action) {
        if (clock.isShutdown()) {
            return () -> {};
        }
        ScheduledFuture<?> waiting =
                clock.schedule(() -> userInterface.execute(action), delay.toMillis(), TimeUnit.MILLISECONDS);
        return () -> waiting.cancel(false);
    }

    @Override
    public void close() {
        clock.shutdownNow();
        pages.shutdown();
        analysis.shutdown();
        lookups.shutdown();
        database.shutdown();
        try {
            database.awaitTermination(LAST_WORK.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private <T> void submit(
            ExecutorService lane, Work<T> work, Consumer<? super T> done, Consumer<? super Exception> failed) {
        if (!lane.isShutdown()) {
            lane.execute(() -> perform(work, done, failed));
        }
    }

    private <T> void perform(Work<T> work, Consumer<? super T> done, Consumer<? super Exception> failed) {
        try {
            T outcome = work.call();
            userInterface.execute(() -> done.accept(outcome));
        } catch (Exception e) {
            userInterface.execute(() -> failed.accept(e));
        }
    }

    private static java.util.concurrent.ThreadFactory thread(String name) {
        return task -> Thread.ofPlatform().daemon().name("hengdao-" + name).unstarted(task);
    }
}
