package hengdao.ui;

import static org.assertj.core.api.Assertions.assertThat;

import hengdao.model.Amendment;
import hengdao.model.OutcomeKind;
import hengdao.model.ProgressEntry;
import hengdao.model.Task;
import hengdao.report.ledger.LedgerColumn;
import hengdao.report.ledger.LedgerLine;
import hengdao.report.ledger.LedgerSort;
import hengdao.service.OutcomeEditing;
import hengdao.service.StartWith;
import hengdao.service.Workspace;
import hengdao.ui.common.EntryLine;
import hengdao.ui.common.FxThread;
import hengdao.ui.common.Pictures;
import hengdao.ui.shell.SearchHit;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.controlsfx.control.tableview2.TableColumn2;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The ledger in the real window over the demo programme. */
class LedgerScreenTest {

    @TempDir
    Path place;

    private Desk desk;

    @BeforeAll
    static void dress() {
        FxThread.run(App::dress);
    }

    @Test
    void listsEveryTaskAndIndicatorWithTotalsThatFollowTheFilters() {
        FxThread.run(() -> {
            open(Locale.SIMPLIFIED_CHINESE);
            int all = table().getItems().size();
            long tasks = desk.shell().session().view().programme().tasks().size();
            long indicators =
                    desk.shell().session().view().programme().indicators().size();
            assertThat((long) all).isGreaterThanOrEqualTo(Math.max(tasks, indicators));
            assertThat(text("#ledger-total-indicators")).isEqualTo("指标 " + indicators + " 项");
            Pictures.keep(desk.find("#ledger", Region.class).snapshot(null, null), "ledger");
            filter("indicator", "qyl");
            assertThat(table().getItems()).hasSize(1);
            assertThat(table().getItems().getFirst().number()).isEqualTo("5.1.2-1");
            assertThat(text("#ledger-count")).isEqualTo("1 / " + all + " 行");
            assertThat(text("#ledger-total-tasks")).isEqualTo("任务 1 项");
            filter("indicator", "");
            filter("percent", ">=80");
            assertThat(table().getItems())
                    .isNotEmpty()
                    .allMatch(line -> line.status().percent() >= 80);
            filter("percent", "=");
            assertThat(table().getItems())
                    .isNotEmpty()
                    .allMatch(line -> line.status().percent() == null);
            assertThat(text("#ledger-total-progress")).as("no data is not 0 %").contains("—");
            desk.press("#ledger-clear");
            assertThat(table().getItems()).hasSize(all);
            desk.close();
        });
    }

    @Test
    void namesAreGoneOnWithAtTheirEndAndTheFilterIsThatOfTheColumn() {
        FxThread.run(() -> {
            open(Locale.SIMPLIFIED_CHINESE);
            key(KeyCode.F, true, true);
            assertThat(desk.find("#ledger-filter-task", TextField.class).isFocused())
                    .isTrue();
            goTo(LedgerColumn.LEAD_UNIT);
            key(KeyCode.F, true, true);
            assertThat(desk.find("#ledger-filter-lead-unit", TextField.class).isFocused())
                    .isTrue();
            goTo(LedgerColumn.TASK);
            key(KeyCode.F7, false, false);
            TextField field = desk.find("#ledger-editor", TextField.class);
            assertThat(field.getText()).isNotEmpty();
            assertThat(field.getSelection().getLength()).isZero();
            assertThat(field.getCaretPosition()).isEqualTo(field.getLength());
            desk.key(field, KeyCode.ESCAPE, false);
            goTo(LedgerColumn.DEADLINE);
            key(KeyCode.F7, false, false);
            assertThat(field.getSelectedText()).isEqualTo(field.getText());
            desk.key(field, KeyCode.ESCAPE, false);
            desk.close();
        });
    }

    @Test
    void sortsBySeveralKeysByKeyboardAndKeepsTheViewUnderAName() {
        FxThread.run(() -> {
            open(Locale.SIMPLIFIED_CHINESE);
            goTo(LedgerColumn.LEAD_UNIT);
            key(KeyCode.F9, false, false);
            goTo(LedgerColumn.DEADLINE);
            key(KeyCode.F9, false, true);
            key(KeyCode.F9, false, true);
            List<LedgerLine> lines = List.copyOf(table().getItems());
            for (int i = 1; i < lines.size(); i++) {
                String unit = lines.get(i).task().leadUnit();
                if (!unit.isEmpty() && unit.equals(lines.get(i - 1).task().leadUnit())) {
                    assertThat(lines.get(i).deadline())
                            .isBeforeOrEqualTo(lines.get(i - 1).deadline());
                }
            }
            assertThat(table().getSortOrder()).hasSize(2);
            filter("lead-unit", "!");
            int shown = table().getItems().size();
            TableColumn<?, ?> first = table().getColumns().removeFirst();
            assertThat(first).isNotNull();
            menu("ledger-view-save-as").fire();
            Stage dialog = dialog("#ledger-view-name");
            ((TextField) dialog.getScene().lookup("#ledger-view-name")).setText("按单位");
            ((ButtonBase) dialog.getScene().lookup("#edit-accept")).fire();
            menu(0).fire();
            assertThat(table().getItems().size()).isGreaterThan(shown);
            assertThat(table().getSortOrder()).isEmpty();
            desk.close();
            desk = Desk.over(place.resolve("data"));
            desk.layout();
            desk.press("#screen-ledger");
            menu(1).fire();
            desk.layout();
            assertThat(desk.find("#ledger-views", MenuButton.class).getText()).isEqualTo("视图：按单位");
            assertThat(table().getItems()).hasSize(shown);
            assertThat(table().getColumns().getFirst().getUserData()).isEqualTo(LedgerColumn.TASK);
            assertThat(table().getSortOrder())
                    .extracting(each -> new LedgerSort(
                            (LedgerColumn) each.getUserData(), each.getSortType() == TableColumn.SortType.ASCENDING))
                    .containsExactly(
                            new LedgerSort(LedgerColumn.LEAD_UNIT, true), new LedgerSort(LedgerColumn.DEADLINE, false));
            menu("ledger-view-delete").fire();
            desk.find("#ledger-views", MenuButton.class).show();
            assertThat(desk.find("#ledger-views", MenuButton.class).getItems())
                    .extracting(MenuItem::getText)
                    .doesNotContain("按单位");
            desk.close();
        });
    }

    @Test
    void editsCellsSaysAtTheCellWhatIsRefusedAndUndoes() {
        FxThread.run(() -> {
            open(Locale.SIMPLIFIED_CHINESE);
            select("5.1.1");
            String before = line("5.1.1").task().leadUnit();
            edit(LedgerColumn.LEAD_UNIT, "区重建办试");
            assertThat(line("5.1.1").task().leadUnit()).isEqualTo("区重建办试");
            desk.shell().undo();
            desk.layout();
            assertThat(line("5.1.1").task().leadUnit()).isEqualTo(before);
            select("5.1.1");
            edit(LedgerColumn.DEADLINE, "2017-02-30");
            assertThat(desk.find("#ledger-editor", TextField.class).isVisible()).isTrue();
            assertThat(text("#ledger-problem")).contains("2017-02-30");
            desk.key(desk.find("#ledger-editor", Node.class), KeyCode.ESCAPE, false);
            assertThat(desk.find("#ledger-editor", Node.class).getParent().isVisible())
                    .isFalse();
            edit(LedgerColumn.TASK, "");
            assertThat(text("#ledger-problem")).isNotEmpty();
            desk.key(desk.find("#ledger-editor", Node.class), KeyCode.ESCAPE, false);
            desk.close();
        });
    }

    @Test
    void asksForApprovalOfATargetAndADeadlineOfTheSourceAndShowsBothValues() {
        FxThread.run(() -> {
            open(Locale.SIMPLIFIED_CHINESE);
            select("5.1.2-1");
            edit(LedgerColumn.TARGET, "90");
            Stage dialog = dialog("#amendment-reason");
            ButtonBase accept = (ButtonBase) dialog.getScene().lookup("#edit-accept");
            accept.fire();
            assertThat(dialog.isShowing()).as("asks for a reason").isTrue();
            assertThat(amendments()).isEmpty();
            ((TextInputControl) dialog.getScene().lookup("#amendment-reason")).setText("会议纪要");
            ((TextInputControl) dialog.getScene().lookup("#amendment-approver")).setText("审核员乙");
            accept.fire();
            assertThat(dialog.isShowing()).isFalse();
            assertThat(amendments()).hasSize(1);
            assertThat(amendments().getFirst().approvedBy()).isEqualTo("审核员乙");
            assertThat(cell("5.1.2-1", LedgerColumn.TARGET)).isEqualTo("≥85% → ≥90%");

            select("5.1.2-1");
            edit(LedgerColumn.DEADLINE, "2017-03-31");
            dialog = dialog("#amendment-reason");
            assertThat(cell("5.1.2-1", LedgerColumn.DEADLINE)).isEqualTo("2017-03-07");
            ((TextInputControl) dialog.getScene().lookup("#amendment-reason")).setText("会议纪要");
            ((TextInputControl) dialog.getScene().lookup("#amendment-approver")).setText("审核员乙");
            ((ButtonBase) dialog.getScene().lookup("#edit-accept")).fire();
            assertThat(cell("5.1.2-1", LedgerColumn.DEADLINE)).isEqualTo("2017-03-07 → 2017-03-31");
            assertThat(amendments()).hasSize(2);
            desk.shell().undo();
            desk.layout();
            assertThat(cell("5.1.2-1", LedgerColumn.DEADLINE)).doesNotContain("2017-03-31");
            desk.close();
        });
    }

    @Test
    void statesHowATaskEndsFromTheLedgerAndTheChart() {
        FxThread.run(() -> {
            open(Locale.SIMPLIFIED_CHINESE);
            select("5.1.2-1");
            key(KeyCode.D, true, false);
            Stage dialog = dialog("#outcome-constrained");
            ((ButtonBase) dialog.getScene().lookup("#outcome-constrained")).fire();
            ((ButtonBase) dialog.getScene().lookup("#edit-accept")).fire();
            assertThat(dialog.isShowing()).as("needs a reason").isTrue();
            ((TextInputControl) dialog.getScene().lookup("#outcome-reason")).setText("拆迁未完成");
            ((ButtonBase) dialog.getScene().lookup("#edit-accept")).fire();
            assertThat(dialog.isShowing()).isFalse();
            assertThat(cell("5.1.2-1", LedgerColumn.OUTCOME)).isEqualTo("受客观制约：拆迁未完成");
            assertThat(cell("5.1.2-2", LedgerColumn.LIGHT)).isEqualTo("受客观制约");
            Task task = line("5.1.2-1").task();
            desk.press("#screen-chart");
            desk.shell().model().selectedProperty().set(desk.row("5.1.2-1").id());
            desk.layout();
            desk.key(desk.find("#chart", Node.class), KeyCode.D, true);
            dialog = dialog("#outcome-present");
            assertThat(((Label) dialog.getScene().lookup("#outcome-present")).getText())
                    .startsWith("现在：受客观制约，自 ");
            ((ButtonBase) dialog.getScene().lookup("#outcome-clear")).fire();
            assertThat(OutcomeEditing.newest(desk.shell().session().view(), task.id()))
                    .isEmpty();
            desk.shell().undo();
            assertThat(OutcomeEditing.newest(desk.shell().session().view(), task.id()))
                    .hasValueSatisfying(each -> assertThat(each.kind()).isEqualTo(OutcomeKind.CONSTRAINED));
            desk.close();
        });
    }

    @Test
    void asksWhyATaskIsDoneThatIsShortOfItsTarget() {
        FxThread.run(() -> {
            open(Locale.SIMPLIFIED_CHINESE);
            select("5.1.2-1");
            key(KeyCode.D, true, false);
            Stage dialog = dialog("#outcome-constrained");
            ((ButtonBase) dialog.getScene().lookup("#outcome-constrained")).fire();
            assertThat(dialog.getScene().lookup("#outcome-why").isVisible()).isFalse();
            ((ButtonBase) dialog.getScene().lookup("#outcome-done")).fire();
            assertThat(((Label) dialog.getScene().lookup("#outcome-why")).getText())
                    .startsWith("5.1.2 的指标 ")
                    .contains("5.1.2-2");
            ((ButtonBase) dialog.getScene().lookup("#edit-accept")).fire();
            assertThat(dialog.isShowing()).as("needs a reason").isTrue();
            ((TextInputControl) dialog.getScene().lookup("#outcome-reason")).setText("已整体移交");
            ((ButtonBase) dialog.getScene().lookup("#edit-accept")).fire();
            assertThat(dialog.isShowing()).isFalse();
            assertThat(cell("5.1.2-1", LedgerColumn.OUTCOME)).isEqualTo("完成：已整体移交");
            desk.close();
        });
    }

    @Test
    void opensARowsChartIndicatorAndHistoryAndCopiesLines() {
        FxThread.run(() -> {
            open(Locale.ENGLISH);
            select("5.1.2-1");
            key(KeyCode.C, true, false);
            String copied = Clipboard.getSystemClipboard().getString();
            assertThat(copied.lines()).hasSize(2);
            assertThat(copied.lines().toList().get(1).split("\t", -1)).contains("5.1.2-1", "签约率");
            key(KeyCode.I, true, false);
            assertThat(text("#indicator-title")).isEqualTo("5.1.2-1 签约率");
            desk.press("#screen-ledger");
            key(KeyCode.H, true, false);
            assertThat(desk.find("#screen-chart", ToggleButton.class).isSelected())
                    .isTrue();
            desk.press("#screen-ledger");
            key(KeyCode.ENTER, false, false);
            assertThat(desk.find("#screen-chart", ToggleButton.class).isSelected())
                    .isTrue();
            assertThat(desk.shell().model().selectedProperty().get())
                    .isEqualTo(desk.row("5.1.2-1").id());
            desk.close();
        });
    }

    @Test
    void opensTheVeryEntryFoundTheNewestThatCountsFirst() {
        FxThread.run(() -> {
            open(Locale.SIMPLIFIED_CHINESE);
            desk.tasks.letPass(Duration.ofSeconds(2));
            List<SearchHit> hits = new ArrayList<>();
            desk.shell().model().search("推进", hits::addAll);
            List<SearchHit> entries = hits.stream()
                    .filter(hit -> hit.kind() == SearchHit.Kind.ENTRY)
                    .toList();
            assertThat(entries).hasSizeGreaterThan(3);
            List<ProgressEntry> found = entries.stream()
                    .map(hit -> desk.shell().session().view().programme().entries().stream()
                            .filter(entry -> entry.id().equals(hit.id()))
                            .findFirst()
                            .orElseThrow())
                    .toList();
            assertThat(found.getFirst().asOf())
                    .isBeforeOrEqualTo(desk.shell().session().view().statusDate());
            assertThat(found.stream()
                            .map(ProgressEntry::asOf)
                            .filter(day ->
                                    !day.isAfter(desk.shell().session().view().statusDate())))
                    .isSortedAccordingTo(Comparator.reverseOrder());
            for (int i = 0; i < entries.size(); i++) {
                desk.shell().openFound(entries.get(i));
                desk.layout();
                UUID wanted = found.get(i).id();
                assertThat(desk.stage.getScene().getRoot().lookupAll(".entry-table").stream()
                                .map(each -> ((TableView<?>) each)
                                        .getSelectionModel()
                                        .getSelectedItem())
                                .filter(EntryLine.class::isInstance)
                                .map(each -> ((EntryLine) each).entry())
                                .filter(Objects::nonNull)
                                .map(ProgressEntry::id))
                        .contains(wanted);
            }
            desk.close();
        });
    }

    @Test
    void findsEntriesOrdersAndUnitsAndOpensThemWhereTheyBelong() {
        FxThread.run(() -> {
            open(Locale.SIMPLIFIED_CHINESE);
            desk.tasks.letPass(Duration.ofSeconds(2));
            SearchHit entry = found("多渠道同步推进", SearchHit.Kind.ENTRY);
            assertThat(entry.title()).contains("多渠道同步推进");
            assertThat(found("督〔2017〕", SearchHit.Kind.ORDER).title()).startsWith("督〔2017〕");
            SearchHit unit = found("区棚改单位", SearchHit.Kind.UNIT);
            desk.shell().openFound(unit);
            desk.layout();
            assertThat(desk.find("#screen-ledger", ToggleButton.class).isSelected())
                    .isTrue();
            assertThat(table().getItems())
                    .isNotEmpty()
                    .allMatch(line -> line.task().leadUnit().equals(unit.title()));
            desk.shell().openFound(found("qyl", SearchHit.Kind.INDICATOR));
            desk.layout();
            assertThat(text("#indicator-title")).contains("签约率");
            desk.close();
        });
    }

    @Test
    void staysAtTheTopOrWithTheSelectedLineAfterSorting() {
        FxThread.run(() -> {
            open(Locale.SIMPLIFIED_CHINESE);
            LedgerLine first = table().getItems().getFirst();
            sortTwice(LedgerColumn.NUMBER);
            assertThat(table().getItems().indexOf(first))
                    .as("the first line went down")
                    .isGreaterThan(30);
            assertThat(topLine()).isZero();

            select("5.1.2-1");
            LedgerLine chosen = line("5.1.2-1");
            sortTwice(LedgerColumn.TASK);
            int place = table().getItems().indexOf(chosen);
            assertThat(table().getSelectionModel().getSelectedIndices()).containsExactly(place);
            assertThat(place).isBetween(topLine(), topLine() + 20);
            desk.close();
        });
    }

    @Test
    void countsTheTasksShownByLightInItsFoot() {
        FxThread.run(() -> {
            open(Locale.SIMPLIFIED_CHINESE);
            filter("indicator", "qyl");
            assertThat(text("#ledger-total-by-light")).isEqualTo("按亮灯：");
            assertThat(desk.find("#ledger-totals", Region.class).lookupAll(".light-badge").stream()
                            .map(each -> ((Label) each).getText()))
                    .singleElement()
                    .asString()
                    .endsWith(" 1");
            filter("indicator", "没有这一项");
            assertThat(desk.stage.getScene().lookup("#ledger-total-by-light")).isNull();
            desk.close();
        });
    }

    @Test
    void showsAnEntryFoundWhenAnotherPageOfTheIndicatorIsOpen() {
        FxThread.run(() -> {
            open(Locale.SIMPLIFIED_CHINESE);
            desk.tasks.letPass(Duration.ofSeconds(2));
            SearchHit entry = found("多渠道同步推进", SearchHit.Kind.ENTRY);
            desk.shell().openFound(entry);
            desk.layout();
            TabPane tabs = desk.find("#indicator-tabs", TabPane.class);
            tabs.getSelectionModel().select(1);
            desk.press("#screen-ledger");
            desk.shell().openFound(entry);
            desk.layout();
            assertThat(tabs.getSelectionModel().getSelectedIndex()).isZero();
            assertThat(desk.find("#indicator-entries", TableView.class)
                            .getSelectionModel()
                            .getSelectedItem())
                    .isInstanceOfSatisfying(
                            EntryLine.class,
                            line -> assertThat(
                                            Objects.requireNonNull(line.entry()).id())
                                    .isEqualTo(entry.id()));
            desk.close();
        });
    }

    /** Rising, then falling. */
    private void sortTwice(LedgerColumn column) {
        goTo(column);
        key(KeyCode.F9, false, false);
        key(KeyCode.F9, false, false);
        desk.layout();
    }

    /** The place of the line at the top of what is in sight. */
    private int topLine() {
        return ((VirtualFlow<?>) table().lookup(".virtual-flow"))
                .getFirstVisibleCell()
                .getIndex();
    }

    private SearchHit found(String query, SearchHit.Kind kind) {
        List<SearchHit> hits = new ArrayList<>();
        desk.shell().model().search(query, hits::addAll);
        return hits.stream().filter(hit -> hit.kind() == kind).findFirst().orElseThrow();
    }

    @Test
    void marksTheCellTheKeyboardIsOnAndComesBackToItAfterEachEdit() {
        FxThread.run(() -> {
            open(Locale.SIMPLIFIED_CHINESE);
            select("5.1.2-1");
            assertThat(marked()).containsExactly("5.1.2-1 " + LedgerColumn.TASK);
            goTo(LedgerColumn.DEADLINE);
            desk.layout();
            assertThat(marked()).containsExactly("5.1.2-1 " + LedgerColumn.DEADLINE);
            key(KeyCode.LEFT, false, false);
            assertThat(marked()).hasSize(1).doesNotContain("5.1.2-1 " + LedgerColumn.DEADLINE);

            edit(LedgerColumn.TARGET, "90");
            Stage dialog = dialog("#amendment-reason");
            ((ButtonBase) dialog.getScene().lookup("#edit-cancel")).fire();
            assertBackAt(LedgerColumn.TARGET);
            edit(LedgerColumn.TARGET, "90");
            dialog = dialog("#amendment-reason");
            ((TextInputControl) dialog.getScene().lookup("#amendment-reason")).setText("会议纪要");
            ((TextInputControl) dialog.getScene().lookup("#amendment-approver")).setText("审核员乙");
            ((ButtonBase) dialog.getScene().lookup("#edit-accept")).fire();
            assertThat(amendments()).hasSize(1);
            assertBackAt(LedgerColumn.TARGET);

            edit(LedgerColumn.LEAD_UNIT, "区重建办试");
            assertBackAt(LedgerColumn.LEAD_UNIT);
            key(KeyCode.F7, false, false);
            desk.key(desk.find("#ledger-editor", Node.class), KeyCode.ESCAPE, false);
            assertBackAt(LedgerColumn.LEAD_UNIT);
            desk.shell().undo();
            desk.layout();
            assertBackAt(LedgerColumn.LEAD_UNIT);
            staysWithASortedLine(LedgerColumn.LEAD_UNIT);
            desk.close();
        });
    }

    /** Sorts by a column, edits it so that the line goes elsewhere, and finds the keyboard still on it. */
    private void staysWithASortedLine(LedgerColumn column) {
        goTo(column);
        key(KeyCode.F9, false, false);
        edit(column, "阿");
        assertBackAt(column);
    }

    private void assertBackAt(LedgerColumn column) {
        desk.layout();
        assertThat(desk.stage.getScene().getFocusOwner()).isEqualTo(table());
        assertThat(marked()).containsExactly("5.1.2-1 " + column);
        key(KeyCode.F7, false, false);
        TextField field = desk.find("#ledger-editor", TextField.class);
        assertThat(field.isFocused()).as("the next key is for the same cell").isTrue();
        desk.key(field, KeyCode.ESCAPE, false);
    }

    /** Keys and columns of the cells that are marked. */
    private List<String> marked() {
        return table().lookupAll(".table-cell").stream()
                .filter(cell -> cell.getPseudoClassStates().contains(PseudoClass.getPseudoClass("current")))
                .map(cell -> (TableCell<?, ?>) cell)
                .map(cell -> {
                    LedgerLine line = (LedgerLine) cell.getTableRow().getItem();
                    return (line.indicator() == null
                                    ? line.task().key()
                                    : line.indicator().key())
                            + " " + cell.getTableColumn().getUserData();
                })
                .toList();
    }

    private void open(Locale language) {
        Workspace.create(place.resolve("data"), StartWith.DEMO, Desk.TODAY).close();
        desk = Desk.over(place.resolve("data"), language);
        desk.layout();
        desk.press("#screen-ledger");
    }

    @SuppressWarnings("unchecked")
    private TableView<LedgerLine> table() {
        return desk.find("#ledger-table", TableView.class);
    }

    private void filter(String column, String words) {
        Node field = table().getColumns().stream()
                .map(each -> ((TableColumn2<?, ?>) each).getSouthNode())
                .filter(each -> ("ledger-filter-" + column).equals(each.getId()))
                .findFirst()
                .orElseThrow();
        ((TextField) field).setText(words);
        desk.layout();
    }

    private LedgerLine line(String key) {
        return table().getItems().stream()
                .filter(each -> (each.indicator() == null
                                ? each.task().key()
                                : each.indicator().key())
                        .equals(key))
                .findFirst()
                .orElseThrow();
    }

    private void select(String key) {
        table().getSelectionModel().clearAndSelect(table().getItems().indexOf(line(key)));
        table().scrollTo(Math.max(0, table().getSelectionModel().getSelectedIndex() - 3));
        table().requestFocus();
        desk.layout();
    }

    private void goTo(LedgerColumn column) {
        TableColumn<LedgerLine, ?> found = table().getColumns().stream()
                .filter(each -> each.getUserData() == column)
                .findFirst()
                .orElseThrow();
        table().getFocusModel().focus(Math.max(0, table().getSelectionModel().getSelectedIndex()), found);
    }

    private void edit(LedgerColumn column, String typed) {
        goTo(column);
        key(KeyCode.F7, false, false);
        TextField field = desk.find("#ledger-editor", TextField.class);
        field.setText(typed);
        desk.key(field, KeyCode.ENTER, false);
    }

    private void key(KeyCode code, boolean control, boolean shift) {
        table().requestFocus();
        table().fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, control, false, false));
        desk.layout();
    }

    private String cell(String key, LedgerColumn column) {
        return (String) table().getColumns().stream()
                .filter(each -> each.getUserData() == column)
                .findFirst()
                .orElseThrow()
                .getCellData(line(key));
    }

    private List<Amendment> amendments() {
        return desk.shell().session().view().programme().amendments();
    }

    private MenuItem menu(String id) {
        MenuButton views = desk.find("#ledger-views", MenuButton.class);
        views.show();
        views.hide();
        return views.getItems().stream()
                .filter(each -> id.equals(each.getId()))
                .findFirst()
                .orElseThrow();
    }

    private MenuItem menu(int place) {
        return desk.find("#ledger-views", MenuButton.class).getItems().get(place);
    }

    private static Stage dialog(String selector) {
        return Window.getWindows().stream()
                .filter(window -> window instanceof Stage && window.getScene().lookup(selector) != null)
                .map(Stage.class::cast)
                .findFirst()
                .orElseThrow(() -> new AssertionError(Objects.requireNonNull(selector)));
    }

    private String text(String selector) {
        return desk.find(selector, Label.class).getText();
    }
}
