package hengdao.ui.overview;

import hengdao.gantt.PeriodText;
import hengdao.i18n.Messages;
import hengdao.schedule.Counts;
import hengdao.schedule.rounds.Unreported;
import hengdao.ui.overview.OverviewModel.Figure;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/**
 * What will be missed, then the figures of the programme, each opening what it counts, and how many supervision orders are
 * overdue; side by side where there is room, else in rows.
 */
final class FigureStrip extends Region {

    private static final double LEAST_WIDTH = 164;

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
            buttons.put(
                    figure,
                    figure == Figure.UNREPORTED
                            ? unreported(open)
                            : button(figure.name().toLowerCase(Locale.ROOT), () -> open.accept(figure)));
        }
        orders = button("orders", openOrders);
        showRisks(0);
        showOrders(0);
    }

    private FigureButton button(String name, Runnable action) {
        FigureButton button = new FigureButton(
                name.replace('_', '-'),
                messages.text("overview.figure." + name),
                messages.text("overview.figure." + name + ".tip"),
                action);
        getChildren().add(button);
        return button;
    }

    /** Is named once it is known which period it is about. */
    private FigureButton unreported(Consumer<Figure> open) {
        FigureButton button = new FigureButton("unreported", "", "", () -> open.accept(Figure.UNREPORTED));
        getChildren().add(button);
        return button;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        return rows(width > 0 ? width : getWidth()) * FigureButton.HEIGHT;
    }

    @Override
    protected void layoutChildren() {
        int count = getChildren().size();
        int columns = (count + rows(getWidth()) - 1) / rows(getWidth());
        for (int i = 0; i < count; i++) {
            double from = Math.floor(i % columns * getWidth() / columns);
            double until = Math.floor((i % columns + 1) * getWidth() / columns);
            double y = i / columns * FigureButton.HEIGHT;
            getChildren().get(i).resizeRelocate(from, y, until - from, FigureButton.HEIGHT);
        }
    }

    private void name(Unreported unreported) {
        PeriodText words = new PeriodText(messages);
        String days = words.days(unreported.period());
        button(Figure.UNREPORTED)
                .name(
                        words.unreported(unreported.period()),
                        unreported.period().isRound()
                                ? messages.text("overview.figure.unreported.tip.round", days, unreported.items())
                                : messages.text("overview.figure.unreported.tip", days));
    }

    private String note(Figure figure, Counts counts) {
        if (figure == Figure.OVERDUE && counts.passed() > 0) {
            return messages.text("overview.figure.overdue.note", counts.passed());
        }
        return figure == Figure.UNREPORTED && counts.skipped() > 0
                ? messages.text("overview.figure.unreported.note", counts.skipped())
                : "";
    }

    private FigureButton button(Figure figure) {
        return Objects.requireNonNull(buttons.get(figure));
    }

    private int rows(double width) {
        int fitting = Math.clamp((int) (width / LEAST_WIDTH), 1, getChildren().size());
        return (getChildren().size() + fitting - 1) / fitting;
    }

    /** Shows how many commitments will be missed. */
    void showRisks(int count) {
        risks.show(count, "", messages.text("overview.figure.risk.spoken", count));
    }

    /** Shows how many supervision orders are overdue. */
    void showOrders(int count) {
        orders.show(count, "", messages.text("overview.figure.orders.spoken", count));
    }

    /** @param unreported what is behind the last figure: its period and how many items */
    void show(Counts counts, Unreported unreported) {
        name(unreported);
        buttons.forEach((figure, button) -> {
            int count = figure.of(counts);
            String note = note(figure, counts);
            String spoken = messages.text("overview.figure.spoken", button.words(), count, counts.tasks());
            button.show(count, note, note.isEmpty() ? spoken : spoken + "，" + note);
        });
    }
}
