package hengdao.ui;

import static org.assertj.core.api.Assertions.assertThat;

import hengdao.ui.common.FxThread;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.geometry.Orientation;
import javafx.scene.Scene;
import javafx.scene.control.ScrollBar;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Scroll bars in the themes of the window. */
class ScrollBarTest {

    @ParameterizedTest
    @ValueSource(strings = {"tokens", "tokens-dark", "tokens-contrast"})
    void theThumbStandsOutFromItsTrack(String tokens) {
        FxThread.run(() -> {
            App.dress();
            ScrollBar bar = new ScrollBar();
            bar.setOrientation(Orientation.VERTICAL);
            bar.setMax(100);
            bar.setVisibleAmount(20);
            StackPane ground = new StackPane(bar);
            ground.setStyle("-fx-background-color: -hd-surface");
            Scene scene = new Scene(ground, 8, 200);
            Stream.of("tokens", "components", tokens)
                    .distinct()
                    .forEach(sheet -> scene.getStylesheets().add(url(sheet)));
            WritableImage picture = scene.snapshot(null);
            Color thumb = picture.getPixelReader().getColor(4, 20);
            Color track = picture.getPixelReader().getColor(4, 150);
            assertThat(contrast(thumb, track)).as("%s on %s", thumb, track).isGreaterThanOrEqualTo(3);
        });
    }

    private static String url(String sheet) {
        return Objects.requireNonNull(App.class.getResource("/theme/" + sheet + ".css"))
                .toExternalForm();
    }

    private static double contrast(Color one, Color other) {
        double a = light(one) + 0.05;
        double b = light(other) + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    private static double light(Color color) {
        List<Double> parts = Stream.of(color.getRed(), color.getGreen(), color.getBlue())
                .map(part -> part <= 0.03928 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4))
                .toList();
        return 0.2126 * parts.get(0) + 0.7152 * parts.get(1) + 0.0722 * parts.get(2);
    }
}
