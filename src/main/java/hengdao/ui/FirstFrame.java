package hengdao.ui;

import java.time.Duration;
import java.time.Instant;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.stage.Stage;

/**
 * Tells when the first whole chart is on screen, for the benchmark of the start and for the rehearsal at the build: with
 * {@code -Dhengdao.first-frame=tell} the milliseconds since the process began are printed, with {@code end} the window
 * then closes too. Otherwise nothing is done.
 */
final class FirstFrame {

    private static final String WANTED = System.getProperty("hengdao.first-frame", "");

    private FirstFrame() {}

    /** To be called on the JavaFX thread when everything of the chart is known and only its painting is left. */
    static void awaited(Stage stage) {
        if (WANTED.isEmpty()) {
            return;
        }
        new AnimationTimer() {
            private int pulses;

            /** The first pulse lays out and paints, the second waits for the renderer, and the third comes after it. */
            @Override
            public void handle(long now) {
                if (++pulses == 3) {
                    stop();
                    System.out.println(Duration.between(began(), Instant.now()).toMillis());
                    if (WANTED.equals("end")) {
                        Platform.runLater(stage::close);
                    }
                }
            }
        }.start();
    }

    private static Instant began() {
        return ProcessHandle.current().info().startInstant().orElseThrow();
    }
}
