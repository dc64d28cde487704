package hengdao.ui.common;

import hengdao.service.Waiting;
import java.time.Duration;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** Counts what waits for the officers, once changes pause. Used on the JavaFX thread. */
final class WaitingKeeper {

    private static final Duration QUIET = Duration.ofMillis(300);

    private final BackgroundTasks tasks;
    private final BackgroundTasks.Work<Waiting> count;
    private final Consumer<? super Exception> failed;
    private final ReadOnlyObjectWrapper<Waiting> waiting = new ReadOnlyObjectWrapper<>(Waiting.NOTHING);
    private BackgroundTasks.@Nullable Pending quiet;

    /** @param count counts in the data folder */
    WaitingKeeper(BackgroundTasks tasks, BackgroundTasks.Work<Waiting> count, Consumer<? super Exception> failed) {
        this.tasks = tasks;
        this.count = count;
        this.failed = failed;
    }

    ReadOnlyObjectProperty<Waiting> property() {
        return waiting.getReadOnlyProperty();
    }

    /** Counts again a moment later. */
    void follow() {
        if (quiet != null) {
            quiet.cancel();
        }
        quiet = tasks.later(QUIET, () -> {
            quiet = null;
            tasks.database(count, waiting::set, failed);
        });
    }
}
