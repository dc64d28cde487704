package hengdao.ui;

import static org.assertj.core.api.Assertions.assertThat;

import hengdao.service.StartWith;
import hengdao.service.Workspace;
import hengdao.ui.common.FxThread;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
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

    @Test
    void keepsTheFormsOfUnitsAndRowsUntilTheyAreSavedOrGivenUp() {
        FxThread.run(() -> {
            Desk desk = at("data");
            desk.type("#unit-unit-name", "区交通运输局");
            desk = failed(desk, "data");
            assertThat(value(desk, "#unit-unit-name")).isEqualTo("区交通运输局");
            assertThat(text(desk, "#unit-restored")).contains("已恢复");
            desk.press("#unit-cancel");
            assertThat(value(desk, "#unit-unit-name")).isNotEqualTo("区交通运输局");
            desk.press("#data-add-unit");
            desk.type("#new-unit-unit-name", "区海绵办");
            desk = failed(desk, "data");
            assertThat(value(desk, "#unit-unit-name")).isNotEqualTo("区交通运输局");
            desk.find("#data-list-units", TableView.class).getSelectionModel().select(2);
            desk.layout();
            desk.press("#data-add-unit");
            assertThat(value(desk, "#new-unit-unit-name")).isEqualTo("区海绵办");
            desk.press("#new-unit-save");
            desk = failed(desk, "data");
            assertThat(remembered(desk)).isZero();
            desk.close();
        });
    }

    @Test
    void keepsTheRuleForRoundsUntilItIsGivenUp() {
        FxThread.run(() -> {
            Desk desk = at("rounds");
            desk.press("#rounds-plan");
            desk.press("#rule-on-dates");
            desk.type("#rule-dates", "3月15日");
            desk = failed(desk, "rounds");
            desk.press("#rounds-plan");
            assertThat(value(desk, "#rule-dates")).isEqualTo("3月15日");
            assertThat(desk.find("#rule-on-dates", RadioButton.class).isSelected())
                    .isTrue();
            assertThat(desk.find("#rule-notice", Node.class).isVisible()).isTrue();
            desk.press("#rule-notice-discard");
            assertThat(value(desk, "#rule-dates")).isEmpty();
            desk = failed(desk, "rounds");
            assertThat(remembered(desk)).isZero();
            desk.close();
        });
    }

    @Test
    void keepsTheReasonForHandingOverALineOfARound() {
        FxThread.run(() -> {
            Desk desk = at("rounds");
            desk.shell().showScreen("rounds");
            desk.layout();
            desk.key(desk.stage.getScene().getFocusOwner(), KeyCode.H, true);
            desk.find("#round-note-person", TextField.class).setText("填报员甲");
            desk.type("#round-note-reason", "轮岗");
            desk = failed(desk, "rounds");
            desk.shell().showScreen("rounds");
            desk.layout();
            desk.key(desk.stage.getScene().getFocusOwner(), KeyCode.H, true);
            assertThat(desk.find("#round-note-person", TextField.class).getText())
                    .isEqualTo("填报员甲");
            assertThat(value(desk, "#round-note-reason")).isEqualTo("轮岗");
            assertThat(desk.find("#round-note-restored", Node.class).isVisible())
                    .isTrue();
            desk.press("#round-note-cancel");
            desk = failed(desk, "rounds");
            assertThat(remembered(desk)).isZero();
            desk.close();
        });
    }

    @Test
    void escapeLeavesTheReasonsOfLinesAndReturnsForLater() {
        FxThread.run(() -> {
            Desk desk = at("rounds");
            desk.shell().showScreen("rounds");
            desk.layout();
            desk.key(desk.stage.getScene().getFocusOwner(), KeyCode.K, true);
            desk.type("#round-note-reason", "本期无统计");
            desk.key(desk.find("#round-note-reason", Node.class), KeyCode.ESCAPE, false);
            assertThat(desk.find("#round-note", Node.class).isVisible()).isFalse();
            desk.key(desk.stage.getScene().getFocusOwner(), KeyCode.K, true);
            assertThat(value(desk, "#round-note-reason")).isEqualTo("本期无统计");
            desk.press("#round-note-cancel");
            desk.press("#screen-review");
            desk.type("#review-by", "审核员乙");
            desk.find("#review-waiting", TableView.class).getSelectionModel().select(0);
            desk.layout();
            desk.press("#review-return");
            desk.type("#review-reason", "口径不符");
            desk.key(desk.find("#review-reason", Node.class), KeyCode.ESCAPE, false);
            assertThat(desk.find("#review-reason", Node.class).isVisible()).isFalse();
            desk.press("#review-return");
            assertThat(value(desk, "#review-reason")).isEqualTo("口径不符");
            desk.close();
        });
    }

    @Test
    void keepsWhyARoundIsMovedUntilItIs() {
        FxThread.run(() -> {
            Desk desk = planned(at("rounds"));
            desk.type("#round-closes-text", "2017-12-27");
            desk.type("#round-reason", "会议顺延");
            desk = planned(failed(desk, "rounds"));
            assertThat(value(desk, "#round-reason")).isEqualTo("会议顺延");
            assertThat(value(desk, "#round-closes-text")).isEqualTo("2017-12-27");
            assertThat(desk.find("#round-kept", Node.class).isVisible()).isTrue();
            desk.press("#round-move-do");
            assertThat(text(desk, "#rounds-error")).isEmpty();
            assertThat(value(desk, "#round-reason")).isEmpty();
            assertThat(desk.find("#round-kept", Node.class).isVisible()).isFalse();
            desk = failed(desk, "rounds");
            assertThat(remembered(desk)).isZero();
            desk.close();
        });
    }

    private static Desk planned(Desk desk) {
        desk.press("#rounds-plan");
        desk.find("#rounds-table", TableView.class).getSelectionModel().selectLast();
        desk.layout();
        return desk;
    }

    @Test
    void keepsDaysOfTheCalendarUntilTheyAreListed() {
        FxThread.run(() -> {
            Desk desk = calendar(at("settings"));
            desk.type("#calendar-from", "2017-08-07");
            desk.type("#calendar-to", "2017-08-08");
            desk.find("#calendar-workday", RadioButton.class).fire();
            desk.type("#calendar-name", "台风补班");
            desk = calendar(failed(desk, "settings"));
            assertThat(value(desk, "#calendar-from")).isEqualTo("2017-08-07");
            assertThat(value(desk, "#calendar-to")).isEqualTo("2017-08-08");
            assertThat(value(desk, "#calendar-name")).isEqualTo("台风补班");
            assertThat(desk.find("#calendar-workday", RadioButton.class).isSelected())
                    .isTrue();
            assertThat(desk.find("#calendar-kept", Node.class).isVisible()).isTrue();
            desk.press("#settings-list-days");
            assertThat(desk.shell().session().view().programme().calendar().listed(LocalDate.of(2017, 8, 8)))
                    .hasValueSatisfying(day -> assertThat(day.name()).isEqualTo("台风补班"));
            assertThat(desk.find("#calendar-kept", Node.class).isVisible()).isFalse();
            desk = failed(desk, "settings");
            assertThat(remembered(desk)).isZero();
            desk.close();
        });
    }

    private static Desk calendar(Desk desk) {
        desk.find("#settings-pages", ListView.class).getSelectionModel().select(1);
        desk.layout();
        return desk;
    }

    @Test
    void keepsWhatIsWantedOfTheNextYear() {
        FxThread.run(() -> {
            Desk desk = at("settings");
            desk.find("#settings-pages", ListView.class).getSelectionModel().select(0);
            desk.layout();
            desk.type("#new-year-title", "2018 年度重点工程");
            desk.find("#new-year-finished", CheckBox.class).fire();
            desk = failed(desk, "settings");
            desk.find("#settings-pages", ListView.class).getSelectionModel().select(0);
            desk.layout();
            assertThat(value(desk, "#new-year-title")).isEqualTo("2018 年度重点工程");
            assertThat(desk.find("#new-year-finished", CheckBox.class).isSelected())
                    .isTrue();
            desk.press("#new-year-notice-discard");
            assertThat(desk.find("#new-year-finished", CheckBox.class).isSelected())
                    .isFalse();
            desk = failed(desk, "settings");
            assertThat(remembered(desk)).isZero();
            desk.close();
        });
    }

    @Test
    void anUndoneEntryIsInItsFormAgainUntilItIsDoneAgain() {
        FxThread.run(() -> {
            Desk desk = at("chart");
            desk.record("5.1.2-1");
            desk.type("#entry-value", "99");
            desk.type("#entry-note", "已签约");
            desk.type("#entry-by", "填报员甲");
            desk.type("#entry-reason", "此后的填报待更正");
            desk.press("#entry-save");
            assertThat(value(desk, "#entry-note")).isEmpty();
            for (int i = 0; i < 2; i++) {
                desk.shell().undo();
                assertThat(value(desk, "#entry-note")).isEqualTo("已签约");
                desk.shell().redo();
                assertThat(value(desk, "#entry-note")).isEmpty();
            }
            desk.close();
        });
    }

    @Test
    void keepsStageTargetsAndTheRuleOfLights() {
        FxThread.run(() -> {
            Desk desk = stages(at("chart"));
            desk.type("#stage-day-1", "2017-03-3");
            desk = stages(failed(desk, "settings"));
            assertThat(value(desk, "#stage-day-1")).isEqualTo("2017-03-3");
            assertThat(text(desk, "#stages-unsaved")).contains("已恢复");
            desk.press("#stages-restore");
            desk.press("#screen-settings");
            rules(desk);
            desk.type("#limit-green", "7");
            desk = failed(desk, "settings");
            rules(desk);
            assertThat(value(desk, "#limit-green")).isEqualTo("7");
            assertThat(desk.find("#rule-kept", Node.class).isVisible()).isTrue();
            desk.press("#rule-kept-discard");
            desk = failed(desk, "settings");
            assertThat(remembered(desk)).isZero();
            desk.close();
        });
    }

    private static Desk stages(Desk desk) {
        desk.shell().openIndicator(desk.row("5.1.2-1").id());
        desk.layout();
        desk.find("#indicator-tabs", TabPane.class).getSelectionModel().select(1);
        desk.layout();
        return desk;
    }

    private static void rules(Desk desk) {
        desk.find("#settings-pages", ListView.class).getSelectionModel().select(2);
        desk.layout();
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
