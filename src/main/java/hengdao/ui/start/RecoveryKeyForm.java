package hengdao.ui.start;

import hengdao.i18n.Messages;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Shows a recovery key, once; one goes on only when it is said to be on paper. */
public final class RecoveryKeyForm extends VBox {

    private final Messages messages;
    private final CheckBox copied = new CheckBox();
    private final Button print = new Button();
    private final Label told = new Label();

    /**
     * @param key in groups, with a dash between
     * @param printing prints the key, and tells the form what came of it
     */
    RecoveryKeyForm(Messages messages, String key, Consumer<RecoveryKeyForm> printing, Runnable goOn) {
        this.messages = messages;
        getStyleClass().add("calm-choices");
        FlowPane groups = new FlowPane();
        groups.setId("recovery-groups");
        groups.getStyleClass().add("recovery-groups");
        groups.setAccessibleText(key);
        groups.setFocusTraversable(true);
        int number = 1;
        for (String group : List.of(key.split("-"))) {
            Label place = new Label(String.valueOf(number++));
            place.getStyleClass().add("recovery-number");
            Label text = new Label(group);
            text.getStyleClass().add("recovery-group");
            groups.getChildren().add(new HBox(place, text));
        }
        print.setId("recovery-print");
        print.setText(messages.text("recovery.print"));
        print.setOnAction(event -> {
            print.setDisable(true);
            told.setText(messages.text("recovery.printing"));
            printing.accept(this);
        });
        told.setId("recovery-told");
        told.setWrapText(true);
        told.getStyleClass().add("calm-sentence");
        told.visibleProperty().bind(told.textProperty().isNotEmpty());
        told.managedProperty().bind(told.visibleProperty());
        copied.setId("recovery-copied");
        copied.setText(messages.text("recovery.copied"));
        copied.setWrapText(true);
        Button next = new Button(messages.text("recovery.go-on"));
        next.setId("recovery-go-on");
        next.getStyleClass().add("primary-button");
        next.disableProperty().bind(copied.selectedProperty().not());
        next.setOnAction(event -> goOn.run());
        getChildren().addAll(groups, print, told, copied, next);
    }

    /** Says that it went to a printer. */
    public void printed(String job) {
        say(messages.text("recovery.printed", job));
    }

    /** Says why it was not printed, or what else is to be known. */
    public void say(String sentence) {
        print.setDisable(false);
        told.setText(sentence);
    }

    /** Puts the focus where one prints. */
    @Override
    public void requestFocus() {
        print.requestFocus();
    }
}
