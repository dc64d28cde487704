package hengdao.ui.shell;

import hengdao.i18n.Messages;
import hengdao.ui.common.Dialogs;
import hengdao.ui.common.Icon;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

/** The pages of the help menu: all keys, as the menus know them, and what this program is. */
final class HelpPages {

    private static final int COLUMN_LENGTH = 20;

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

    /** All keys of the given menus and items, each once. */
    void keys(List<? extends MenuItem> menus) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("keys-grid");
        Map<KeyCombination, MenuItem> byKey = new LinkedHashMap<>();
        menus.stream()
                .flatMap(HelpPages::itemsOf)
                .filter(item -> item.getAccelerator() != null)
                .forEach(item -> byKey.putIfAbsent(item.getAccelerator(), item));
        List<MenuItem> items = List.copyOf(byKey.values());
        for (int index = 0; index < items.size(); index++) {
            Label key = new Label(items.get(index).getAccelerator().getDisplayText());
            key.getStyleClass().add("key");
            int column = index / COLUMN_LENGTH * 2;
            grid.add(key, column, index % COLUMN_LENGTH);
            grid.add(new Label(items.get(index).getText()), column + 1, index % COLUMN_LENGTH);
        }
        show(messages.text("help.keys.title"), List.of(grid));
    }

    private static Stream<MenuItem> itemsOf(MenuItem item) {
        return item instanceof Menu menu ? menu.getItems().stream().flatMap(HelpPages::itemsOf) : Stream.of(item);
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
