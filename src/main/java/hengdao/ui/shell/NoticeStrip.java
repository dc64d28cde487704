package hengdao.ui.shell;

import hengdao.i18n.Messages;
import hengdao.ui.common.Icon;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

/**
 * A sentence over the foot of the window that asks for a decision or says what went wrong. It takes no room from what it
 * lies over. Escape takes it away, and so does the next edit; one that asks nothing goes with the next key or press.
 */
final class NoticeStrip extends HBox {

    private static final double ROOM = 16;

    private final Messages messages;
    private final Label text = new Label();
    private boolean asks;

    NoticeStrip(Messages messages) {
        this.messages = messages;
        getStyleClass().add("notice-strip");
        setId("notice");
        text.setId("notice-text");
        text.setWrapText(true);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        hideStrip();
    }

    /** Lies over the screens, above the buttons along their lower edge. */
    StackPane over(Screens screens) {
        StackPane.setAlignment(this, Pos.BOTTOM_CENTER);
        return new StackPane(screens, this) {
            @Override
            protected void layoutChildren() {
                Insets margin = new Insets(0, ROOM, ROOM + screens.footHeight(), ROOM);
                if (!margin.equals(getMargin(NoticeStrip.this))) {
                    setMargin(NoticeStrip.this, margin);
                }
                super.layoutChildren();
            }
        };
    }

    /** Goes away by itself with what is done in a window and with every change of {@code shown}. */
    void leaveWith(Node window, ObservableValue<?> shown) {
        shown.addListener((property, before, now) -> hideStrip());
        window.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            KeyCode code = event.getCode();
            if (code == KeyCode.ESCAPE || (!asks && !code.isModifierKey())) {
                hideStrip();
            }
        });
        window.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> {
            if (!asks && !contains(sceneToLocal(event.getSceneX(), event.getSceneY()))) {
                hideStrip();
            }
        });
    }

    /** Says what went wrong and what to do. */
    void error(String sentence) {
        show("notice-error", sentence);
    }

    /** Says something with an offer: a button that does it and closes the strip. */
    void offer(String sentence, String button, Runnable action) {
        say(sentence, button, action);
        asks = true;
    }

    /** Says that something was done, with a way there that goes with the next key or press elsewhere. */
    void info(String sentence, String button, Runnable action) {
        say(sentence, button, action);
    }

    private void say(String sentence, String button, Runnable action) {
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
        Button close = new Button();
        close.setGraphic(new Icon("close"));
        close.getStyleClass().add("quiet-button");
        close.setAccessibleText(messages.text("shell.close-notice"));
        close.setOnAction(event -> hideStrip());
        asks = false;
        getChildren().setAll(new Icon(style.equals("notice-error") ? "warning" : "info"), text);
        getChildren().addAll(buttons);
        getChildren().add(close);
        setVisible(true);
        setManaged(true);
    }
}
