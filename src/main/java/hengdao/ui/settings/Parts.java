package hengdao.ui.settings;

import hengdao.i18n.Messages;
import hengdao.model.ExpectedError;
import hengdao.ui.common.Session;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The parts all pages are put together from. */
final class Parts {

    private Parts() {}

    /** A page under its title, in white. */
    static VBox page(String title, Node... content) {
        Label heading = new Label(title);
        heading.getStyleClass().add("context-title");
        VBox page = new VBox(heading);
        page.getChildren().addAll(content);
        page.getStyleClass().add("settings-page");
        return page;
    }

    static Label heading(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("settings-heading");
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    static Label muted(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("muted-small");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /** A sentence about what was refused; it takes no room while it is empty. */
    static Label error(String id) {
        Label label = new Label();
        label.setId(id);
        label.getStyleClass().add("stages-error");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.visibleProperty().bind(label.textProperty().isNotEmpty());
        label.managedProperty().bind(label.visibleProperty());
        return label;
    }

    static HBox row(Node... content) {
        HBox row = new HBox(content);
        row.getStyleClass().add("settings-row");
        return row;
    }

    /** As a row, going on in the next line where there is no room. */
    static FlowPane flow(Node... content) {
        FlowPane flow = new FlowPane(content);
        flow.getStyleClass().add("settings-flow");
        flow.setMinWidth(0);
        flow.setMinHeight(Region.USE_PREF_SIZE);
        return flow;
    }

    static Button button(Messages messages, String name, Runnable action) {
        Button button = new Button(messages.text("settings.button." + name));
        button.setId("settings-" + name);
        button.getStyleClass().add("small-button");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    static Button primary(Button button) {
        button.getStyleClass().add("primary-button");
        return button;
    }

    static Region space() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }

    /** Hands the sentence of an expected error to its place, any other one to the window. */
    static Consumer<Exception> refused(Session session, Consumer<String> place) {
        return error -> {
            if (error instanceof ExpectedError expected) {
                place.accept(session.messages().text(expected.messageKey(), expected.arguments()));
            } else {
                session.fail(error);
            }
        };
    }
}
