package hengdao.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hengdao.gantt.ChartLayer;
import hengdao.gantt.ChartRows;
import hengdao.gantt.ChartView;
import hengdao.gantt.Column;
import hengdao.gantt.ColumnWidth;
import hengdao.gantt.GanttRow;
import hengdao.gantt.GanttStyle;
import hengdao.gantt.Grouping;
import hengdao.gantt.RowFilter.Only;
import hengdao.gantt.Zoom;
import hengdao.model.PlanBaseline;
import hengdao.schedule.plan.PlanEdit;
import hengdao.service.SavedViews;
import hengdao.service.StartWith;
import hengdao.service.Workspace;
import hengdao.ui.common.FxThread;
import hengdao.ui.gantt.ChartProbe;
import hengdao.ui.gantt.GanttView;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Window;
import javafx.util.Subscription;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The bar above the chart, its panes and the baselines, over the demo on 7 March 2017. */
class ViewsTest {

    @TempDir
    Path place;

    @TempDir
    static Path pattern;

    private Desk desk;

    @BeforeAll
    static void dress() {
        FxThread.run(App::dress);
        Workspace.create(pattern.resolve("data"), StartWith.DEMO, Desk.TODAY).close();
    }

    @BeforeEach
    void open() {
        FxThread.run(() -> {
            desk = Desk.overCopy(pattern.resolve("data"), place.resolve("data"));
            desk.layout();
        });
    }

    @AfterEach
    void close() {
        FxThread.run(() -> {
            desk.close();
            List.copyOf(Window.getWindows()).forEach(Window::hide);
        });
    }

    @Test
    void filtersByWhatIsTypedAndSaysHowManyRowsAreShown() {
        FxThread.run(() -> {
            assertThat(count()).isEqualTo("共 325 行");
            desk.type("#filter", "5.1.2");
            desk.tasks.letPass(Duration.ofSeconds(1));
            assertThat(keys()).containsExactly("5", "5.1", "5.1.2", "5.1.2-1", "5.1.2-2");
            assertThat(count()).isEqualTo("显示 5 / 325 行");
            assertThat(selected()).isEqualTo("5");
            desk.key(desk.find("#filter", TextField.class), KeyCode.ESCAPE, false);
            desk.tasks.letPass(Duration.ofSeconds(1));
            assertThat(count()).isEqualTo("共 325 行");
        });
    }

    @Test
    void arrangesOnceForAnEditAndKeepsTheTreeIfTheSameRowsAreShown() {
        FxThread.run(() -> {
            desk.type("#filter", "5.1.2");
            desk.tasks.letPass(Duration.ofSeconds(1));
            assertThat(arranged(() ->
                            edit(new PlanEdit.Move(List.of(desk.row("5.1.2").id()), 5))))
                    .singleElement()
                    .satisfies(rows -> assertThat(
                                    rows.isSameTree(chart().rowsProperty().get()))
                            .isTrue());
            desk.shell().views().filter(filter -> filter.withText("").withOnly(Set.of(Only.DUE)));
            assertThat(arranged(() ->
                            edit(new PlanEdit.Move(List.of(desk.row("5.1.2").id()), 5))))
                    .hasSize(1);
            desk.shell().views().filter(filter -> filter.withOnly(Set.of()));
            desk.shell().views().group(Grouping.LEAD_UNIT);
            ChartRows before = chart().rowsProperty().get();
            assertThat(arranged(() -> desk.shell().undo()))
                    .singleElement()
                    .satisfies(rows -> assertThat(rows.isSameTree(before)).isTrue());
        });
    }

    private void edit(PlanEdit edit) {
        desk.shell().session().edit(edit);
    }

    /** What the chart was given while something was done. */
    private List<ChartRows> arranged(Runnable action) {
        List<ChartRows> given = new ArrayList<>();
        Subscription counting = chart().rowsProperty().subscribe((before, now) -> given.add(now));
        action.run();
        counting.unsubscribe();
        return given;
    }

    @Test
    void showsTheConditionsThatAreOnAndTakesThemAway() {
        FxThread.run(() -> {
            desk.press("#view-conditions");
            press("#only-" + Only.DUE);
            press("#only-" + Only.UNREPORTED);
            assertThat(keys()).containsExactly("5", "5.1", "5.1.2", "5.1.2-2");
            assertThat(chips()).containsExactly("14 天内到期", "本期未填报");
            ((ButtonBase) desk.find("#filter-chips", Parent.class)
                            .getChildrenUnmodifiable()
                            .getLast())
                    .fire();
            assertThat(keys()).contains("3.1.3", "5.1.2-2").hasSize(7);
            press("#light-GREEN");
            assertThat(keys()).containsExactly("3", "3.1", "3.1.3");
            desk.press("#filter-clear");
            assertThat(count()).isEqualTo("共 325 行");
            assertThat(desk.find("#filter-clear", Node.class).isVisible()).isFalse();
        });
    }

    @Test
    void filtersByAUnitTickedInTheListAndByAPeriod() {
        FxThread.run(() -> {
            desk.press("#view-conditions");
            ListView<?> units = find("#units", ListView.class);
            units.getSelectionModel().select(units.getItems().indexOf((Object) "区棚改单位（示例）"));
            desk.key(units, KeyCode.SPACE, false);
            press("#role-LEAD");
            assertThat(desk.shell().views().arrangementProperty().get().shown()).isBetween(12, 20);
            assertThat(chips()).containsExactly("牵头：区棚改单位（示例）");
            TextField last = (TextField) find("#period-last", Parent.class).lookup(".text-field");
            last.setText("2017.2.30");
            desk.key(last, KeyCode.ENTER, false);
            assertThat(find("#period-finding", Label.class).getText()).contains("2017.2.30");
            last.setText("2016.12.31");
            desk.key(last, KeyCode.ENTER, false);
            assertThat(keys()).contains("5.1.4", "5.1.5").doesNotContain("5.1.6");
            assertThat(chips()).contains("2016-01-01 至 2016-12-31");
        });
    }

    @Test
    void saysWhichConditionsLeftNothing() {
        FxThread.run(() -> {
            desk.type("#filter", "没有这样的任务");
            desk.tasks.letPass(Duration.ofSeconds(1));
            assertThat(chart().placeholderProperty().get()).isEqualTo("没有符合条件的行（含“没有这样的任务”）。按 Ctrl+Shift+X 清除筛选。");
            assertThat(keys()).isEmpty();
        });
    }

    @Test
    void groupsByLightAndFoldsToALevel() {
        FxThread.run(() -> {
            choose("#view-grouping", "亮灯");
            assertThat(chart().rowsProperty().get().getFirst().name()).isEqualTo("滞后（7 项）");
            assertThat(chart().rowsProperty().get().getFirst().level()).isEqualTo(GanttRow.Level.GROUP);
            desk.press("#view-display");
            press("#level-1");
            assertThat(chart().folded()).hasSize(7);
            press("#level-all");
            assertThat(chart().folded()).isEmpty();
        });
    }

    @Test
    void foldsAllTheSameWayFromTheMenuOfTheWindowAndOfARow() {
        FxThread.run(() -> {
            choose("#view-grouping", "亮灯");
            desk.shell().collapseAll();
            List<UUID> all = List.copyOf(chart().folded());
            assertThat(all).hasSize(7);
            desk.shell().expandAll();
            assertThat(chart().folded()).isEmpty();
            rowMenu("全部折叠");
            assertThat(chart().folded()).containsExactlyInAnyOrderElementsOf(all);
            rowMenu("全部展开");
            assertThat(chart().folded()).isEmpty();
        });
    }

    @Test
    void theLegendBelongsToTheSavedView() {
        FxThread.run(() -> {
            desk.shell().views().save("有图例");
            desk.press("#view-display");
            press("#legend");
            assertThat(chart().legendProperty().get()).isFalse();
            assertThat(chooser()).isEqualTo("视图：有图例*");
            desk.shell().views().save("无图例");
            choose("#view-chooser", "有图例");
            assertThat(chart().legendProperty().get()).isTrue();
            choose("#view-chooser", "无图例");
            assertThat(chart().legendProperty().get()).isFalse();
            desk.close();
            desk = Desk.over(place.resolve("data"));
            assertThat(chart().legendProperty().get()).isFalse();
        });
    }

    private void alt(Node target, KeyCode code) {
        Event.fireEvent(target, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, true, false));
        desk.layout();
    }

    private double columnWidth(Column column) {
        return chart().columnsProperty().get().stream()
                .filter(each -> each.column() == column)
                .mapToDouble(ColumnWidth::width)
                .findFirst()
                .orElseThrow();
    }

    private void rowMenu(String words) {
        chart().menuItems().stream()
                .filter(item -> words.equals(item.getText()))
                .findFirst()
                .orElseThrow()
                .fire();
        desk.layout();
    }

    @Test
    void switchesLayersAndColumnsOfTheChart() {
        FxThread.run(() -> {
            desk.press("#view-display");
            press("#layer-" + ChartLayer.PROGRESS_LINE);
            press("#layer-" + ChartLayer.LINKS);
            assertThat(chart().marksProperty().get().layers())
                    .contains(ChartLayer.PROGRESS_LINE)
                    .doesNotContain(ChartLayer.LINKS);
            ListView<?> columns = find("#columns", ListView.class);
            columns.getSelectionModel().select(columns.getItems().indexOf((Object) Column.GAP));
            desk.key(columns, KeyCode.SPACE, false);
            press("#columns-up");
            assertThat(chart().columnsProperty().get())
                    .extracting(ColumnWidth::column)
                    .endsWith(Column.PERCENT, Column.GAP, Column.LIGHT);
            double width = columnWidth(Column.GAP);
            press("#columns-wider");
            assertThat(columnWidth(Column.GAP)).isEqualTo(width + 10);
            alt(columns, KeyCode.LEFT);
            alt(columns, KeyCode.LEFT);
            assertThat(columnWidth(Column.GAP)).isEqualTo(width - 10);
            columns.getSelectionModel().select(columns.getItems().indexOf((Object) Column.NAME));
            assertThat(find("#columns-wider", Button.class).isDisabled())
                    .as("the name takes what the others leave")
                    .isTrue();
            press("#columns-reset");
            assertThat(chart().columnsProperty().get()).isEmpty();
            press("#tiers-2");
            assertThat(chart().chartStyleProperty().get().axis().tiers()).isEqualTo(2);
            double usual = chart().chartStyleProperty().get().rowHeight();
            press("#rows-true");
            assertThat(chart().chartStyleProperty().get().rowHeight()).isLessThan(usual);
            press("#theme-CONTRAST");
            assertThat(desk.stage.getScene().getStylesheets()).anyMatch(sheet -> sheet.endsWith("tokens-contrast.css"));
            press("#theme-LIGHT");
            assertThat(desk.stage.getScene().getStylesheets())
                    .noneMatch(sheet -> sheet.endsWith("tokens-contrast.css"));
        });
    }

    @Test
    void dragsTheEdgesOfHeadingsAndTheHeadingsThemselves() {
        FxThread.run(() -> {
            double number = GanttStyle.screen().columnWidth(Column.NUMBER);
            double table = chart().tableWidthProperty().get();
            drag(number, number + 20);
            assertThat(chart().columnsProperty().get()).contains(new ColumnWidth(Column.NUMBER, number + 20));
            drag(number / 2, chart().tableWidthProperty().get() - 8);
            assertThat(desk.shell().views().view().columns())
                    .extracting(ColumnWidth::column)
                    .startsWith(Column.NAME)
                    .containsSequence(Column.LIGHT, Column.NUMBER);
            assertThat(chooser()).isEqualTo("视图：全部*");
            assertThat(chart().tableWidthProperty().get()).isLessThanOrEqualTo(table);
        });
    }

    @Test
    void choosesAStandardViewAndMarksItsChanges() {
        FxThread.run(() -> {
            choose("#view-chooser", "14 天内到期");
            assertThat(keys()).containsExactly("3", "3.1", "3.1.3", "5", "5.1", "5.1.2", "5.1.2-2");
            assertThat(chooser()).isEqualTo("视图：14 天内到期");
            desk.shell().views().group(Grouping.LEAD_UNIT);
            assertThat(chooser()).isEqualTo("视图：14 天内到期*");
            choose("#view-chooser", "领导看板");
            assertThat(chart().folded()).hasSize(325 - 260 - 13);
            choose("#view-chooser", "全部");
            assertThat(chart().folded()).isEmpty();
            assertThat(count()).isEqualTo("共 325 行");
        });
    }

    @Test
    void aSavedViewAndItsLaterChangesSurviveAReopen() {
        FxThread.run(() -> {
            desk.find("#scale-MONTH", ButtonBase.class).fire();
            choose("#view-chooser", "滞后项目");
            desk.shell().views().group(Grouping.LIGHT);
            choose("#view-chooser", "另存为…");
            find("#view-name", TextField.class).setText("全部");
            press("#views-save");
            assertThat(find("#view-name-finding", Label.class).getText()).contains("内置视图");
            press("#views-cancel");
            assertThatThrownBy(() -> find("#view-name", TextField.class)).isInstanceOf(AssertionError.class);
            choose("#view-chooser", "另存为…");
            find("#view-name", TextField.class).setText("例会 一");
            press("#views-save");
            assertThat(chooser()).isEqualTo("视图：例会 一");
            desk.find("#scale-WEEK", ButtonBase.class).fire();
            desk.shell().views().change(view -> view.with(ChartLayer.LANES, true));
            desk.close();

            desk = Desk.over(place.resolve("data"));
            assertThat(chooser()).isEqualTo("视图：例会 一*");
            assertThat(chart().rowsProperty().get().getFirst().name()).isEqualTo("滞后（7 项）");
            assertThat(chart().marksProperty().get().shows(ChartLayer.LANES)).isTrue();
            choose("#view-chooser", "例会 一");
            assertThat(chart().marksProperty().get().shows(ChartLayer.LANES)).isFalse();
            assertThat(chart().zoomProperty().get()).isEqualTo(Zoom.MONTH);
            desk.shell().views().delete("例会 一");
            assertThat(items("#view-chooser")).doesNotContain("例会 一");
        });
    }

    @Test
    void switchesLanesOnOnceItIsKnownBesideTheWindowWhichRowsHaveOne() {
        FxThread.run(() -> {
            desk.tasks.hold();
            desk.shell().views().change(view -> view.with(ChartLayer.LANES, true));
            assertThat(chart().marksProperty().get().shows(ChartLayer.LANES)).isFalse();
            desk.tasks.release();
            assertThat(chart().marksProperty().get().shows(ChartLayer.LANES)).isTrue();
            desk.tasks.hold();
            desk.shell().views().group(Grouping.LEAD_UNIT);
            assertThat(chart().rowsProperty().get().getFirst().level()).isEqualTo(GanttRow.Level.PROJECT);
            desk.tasks.release();
            assertThat(chart().rowsProperty().get().getFirst().level()).isEqualTo(GanttRow.Level.GROUP);
        });
    }

    @Test
    void ignoresADamagedViewAndSaysSo() {
        FxThread.run(() -> {
            desk.close();
            Workspace workspace = Workspace.open(place.resolve("data"), Desk.TODAY);
            workspace.preferences().set(SavedViews.PREFERENCE, "[{\"name\":\"坏的\"}]");
            workspace.preferences().set(SavedViews.LAST, "nonsense");
            workspace.close();
            desk = Desk.over(place.resolve("data"));
            assertThat(chooser()).isEqualTo("视图：全部");
            assertThat(desk.stage.getScene().getRoot().lookupAll(".label"))
                    .anyMatch(label -> ((Label) label).getText().contains("1 个保存的视图无法读取"));
        });
    }

    @Test
    void takesABaselineComparesWithItAndListsWhatMoved() {
        FxThread.run(() -> {
            desk.shell().showBaselines();
            find("#baseline-name", TextField.class).setText("年初计划");
            press("#baseline-take");
            TableView<?> list = find("#baselines", TableView.class);
            assertThat(list.getItems()).hasSize(1);
            assertThat(find("#baseline-compare-none", ButtonBase.class).isDisabled())
                    .isTrue();
            press("#baseline-compare");
            assertThat(find("#baseline-compare-none", ButtonBase.class).isDisabled())
                    .isFalse();
            assertThat(chart().marksProperty().get().shows(ChartLayer.BASELINE)).isTrue();
            assertThat(find("#baseline-compared", Label.class).getText()).contains("年初计划");
            assertThat(find("#differences-count", Label.class).getText()).startsWith("0 项有变化");
            find("#baseline-name", TextField.class).setText("年初");
            press("#baseline-rename");
            assertThat(list.getItems().toString()).contains("年初").doesNotContain("年初计划");
            press("#baseline-delete");
            assertThat(list.getItems()).isEmpty();
        });
    }

    @Test
    void theSelectedRowStaysInSightWhenTheFilterIsCleared() {
        FxThread.run(() -> {
            desk.type("#filter", "12.3");
            desk.tasks.letPass(Duration.ofSeconds(1));
            desk.layout();
            UUID row = desk.row("12.3.3").id();
            chart().reveal(row);
            press("#filter-clear");
            desk.layout();
            assertThat(chart().selectedRowProperty().get().id()).isEqualTo(row);
            assertThat(new ChartProbe(chart()).isInView(row)).isTrue();
        });
    }

    @Test
    void asksForABaselineWhereThereIsNoneAndTakesOneByEnter() {
        FxThread.run(() -> {
            desk.shell().showBaselines();
            Label empty = (Label) find("#differences", TableView.class).getPlaceholder();
            assertThat(empty.getText()).isEqualTo("先建立或选一条基线。");
            assertThat(find("#differences-count", Label.class).getText()).isEmpty();
            assertThat(find("#baseline-compare-none", ButtonBase.class).isDisabled())
                    .isTrue();
            TextField name = find("#baseline-name", TextField.class);
            name.setText("年初");
            desk.key(name, KeyCode.ESCAPE, false);
            assertThat(name.getText()).isEmpty();
            assertThat(name.getScene().getWindow().isShowing()).isTrue();
            desk.key(name, KeyCode.ENTER, false);
            TableView<?> list = find("#baselines", TableView.class);
            assertThat(list.getItems()).isEmpty();
            name.setText("年初计划");
            desk.key(name, KeyCode.ENTER, false);
            assertThat(list.getItems().toString()).contains("年初计划");
            assertThat(empty.getText()).isEqualTo("没有差异");
            assertThat(find("#differences-count", Label.class).getText()).startsWith("0 项有变化");
        });
    }

    @Test
    void aHeadingHasAMenuOfItsOwn() {
        FxThread.run(() -> {
            double number = GanttStyle.screen().columnWidth(Column.NUMBER);
            assertThat(heading(number + 40)).containsExactly("column-left", "column-right", "column-all");
            assertThat(heading(number / 2))
                    .containsExactly("column-right", "column-wider", "column-narrower", "column-hide", "column-all");
            menu("column-wider").fire();
            assertThat(chart().columnsProperty().get()).contains(new ColumnWidth(Column.NUMBER, number + 24));
            assertThat(desk.shell().views().view().columns()).contains(new ColumnWidth(Column.NUMBER, number + 24));
            desk.layout();
            heading(number / 2);
            menu("column-right").fire();
            assertThat(chart().columnsProperty().get())
                    .extracting(ColumnWidth::column)
                    .startsWith(Column.NAME, Column.NUMBER, Column.LEAD_UNIT);
            desk.layout();
            heading(20);
            menu("column-right").fire();
            desk.layout();
            heading(number / 2);
            menu("column-hide").fire();
            assertThat(chart().columnsProperty().get())
                    .extracting(ColumnWidth::column)
                    .containsExactly(Column.NAME, Column.LEAD_UNIT, Column.DEADLINE, Column.PERCENT, Column.LIGHT);
            desk.layout();
            heading(20);
            menu("column-all").fire();
            assertThat(find("#columns", ListView.class).isVisible()).isTrue();
        });
    }

    /** Opens the menu of the heading there and gives what can be chosen. */
    private List<String> heading(double x) {
        Node canvas = new ChartProbe(chart()).canvas();
        Point2D at = canvas.localToScene(x, 30);
        Event.fireEvent(
                canvas,
                new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, at.getX(), at.getY(), 0, 0, false, null));
        return columnMenu().stream()
                .filter(item -> item.getId() != null && !item.isDisable())
                .map(MenuItem::getId)
                .toList();
    }

    private static MenuItem menu(String id) {
        return columnMenu().stream()
                .filter(item -> id.equals(item.getId()))
                .findFirst()
                .orElseThrow();
    }

    private static List<MenuItem> columnMenu() {
        return Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .map(window -> ((ContextMenu) window).getItems())
                .filter(items -> "column-left".equals(items.getFirst().getId()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void exportsTheDifferencesListedAndCopiesThemByKey() {
        FxThread.run(() -> {
            desk.shell().session().takeBaseline("年初/计划");
            desk.shell()
                    .session()
                    .edit(new PlanEdit.Move(List.of(desk.row("5.1.2").id()), 5));
            desk.shell().showBaselines();
            Path csv = place.resolve("差异.csv");
            desk.chosen = Optional.of(csv);
            press("#differences-csv");
            assertThat(find("#differences-exported", Label.class).getText()).isEqualTo("已导出：" + csv);
            TableView<?> table = find("#differences", TableView.class);
            assertThat(csv).content().startsWith("\uFEFF序号,任务,").contains("\r\n5.1.2,");
            assertThat(csv.toFile()).content().hasLineCount(1 + table.getItems().size());
            desk.chosen = Optional.of(place.resolve("差异.xlsx"));
            press("#differences-xlsx");
            assertThat(place.resolve("差异.xlsx")).isNotEmptyFile();
            desk.chosen = Optional.of(place.resolve("没有/差异.xlsx"));
            press("#differences-xlsx");
            assertThat(find("#differences-exported", Label.class).getText()).contains("没有文件夹");
            table.getSelectionModel().clearAndSelect(0);
            Clipboard.getSystemClipboard().clear();
            desk.key(table, KeyCode.C, true);
            assertThat(Clipboard.getSystemClipboard().getString().lines())
                    .hasSize(2)
                    .first()
                    .asString()
                    .startsWith("序号\t任务\t原开始");
        });
    }

    @Test
    void theBaselineComparedWithSurvivesAReopenAndIsForgottenOnceItIsGone() {
        FxThread.run(() -> {
            desk.shell().session().takeBaseline("年初");
            desk.shell().session().takeBaseline("年中");
            UUID first = baselines().getFirst().id();
            desk.shell().session().compareWith(Optional.of(first));
            desk.close();

            desk = Desk.over(place.resolve("data"));
            assertThat(desk.shell().session().comparedWith()).contains(first);
            assertThat(chart().marksProperty().get().baseline()).hasSizeGreaterThan(200);
            desk.shell().showBaselines();
            assertThat(find("#baseline-compared", Label.class).getText()).contains("年初");
            assertThat(find("#baselines", TableView.class).getSelectionModel().getSelectedIndex())
                    .isZero();
            desk.close();

            Workspace workspace = Workspace.open(place.resolve("data"), Desk.TODAY);
            workspace.editing().deleteBaseline(workspace.view(2017, null), first, "填报员甲");
            workspace.close();
            desk = Desk.over(place.resolve("data"));
            assertThat(desk.shell().session().comparedWith()).isEmpty();
            assertThat(chart().marksProperty().get().baseline()).isEmpty();
            assertThat(desk.find("#notice", Node.class).isVisible()).isFalse();
        });
    }

    @Test
    void noComparisonIsRememberedAsWell() {
        FxThread.run(() -> {
            desk.shell().session().takeBaseline("年初");
            desk.shell()
                    .session()
                    .compareWith(Optional.of(baselines().getFirst().id()));
            desk.shell().session().compareWith(Optional.empty());
            desk.close();
            desk = Desk.over(place.resolve("data"));
            assertThat(desk.shell().session().comparedWith()).isEmpty();
        });
    }

    @Test
    void aChangedViewIsCarriedOverToAnotherLanguage() {
        FxThread.run(() -> {
            choose("#view-chooser", "滞后项目");
            desk.shell().views().group(Grouping.LIGHT);
            desk.close();
            desk = Desk.over(place.resolve("data"), Locale.ENGLISH);
            assertThat(chooser()).isEqualTo("View: Behind*");
            assertThat(desk.shell().views().view().grouping()).isEqualTo(Grouping.LIGHT);
            desk.close();
            desk = Desk.over(place.resolve("data"));
            assertThat(chooser()).isEqualTo("视图：滞后项目*");
        });
    }

    @Test
    void aViewRememberedByItsNameInOneLanguageIsReadInThatOneAndLeftInAnother() {
        FxThread.run(() -> {
            desk.close();
            ChartView before = ChartView.plain("全部").withGrouping(Grouping.LIGHT);
            Workspace workspace = Workspace.open(place.resolve("data"), Desk.TODAY);
            workspace.preferences().set(SavedViews.LAST, new SavedViews(List.of(before), 0).text());
            workspace.close();
            desk = Desk.over(place.resolve("data"), Locale.ENGLISH);
            assertThat(chooser()).isEqualTo("View: Everything");
            desk.close();
            desk = Desk.over(place.resolve("data"));
            assertThat(chooser()).isEqualTo("视图：全部*");
        });
    }

    @Test
    void saysWhichRowsAGroupingLeavesOut() {
        FxThread.run(() -> {
            desk.shell().views().group(Grouping.LIGHT);
            assertThat(count()).startsWith("分组列出 ").endsWith(" 行，不列上级行");
        });
    }

    private List<PlanBaseline> baselines() {
        return desk.shell().session().view().programme().baselines();
    }

    private void drag(double from, double to) {
        Node canvas = chart().lookup("Canvas");
        for (var step : List.of(MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_DRAGGED, MouseEvent.MOUSE_RELEASED)) {
            Point2D at = canvas.localToScene(step == MouseEvent.MOUSE_PRESSED ? from : to, 10);
            Event.fireEvent(
                    canvas,
                    new MouseEvent(
                            step,
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
                            false,
                            null));
        }
        desk.layout();
    }

    private GanttView chart() {
        return desk.find("#chart", GanttView.class);
    }

    private List<String> keys() {
        return chart().rowsProperty().get().stream().map(GanttRow::key).toList();
    }

    private String selected() {
        return Objects.requireNonNull(chart().selectedRowProperty().get()).key();
    }

    private String count() {
        return desk.find("#view-count", Label.class).getText();
    }

    private String chooser() {
        return desk.find("#view-chooser", MenuButton.class).getText();
    }

    private List<String> chips() {
        return desk.find("#filter-chips", Parent.class).getChildrenUnmodifiable().stream()
                .map(chip -> ((ButtonBase) chip).getText())
                .toList();
    }

    private List<String> items(String button) {
        MenuButton menu = desk.find(button, MenuButton.class);
        menu.show();
        menu.hide();
        return menu.getItems().stream().map(MenuItem::getText).toList();
    }

    private void choose(String button, String name) {
        int place = items(button).indexOf(name);
        desk.find(button, MenuButton.class).getItems().get(place).fire();
        desk.layout();
    }

    private void press(String selector) {
        find(selector, ButtonBase.class).fire();
        desk.layout();
    }

    /** A control in any open window or pane. */
    private static <T extends Node> T find(String selector, Class<T> type) {
        return Window.getWindows().stream()
                .map(window -> window.getScene().lookup(selector))
                .filter(Objects::nonNull)
                .findFirst()
                .map(type::cast)
                .orElseThrow(() -> new AssertionError(selector));
    }
}
