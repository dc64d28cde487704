package hengdao.ui;

import static org.assertj.core.api.Assertions.assertThat;

import hengdao.gantt.RowFilter;
import hengdao.service.StartWith;
import hengdao.service.Workspace;
import hengdao.ui.common.DrawingCanvas;
import hengdao.ui.common.FxThread;
import hengdao.ui.common.Pictures;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAction;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The overview in the real window over the demo programme, by mouse and keyboard. */
class OverviewScreenTest {

    @TempDir
    Path place;

    @BeforeAll
    static void dress() {
        FxThread.run(App::dress);
    }

    @Test
    void showsTwelveReadableTilesAndWalksThemByKeys() {
        FxThread.run(() -> {
            Desk desk = overview(Locale.SIMPLIFIED_CHINESE);
            Region screen = desk.find("#overview", Region.class);
            screen.resize(1298, 696);
            screen.layout();
            desk.layout();
            screen.resize(1298, 696);
            screen.layout();
            for (int i = 1; i <= 12; i++) {
                Label name = (Label) desk.find("#tile-" + i, Region.class).lookup(".tile-name");
                Node text = name.lookup(".text");
                assertThat(text.getLayoutBounds().getWidth()).isLessThanOrEqualTo(name.getWidth());
                assertThat(name.getText()).startsWith(i + " ").doesNotContain("…");
                DrawingCanvas chart =
                        (DrawingCanvas) desk.find("#tile-" + i, Region.class).lookup(".tile-chart");
                Bounds room = chart.getBoundsInParent();
                assertThat(room.getHeight()).isGreaterThan(60);
                assertThat(chart.drawingProperty().get()).isNotNull();
            }
            Pictures.keep(screen.snapshot(null, null), "overview");
            assertThat(focused(desk)).isEqualTo("tile-1");
            desk.key(desk.find("#tile-1", Node.class), KeyCode.RIGHT, false);
            assertThat(focused(desk)).isEqualTo("tile-2");
            desk.key(desk.find("#tile-2", Node.class), KeyCode.END, false);
            assertThat(focused(desk)).isEqualTo("tile-12");
            assertThat(desk.find("#tile-12", Node.class).isFocusTraversable()).isTrue();
            assertThat(desk.find("#tile-1", Node.class).isFocusTraversable()).isFalse();
            desk.close();
        });
    }

    @Test
    void opensAProjectByEnterSpaceAndForScreenReaders() {
        FxThread.run(() -> {
            Desk desk = overview(Locale.SIMPLIFIED_CHINESE);
            Node five = desk.find("#tile-5", Node.class);
            assertThat(five.getAccessibleText())
                    .startsWith("5 棚户区改造攻坚工程，正常，完成 57.5%，应达 62.9%，滞后 1 · 已报 13/18，下一节点：交房率 ≥50%，3月7日 · 今天到期，督办超期 1 件\n")
                    .contains("亮灯经过：");
            assertThat(((Control) five).getTooltip().getText()).startsWith("亮灯经过：");
            assertThat(desk.find("#overview-lights", Node.class).getAccessibleText())
                    .startsWith("亮灯经过：");
            desk.key(five, KeyCode.ENTER, false);
            assertThat(desk.shell().model().shown().number()).isEqualTo("5");
            assertThat(desk.find("#screen-chart", ToggleButton.class).isSelected())
                    .isTrue();
            desk.press("#screen-overview");
            desk.key(desk.find("#tile-7", Node.class), KeyCode.SPACE, false);
            assertThat(desk.shell().model().shown().number()).isEqualTo("7");
            desk.press("#screen-overview");
            desk.find("#tile-9", Node.class).executeAccessibleAction(AccessibleAction.FIRE);
            assertThat(desk.shell().model().shown().number()).isEqualTo("9");
            desk.close();
        });
    }

    @Test
    void opensTheRowsThatAFigureCounts() {
        FxThread.run(() -> {
            Desk desk = overview(Locale.ENGLISH);
            Button due = desk.find("#figure-due", Button.class);
            assertThat(due.getAccessibleText()).isEqualTo("Due in 14 days: 2 of 244 tasks");
            due.fire();
            assertThat(desk.shell().views().view().filter())
                    .isEqualTo(RowFilter.NONE.withOnly(Set.of(RowFilter.Only.DUE)));
            assertThat(desk.find("#screen-chart", ToggleButton.class).isSelected())
                    .isTrue();
            desk.press("#screen-overview");
            desk.key(desk.find("#tile-5", Node.class), KeyCode.ENTER, false);
            assertThat(desk.shell().views().view().filter())
                    .as("a tile shows the whole project")
                    .isEqualTo(RowFilter.NONE);
            RowFilter own = RowFilter.NONE.withText("拆除");
            desk.shell().views().filter(now -> own);
            desk.press("#screen-overview");
            desk.key(desk.find("#tile-5", Node.class), KeyCode.ENTER, false);
            assertThat(desk.shell().views().view().filter())
                    .as("the officer's own filter stays")
                    .isEqualTo(own);
            desk.close();
        });
    }

    @Test
    void followsTheStatusDateAndAnEntry() {
        FxThread.run(() -> {
            Desk desk = overview(Locale.SIMPLIFIED_CHINESE);
            String before = desk.find("#tile-5", Node.class).getAccessibleText();
            desk.shell().session().setStatusDate(java.time.LocalDate.of(2017, 3, 10), () -> {});
            assertThat(desk.find("#tile-5", Node.class).getAccessibleText())
                    .isNotEqualTo(before)
                    .contains("3月7日 · 逾期 3 天，督办超期 1 件\n亮灯经过：");
            desk.close();
        });
    }

    @Test
    void saysWhatToDoWhereNothingIsReported() {
        Workspace.create(place.resolve("data"), StartWith.PROGRAMME, Desk.TODAY).close();
        FxThread.run(() -> {
            Desk desk = Desk.over(place.resolve("data"));
            desk.press("#screen-overview");
            Label hint = desk.find("#overview-hint", Label.class);
            assertThat(hint.isVisible()).isTrue();
            assertThat(hint.getText()).contains("F2");
            desk.close();
        });
    }

    private Desk overview(Locale language) {
        Workspace.create(place.resolve("data"), StartWith.DEMO, Desk.TODAY).close();
        Desk desk = Desk.over(place.resolve("data"), language);
        desk.press("#screen-overview");
        return desk;
    }

    private static String focused(Desk desk) {
        return desk.stage.getScene().getFocusOwner().getId();
    }
}
