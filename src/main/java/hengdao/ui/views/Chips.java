package hengdao.ui.views;

import hengdao.gantt.RowFilter;
import hengdao.i18n.Messages;
import hengdao.ui.common.Icon;
import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.FlowPane;
import javafx.scene.shape.Rectangle;

/** The conditions that are on, one button each to take it away; those that do not fit are left out, none is cut. */
final class Chips extends FlowPane {

    private static final double HEIGHT = 24;

    private final ViewsModel model;
    private final Messages messages;

    Chips(ViewsModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        setId("filter-chips");
        getStyleClass().add("chips");
        setRowValignment(VPos.CENTER);
        setMinSize(0, HEIGHT);
        setPrefHeight(HEIGHT);
        setMaxHeight(HEIGHT);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.setHeight(HEIGHT);
        setClip(clip);
        model.viewProperty().subscribe(view -> show(view.filter()));
        model.presentProperty()
                .addListener((property, before, now) -> show(model.view().filter()));
    }

    private void show(RowFilter filter) {
        getChildren()
                .setAll(FilterChip.of(
                                filter.withText(""), model.presentProperty().get(), messages)
                        .stream()
                        .map(this::button)
                        .toList());
    }

    private Button button(FilterChip chip) {
        Button button = new Button(chip.words(), new Icon("close"));
        button.setContentDisplay(ContentDisplay.RIGHT);
        button.getStyleClass().addAll("small-button", "chip");
        button.setMinWidth(USE_PREF_SIZE);
        button.setAccessibleText(messages.text("views.chip.remove", chip.words()));
        button.setOnAction(event -> model.filter(chip.without()));
        return button;
    }
}
