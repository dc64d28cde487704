package hengdao.ui;

import static org.assertj.core.api.Assertions.assertThat;

import hengdao.i18n.Messages;
import hengdao.schedule.plan.PlanEdit;
import hengdao.service.Preferences;
import hengdao.service.StartWith;
import hengdao.service.Workspace;
import hengdao.ui.common.FxThread;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Under whose name changes are logged, and what is said of a step back on a page that does not show it. */
class DeskWorkTest {

    private static final String KEY = "5.1.2";

    @TempDir
    Path place;

    private Desk desk;

    @BeforeAll
    static void dress() {
        FxThread.run(App::dress);
    }

    @BeforeEach
    void create() {
        Workspace.create(place.resolve("data"), StartWith.DEMO, Desk.TODAY).close();
    }

    @AfterEach
    void close() {
        FxThread.run(desk::close);
    }

    @Test
    void theFirstChangeAsksWhoWorksHereAndIsNotLost() {
        FxThread.run(() -> {
            unsigned();
            assertThat(button().getText()).isEqualTo("未署名");
            desk.shell().session().takeBaseline("年初计划");
            desk.shell().session().takeBaseline("调整计划");
            assertThat(takers()).as("waits").isEmpty();
            Stage asking = asking().orElseThrow();
            asking.getScene().getRoot().applyCss();
            ((Button) asking.getScene().lookup("#officer-sign")).fire();
            assertThat(((Label) asking.getScene().lookup(".field-finding")).getText())
                    .isEqualTo("请填写姓名。");
            TextField name = (TextField) asking.getScene().lookup("#officer-name");
            name.setText("填报员乙");
            desk.key(name, KeyCode.ENTER, false);
            assertThat(takers()).containsExactly("填报员乙", "填报员乙");
            assertThat(asking()).isEmpty();
            assertThat(button().getText()).isEqualTo("署名：填报员乙");
            desk.close();
            unsigned();
            assertThat(button().getText()).as("remembered").isEqualTo("署名：填报员乙");
            desk.shell().session().takeBaseline("年中计划");
            assertThat(takers()).endsWith("填报员乙").hasSize(3);
        });
    }

    @Test
    void whoDoesNotSignIsAskedNoMoreAndTheChangeStandsUnderTheUserOfThePc() {
        FxThread.run(() -> {
            unsigned();
            desk.shell().session().takeBaseline("年初计划");
            Stage asking = asking().orElseThrow();
            desk.key(asking.getScene().lookup("#officer-name"), KeyCode.ESCAPE, false);
            assertThat(takers()).containsExactly(System.getProperty("user.name"));
            desk.shell().session().takeBaseline("调整计划");
            assertThat(asking()).isEmpty();
            assertThat(takers()).hasSize(2);
            assertThat(button().getText()).isEqualTo("未署名");
        });
    }

    @Test
    void aNameInAnEntryDoesNotChangeUnderWhoseNameOtherChangesStand() {
        FxThread.run(() -> {
            unsigned();
            desk.shell().session().officer().sign("审核员乙");
            desk.record("5.1.2-1");
            assertThat(desk.find("#entry-by", TextField.class).getText()).isEqualTo("审核员乙");
            desk.type("#entry-value", "99");
            desk.type("#entry-by", "填报员甲");
            desk.type("#entry-reason", "此后的填报待更正");
            desk.press("#entry-save");
            assertThat(Objects.requireNonNull(desk.app.workspace())
                            .preferences()
                            .find(Preferences.REPORTER))
                    .contains("填报员甲");
            desk.shell().session().takeBaseline("年初计划");
            assertThat(takers()).containsExactly("审核员乙");
        });
    }

    @Test
    void whoWorksHereIsChosenInTheStatusBar() {
        FxThread.run(() -> {
            unsigned();
            desk.press("#status-officer");
            ListView<?> known = (ListView<?>) popover("#officer-known");
            TextField name = (TextField) popover("#officer-name");
            assertThat(name.isFocused()).isTrue();
            name.setText("填报");
            assertThat(known.getItems())
                    .isNotEmpty()
                    .allMatch(each -> each.toString().contains("填报"));
            String first = known.getItems().getFirst().toString();
            desk.key(name, KeyCode.DOWN, false);
            desk.key(known, KeyCode.ENTER, false);
            assertThat(button().getText()).isEqualTo("署名：" + first);
            assertThat(desk.find("#status-officer", Button.class).getTooltip().getText())
                    .contains(first);
            desk.shell().session().takeBaseline("年初计划");
            assertThat(takers()).containsExactly(first);
        });
    }

    @Test
    void theFieldOfTheReporterFollowsWhoSigns() {
        FxThread.run(() -> {
            unsigned();
            desk.press("#screen-rounds");
            desk.shell().session().officer().sign("填报员甲");
            assertThat(desk.find("#rounds-by", TextField.class).getText()).isEqualTo("填报员甲");
            desk.type("#rounds-by", "填报员丙");
            desk.shell().session().officer().sign("填报员乙");
            assertThat(desk.find("#rounds-by", TextField.class).getText()).isEqualTo("填报员丙");
        });
    }

    @Test
    void aStepBackIsSaidOnEveryPageWithAWayToItsRow() {
        FxThread.run(() -> {
            desk = Desk.over(place.resolve("data"));
            desk.layout();
            desk.shell().session().edit(new PlanEdit.Move(List.of(desk.row(KEY).id()), 5));
            desk.press("#screen-settings");
            desk.key(desk.find("#settings-pages", Node.class), KeyCode.Z, true);
            desk.layout();
            assertThat(desk.find("#notice", Node.class).isVisible()).isTrue();
            assertThat(desk.find("#notice-text", Label.class).getText()).isEqualTo("已撤销 移动 " + KEY);
            desk.press("#notice-accept");
            assertThat(desk.shell().model().selectedProperty().get())
                    .isEqualTo(desk.row(KEY).id());
            assertThat(desk.find("#chart", Node.class).isFocused()).isTrue();
            desk.press("#screen-settings");
            desk.shell().redo();
            assertThat(desk.find("#notice-text", Label.class).getText()).isEqualTo("已重做 移动 " + KEY);
            desk.key(desk.find("#settings-pages", Node.class), KeyCode.DOWN, false);
            assertThat(desk.find("#notice", Node.class).isVisible())
                    .as("it goes with the next key")
                    .isFalse();
        });
    }

    @Test
    void saysThatADraftIsNotOnDisk() {
        FxThread.run(() -> {
            desk = Desk.over(place.resolve("data"));
            assertThat(desk.find("#status-unsaved", Label.class).isVisible()).isFalse();
            desk.shell().session().unwritten().note(this, true);
            assertThat(desk.find("#status-unsaved", Label.class).isVisible()).isTrue();
            desk.shell().session().unwritten().note(this, false);
            assertThat(desk.find("#status-unsaved", Label.class).isVisible()).isFalse();
        });
    }

    private void unsigned() {
        desk = Desk.unsigned(place.resolve("data"), Languages.named(Messages.of(Locale.SIMPLIFIED_CHINESE)));
        desk.layout();
    }

    private Button button() {
        return desk.find("#status-officer", Button.class);
    }

    private List<String> takers() {
        return desk.shell().session().view().programme().baselines().stream()
                .map(each -> each.takenBy())
                .toList();
    }

    private static Optional<Stage> asking() {
        return Window.getWindows().stream()
                .filter(window -> window instanceof Stage && window.getScene().lookup("#officer-form") != null)
                .map(Stage.class::cast)
                .findFirst();
    }

    private static Node popover(String selector) {
        return Window.getWindows().stream()
                .filter(PopupWindow.class::isInstance)
                .map(window -> window.getScene().lookup(selector))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
    }
}
