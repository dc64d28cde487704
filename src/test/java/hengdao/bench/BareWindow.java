package hengdao.bench;

import java.time.Duration;
import java.time.Instant;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javafx.stage.Stage;

/**
 * A window of JavaFX with nothing of ours: prints the milliseconds from the start of the process until its first frame is
 * drawn, then ends, or stays open if an argument is given.
 */
public final class BareWindow {

    private BareWindow() {}

    public static void main(String[] arguments) {
        Platform.startup(() -> {
            Stage stage = new Stage();
            stage.setScene(new Scene(new StackPane(new Text("横道")), 1366, 768));
            stage.show();
            new AnimationTimer() {
                private int pulses;

                @Override
                public void handle(long now) {
                    if (++pulses == 3) {
                        stop();
                        Instant began =
                                ProcessHandle.current().info().startInstant().orElseThrow();
                        System.out.println(
                                Duration.between(began, Instant.now()).toMillis());
                        if (arguments.length == 0) {
                            Platform.runLater(stage::close);
                        }
                    }
                }
            }.start();
        });
    }
}
