package hengdao.ui.shell;

import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.shape.Rectangle;

/** A line of short texts of falling importance: those that do not fit are left out, none is cut. */
final class FittingLine extends FlowPane {

    private static final double HEIGHT = 20;

    FittingLine() {
        getStyleClass().add("fitting-line");
        setRowValignment(VPos.CENTER);
        setMinSize(0, HEIGHT);
        setPrefHeight(HEIGHT);
        setMaxHeight(HEIGHT);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.setHeight(HEIGHT);
        setClip(clip);
    }

    void show(List<String> texts) {
        getChildren().setAll(texts.stream().map(FittingLine::label).toList());
    }

    private static Label label(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("context-figures");
        label.setMinSize(USE_PREF_SIZE, HEIGHT);
        label.setPrefHeight(HEIGHT);
        return label;
    }
}
