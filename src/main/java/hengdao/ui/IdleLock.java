package hengdao.ui;

import hengdao.ui.common.BackgroundTasks;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.IntSupplier;
import javafx.collections.ListChangeListener;
import javafx.collections.WeakListChangeListener;
import javafx.event.EventHandler;
import javafx.scene.input.InputEvent;
import javafx.stage.Window;

/** Locks the window after some minutes in which no window of the program was touched. On the JavaFX thread. */
final class IdleLock {

    /** How often it looks. */
    static final Duration STEP = Duration.ofSeconds(5);

    private final Clock clock;
    private final IntSupplier minutes;
    private final Runnable lock;
    private final EventHandler<InputEvent> touched = event -> touch();
    private final ListChangeListener<Window> opened = this::opened;
    private Instant last;

    /** @param minutes after how many; 0 for never */
    IdleLock(Clock clock, IntSupplier minutes, Runnable lock) {
        this.clock = clock;
        this.minutes = minutes;
        this.lock = lock;
        last = clock.instant();
    }

    /** Watches all windows there are and will be, until the tasks end. */
    void begin(BackgroundTasks tasks) {
        Window.getWindows().forEach(this::watch);
        Window.getWindows().addListener(new WeakListChangeListener<>(opened));
        look(tasks);
    }

    /** Somebody is there. */
    void touch() {
        last = clock.instant();
    }

    private void opened(ListChangeListener.Change<? extends Window> change) {
        while (change.next()) {
            change.getAddedSubList().forEach(this::watch);
        }
    }

    private void watch(Window window) {
        window.removeEventFilter(InputEvent.ANY, touched);
        window.addEventFilter(InputEvent.ANY, touched);
    }

    private void look(BackgroundTasks tasks) {
        int limit = minutes.getAsInt();
        Duration idle = Duration.between(last, clock.instant());
        if (idle.isNegative()) {
            touch();
        } else if (limit > 0 && idle.compareTo(Duration.ofMinutes(limit)) >= 0) {
            touch();
            lock.run();
        }
        tasks.later(STEP, () -> look(tasks));
    }
}
