package hengdao.ui.shell;

import hengdao.gantt.Zoom;
import hengdao.i18n.Messages;
import hengdao.schedule.Status;
import hengdao.ui.common.Figures;
import hengdao.ui.common.LightBadge;
import java.math.BigDecimal;
import java.util.List;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** Names the project on screen and how it is judged; holds the scales of the time axis. */
final class ContextRow extends HBox {

    /** From which width on the scales stand side by side. */
    private static final double ROOMY = 780;

    private final ShellModel model;
    private final Messages messages;
    private final Label title = new Label();
    private final FittingLine figures = new FittingLine();
    private final LightBadge badge;

    ContextRow(ShellModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        badge = new LightBadge(messages);
        getStyleClass().add("context-row");
        title.getStyleClass().add("context-title");
        title.setId("context-title");
        title.setMinWidth(USE_PREF_SIZE);
        figures.setId("context-figures");
        setHgrow(figures, Priority.ALWAYS);
        HBox scales = scales();
        MenuButton scale = scaleMenu();
        BooleanBinding roomy =
                widthProperty().lessThanOrEqualTo(0).or(widthProperty().greaterThanOrEqualTo(ROOMY));
        showIf(scales, roomy);
        showIf(scale, roomy.not());
        getChildren().addAll(title, badge, figures, scales, scale);
        model.projectsProperty().addListener((property, before, now) -> show());
        model.projectProperty().addListener((property, before, now) -> show());
        show();
    }

    private void show() {
        ProjectLine line = model.shown();
        Status status = line.status();
        title.setText(line.title());
        badge.show(status.light());
        BigDecimal percent = status.shownPercent();
        BigDecimal due = status.shownScheduled();
        String reported = messages.text("shell.reported", status.reported(), status.total());
        figures.show(
                percent == null || due == null
                        ? List.of(reported)
                        : List.of(
                                messages.text("shell.gap", Figures.signed(percent.subtract(due))),
                                messages.text("shell.done", Figures.percent(percent)),
                                messages.text("shell.due", Figures.percent(due)),
                                reported));
    }

    private static void showIf(Node part, BooleanBinding shown) {
        part.visibleProperty().bind(shown);
        part.managedProperty().bind(shown);
    }

    /** All scales in one button, for a narrow row. */
    private MenuButton scaleMenu() {
        MenuButton menu = new MenuButton();
        menu.setId("scale-menu");
        menu.getStyleClass().add("small-button");
        menu.setMinWidth(USE_PREF_SIZE);
        for (Zoom zoom : Zoom.values()) {
            MenuItem choice = new MenuItem(messages.text(ShellMenu.key(zoom)));
            choice.setOnAction(event -> model.zoomTo(zoom));
            menu.getItems().add(choice);
        }
        model.zoomProperty().subscribe(now -> {
            menu.setText(messages.text(ShellMenu.key(now) + ".short"));
            menu.setAccessibleText(messages.text("menu.scale") + " " + messages.text(ShellMenu.key(now)));
        });
        return menu;
    }

    private HBox scales() {
        HBox box = new HBox();
        box.getStyleClass().add("scales");
        box.setMinWidth(USE_PREF_SIZE);
        ToggleGroup group = new ToggleGroup();
        for (Zoom zoom : Zoom.values()) {
            ToggleButton button = new ToggleButton(messages.text(ShellMenu.key(zoom) + ".short"));
            button.setId("scale-" + zoom);
            button.setToggleGroup(group);
            button.setMinWidth(USE_PREF_SIZE);
            String name = messages.text(ShellMenu.key(zoom));
            button.setTooltip(new Tooltip(name + "  Ctrl+" + (zoom.ordinal() + 1)));
            button.setAccessibleText(name);
            button.setOnAction(event -> {
                model.zoomTo(zoom);
                button.setSelected(true);
            });
            model.zoomProperty().subscribe(now -> button.setSelected(now == zoom));
            box.getChildren().add(button);
        }
        return box;
    }
}
