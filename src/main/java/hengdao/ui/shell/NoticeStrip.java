package hengdao.ui.shell;

import hengdao.i18n.Messages;
import hengdao.ui.common.Icon;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** A strip under the top bar for a sentence that asks for a decision or says what went wrong; gone when not needed. */
final class NoticeStrip extends HBox {

    private final Messages messages;
    private final Label text = new Label();

    NoticeStrip(Messages messages) {
        this.messages = messages;
        getStyleClass().add("notice-strip");
        setId("notice");
        text.setId("notice-text");
        text.setWrapText(true);
        hideStrip();
    }

    /** Says what went wrong and what to do. */
    void error(String sentence) {
        show("notice-error", sentence);
    }

    /** Says something with an offer: a button that does it and closes the strip. */
    void offer(String sentence, String button, Runnable action) {
        Button accept = new Button(button);
        accept.setId("notice-accept");
        accept.setOnAction(event -> {
            hideStrip();
            action.run();
        });
        show("notice-info", sentence, accept);
    }

    /** Says that something was done. */
    void info(String sentence) {
        show("notice-info", sentence);
    }

    /** Takes away what was said, if nothing else has been said since. */
    void withdraw(String sentence) {
        if (text.getText().equals(sentence)) {
            hideStrip();
        }
    }

    void hideStrip() {
        setVisible(false);
        setManaged(false);
    }

    private void show(String style, String sentence, Button... buttons) {
        getStyleClass().removeAll("notice-error", "notice-info");
        getStyleClass().add(style);
        text.setText(sentence);
        Region space = new Region();
        setHgrow(space, Priority.ALWAYS);
        Button close = new Button();
        close.setGraphic(new Icon("close"));
        close.getStyleClass().add("quiet-button");
        close.setAccessibleText(messages.text("shell.close-notice"));
        close.setOnAction(event -> hideStrip());
        getChildren().setAll(new Icon(style.equals("notice-error") ? "warning" : "info"), text, space);
        getChildren().addAll(buttons);
        getChildren().add(close);
        setVisible(true);
        setManaged(true);
    }
}
