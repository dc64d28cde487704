package hengdao.ui.start;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** A page with a heading, a few sentences and what one can do, in the middle of the window. */
public final class CalmPage extends StackPane {

    private final List<? extends Node> choices;
    private final Label busy = new Label();

    CalmPage(String heading, List<String> sentences, List<? extends Node> choices) {
        this.choices = choices;
        getStyleClass().add("calm-page");
        VBox card = new VBox();
        card.getStyleClass().add("calm-card");
        Label title = new Label(heading);
        title.getStyleClass().add("calm-heading");
        title.setWrapText(true);
        card.getChildren().add(title);
        for (String sentence : sentences) {
            Label line = new Label(sentence);
            line.setWrapText(true);
            line.getStyleClass().add("calm-sentence");
            card.getChildren().add(line);
        }
        VBox buttons = new VBox();
        buttons.getStyleClass().add("calm-choices");
        buttons.getChildren().setAll(choices);
        busy.getStyleClass().add("calm-sentence");
        busy.setId("start-busy");
        busy.setManaged(false);
        card.getChildren().addAll(buttons, busy);
        card.setMaxSize(560, USE_PREF_SIZE);
        getChildren().add(card);
    }

    /** Says what is being done and takes no further choice; the next page ends it. */
    public void busy(String sentence) {
        choices.forEach(choice -> choice.setDisable(true));
        busy.setText(sentence);
        busy.setManaged(true);
    }

    /** Takes choices again, after what was being done has failed. */
    public void ready() {
        choices.forEach(choice -> choice.setDisable(false));
        busy.setManaged(false);
        busy.setText("");
    }

    /** Puts the focus on the first choice, so that Enter takes it. */
    public void focusFirst() {
        choices.getFirst().requestFocus();
    }
}
