package hengdao.ui.views;

import hengdao.gantt.AxisChoice;
import hengdao.gantt.ChartLayer;
import hengdao.gantt.ChartView;
import hengdao.i18n.Messages;
import hengdao.ui.common.Appearance;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** What is drawn and how: layers, columns, time axis, levels of the tree, height of rows, colours. */
final class DisplayPane extends HBox {

    private static final int MOST_LEVELS = 5;

    private final ViewsModel model;
    private final Appearance appearance;
    private final Messages messages;

    DisplayPane(ViewsModel model, Appearance appearance, Messages messages) {
        this.model = model;
        this.appearance = appearance;
        this.messages = messages;
        getStyleClass().addAll("pane-body", "pane-columns");
        VBox columns = section("columns", new ColumnsPane(model, messages));
        VBox others = new VBox(
                section("axis", tiers(), fine(), muted("views.axis.limits")),
                section("levels", levels()),
                section("rows", rows()),
                section("theme", themes()));
        others.getStyleClass().add("pane-sections");
        getChildren().addAll(section("layers", layers()), columns, others);
    }

    private VBox layers() {
        VBox box = new VBox();
        box.getStyleClass().add("pane-section");
        for (ChartLayer layer : ChartLayer.values()) {
            box.getChildren()
                    .add(check(
                            "layer-" + layer,
                            ViewsMenu.name(layer, messages),
                            view -> view.layers().contains(layer),
                            (view, on) -> view.with(layer, on)));
        }
        String legend = messages.text("menu.item.legend");
        box.getChildren().add(check("legend", legend, ChartView::legend, ChartView::withLegend));
        return box;
    }

    private CheckBox check(
            String id, String words, Predicate<ChartView> isOn, BiFunction<ChartView, Boolean, ChartView> with) {
        CheckBox check = new CheckBox(words);
        check.setId(id);
        check.setOnAction(event -> model.change(view -> with.apply(view, check.isSelected())));
        model.viewProperty().subscribe(view -> check.setSelected(isOn.test(view)));
        return check;
    }

    private Node tiers() {
        return choice(
                "tiers",
                List.of(2, 3),
                number -> messages.text("views.tiers." + number),
                model.viewProperty().map(view -> view.axis().tiers()),
                number -> model.change(
                        view -> view.withAxis(new AxisChoice(number, view.axis().fine()))));
    }

    private Node fine() {
        return choice(
                "fine",
                List.of(AxisChoice.Fine.values()),
                fine -> messages.text("views.fine." + fine.name().toLowerCase(Locale.ROOT)),
                model.viewProperty().map(view -> view.axis().fine()),
                fine -> model.change(
                        view -> view.withAxis(new AxisChoice(view.axis().tiers(), fine))));
    }

    private Node levels() {
        HBox box = new HBox();
        box.getStyleClass().add("choices");
        for (int level = 1; level <= MOST_LEVELS; level++) {
            int wanted = level;
            Button button = new Button(String.valueOf(level));
            button.getStyleClass().add("small-button");
            button.setId("level-" + level);
            button.setAccessibleText(messages.text("views.level", level));
            button.setOnAction(event -> model.foldTo(wanted));
            box.getChildren().add(button);
        }
        Button all = new Button(messages.text("views.level.all"));
        all.setId("level-all");
        all.getStyleClass().add("small-button");
        all.setOnAction(event -> model.foldTo(0));
        box.getChildren().add(all);
        return box;
    }

    private Node rows() {
        return choice(
                "rows",
                List.of(false, true),
                low -> messages.text(low ? "views.rows.compact" : "views.rows.usual"),
                appearance.compactProperty().asObject(),
                appearance.compactProperty()::set);
    }

    private Node themes() {
        return choice(
                "theme",
                List.of(Appearance.Theme.values()),
                theme -> ViewsMenu.name(theme, messages),
                appearance.themeProperty(),
                appearance.themeProperty()::set);
    }

    private static <T> Node choice(
            String id, List<T> values, Function<T, String> words, ObservableValue<T> now, Consumer<T> chosen) {
        HBox box = new HBox();
        box.getStyleClass().add("choices");
        ToggleGroup group = new ToggleGroup();
        for (T value : values) {
            RadioButton button = new RadioButton(words.apply(value));
            button.setId(id + "-" + value);
            button.setToggleGroup(group);
            button.setOnAction(event -> chosen.accept(value));
            now.subscribe(current -> button.setSelected(value.equals(current)));
            box.getChildren().add(button);
        }
        return box;
    }

    private Label muted(String key) {
        Label label = new Label(messages.text(key));
        label.getStyleClass().add("muted");
        label.setWrapText(true);
        label.setMaxWidth(230);
        return label;
    }

    private VBox section(String name, Node... content) {
        Label heading = new Label(messages.text("views.section." + name));
        heading.getStyleClass().add("pane-heading");
        VBox box = new VBox(heading);
        box.getStyleClass().add("pane-section");
        box.getChildren().addAll(content);
        return box;
    }
}
