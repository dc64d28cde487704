package hengdao.ui.overview;

import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A figure of the overview: its words at the left, with a note below, its number apart from them at the right. */
final class FigureButton extends Button {

    private static final PseudoClass SOME = PseudoClass.getPseudoClass("some");
    private static final double EDGES = 24;
    static final double HEIGHT = 50;

    private final Label label = new Label();
    private String words;
    private final Label number = new Label();
    private final Label note = new Label();

    /** @param tip what it counts, at length */
    FigureButton(String name, String words, String tip, Runnable action) {
        this.words = words;
        setId("figure-" + name);
        getStyleClass().addAll("figure-button", "figure-of-" + name);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setMaxWidth(Double.MAX_VALUE);
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
        setMaxHeight(HEIGHT);
        label.setText(words);
        label.getStyleClass().add("figure-words");
        label.setWrapText(true);
        number.getStyleClass().add("figure-number");
        number.setMinWidth(Region.USE_PREF_SIZE);
        note.getStyleClass().add("figure-note");
        note.managedProperty().bind(note.textProperty().isNotEmpty());
        VBox text = new VBox(label, note);
        text.getStyleClass().add("figure-text");
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox box = new HBox(text, number);
        box.getStyleClass().add("figure-box");
        box.prefWidthProperty().bind(widthProperty().subtract(EDGES));
        box.setMinWidth(0);
        setGraphic(box);
        setMinWidth(0);
        setTooltip(new Tooltip(tip));
        setOnAction(event -> action.run());
    }

    /** Says otherwise what it counts. */
    void name(String newWords, String tip) {
        words = newWords;
        label.setText(newWords);
        getTooltip().setText(tip);
    }

    String words() {
        return words;
    }

    /** Shows the number with a note, which may be empty, and says both in a sentence. */
    void show(int count, String newNote, String spoken) {
        number.setText(String.valueOf(count));
        note.setText(newNote);
        setAccessibleText(spoken);
        pseudoClassStateChanged(SOME, count > 0);
    }
}
