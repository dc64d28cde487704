package hengdao.ui;

import static org.assertj.core.api.Assertions.assertThat;

import hengdao.gantt.RowFilter;
import hengdao.service.StartWith;
import hengdao.service.Workspace;
import hengdao.ui.common.DrawingCanvas;
import hengdao.ui.common.FxThread;
import hengdao.ui.common.Pictures;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAction;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
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
                    .startsWith("5 棚户区改造攻坚工程，正常，完成 57.5%，应达 62.9%，其中 2 项滞后或偏慢 · 已报 13/18 · 2 项难以按期，下一节点：交房率 ≥50%，3月7日 ·"
                            + " 今天到期，督办超期 1 件\n")
                    .contains("亮灯经过：");
            assertThat(((Control) five).getTooltip().getText())
                    .startsWith("应达按已有填报的 13 项计算，共 18 项\n难以按期完成 2 项\n5.1.2-2 ")
                    .contains("措施：督〔2017〕3号", "亮灯经过：");
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
            desk.press("#screen-overview");
            desk.press("#figure-on-time");
            assertThat(desk.shell().views().view().filter())
                    .isEqualTo(RowFilter.NONE.withOnly(Set.of(RowFilter.Only.ON_TIME)));
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
                    .contains("3月7日 · 逾期 3 天，督办超期 1 件\n难以按期完成 2 项\n5.1.2-2 交房率 ≥50%，完成时限 2017-03-07：已逾期 3 天；", "亮灯经过：");
            desk.close();
        });
    }

    @Test
    void listsWhatWillBeMissedWithForecastCauseAndOrder() {
        FxThread.run(() -> {
            Desk desk = overview(Locale.SIMPLIFIED_CHINESE);
            assertThat(number(desk, "#figure-risk")).isEqualTo("8");
            desk.press("#figure-risk");
            TableView<?> table = desk.find("#risks-table", TableView.class);
            assertThat(table.isVisible()).isTrue();
            assertThat(desk.find("#tile-5", Node.class).getParent().isVisible()).isFalse();
            assertThat(table.getItems()).hasSize(8);
            assertThat(column(table, 0)).startsWith("5.1.2-2", "4.4.5").contains("5.1.5");
            assertThat(column(table, 3)).startsWith("今天到期，尚无数据");
            assertThat(column(table, 3).get(1)).startsWith("预测 2018年");
            int row = column(table, 0).indexOf("5.1.5");
            assertThat(column(table, 3).get(row)).isEqualTo("亮灯滞后，近期填报不足三次，不作预测；已达 30%，应达 73.9%");
            assertThat(column(table, 5).get(row)).startsWith("督〔2017〕3号");
            table.getSelectionModel().clearAndSelect(row);
            assertThat(desk.find("#risks-order", Button.class).getText()).isEqualTo("查看督办单");
            desk.key(table, KeyCode.ESCAPE, false);
            assertThat(desk.find("#tile-5", Node.class).getParent().isVisible()).isTrue();
            desk.press("#figure-risk");
            table.getSelectionModel().clearAndSelect(row);
            desk.press("#risks-order");
            assertThat(desk.find("#order-title", Label.class).getText()).startsWith("督〔2017〕3号");
            desk.close();
        });
    }

    @Test
    void putsTheWorstProjectsFirstAndRemembersIt() {
        FxThread.run(() -> {
            Desk desk = overview(Locale.SIMPLIFIED_CHINESE);
            Region grid = (Region) desk.find("#tile-1", Node.class).getParent();
            assertThat(grid.getChildrenUnmodifiable()).extracting(Node::getId).startsWith("tile-1", "tile-2");
            order(desk).getSelectionModel().select(1);
            desk.layout();
            assertThat(grid.getChildrenUnmodifiable())
                    .extracting(Node::getId)
                    .startsWith("tile-1", "tile-5", "tile-6")
                    .hasSize(12);
            assertThat(desk.shell().session().memory().get("overview-order", ""))
                    .isEqualTo("URGENCY");
            desk.close();
        });
    }

    @Test
    void givesTheYearlyGoalsAStripThatOpensThem() {
        FxThread.run(() -> {
            Desk desk = overview(Locale.SIMPLIFIED_CHINESE);
            assertThat(desk.find("#tile-0", Node.class).getAccessibleText()).startsWith("全区年度目标，正常，完成 6.9%");
            desk.press("#tile-0");
            assertThat(desk.shell().model().shown().name()).contains("全区年度目标");
            desk.close();
        });
    }

    @Test
    void countsTheSameTasksBehindOnAllScreens() {
        FxThread.run(() -> {
            Desk desk = overview(Locale.SIMPLIFIED_CHINESE);
            assertThat(number(desk, "#figure-behind")).isEqualTo("41");
            assertThat(desk.find("#status-behind", Label.class).getText()).isEqualTo("41 项任务滞后或偏慢");
            assertThat(desk.find("#figure-overdue", Button.class).getAccessibleText())
                    .isEqualTo("已逾期 0 项，共 244 项任务，另 3 项计划日已过");
            desk.press("#screen-ledger");
            assertThat(desk.find("#ledger-total-behind-indicators", Label.class).getText())
                    .matches("滞后或偏慢任务 41 项（其中 \\d+ 项仅指标落后或逾期）");
            desk.close();
        });
    }

    @Test
    void theStatusBarCountsWhatIsNotReportedAndListsIt() {
        FxThread.run(() -> {
            Desk desk = overview(Locale.SIMPLIFIED_CHINESE);
            Button unreported = desk.find("#status-unreported", Button.class);
            String before = "本期未填报 " + number(desk, "#figure-unreported") + " 项";
            assertThat(unreported.getText()).isEqualTo(before);
            desk.press("#status-unreported");
            assertThat(desk.find("#screen-chart", ToggleButton.class).isSelected())
                    .isTrue();
            assertThat(desk.shell().views().view().filter())
                    .isEqualTo(RowFilter.NONE.withOnly(Set.of(RowFilter.Only.UNREPORTED)));
            desk.close();
        });
    }

    @Test
    void theListOfRisksNamesTheDeadline() {
        FxThread.run(() -> {
            Desk desk = overview(Locale.SIMPLIFIED_CHINESE);
            desk.press("#figure-risk");
            TableView<?> table = desk.find("#risks-table", TableView.class);
            assertThat(table.getColumns())
                    .extracting(column -> column.getText())
                    .contains("完成时限");
            desk.close();
        });
    }

    @Test
    void anEntrySavedChangesTheTileAndTheFigures() {
        FxThread.run(() -> {
            Desk desk = overview(Locale.SIMPLIFIED_CHINESE);
            String tile = desk.find("#tile-5", Node.class).getAccessibleText();
            assertThat(tile).contains("其中 2 项滞后或偏慢");
            desk.record("5.1.5");
            desk.type("#entry-date-text", "2017-03-07");
            desk.type("#entry-value", "100");
            desk.type("#entry-note", "网格考核机制已建立");
            desk.type("#entry-by", "填报员甲");
            desk.type("#entry-reason", "此后的填报待更正");
            desk.key(desk.find("#entry-value", TextField.class), KeyCode.ENTER, true);
            desk.press("#screen-overview");
            assertThat(number(desk, "#figure-behind")).isEqualTo("40");
            assertThat(number(desk, "#figure-risk")).isEqualTo("7");
            assertThat(desk.find("#status-behind", Label.class).getText()).isEqualTo("40 项任务滞后或偏慢");
            assertThat(desk.find("#tile-5", Node.class).getAccessibleText())
                    .isNotEqualTo(tile)
                    .contains("其中 1 项滞后或偏慢", "1 项难以按期");
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

    @SuppressWarnings("unchecked")
    private static ComboBox<Object> order(Desk desk) {
        return desk.find("#overview-order", ComboBox.class);
    }

    private static String number(Desk desk, String figure) {
        Button button = desk.find(figure, Button.class);
        desk.layout();
        return ((Label) button.lookup(".figure-number")).getText();
    }

    private static List<String> column(TableView<?> table, int column) {
        List<String> cells = new ArrayList<>();
        for (int row = 0; row < table.getItems().size(); row++) {
            cells.add(String.valueOf(table.getColumns().get(column).getCellData(row)));
        }
        return cells;
    }

    private static String focused(Desk desk) {
        return desk.stage.getScene().getFocusOwner().getId();
    }
}
