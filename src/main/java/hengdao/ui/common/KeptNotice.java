package hengdao.ui.common;

import hengdao.i18n.Messages;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** Says quietly that what was typed before is here again, with a button to throw it away; takes no room otherwise. */
public final class KeptNotice extends HBox {

    /** @param discard called when what was kept is to be thrown away */
    public KeptNotice(Messages messages, String id, Runnable discard) {
        setId(id);
        getStyleClass().add("entry-notice");
        Label said = new Label(messages.text("form.kept"));
        said.setWrapText(true);
        said.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(said, Priority.ALWAYS);
        Button button = new Button(messages.text("entry.discard-draft"));
        button.setId(id + "-discard");
        button.getStyleClass().add("small-button");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> {
            show(false);
            discard.run();
        });
        getChildren().addAll(said, button);
        show(false);
    }

    /** Shows it or takes it away. */
    public void show(boolean shown) {
        setVisible(shown);
        setManaged(shown);
    }
}
