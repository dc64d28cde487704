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

/** The five figures of the programme, each opening the rows it counts, and how many supervision orders are overdue. */
final class FigureStrip extends GridPane {

    private static final PseudoClass SOME = PseudoClass.getPseudoClass("some");

    private final Messages messages;
    private final Button orders;
    private final Map<Figure, Button> buttons = new EnumMap<>(Figure.class);

    /**
     * Takes what happens on a click.
     *
     * @param open called with the figure whose rows are to be shown
     * @param openOrders shows the overdue orders
     */
    FigureStrip(Messages messages, Consumer<Figure> open, Runnable openOrders) {
        this.messages = messages;
        getStyleClass().add("figure-strip");
        for (Figure figure : Figure.values()) {
            Button button = button(name(figure), key(figure), () -> open.accept(figure));
            buttons.put(figure, button);
            addColumn(figure.ordinal(), button);
        }
        orders = button("orders", "overview.figure.orders", openOrders);
        addColumn(Figure.values().length, orders);
        showOrders(0);
    }

    private Button button(String name, String key, Runnable action) {
        Button button = new Button(messages.text(key), new Label());
        button.setId("figure-" + name);
        button.getStyleClass().addAll("figure-button", "figure-of-" + name);
        button.setContentDisplay(ContentDisplay.LEFT);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setTooltip(new Tooltip(messages.text(key + ".tip")));
        button.setOnAction(event -> action.run());
        ColumnConstraints column = new ColumnConstraints();
        column.setPercentWidth(100.0 / (Figure.values().length + 1));
        getColumnConstraints().add(column);
        return button;
    }

    /** Shows how many supervision orders are overdue. */
    void showOrders(int count) {
        show(orders, count);
        orders.setAccessibleText(messages.text("overview.figure.orders.spoken", count));
    }

    void show(Counts counts) {
        buttons.forEach((figure, button) -> {
            int count = figure.of(counts);
            show(button, count);
            button.setAccessibleText(messages.text("overview.figure.spoken", button.getText(), count, counts.tasks()));
        });
    }

    private static void show(Button button, int count) {
        if (button.getGraphic() instanceof Label number) {
            number.setText(String.valueOf(count));
        }
        button.pseudoClassStateChanged(SOME, count > 0);
    }

    private static String key(Figure figure) {
        return "overview.figure." + figure.name().toLowerCase(Locale.ROOT);
    }

    private static String name(Figure figure) {
        return figure.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
