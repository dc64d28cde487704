package hengdao.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hengdao.i18n.Messages;
import hengdao.service.FirstYear;
import hengdao.service.StartWith;
import hengdao.service.Workspace;
import hengdao.ui.common.FxThread;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.event.Event;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What one run of the program leaves for the next: language, year, pages, sizes. */
class NextStartTest {

    private static final Languages USUAL = Languages.byChoice(Messages.of(Locale.SIMPLIFIED_CHINESE));

    @TempDir
    Path place;

    private Path data;

    @BeforeAll
    static void dress() {
        FxThread.run(App::dress);
    }

    @BeforeEach
    void create() {
        data = place.resolve("data");
        Workspace.create(data, StartWith.DEMO, Desk.TODAY).close();
    }

    @Test
    void speaksTheLanguageChosenInTheSettingsUnlessAnotherIsNamed() {
        FxThread.run(() -> {
            Locale before = Locale.getDefault();
            Desk desk = Desk.over(data, USUAL);
            assertThat(word(desk)).isEqualTo("设置");
            page(desk, "settings", 3);
            assertThat(desk.find("#settings-language-zh", RadioButton.class).isSelected())
                    .isTrue();
            assertThat(desk.find("#settings-language-en", RadioButton.class).getText())
                    .isEqualTo("English");
            desk.press("#settings-language-en");
            assertThat(word(desk)).as("not before the next start").isEqualTo("设置");
            desk.close();
            desk = Desk.over(data, USUAL);
            assertThat(word(desk)).isEqualTo("Settings");
            assertThat(Locale.getDefault()).isEqualTo(Locale.ENGLISH);
            desk.press("#screen-settings");
            assertThat(desk.find("#settings-language-en", RadioButton.class).isSelected())
                    .isTrue();
            desk.close();
            desk = Desk.over(data, Languages.named(Messages.of(Locale.SIMPLIFIED_CHINESE)));
            assertThat(word(desk)).isEqualTo("设置");
            desk.close();
            Locale.setDefault(before);
        });
    }

    @Test
    void showsTheYearNamedAndSaysIfThereIsNone() {
        try (Workspace workspace = Workspace.open(data, Desk.TODAY)) {
            workspace.begin(new FirstYear(2018, "2018年度工程", List.of(new FirstYear.Outline("交通改善", List.of("交通改善")))));
        }
        FxThread.run(() -> {
            Desk desk = Desk.started(data, 2018, USUAL);
            assertThat(desk.stage.getTitle()).isEqualTo("横道 2018 年度工程");
            desk.close();
            desk = Desk.started(data, 2017, USUAL);
            assertThat(desk.stage.getTitle()).isEqualTo("横道 2017 年度工程");
            desk.close();
            desk = Desk.started(data, 2031, USUAL);
            assertThat(desk.stage.getTitle()).isEqualTo("横道 2017 年度工程");
            assertThat(desk.find("#notice-text", Label.class).getText()).isEqualTo("没有 2031 年度的工程，现在显示 2017 年度。");
            desk.close();
        });
    }

    @Test
    void comesBackToTheLastPagesOfDataAndSettings() {
        FxThread.run(() -> {
            Desk desk = Desk.over(data);
            page(desk, "data", 1);
            page(desk, "settings", 2);
            desk.close();
            desk = Desk.over(data);
            for (String screen : new String[] {"data", "settings"}) {
                desk.press("#screen-" + screen);
                assertThat(desk.find("#" + screen + "-pages", ListView.class)
                                .getSelectionModel()
                                .getSelectedIndex())
                        .as(screen)
                        .isEqualTo(screen.equals("data") ? 1 : 2);
            }
            desk.close();
        });
    }

    @Test
    void remembersWhereSplitsWereDraggedTo() {
        FxThread.run(() -> {
            Desk desk = Desk.over(data);
            desk.press("#screen-indicator");
            drag(desk, "#indicator", 380);
            desk.press("#screen-orders");
            drag(desk, "#orders .split-pane", 240);
            page(desk, "data", 0);
            drag(desk, "#data-page-units", 450);
            desk.close();
            desk = Desk.over(data);
            desk.press("#screen-indicator");
            assertThat(first(desk, "#indicator").getWidth()).isEqualTo(380, within(3.0));
            desk.press("#screen-orders");
            assertThat(first(desk, "#orders .split-pane").getHeight()).isEqualTo(240, within(3.0));
            page(desk, "data", 0);
            assertThat(first(desk, "#data-page-units").getWidth()).isEqualTo(450, within(3.0));
            desk.close();
        });
    }

    @Test
    void remembersHowWideColumnsWereDragged() {
        FxThread.run(() -> {
            Desk desk = Desk.over(data);
            double orders = widen(desk, "orders", "#orders-table", 3);
            desk.press("#screen-data");
            double units = widen(desk, "data", "#data-list-units", 0);
            double entries = widen(desk, "indicator", "#indicator-entries", 1);
            desk.close();
            desk = Desk.over(data);
            assertThat(width(desk, "orders", "#orders-table", 3)).isEqualTo(orders);
            assertThat(width(desk, "data", "#data-list-units", 0)).isEqualTo(units);
            assertThat(width(desk, "indicator", "#indicator-entries", 1)).isEqualTo(entries);
            desk.close();
        });
    }

    private static String word(Desk desk) {
        return desk.find("#screen-settings", ToggleButton.class).getText();
    }

    private static void page(Desk desk, String screen, int page) {
        desk.press("#screen-" + screen);
        desk.find("#" + screen + "-pages", ListView.class).getSelectionModel().select(page);
        desk.layout();
        desk.layout();
    }

    private static Region first(Desk desk, String split) {
        desk.layout();
        desk.layout();
        return (Region) desk.find(split, SplitPane.class).getItems().getFirst();
    }

    /** Moves the divider of a split as a mouse does. */
    private static void drag(Desk desk, String selector, double size) {
        first(desk, selector);
        SplitPane split = desk.find(selector, SplitPane.class);
        boolean across = split.getOrientation() == Orientation.HORIZONTAL;
        split.setDividerPosition(0, size / (across ? split.getWidth() : split.getHeight()));
        desk.layout();
        Node divider = split.lookup(".split-pane-divider");
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
                        true,
                        null));
    }

    private static <L> double widen(Desk desk, String screen, String selector, int index) {
        width(desk, screen, selector, index);
        @SuppressWarnings("unchecked")
        TableView<L> table = desk.find(selector, TableView.class);
        TableColumn<L, ?> column = table.getColumns().get(index);
        assertThat(table.resizeColumn(column, 37)).isTrue();
        desk.layout();
        return column.getWidth();
    }

    private static double width(Desk desk, String screen, String selector, int index) {
        desk.press("#screen-" + screen);
        desk.layout();
        TableColumn<?, ?> column = (TableColumn<?, ?>)
                desk.find(selector, TableView.class).getColumns().get(index);
        return column.getWidth();
    }
}
