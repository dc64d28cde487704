package hengdao.ui.common;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The twin for tests: work is done at once on the calling thread, delayed actions when the test lets time pass. */
public final class SameThreadTasks implements BackgroundTasks {

    private final List<Waiting> waiting = new ArrayList<>();
    private final List<Runnable> held = new ArrayList<>();
    private boolean holding;
    private final List<Runnable> late = new ArrayList<>();
    private boolean analysing = true;

    @Override
    public <T> void database(Work<T> work, Consumer<? super T> done, Consumer<? super Exception> failed) {
        pages(work, done, failed);
    }

    @Override
    public <T> void pages(Work<T> work, Consumer<? super T> done, Consumer<? super Exception> failed) {
        T outcome;
        try {
            outcome = work.call();
        } catch (Exception e) {
            failed.accept(e);
            return;
        }
        done.accept(outcome);
    }

    @Override
    public <T> void analysis(Work<T> work, Consumer<? super T> done, Consumer<? super Exception> failed) {
        if (analysing) {
            pages(work, done, failed);
        } else {
            late.add(() -> pages(work, done, failed));
        }
    }

    @Override
    public <T> void lookUp(Work<T> work, Consumer<? super T> done, Consumer<? super Exception> failed) {
        if (holding) {
            held.add(() -> pages(work, done, failed));
        } else {
            pages(work, done, failed);
        }
    }

    @Override
    public void soon(Runnable action) {
        action.run();
    }

    @Override
    public Pending later(Duration delay, Runnable action) {
        Waiting entry = new Waiting(delay, action);
        waiting.add(entry);
        return () -> waiting.remove(entry);
    }

    /** Lets lookups wait from now on, as when the thread for them is busy. */
    public void hold() {
        holding = true;
    }

    /** Does the lookups held, one after the other, and no longer holds any. */
    public void release() {
        holding = false;
        List<Runnable> due = List.copyOf(held);
        held.clear();
        due.forEach(Runnable::run);
    }

    /** Lets what is worked out from all rows wait from now on. */
    public void holdAnalysis() {
        analysing = false;
    }

    /** Works out what was held by {@link #holdAnalysis}, and no longer holds any. */
    public void releaseAnalysis() {
        analysing = true;
        List<Runnable> due = List.copyOf(late);
        late.clear();
        due.forEach(Runnable::run);
    }

    /** Lets all delayed actions happen that wait for at most that long. */
    public void letPass(Duration time) {
        List<Waiting> due = waiting.stream()
                .filter(entry -> entry.delay.compareTo(time) <= 0)
                .toList();
        waiting.removeAll(due);
        due.forEach(entry -> entry.action.run());
    }

    @Override
    public void close() {
        waiting.clear();
    }

    private record Waiting(Duration delay, Runnable action) {}
}
