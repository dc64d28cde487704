package hengdao.ui.common;

import hengdao.i18n.Messages;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

/** Pages in front of the window that end with a button to do it and one to leave it. */
public final class EditDialogs {
    private final Dialogs dialogs;
    private final Messages messages;

    /** Takes who opens windows. */
    public EditDialogs(Dialogs dialogs, Messages messages) {
        this.dialogs = dialogs;
        this.messages = messages;
    }

    /** Who opens the windows. */
    public Dialogs windows() {
        return dialogs;
    }

    /** Asks before something is done that takes away several rows. */
    public void ask(String title, String question, String buttonKey, Runnable action) {
        Label text = new Label(question);
        text.setWrapText(true);
        text.setMaxWidth(420);
        Button accept = new Button(messages.text(buttonKey));
        Stage stage = show(title, text, accept);
        accept.setOnAction(event -> {
            stage.close();
            action.run();
        });
    }

    /** Shows content above a button that does it; the caller says what the button does and closes the window. */
    public Stage show(String title, Node content, Button accept) {
        Button cancel = new Button(messages.text("editing.cancel"));
        cancel.setId("edit-cancel");
        cancel.setCancelButton(true);
        accept.setId("edit-accept");
        accept.setDefaultButton(true);
        accept.getStyleClass().add("primary-button");
        HBox buttons = new HBox(8, cancel, accept);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        VBox page = new VBox(14, content, buttons);
        page.getStyleClass().add("dialog-page");
        Stage stage = dialogs.show(title, page);
        cancel.setOnAction(event -> stage.close());
        return stage;
    }
}
