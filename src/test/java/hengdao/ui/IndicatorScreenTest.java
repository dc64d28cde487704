package hengdao.ui;

import static org.assertj.core.api.Assertions.assertThat;

import hengdao.model.Amendment;
import hengdao.model.AmendmentKind;
import hengdao.service.StartWith;
import hengdao.service.Workspace;
import hengdao.ui.common.DrawingCanvas;
import hengdao.ui.common.FxThread;
import hengdao.ui.common.Pictures;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The indicator screen in the real window over the demo programme. */
class IndicatorScreenTest {

    @TempDir
    Path place;

    @BeforeAll
    static void dress() {
        FxThread.run(App::dress);
    }

    @Test
    void findsAnIndicatorByPinyinAndShowsWhereItStands() {
        FxThread.run(() -> {
            Desk desk = indicators(Locale.SIMPLIFIED_CHINESE);
            ListView<?> list = desk.find("#indicator-list", ListView.class);
            int all = list.getItems().size();
            desk.type("#indicator-query", "qyl");
            assertThat(list.getItems()).hasSizeBetween(1, 9).hasSizeLessThan(all);
            desk.key(desk.find("#indicator-query", Node.class), KeyCode.ENTER, false);
            assertThat(text(desk, "#indicator-title")).isEqualTo("5.1.2-1 签约率");
            assertThat(text(desk, "#fact-value")).isEqualTo("87%（2017-02-14）");
            assertThat(text(desk, "#fact-forecast")).isEqualTo("已于 2017-02-14 达到目标，提前 15 个工作日（21 天）");
            assertThat(desk.find("#indicator-entries", TableView.class).getItems())
                    .hasSize(5);
            Region curve = desk.find("#curve", Region.class);
            assertThat(curve.getAccessibleText()).startsWith("5.1.2-1 签约率 的 S 形曲线：现值 87%");
            DrawingCanvas canvas =
                    (DrawingCanvas) curve.getChildrenUnmodifiable().getFirst();
            assertThat(canvas.drawingProperty().get()).isNotNull();
            Pictures.keep(desk.find("#indicator", Region.class).snapshot(null, null), "indicator");
            desk.close();
        });
    }

    @Test
    void isReachedFromARowOfTheChartAndLeadsBackThere() {
        FxThread.run(() -> {
            Desk desk = overDemo(Locale.SIMPLIFIED_CHINESE);
            desk.shell().model().selectedProperty().set(desk.row("5.1.2-2").id());
            desk.layout();
            desk.key(desk.find("#chart", Node.class), KeyCode.I, true);
            assertThat(desk.find("#screen-indicator", ToggleButton.class).isSelected())
                    .isTrue();
            assertThat(text(desk, "#indicator-title")).isEqualTo("5.1.2-2 交房率");
            desk.press("#indicator-chart");
            assertThat(desk.find("#screen-chart", ToggleButton.class).isSelected())
                    .isTrue();
            assertThat(desk.shell().model().selectedProperty().get())
                    .isEqualTo(desk.row("5.1.2-2").id());
            desk.close();
        });
    }

    @Test
    void followsAnEntryAndTheStatusDate() {
        FxThread.run(() -> {
            Desk desk = indicators(Locale.ENGLISH);
            desk.shell().openIndicator(id(desk, "0.1.3-1"));
            desk.layout();
            assertThat(text(desk, "#fact-forecast")).startsWith("Fewer than three entries (2 so far");
            desk.shell().session().setStatusDate(LocalDate.of(2017, 9, 30), () -> {});
            desk.layout();
            assertThat(text(desk, "#fact-forecast")).startsWith("By 2017-12-31 226.7 亿元 is expected");
            desk.press("#indicator-record");
            assertThat(desk.find("#entry-subject", TextInputControl.class).getText())
                    .contains("固定资产投资额");
            desk.close();
        });
    }

    @Test
    void setsStageTargetsByDistributingTypingAndUndo() {
        FxThread.run(() -> {
            Desk desk = indicators(Locale.SIMPLIFIED_CHINESE);
            desk.shell().openIndicator(id(desk, "0.1.3-1"));
            desk.layout();
            desk.find("#indicator-tabs", TabPane.class).getSelectionModel().select(1);
            desk.layout();
            assertThat(text(desk, "#fact-scheduled")).isEqualTo("37.3 亿元");
            assertThat(desk.find("#stages-save", Node.class).isDisabled()).isTrue();
            desk.press("#stages-distribute");
            assertThat(desk.find("#stage-day-4", TextInputControl.class).getText())
                    .isEqualTo("2017-12-31");
            desk.type("#stage-value-1", "22");
            desk.press("#stages-save");
            assertThat(stages(desk))
                    .containsExactly("2017-03-31=22", "2017-06-30=110", "2017-09-30=165", "2017-12-31=220");
            // 42 of 60 workdays from 4 January, the day after the start, through 31 March
            assertThat(text(desk, "#fact-scheduled")).isEqualTo("15.4 亿元");
            desk.shell().undo();
            desk.layout();
            assertThat(stages(desk)).isEmpty();
            assertThat(text(desk, "#fact-scheduled")).isEqualTo("37.3 亿元");
            assertThat(desk.find("#stage-day-1", TextInputControl.class).getText())
                    .isEmpty();
            desk.close();
        });
    }

    @Test
    void asksForApprovalOfOtherStageTargetsThanThoseSetAndShowsBoth() {
        FxThread.run(() -> {
            Desk desk = indicators(Locale.SIMPLIFIED_CHINESE);
            openStages(desk, "0.1.3-1");
            desk.press("#stages-distribute");
            desk.press("#stages-save");
            assertThat(stages(desk)).as("the first ones are a plan").hasSize(4);
            assertThat(amendments(desk)).isEmpty();
            desk.type("#stage-value-1", "22");
            desk.type("#stage-day-3", "");
            desk.type("#stage-value-3", "");
            desk.press("#stages-save");
            Stage dialog = dialog();
            assertThat(labels(dialog))
                    .contains("这项指标的阶段目标已经定下，调整须登记原因、日期和批准人，原值一直保留。")
                    .contains("阶段目标：2017-03-31 55亿元 → 22亿元", "阶段目标：2017-09-30 165亿元 → —");
            press(dialog, "#edit-accept");
            assertThat(dialog.isShowing()).as("asks for a reason").isTrue();
            type(dialog, "#amendment-reason", "项目开工推迟");
            press(dialog, "#edit-cancel");
            assertThat(amendments(desk)).as("leaving it changes nothing").isEmpty();
            assertThat(stages(desk)).contains("2017-03-31=55");
            assertThat(value(desk, "#stage-value-1")).as("what is typed stays").isEqualTo("22");
            desk.tasks.letPass(Duration.ofMillis(500));
            desk.crash();

            desk = Desk.over(place.resolve("data"));
            desk.layout();
            desk.press("#screen-indicator");
            openStages(desk, "0.1.3-1");
            assertThat(value(desk, "#stage-value-1")).isEqualTo("22");
            desk.press("#stages-save");
            dialog = dialog();
            TextInputControl reason = (TextInputControl) dialog.getScene().lookup("#amendment-reason");
            assertThat(reason.getText()).as("half-written before the crash").isEqualTo("项目开工推迟");
            type(dialog, "#amendment-on", "2017-03-01");
            type(dialog, "#amendment-approver", "分管领导甲");
            press(dialog, "#edit-accept");
            desk.layout();
            assertThat(dialog.isShowing()).isFalse();
            assertThat(stages(desk)).containsExactly("2017-03-31=22", "2017-06-30=110", "2017-12-31=220");
            assertThat(desk.find("#stages-unsaved", Node.class).isVisible()).isFalse();
            TabPane tabs = desk.find("#indicator-tabs", TabPane.class);
            assertThat(tabs.getTabs().getLast().getText()).isEqualTo("调整记录（1）");
            tabs.getSelectionModel().selectLast();
            desk.layout();
            TableView<?> table = desk.find("#amendments", TableView.class);
            assertThat(table.getColumns().stream().map(each -> String.valueOf(each.getCellData(0))))
                    .containsExactly(
                            "2017-03-01",
                            "阶段目标",
                            "2017-03-31 55亿元; 2017-09-30 165亿元",
                            "2017-03-31 22亿元; 2017-09-30 —",
                            "分管领导甲",
                            "项目开工推迟");

            desk.shell().undo();
            desk.layout();
            assertThat(stages(desk)).hasSize(4).contains("2017-03-31=55");
            assertThat(amendments(desk)).isEmpty();
            desk.shell().redo();
            desk.layout();
            assertThat(amendments(desk)).hasSize(1);
            desk.close();
        });
    }

    @Test
    void removingAllStageTargetsIsAnAmendmentToo() {
        FxThread.run(() -> {
            Desk desk = indicators(Locale.ENGLISH);
            openStages(desk, "0.1.3-1");
            desk.type("#stage-day-1", "2017-06-30");
            desk.type("#stage-value-1", "100");
            desk.press("#stages-save");
            desk.type("#stage-day-1", "");
            desk.type("#stage-value-1", "");
            desk.press("#stages-save");
            Stage dialog = dialog();
            assertThat(labels(dialog)).contains("Stages: 2017-06-30 100亿元 → —");
            type(dialog, "#amendment-reason", "No stages this year");
            type(dialog, "#amendment-approver", "分管领导甲");
            press(dialog, "#edit-accept");
            assertThat(stages(desk)).isEmpty();
            assertThat(amendments(desk)).singleElement().satisfies(amendment -> {
                assertThat(amendment.kind()).isEqualTo(AmendmentKind.STAGES);
                assertThat(amendment.before()).isEqualTo("2017-06-30 100亿元");
                assertThat(amendment.after()).isEqualTo("—");
            });
            desk.close();
        });
    }

    @Test
    void saysBesideTheTableWhatCannotBeSaved() {
        FxThread.run(() -> {
            Desk desk = indicators(Locale.SIMPLIFIED_CHINESE);
            desk.shell().openIndicator(id(desk, "0.1.3-1"));
            desk.layout();
            desk.find("#indicator-tabs", TabPane.class).getSelectionModel().select(1);
            desk.layout();
            desk.type("#stage-day-1", "2017-02-30");
            desk.press("#stages-save");
            assertThat(text(desk, "#stages-error")).startsWith("第 1 行不是日期：2017-02-30");
            desk.type("#stage-day-1", "2018-01-31");
            desk.type("#stage-value-1", "100");
            desk.press("#stages-save");
            assertThat(text(desk, "#stages-error")).contains("2018-01-31");
            assertThat(stages(desk)).isEmpty();
            desk.press("#stages-restore");
            assertThat(text(desk, "#stages-error")).isEmpty();
            assertThat(desk.find("#stage-day-1", TextInputControl.class).getText())
                    .isEmpty();
            desk.close();
        });
    }

    @Test
    void keepsStageTargetsHalfTypedWhileAnotherIndicatorIsShown() {
        FxThread.run(() -> {
            Desk desk = indicators(Locale.SIMPLIFIED_CHINESE);
            openStages(desk, "0.1.3-1");
            assertThat(desk.find("#stages-unsaved", Node.class).isVisible()).isFalse();
            desk.type("#stage-day-1", "2017-06-30");
            desk.type("#stage-value-1", "10");
            openStages(desk, "5.1.2-1");
            assertThat(value(desk, "#stage-value-1")).isEmpty();
            assertThat(desk.find("#stages-unsaved", Node.class).isVisible()).isFalse();
            openStages(desk, "0.1.3-1");
            assertThat(value(desk, "#stage-day-1")).isEqualTo("2017-06-30");
            assertThat(value(desk, "#stage-value-1")).isEqualTo("10");
            assertThat(desk.find("#stages-unsaved", Label.class).isVisible()).isTrue();
            desk.key(desk.find("#stage-day-1", Node.class), KeyCode.ESCAPE, false);
            assertThat(value(desk, "#stage-day-1")).isEmpty();
            assertThat(desk.find("#stages-restore", Node.class).isDisabled()).isTrue();
            desk.type("#stage-day-1", "2017-06-30");
            desk.type("#stage-value-1", "20");
            openStages(desk, "5.1.2-1");
            openStages(desk, "0.1.3-1");
            desk.press("#stages-save");
            assertThat(stages(desk)).containsExactly("2017-06-30=20");
            openStages(desk, "5.1.2-1");
            openStages(desk, "0.1.3-1");
            assertThat(desk.find("#stages-unsaved", Node.class).isVisible()).isFalse();
            desk.close();
        });
    }

    private static List<Amendment> amendments(Desk desk) {
        return desk.shell().session().view().programme().amendments();
    }

    private static Stage dialog() {
        return Window.getWindows().stream()
                .filter(window -> window instanceof Stage && window.getScene().lookup("#amendment-reason") != null)
                .map(Stage.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> labels(Stage dialog) {
        return dialog.getScene().getRoot().lookupAll(".label").stream()
                .filter(Label.class::isInstance)
                .map(each -> ((Label) each).getText())
                .toList();
    }

    private static void type(Stage dialog, String selector, String text) {
        ((TextInputControl) dialog.getScene().lookup(selector)).setText(text);
    }

    private static void press(Stage dialog, String selector) {
        ((ButtonBase) dialog.getScene().lookup(selector)).fire();
    }

    private static void openStages(Desk desk, String key) {
        desk.shell().openIndicator(id(desk, key));
        desk.find("#indicator-tabs", TabPane.class).getSelectionModel().select(1);
        desk.layout();
    }

    private static String value(Desk desk, String selector) {
        return desk.find(selector, TextInputControl.class).getText();
    }

    private static List<String> stages(Desk desk) {
        return desk.shell().session().view().programme().indicators().stream()
                .filter(each -> each.key().equals("0.1.3-1"))
                .flatMap(each -> each.stages().stream())
                .map(stage ->
                        stage.date() + "=" + stage.value().stripTrailingZeros().toPlainString())
                .toList();
    }

    private static java.util.UUID id(Desk desk, String key) {
        return desk.shell().session().view().programme().indicators().stream()
                .filter(each -> each.key().equals(key))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private Desk indicators(Locale language) {
        Desk desk = overDemo(language);
        desk.press("#screen-indicator");
        return desk;
    }

    private Desk overDemo(Locale language) {
        Workspace.create(place.resolve("data"), StartWith.DEMO, Desk.TODAY).close();
        Desk desk = Desk.over(place.resolve("data"), language);
        desk.layout();
        return desk;
    }

    private static String text(Desk desk, String selector) {
        return desk.find(selector, Label.class).getText();
    }
}
