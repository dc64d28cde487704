package hengdao.ui.shell;

import hengdao.i18n.Messages;
import hengdao.service.Library;
import hengdao.service.ProgramVersion;
import hengdao.ui.common.Dialogs;
import hengdao.ui.common.Icon;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ScrollPane.ScrollBarPolicy;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Screen;
import javafx.stage.Stage;

/** The pages of the help menu: all keys, as the menus know them, and what this program is. */
final class HelpPages {

    /** Room for a scroll bar. */
    private static final double BAR = 20;

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
                        line(messages.text("help.about.version", ProgramVersion.text(), ProgramVersion.build())),
                        line(messages.text("help.about.what")),
                        line(messages.text("help.about.licence")),
                        line(messages.text("help.about.libraries")),
                        libraries()));
    }

    /** All keys of the given menus and of the chart's own, under headings. */
    void keys(List<Menu> menus, List<MenuItem> chart) {
        KeyColumns columns = new KeyColumns(KeyGroups.of(menus, chart, messages));
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        double width = Math.min(screen.getWidth(), 1366) - 60;
        ScrollPane scroll = new ScrollPane(columns);
        scroll.setVbarPolicy(ScrollBarPolicy.ALWAYS);
        scroll.setMaxSize(width, Math.min(screen.getHeight(), 768) - 120);
        Stage stage = show(messages.text("help.keys.title"), List.of(scroll));
        columns.fit(width - BAR);
        stage.sizeToScene();
    }

    private Stage show(String title, List<Node> content) {
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
        return stage;
    }

    private static Label line(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMaxWidth(420);
        return label;
    }

    /** Everything by others in it, to be read and copied. */
    private static TextArea libraries() {
        TextArea text =
                new TextArea(Library.all().stream().map(Library::toString).collect(Collectors.joining("\n")));
        text.setId("about-libraries");
        text.setEditable(false);
        text.setPrefRowCount(8);
        text.setPrefColumnCount(40);
        return text;
    }
}
