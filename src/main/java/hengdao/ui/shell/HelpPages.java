package hengdao.ui.shell;

import hengdao.i18n.Messages;
import hengdao.ui.common.Dialogs;
import hengdao.ui.common.Icon;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Screen;
import javafx.stage.Stage;

/** The pages of the help menu: all keys, as the menus know them, and what this program is. */
final class HelpPages {

    /** How many columns the keys stand in. */
    private static final int COLUMNS = 6;

    private final Dialogs dialogs;
    private final Messages messages;

    HelpPages(Dialogs dialogs, Messages messages) {
        this.dialogs = dialogs;
        this.messages = messages;
    }

    void about() {
        Label name = new Label(messages.text("app.name"), new Icon("brand"));
        name.getStyleClass().add("about-name");
        show(
                messages.text("help.about.title"),
                List.of(
                        name,
                        line(messages.text("help.about.version", version())),
                        line(messages.text("help.about.what")),
                        line(messages.text("help.about.licence")),
                        line(messages.text("help.about.libraries"))));
    }

    /** All keys of the given menus and of the chart's own, under headings. */
    void keys(List<Menu> menus, List<MenuItem> chart) {
        List<KeyGroups.Group> groups = KeyGroups.of(menus, chart, messages);
        int all = groups.stream().mapToInt(group -> group.lines().size() + 1).sum();
        HBox columns = new HBox();
        columns.setId("keys");
        columns.getStyleClass().add("keys-columns");
        int placed = 0;
        for (KeyGroups.Group group : groups) {
            int middle = placed + group.lines().size() / 2;
            if (columns.getChildren().size() <= middle * COLUMNS / all) {
                columns.getChildren().add(new VBox(10));
            }
            ((VBox) columns.getChildren().getLast()).getChildren().add(group(group));
            placed += group.lines().size() + 1;
        }
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        ScrollPane scroll = new ScrollPane(columns);
        scroll.setMaxSize(Math.min(screen.getWidth(), 1366) - 60, Math.min(screen.getHeight(), 768) - 120);
        show(messages.text("help.keys.title"), List.of(scroll));
    }

    private static VBox group(KeyGroups.Group group) {
        Label heading = new Label(group.heading());
        heading.getStyleClass().add("keys-heading");
        GridPane grid = new GridPane();
        grid.getStyleClass().add("keys-grid");
        for (KeyGroups.Line line : group.lines()) {
            Label key = new Label(line.key());
            key.getStyleClass().add("key");
            key.setMinWidth(Region.USE_PREF_SIZE);
            grid.addRow(grid.getRowCount(), key, new Label(line.words()));
        }
        return new VBox(4, heading, grid);
    }

    private void show(String title, List<Node> content) {
        Button close = new Button(messages.text("help.close"));
        HBox buttons = new HBox(close);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        VBox page = new VBox(12);
        page.getStyleClass().add("dialog-page");
        page.getChildren().addAll(content);
        page.getChildren().add(buttons);
        Stage stage = dialogs.show(title, page);
        close.setDefaultButton(true);
        close.setOnAction(event -> stage.close());
    }

    private static Label line(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMaxWidth(420);
        return label;
    }

    private static String version() {
        return Objects.requireNonNullElse(HelpPages.class.getPackage().getImplementationVersion(), "0.1.0");
    }
}
