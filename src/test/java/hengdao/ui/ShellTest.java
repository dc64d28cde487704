package hengdao.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hengdao.gantt.GanttRow;
import hengdao.gantt.Zoom;
import hengdao.service.StartWith;
import hengdao.service.Workspace;
import hengdao.ui.common.FxThread;
import hengdao.ui.gantt.ChartProbe;
import hengdao.ui.gantt.GanttView;
import hengdao.ui.shell.ProjectLine;
import hengdao.ui.shell.SearchHit;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodHighlight;
import javafx.scene.input.InputMethodTextRun;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Popup;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShellTest {

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
    void opensAtTheProgrammesStatusDate() {
        assertThat(desk.find("#chart", GanttView.class).statusDateProperty().get())
                .isEqualTo(LocalDate.of(2017, 3, 7));
        assertThat(desk.stage.getTitle()).isEqualTo("横道 2017 年度工程");
    }

    @Test
    void showsTheRowsOfTheProjectChosenInTheListAndRemembersIt() {
        FxThread.run(() -> {
            choose("棚户区");
            assertThat(desk.find("#chart", GanttView.class).rowsProperty().get())
                    .extracting(GanttRow::key)
                    .contains("5", "5.1", "5.1.2-1")
                    .allMatch(key -> key.equals("5") || key.startsWith("5."));
            assertThat(desk.find("#context-title", Label.class).getText()).contains("棚户区改造");
            desk.close();
            desk = Desk.over(place.resolve("data"));
            assertThat(desk.find("#context-title", Label.class).getText()).contains("棚户区改造");
        });
    }

    @Test
    void findsTheShantytownByItsInitialsAndBringsItOnScreen() {
        FxThread.run(() -> {
            choose("交通");
            TextField search = desk.find("#search", TextField.class);
            search.setText("psh");
            assertThat(found()).anyMatch(name -> name.contains("棚户"));
            search.setText("phqgz");
            assertThat(found().getFirst()).startsWith("棚户区改造");
            desk.key(search, KeyCode.ENTER, false);
            assertThat(desk.find("#context-title", Label.class).getText()).contains("棚户区改造");
            assertThat(desk.find("#chart", GanttView.class)
                            .selectedRowProperty()
                            .get()
                            .key())
                    .isEqualTo("5");
            assertThat(search.getText()).isEmpty();
        });
    }

    @Test
    void searchesBesideTheWindowAndGoesToWhatIsFoundForTheLastTypedText() {
        FxThread.run(() -> {
            TextField search = desk.find("#search", TextField.class);
            search.requestFocus();
            desk.tasks.hold();
            search.setText("jfl");
            search.setText("qyl");
            assertThat(found()).isEmpty();
            desk.key(search, KeyCode.ENTER, false);
            assertThat(search.getText()).isEqualTo("qyl");
            desk.tasks.release();
            assertThat(search.getText()).isEmpty();
            assertThat(desk.find("#chart", GanttView.class)
                            .selectedRowProperty()
                            .get()
                            .name())
                    .startsWith("签约率");
        });
    }

    @Test
    void searchesNothingWhileASyllableIsBeingComposed() {
        FxThread.run(() -> {
            TextField search = desk.find("#search", TextField.class);
            search.requestFocus();
            compose(search, "peng'hu", "");
            assertThat(search.getText()).isEqualTo("peng'hu");
            desk.shell().model().search("", rows -> assertThat(rows).isEmpty());
            assertThat(found()).isEmpty();
            desk.key(search, KeyCode.ENTER, false);
            assertThat(search.getText()).isEqualTo("peng'hu");
            compose(search, "", "棚户");
            assertThat(search.getText()).isEqualTo("棚户");
            assertThat(found()).isNotEmpty().allMatch(name -> name.contains("棚户"));
        });
    }

    @Test
    void movesTheStatusDateForGood() {
        FxThread.run(() -> {
            TextField date =
                    (TextField) desk.stage.getScene().lookup("#status-date").lookup(".text-field");
            date.setText("2017.2.14");
            desk.key(date, KeyCode.ENTER, false);
            assertThat(desk.find("#chart", GanttView.class).statusDateProperty().get())
                    .isEqualTo(LocalDate.of(2017, 2, 14));
            assertThat(date.getText()).isEqualTo("2017-02-14");
            assertThat(desk.find("#status-notice", Label.class).getText()).startsWith("已保存");
            desk.close();
            desk = Desk.over(place.resolve("data"));
            assertThat(desk.find("#chart", GanttView.class).statusDateProperty().get())
                    .isEqualTo(LocalDate.of(2017, 2, 14));
        });
    }

    @Test
    void leavesTheStatusDateAloneWhenTheDayDoesNotExist() {
        FxThread.run(() -> {
            TextField date =
                    (TextField) desk.stage.getScene().lookup("#status-date").lookup(".text-field");
            date.setText("2017-02-30");
            desk.key(date, KeyCode.ENTER, false);
            assertThat(date.getText()).isEqualTo("2017-03-07");
            assertThat(desk.find("#notice", Node.class).isVisible()).isTrue();
            assertThat(desk.find("#notice-text", Label.class).getText())
                    .startsWith("“2017-02-30”不是日期，检查日期仍是 2017-03-07");
            date.setText("5.31");
            desk.key(date, KeyCode.ENTER, false);
            assertThat(date.getText()).isEqualTo("2017-05-31");
            assertThat(desk.find("#chart", GanttView.class).statusDateProperty().get())
                    .isEqualTo(LocalDate.of(2017, 5, 31));
            assertThat(desk.find("#notice", Node.class).isVisible()).isFalse();
        });
    }

    @Test
    void changesTheScaleByItsButtonAndRemembersItAndTheFoldedDetails() {
        FxThread.run(() -> {
            desk.find("#scale-MONTH", ToggleButton.class).fire();
            assertThat(desk.find("#chart", GanttView.class).zoomProperty().get())
                    .isEqualTo(Zoom.MONTH);
            desk.shell().toggleDetails();
            assertThat(desk.stage.getScene().lookup("#indicators")).isNull();
            desk.close();
            desk = Desk.over(place.resolve("data"));
            assertThat(desk.find("#chart", GanttView.class).zoomProperty().get())
                    .isEqualTo(Zoom.MONTH);
            assertThat(desk.stage.getScene().lookup("#indicators")).isNull();
        });
    }

    @Test
    void theScalePressedIsTheOneTheAxisShowsAndPressingItAgainGoesToItExactly() {
        FxThread.run(() -> {
            GanttView chart = desk.find("#chart", GanttView.class);
            desk.find("#scale-MONTH", ToggleButton.class).fire();
            desk.key(chart, KeyCode.PLUS, true);
            desk.key(chart, KeyCode.PLUS, true);
            assertThat(desk.find("#scale-TEN_DAY", ToggleButton.class).isSelected())
                    .isTrue();
            assertThat(desk.find("#scale-MONTH", ToggleButton.class).isSelected())
                    .isFalse();
            double loose = new ChartProbe(chart).pointsPerDay();
            desk.find("#scale-TEN_DAY", ToggleButton.class).fire();
            assertThat(new ChartProbe(chart).pointsPerDay())
                    .isEqualTo(Zoom.TEN_DAY.pointsPerDay())
                    .isNotEqualTo(loose);
            assertThat(desk.find("#scale-TEN_DAY", ToggleButton.class).isSelected())
                    .isTrue();
        });
    }

    @Test
    void showsWhatIsKnownAboutTheSelectedRow() {
        FxThread.run(() -> {
            desk.shell().model().selectedProperty().set(desk.row("5.1.2-1").id());
            desk.layout();
            assertThat(desk.find("#details-title", Label.class).getText()).contains("签约率");
            assertThat(desk.find("#indicators", TableView.class).getItems().toString())
                    .contains("73%", "≥85%", "2017-03-07");
            indicators().resize(600, 120);
            List<? extends TableColumn<?, ?>> columns = indicators().getColumns();
            indicators().layout();
            double others =
                    columns.stream().skip(1).mapToDouble(TableColumn::getWidth).sum();
            assertThat(columns.getFirst().getWidth()).isEqualTo(indicators().getWidth() - 16 - others, within(1.0));
            assertThat(others).isLessThan(440);
            assertThat(columns.get(5).isVisible()).as("差距").isTrue();
        });
    }

    @Test
    void walksThroughTheRowsThatAreBehind() {
        FxThread.run(() -> {
            assertThat(desk.find("#status-behind", Label.class).getText()).isEqualTo("1 项任务滞后或偏慢");
            desk.shell().nextBehind();
            assertThat(desk.find("#chart", GanttView.class)
                            .selectedRowProperty()
                            .get()
                            .key())
                    .isEqualTo("5.1.2-1");
        });
    }

    @Test
    void remembersHowWideTheProjectsWereDragged() {
        FxThread.run(() -> {
            SplitPane body = (SplitPane)
                    desk.find("#projects", ListView.class).getParent().getParent();
            body.setDividerPosition(0, 0.18);
            desk.layout();
            double dragged = desk.find("#projects", ListView.class).getWidth();
            Node divider = body.lookup(".split-pane-divider");
            Event.fireEvent(
                    divider,
                    new MouseEvent(
                            MouseEvent.MOUSE_RELEASED,
                            0,
                            0,
                            0,
                            0,
                            MouseButton.PRIMARY,
                            1,
                            false,
                            false,
                            false,
                            false,
                            false,
                            false,
                            false,
                            false,
                            false,
                            false,
                            null));
            desk.close();
            desk = Desk.over(place.resolve("data"));
            assertThat(desk.find("#projects", ListView.class).getWidth()).isEqualTo(dragged, within(2.0));
            assertThat(dragged).isLessThan(190);
        });
    }

    @Test
    void foldsTheProjectsAwayAndRemembersIt() {
        FxThread.run(() -> {
            desk.shell().toggleProjects();
            assertThat(desk.stage.getScene().lookup("#projects")).isNull();
            desk.close();
            desk = Desk.over(place.resolve("data"));
            assertThat(desk.stage.getScene().lookup("#projects")).isNull();
            resize(1366, 768);
            desk.shell().toggleProjects();
            desk.layout();
            assertThat(desk.find("#projects", ListView.class).getWidth()).isEqualTo(256, within(8.0));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void aScreenOf960By540HasRoomForTheWindowWithTheProjectsFolded(String language) {
        FxThread.run(() -> {
            desk.close();
            desk = Desk.over(place.resolve("data"), Locale.forLanguageTag(language));
            assertThat(desk.stage.getMinWidth()).isLessThanOrEqualTo(960);
            assertThat(desk.stage.getMinHeight()).isLessThanOrEqualTo(500);
            for (double width : List.of(960.0, desk.stage.getMinWidth())) {
                resize(width, desk.stage.getMinHeight());
                assertThat(desk.stage.getScene().lookup("#projects")).isNull();
                for (String last : List.of(
                        "#button-print", width < 860 ? "#scale-menu" : "#scale-FIT", "#view-display", "#chart")) {
                    assertThat(right(last)).as(last + " at " + width).isLessThanOrEqualTo(width);
                }
                MenuBar menu = desk.find(".shell-menu", MenuBar.class);
                assertThat(menu.getWidth()).as("no title of a menu is cut").isGreaterThanOrEqualTo(menu.prefWidth(-1));
                Node status = desk.find("#status-projects", Node.class);
                assertThat(status.localToScene(status.getLayoutBounds()).getMaxY())
                        .isLessThanOrEqualTo(desk.stage.getMinHeight());
            }
            desk.shell().toggleProjects();
            assertThat(desk.stage.getScene().lookup("#projects")).isNotNull();
            resize(1200, 700);
            assertThat(desk.stage.getScene().lookup("#projects")).isNotNull();
            resize(900, 700);
            assertThat(desk.stage.getScene().lookup("#projects")).isNull();
        });
    }

    @Test
    void theMenuOfEditingOffersWhatCanBeDoneWithRows() {
        FxThread.run(() -> {
            desk.shell().model().selectedProperty().set(desk.row("5").id());
            assertThat(edit("menu-row-delete").isDisable()).isTrue();
            assertThat(edit("menu-row-insert").isDisable()).isFalse();
            desk.shell().model().selectedProperty().set(desk.row("5.1.1").id());
            assertThat(edit("menu-row-delete").isDisable()).isFalse();
            assertThat(edit("menu-row-delete").getText()).isEqualTo("删除（Delete）");
            assertThat(edit("menu-row-delete").getAccelerator()).isNull();
            for (String name :
                    List.of("insert_below", "copy", "paste", "indent", "outdent", "up", "down", "backward")) {
                assertThat(edit("menu-row-" + name).isDisable()).as(name).isFalse();
            }
            assertThat(((RadioMenuItem) edit("menu-row-manual")).isSelected()).isTrue();
            edit("menu-row-insert").fire();
            assertThat(desk.find("#new-row", TextField.class).isVisible()).isTrue();
        });
    }

    /** An item of the menu 编辑 as it is when that opens. */
    private MenuItem edit(String id) {
        Menu menu = desk.find(".shell-menu", MenuBar.class).getMenus().get(1);
        Event.fireEvent(menu, new Event(Menu.ON_SHOWING));
        return menu.getItems().stream()
                .flatMap(item -> item instanceof Menu inner ? inner.getItems().stream() : Stream.of(item))
                .filter(item -> id.equals(item.getId()))
                .findFirst()
                .orElseThrow();
    }

    private void resize(double width, double height) {
        desk.stage.getScene().getRoot().resize(width, height);
        desk.layout();
    }

    private double right(String selector) {
        Node node = desk.find(selector, Node.class);
        return node.localToScene(node.getLayoutBounds()).getMaxX();
    }

    private TableView<?> indicators() {
        return desk.find("#indicators", TableView.class);
    }

    private void choose(String name) {
        ListView<?> list = desk.find("#projects", ListView.class);
        for (int index = 0; index < list.getItems().size(); index++) {
            if (((ProjectLine) list.getItems().get(index)).name().contains(name)) {
                list.getSelectionModel().select(index);
            }
        }
        desk.layout();
    }

    private List<String> found() {
        return Window.getWindows().stream()
                .filter(window -> window instanceof Popup && window.isShowing())
                .flatMap(window -> ((ListView<?>) window.getScene().lookup("#search-hits")).getItems().stream())
                .map(SearchHit.class::cast)
                .filter(SearchHit::isRow)
                .map(hit -> hit.row().name())
                .toList();
    }

    private static void compose(TextField field, String composed, String committed) {
        List<InputMethodTextRun> runs = composed.isEmpty()
                ? List.of()
                : List.of(new InputMethodTextRun(composed, InputMethodHighlight.UNSELECTED_RAW));
        Event.fireEvent(
                field,
                new InputMethodEvent(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, runs, committed, composed.length()));
    }
}
