package hengdao.ui;

import static org.assertj.core.api.Assertions.assertThat;

import hengdao.i18n.Messages;
import hengdao.schedule.Light;
import hengdao.service.StartWith;
import hengdao.service.Workspace;
import hengdao.ui.common.FxThread;
import hengdao.ui.common.LightBadge;
import java.nio.file.Path;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A light is told by its shape too, not by its colour alone. */
class LightShapesTest {

    @TempDir
    Path place;

    @BeforeAll
    static void dress() {
        FxThread.run(App::dress);
    }

    @Test
    void slowIsASquareAndConstrainedIsHollow() {
        Workspace.create(place.resolve("data"), StartWith.EMPTY, Desk.TODAY).close();
        FxThread.run(() -> {
            Desk desk = Desk.over(place.resolve("data"));
            Rectangle caution = dot(desk, Light.YELLOW);
            Rectangle slow = dot(desk, Light.ORANGE);
            Rectangle heldUp = dot(desk, Light.CONSTRAINED);
            assertThat(caution.getArcWidth()).isEqualTo(8);
            assertThat(slow.getArcWidth()).isZero();
            assertThat(slow.getFill()).isNotEqualTo(caution.getFill());
            assertThat(heldUp.getFill()).isEqualTo(Color.TRANSPARENT);
            assertThat(heldUp.getStroke()).isNotNull();
            desk.close();
        });
    }

    private static Rectangle dot(Desk desk, Light light) {
        LightBadge badge = new LightBadge(Messages.of(Locale.SIMPLIFIED_CHINESE));
        badge.show(light);
        Scene scene = new Scene(new StackPane(badge));
        scene.getStylesheets().setAll(desk.stage.getScene().getStylesheets());
        scene.getRoot().applyCss();
        return (Rectangle) badge.getGraphic();
    }
}
