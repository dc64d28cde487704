package hengdao.ui.overview;

import hengdao.i18n.Messages;
import hengdao.schedule.Counts;
import hengdao.ui.overview.OverviewModel.Figure;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;

/**
 * What will be missed, then the figures of the programme, each opening what it counts, and how many supervision orders are
 * overdue.
 */
final class FigureStrip extends GridPane {

    private final Messages messages;
    private final FigureButton risks;
    private final FigureButton orders;
    private final Map<Figure, FigureButton> buttons = new EnumMap<>(Figure.class);

    /**
     * Takes what happens on a click.
     *
     * @param open called with the figure whose rows are to be shown
     * @param openRisks shows what will be missed
     * @param openOrders shows the overdue orders
     */
    FigureStrip(Messages messages, Consumer<Figure> open, Runnable openRisks, Runnable openOrders) {
        this.messages = messages;
        getStyleClass().add("figure-strip");
        risks = button("risk", openRisks);
        for (Figure figure : Figure.values()) {
            buttons.put(figure, button(figure.name().toLowerCase(Locale.ROOT), () -> open.accept(figure)));
        }
        orders = button("orders", openOrders);
        showRisks(0);
        showOrders(0);
    }

    private FigureButton button(String name, Runnable action) {
        FigureButton button = new FigureButton(name.replace('_', '-'), "overview.figure." + name, messages, action);
        ColumnConstraints column = new ColumnConstraints();
        column.setPercentWidth(100.0 / (Figure.values().length + 2));
        getColumnConstraints().add(column);
        addColumn(getColumnConstraints().size() - 1, button);
        return button;
    }

    /** Shows how many commitments will be missed. */
    void showRisks(int count) {
        risks.show(count, "", messages.text("overview.figure.risk.spoken", count));
    }

    /** Shows how many supervision orders are overdue. */
    void showOrders(int count) {
        orders.show(count, "", messages.text("overview.figure.orders.spoken", count));
    }

    void show(Counts counts) {
        buttons.forEach((figure, button) -> {
            int count = figure.of(counts);
            String note = figure == Figure.OVERDUE && counts.passed() > 0
                    ? messages.text("overview.figure.overdue.note", counts.passed())
                    : "";
            String spoken = messages.text("overview.figure.spoken", button.words(), count, counts.tasks());
            button.show(count, note, note.isEmpty() ? spoken : spoken + "，" + note);
        });
    }
}
