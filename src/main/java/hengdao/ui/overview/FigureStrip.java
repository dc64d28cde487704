package hengdao.ui.overview;

import hengdao.i18n.Messages;
import hengdao.schedule.Counts;
import hengdao.ui.overview.OverviewModel.Figure;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;

/** The five figures of the programme, each opening the rows it counts, and how many supervision orders are overdue. */
final class FigureStrip extends Pane {

    private static final double GAP = 12;
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
            getChildren().add(button);
        }
        orders = button("orders", "overview.figure.orders", openOrders);
        getChildren().add(orders);
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
        return button;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return widest();
    }

    @Override
    protected double computePrefWidth(double height) {
        return getChildren().size() * (widest() + GAP) - GAP;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        int rows = getChildren().size() / columns(width < 0 ? getWidth() : width);
        return rows * (highest() + GAP) - GAP;
    }

    @Override
    protected void layoutChildren() {
        int columns = columns(getWidth());
        double width = (getWidth() - (columns - 1) * GAP) / columns;
        double height = highest();
        for (int i = 0; i < getChildren().size(); i++) {
            double left = Math.round(i % columns * (width + GAP));
            double right = Math.round(i % columns * (width + GAP) + width);
            getChildren().get(i).resizeRelocate(left, i / columns * (height + GAP), right - left, height);
        }
    }

    /** All in one row if there is room for their words, else as many as divide them evenly. */
    private int columns(double width) {
        int all = getChildren().size();
        double needed = widest() + GAP;
        return IntStream.of(all, all / 2, all / 3)
                .filter(each -> each * needed - GAP <= width)
                .findFirst()
                .orElse(1);
    }

    private double widest() {
        return getChildren().stream()
                .mapToDouble(each -> Math.ceil(each.prefWidth(-1)))
                .max()
                .orElse(0);
    }

    private double highest() {
        return getChildren().stream()
                .mapToDouble(each -> Math.ceil(each.prefHeight(-1)))
                .max()
                .orElse(0);
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
