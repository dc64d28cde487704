package hengdao.ui.rounds;

import hengdao.i18n.Messages;
import hengdao.ui.rounds.LineColumns.Column;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;

/** The heading of the list, over its columns. */
final class LineHeading extends Pane {

    private static final double HEIGHT = 26;

    private final Map<Column, Label> labels = new EnumMap<>(Column.class);

    LineHeading(Messages messages) {
        getStyleClass().add("round-heading");
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
        for (Column column : Column.values()) {
            Label label = new Label(messages.text(
                    "rounds.column." + column.name().toLowerCase(Locale.ROOT).replace('_', '-')));
            boolean figure = column == Column.PLAN || column == Column.LAST;
            label.setAlignment(figure ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
            labels.put(column, label);
            getChildren().add(label);
        }
    }

    @Override
    protected void layoutChildren() {
        LineColumns columns = LineColumns.of(getWidth());
        labels.forEach((column, label) -> {
            label.setVisible(columns.has(column));
            label.resizeRelocate(columns.x(column), 0, columns.width(column), getHeight());
        });
    }
}
