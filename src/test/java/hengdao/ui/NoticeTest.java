package hengdao.ui;

import static org.assertj.core.api.Assertions.assertThat;

import hengdao.schedule.plan.PlanEdit;
import hengdao.service.StartWith;
import hengdao.service.Workspace;
import hengdao.ui.common.FxThread;
import java.nio.file.Path;
import java.util.List;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NoticeTest {

    @TempDir
    Path place;

    @TempDir
    static Path pattern;

    private Desk desk;

    @BeforeAll
    static void dress() {
        FxThread.run(App::dress);
        Workspace.create(pattern.resolve("data"), StartWith.PROGRAMME, Desk.TODAY)
                .close();
    }

    @BeforeEach
    void open() {
        FxThread.run(() -> desk = Desk.overCopy(pattern.resolve("data"), place.resolve("data")));
    }

    @AfterEach
    void close() {
        FxThread.run(desk::close);
    }

    @Test
    void liesOverTheWindowAndMovesNothing() {
        FxThread.run(() -> {
            desk.layout();
            Node chart = desk.find("#chart", Node.class);
            var before = chart.localToScene(chart.getLayoutBounds());
            desk.shell().say("不是日期。");
            desk.layout();
            assertThat(isShown()).isTrue();
            assertThat(chart.localToScene(chart.getLayoutBounds())).isEqualTo(before);
            Node notice = desk.find("#notice", Node.class);
            var lies = notice.localToScene(notice.getLayoutBounds());
            assertThat(lies.getWidth()).isBetween(80.0, 400.0);
            assertThat(lies.getHeight()).isBetween(24.0, 60.0);
            assertThat(lies.getMinY()).isGreaterThan(before.getCenterY());
        });
    }

    @Test
    void goesWithEscape() {
        FxThread.run(() -> {
            desk.shell().say("不是日期。");
            desk.key(desk.find("#chart", Node.class), KeyCode.CONTROL, true);
            assertThat(isShown()).isTrue();
            desk.key(desk.find("#chart", Node.class), KeyCode.ESCAPE, false);
            assertThat(isShown()).isFalse();
        });
    }

    @Test
    void goesWithTheNextKeyPressOrEdit() {
        FxThread.run(() -> {
            Node chart = desk.find("#chart", Node.class);
            desk.shell().say("不是日期。");
            desk.key(chart, KeyCode.DOWN, false);
            assertThat(isShown()).isFalse();
            desk.shell().say("不是日期。");
            press(desk.find("#notice-text", Label.class));
            assertThat(isShown()).as("pressed itself").isTrue();
            press(desk.find("#context-title", Label.class));
            assertThat(isShown()).isFalse();
            desk.shell().say("不是日期。");
            edit();
            assertThat(isShown()).isFalse();
        });
    }

    @Test
    void anOfferStaysUntilEscapeOrTheNextEdit() {
        FxThread.run(() -> {
            offer();
            desk.key(desk.find("#chart", Node.class), KeyCode.DOWN, false);
            press(desk.find("#context-title", Label.class));
            assertThat(isShown()).isTrue();
            desk.key(desk.find("#chart", Node.class), KeyCode.ESCAPE, false);
            assertThat(isShown()).isFalse();
            offer();
            assertThat(isShown()).isTrue();
            edit();
            assertThat(isShown()).isFalse();
        });
    }

    private void offer() {
        desk.type("#filter", "交房");
        desk.tasks.letPass(java.time.Duration.ofSeconds(1));
        desk.shell().model().selectedProperty().set(desk.row("5.1.1").id());
        desk.shell().focusChart();
    }

    private void edit() {
        desk.shell()
                .session()
                .edit(new PlanEdit.Delete(List.of(desk.row("12.3.3").id())));
    }

    private boolean isShown() {
        return desk.find("#notice", Node.class).isVisible();
    }

    private void press(Node node) {
        var at = node.localToScene(3, 3);
        Event.fireEvent(
                node,
                new MouseEvent(
                        MouseEvent.MOUSE_PRESSED,
                        at.getX(),
                        at.getY(),
                        at.getX(),
                        at.getY(),
                        MouseButton.PRIMARY,
                        1,
                        false,
                        false,
                        false,
                        false,
                        true,
                        false,
                        false,
                        true,
                        false,
                        true,
                        new PickResult(node, at.getX(), at.getY())));
    }
}
