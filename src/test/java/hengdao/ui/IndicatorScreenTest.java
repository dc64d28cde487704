package hengdao.ui;

import static org.assertj.core.api.Assertions.assertThat;

import hengdao.service.StartWith;
import hengdao.service.Workspace;
import hengdao.ui.common.DrawingCanvas;
import hengdao.ui.common.FxThread;
import hengdao.ui.common.Pictures;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
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
            assertThat(text(desk, "#fact-forecast")).isEqualTo("2017-02-14 达到目标，提前 15 个工作日（21 天）");
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
            assertThat(text(desk, "#fact-forecast")).startsWith("Fewer than three entries");
            desk.shell().session().setStatusDate(LocalDate.of(2017, 9, 30), () -> {});
            desk.layout();
            assertThat(text(desk, "#fact-forecast")).startsWith("By 2017-12-31 226.7 亿元 is expected");
            desk.press("#indicator-record");
            assertThat(desk.find("#entry-subject", TextInputControl.class).getText())
                    .contains("固定资产投资额");
            desk.close();
        });
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
