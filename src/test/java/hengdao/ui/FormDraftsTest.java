package hengdao.ui;

import static org.assertj.core.api.Assertions.assertThat;

import hengdao.service.StartWith;
import hengdao.service.Workspace;
import hengdao.ui.common.FxThread;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is half-written in forms other than entry forms, when the power fails and the program is opened again. */
class FormDraftsTest {

    @TempDir
    Path place;

    @BeforeAll
    static void dress() {
        FxThread.run(App::dress);
    }

    @BeforeEach
    void create() {
        Workspace.create(place.resolve("data"), StartWith.DEMO, Desk.TODAY).close();
    }

    @Test
    void keepsANewOrderUntilItIsThrownAway() {
        FxThread.run(() -> {
            Desk desk = at("orders");
            desk.shell().order(desk.row("1.2.2").id());
            desk.layout();
            desk.type("#new-due", "2017-04-01");
            desk.type("#new-unit", "区发改委（代拟）");
            desk = failed(desk, "orders");
            desk.press("#orders-new");
            assertThat(value(desk, "#new-item")).startsWith("1.2.2 ");
            assertThat(value(desk, "#new-due")).isEqualTo("2017-04-01");
            assertThat(value(desk, "#new-unit")).isEqualTo("区发改委（代拟）");
            assertThat(value(desk, "#new-requirement")).contains("滞后");
            assertThat(text(desk, "#new-notice")).contains("已恢复");
            desk.press("#new-discard");
            desk = failed(desk, "orders");
            desk.press("#orders-new");
            assertThat(value(desk, "#new-item")).isEmpty();
            assertThat(text(desk, "#new-notice")).isEmpty();
            desk.close();
        });
    }

    @Test
    void keepsStepsOfEveryKindUntilTheyAreSaved() {
        FxThread.run(() -> {
            Desk desk = at("orders");
            desk.type("#orders-query", "送审稿");
            desk.layout();
            desk.press("#step-extension-refused");
            desk.type("#step-note", "理由不充分");
            desk.press("#step-extension-granted");
            desk.type("#step-note", "同意顺延");
            desk.type("#step-by", "审核员乙");
            desk.press("#step-extension-refused");
            assertThat(value(desk, "#step-note")).isEqualTo("理由不充分");
            desk = failed(desk, "orders");
            desk.type("#orders-query", "送审稿");
            desk.layout();
            assertThat(text(desk, "#step-notice")).contains("已恢复");
            desk.press("#step-extension-refused");
            assertThat(value(desk, "#step-note")).isEqualTo("理由不充分");
            desk.press("#step-discard");
            desk.press("#step-extension-granted");
            assertThat(value(desk, "#step-note")).isEqualTo("同意顺延");
            desk.press("#step-save");
            assertThat(desk.stage.getScene().lookup("#step-form")).isNull();
            desk = failed(desk, "orders");
            assertThat(remembered(desk)).isZero();
            desk.close();
        });
    }

    private Desk at(String screen) {
        Desk desk = Desk.over(place.resolve("data"));
        desk.layout();
        desk.press("#screen-" + screen);
        return desk;
    }

    /** The same screen of a window opened after half a second and a crash. */
    private Desk failed(Desk desk, String screen) {
        desk.tasks.letPass(Duration.ofMillis(500));
        desk.crash();
        return at(screen);
    }

    private static long remembered(Desk desk) {
        return Objects.requireNonNull(desk.app.workspace()).preferences().all().keySet().stream()
                .filter(name -> name.startsWith("form."))
                .count();
    }

    private static String text(Desk desk, String selector) {
        return desk.find(selector, Label.class).getText();
    }

    private static String value(Desk desk, String selector) {
        return desk.find(selector, TextInputControl.class).getText();
    }
}
