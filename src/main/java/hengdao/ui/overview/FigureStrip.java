package hengdao.ui.overview;

import hengdao.i18n.Messages;
import hengdao.schedule.Counts;
import hengdao.ui.overview.OverviewModel.Figure;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;

/** The five figures of the programme; each opens the rows it counts. */
final class FigureStrip extends GridPane {

    private static final PseudoClass SOME = PseudoClass.getPseudoClass("some");

    private final Messages messages;
    private final Map<Figure, Button> buttons = new EnumMap<>(Figure.class);

    /** @param open called with the figure whose rows are to be shown */
    FigureStrip(Messages messages, Consumer<Figure> open) {
        this.messages = messages;
        getStyleClass().add("figure-strip");
        for (Figure figure : Figure.values()) {
            Button button = new Button(messages.text(key(figure)), new Label());
            button.setId("figure-" + name(figure));
            button.getStyleClass().addAll("figure-button", "figure-of-" + name(figure));
            button.setContentDisplay(ContentDisplay.LEFT);
            button.setMaxWidth(Double.MAX_VALUE);
            button.setTooltip(new Tooltip(messages.text(key(figure) + ".tip")));
            button.setOnAction(event -> open.accept(figure));
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(100.0 / Figure.values().length);
            getColumnConstraints().add(column);
            buttons.put(figure, button);
            addColumn(figure.ordinal(), button);
        }
    }

    void show(Counts counts) {
        buttons.forEach((figure, button) -> {
            int count = figure.of(counts);
            if (button.getGraphic() instanceof Label number) {
                number.setText(String.valueOf(count));
            }
            button.pseudoClassStateChanged(SOME, count > 0);
            button.setAccessibleText(messages.text("overview.figure.spoken", button.getText(), count, counts.tasks()));
        });
    }

    private static String key(Figure figure) {
        return "overview.figure." + figure.name().toLowerCase(Locale.ROOT);
    }

    private static String name(Figure figure) {
        return figure.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
