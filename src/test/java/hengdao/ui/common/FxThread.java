package hengdao.ui.common;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;

/** Runs a test's steps on the JavaFX thread, without a display. */
public final class FxThread {
    private static final CountDownLatch STARTED = new CountDownLatch(1);

    static {
        Platform.startup(() -> {
            Platform.setImplicitExit(false);
            Fonts.load();
            STARTED.countDown();
        });
    }

    private FxThread() {}

    /** What the step returns; its exception fails the test. */
    public static <T> T call(Callable<T> step) {
        try {
            if (!STARTED.await(30, TimeUnit.SECONDS)) {
                throw new IllegalStateException("JavaFX did not start");
            }
            FutureTask<T> task = new FutureTask<>(step);
            Platform.runLater(task);
            return task.get(60, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    public static void run(Runnable step) {
        call(() -> {
            step.run();
            return true;
        });
    }
}
