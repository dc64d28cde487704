package hengdao.ui.views;

import hengdao.gantt.ChartLayer;
import hengdao.gantt.ChartView;
import hengdao.gantt.Grouping;
import hengdao.i18n.Messages;
import hengdao.ui.common.Appearance;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;

/** What can be done to the view as menu items, for the menu bar and for the buttons above the chart. */
public final class ViewsMenu {

    private static final int MOST_LEVELS = 5;

    private final ViewsModel model;
    private final Messages messages;
    private final Appearance appearance;
    private final ViewDialogs dialogs;

    /** Takes what the items act on and who asks for names. */
    public ViewsMenu(ViewsModel model, Appearance appearance, ViewDialogs dialogs, Messages messages) {
        this.model = model;
        this.appearance = appearance;
        this.dialogs = dialogs;
        this.messages = messages;
    }

    /** The views to choose from and what to do with the one on screen, as things stand now. */
    public List<MenuItem> views() {
        List<MenuItem> items = new ArrayList<>();
        model.standard().forEach(view -> items.add(choice(view)));
        items.add(new SeparatorMenuItem());
        List<ChartView> own = model.savedProperty().get().views();
        if (!own.isEmpty()) {
            own.forEach(view -> items.add(choice(view)));
            items.add(new SeparatorMenuItem());
        }
        String name = model.view().name();
        boolean changed = model.changedProperty().get();
        MenuItem overwrite = item("save", () -> model.save(name));
        overwrite.setDisable(!changed || model.isStandard(name));
        MenuItem restore = item("restore", () -> model.choose(name));
        restore.setDisable(!changed);
        MenuItem manage = item("manage", dialogs::manage);
        manage.setDisable(own.isEmpty());
        items.addAll(List.of(overwrite, item("save-as", dialogs::saveAs), restore, manage));
        return items;
    }

    /** The ways to put rows together. */
    public List<MenuItem> groupings() {
        List<MenuItem> items = new ArrayList<>();
        for (Grouping each : Grouping.values()) {
            RadioMenuItem item = new RadioMenuItem(name(each, messages));
            item.setId("grouping-" + each);
            item.setOnAction(event -> {
                model.group(each);
                item.setSelected(true);
            });
            model.viewProperty().subscribe(view -> item.setSelected(view.grouping() == each));
            items.add(item);
        }
        return items;
    }

    /** The items of the menu 查看; {@code bar} is where the cursor goes for a filter. */
    public List<MenuItem> look(ViewBar bar) {
        Menu views = new Menu(messages.text("menu.views"));
        views.setId("menu-views");
        views.setOnShowing(event -> views.getItems().setAll(views()));
        views.getItems().setAll(views());
        Menu levels = new Menu(messages.text("menu.levels"));
        for (int level = 1; level <= MOST_LEVELS; level++) {
            int wanted = level;
            MenuItem item = new MenuItem(messages.text("views.level", level));
            item.setAccelerator(KeyCombination.keyCombination("Ctrl+Alt+" + level));
            item.setOnAction(event -> model.foldTo(wanted));
            levels.getItems().add(item);
        }
        return List.of(
                views,
                keyed("filter", "Ctrl+Shift+F", bar::focusFilter),
                keyed("conditions", "Ctrl+Alt+F", bar::toggleConditions),
                keyed("clear-filter", "Ctrl+Shift+X", model::clearFilter),
                menu("grouping", groupings()),
                keyed("display", "Ctrl+Alt+D", bar::toggleDisplay),
                menu("layers", layers()),
                levels,
                legend(),
                compact(),
                menu("theme", themes()));
    }

    static String name(Grouping grouping, Messages messages) {
        return messages.text("views.grouping." + grouping.name().toLowerCase(Locale.ROOT));
    }

    static String name(ChartLayer layer, Messages messages) {
        return messages.text("views.layer." + layer.name().toLowerCase(Locale.ROOT));
    }

    static String name(Appearance.Theme theme, Messages messages) {
        return messages.text("views.theme." + theme.name().toLowerCase(Locale.ROOT));
    }

    private MenuItem choice(ChartView view) {
        RadioMenuItem item = new RadioMenuItem(view.name());
        item.setSelected(model.view().name().equals(view.name()));
        item.setOnAction(event -> model.choose(view.name()));
        return item;
    }

    private List<MenuItem> layers() {
        List<MenuItem> items = new ArrayList<>();
        for (ChartLayer layer : ChartLayer.values()) {
            CheckMenuItem item = new CheckMenuItem(name(layer, messages));
            item.setOnAction(event -> model.change(view -> view.with(layer, item.isSelected())));
            model.viewProperty()
                    .subscribe(view -> item.setSelected(view.layers().contains(layer)));
            items.add(item);
        }
        return items;
    }

    private MenuItem legend() {
        CheckMenuItem item = new CheckMenuItem(messages.text("menu.item.legend"));
        item.setId("menu-legend");
        item.setAccelerator(KeyCombination.keyCombination("Shift+F4"));
        item.setOnAction(event -> model.change(view -> view.withLegend(item.isSelected())));
        model.viewProperty().subscribe(view -> item.setSelected(view.legend()));
        return item;
    }

    private MenuItem compact() {
        CheckMenuItem item = new CheckMenuItem(messages.text("menu.item.compact"));
        item.setAccelerator(KeyCombination.keyCombination("Ctrl+Alt+R"));
        item.selectedProperty().bindBidirectional(appearance.compactProperty());
        return item;
    }

    private List<MenuItem> themes() {
        List<MenuItem> items = new ArrayList<>();
        for (Appearance.Theme theme : Appearance.Theme.values()) {
            RadioMenuItem item = new RadioMenuItem(name(theme, messages));
            item.setOnAction(event -> {
                appearance.themeProperty().set(theme);
                item.setSelected(true);
            });
            appearance.themeProperty().subscribe(now -> item.setSelected(now == theme));
            items.add(item);
        }
        return items;
    }

    private Menu menu(String name, List<MenuItem> items) {
        Menu menu = new Menu(messages.text("menu." + name));
        menu.getItems().setAll(items);
        return menu;
    }

    private MenuItem item(String name, Runnable action) {
        MenuItem item = new MenuItem(messages.text("views.menu." + name));
        item.setId("view-" + name);
        item.setOnAction(event -> action.run());
        return item;
    }

    private MenuItem keyed(String name, String key, Runnable action) {
        MenuItem item = new MenuItem(messages.text("menu.item." + name));
        item.setId("menu-" + name);
        item.setAccelerator(KeyCombination.keyCombination(key));
        item.setOnAction(event -> action.run());
        return item;
    }
}
