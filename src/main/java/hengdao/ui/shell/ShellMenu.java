package hengdao.ui.shell;

import hengdao.gantt.Zoom;
import hengdao.i18n.Messages;
import hengdao.ui.common.Icon;
import hengdao.ui.common.Session;
import java.util.List;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCombination;

/** The menus: everything the window can do, with its key. */
final class ShellMenu extends MenuBar {

    /** Where the menu 编辑 lists what can be done with rows: behind undo and redo. */
    private static final int AFTER_STEPS = 2;

    private final RowItems rows;
    private final Session session;
    private final Messages messages;
    private final ShellActions actions;
    private final ShellModel model;
    private final List<ScreenChoice> screens;
    private final ObservableBooleanValue noneSelected;
    private final Menu gathered;
    private final List<Menu> all;

    /**
     * Takes what the items act on, the screens to choose from, those of the views for the menu 查看, whether no row of
     * the chart is selected, and what can be done with rows.
     */
    ShellMenu(
            Session session,
            ShellActions actions,
            ShellModel model,
            List<ScreenChoice> screens,
            List<MenuItem> views,
            ObservableBooleanValue noneSelected,
            RowItems rows) {
        this.rows = rows;
        this.session = session;
        this.messages = session.messages();
        this.actions = actions;
        this.model = model;
        this.screens = screens;
        this.noneSelected = noneSelected;
        getStyleClass().add("shell-menu");
        gathered = new Menu(messages.text("menu.all"), new Icon("menu"));
        all = List.of(file(), edit(), look(views), record(), reports(), help());
        getMenus().setAll(all);
    }

    /** All menus, wherever they stand. */
    List<Menu> all() {
        return all;
    }

    /** Gathers all menus in one where there is no room for them, or puts them side by side again. */
    void gather(boolean narrow) {
        if (narrow == getMenus().contains(gathered)) {
            return;
        }
        getMenus().clear();
        gathered.getItems().clear();
        if (narrow) {
            gathered.getItems().setAll(all);
            getMenus().setAll(gathered);
        } else {
            getMenus().setAll(all);
        }
    }

    private Menu file() {
        return menu(
                "file",
                item("open-folder", "Ctrl+O", actions::openFolder),
                item("print", "Ctrl+P", actions::print),
                item("officer", "", actions::sign),
                new SeparatorMenuItem(),
                item("exit", "Ctrl+Q", actions::exit));
    }

    private Menu edit() {
        Menu edit = menu(
                "edit",
                step("undo", "Ctrl+Z", actions::undo, session.undoNameProperty()),
                step("redo", "Ctrl+Y", actions::redo, session.redoNameProperty()),
                new SeparatorMenuItem(),
                item("find", "Ctrl+F", actions::find),
                item("next-behind", "F8", actions::nextBehind),
                new SeparatorMenuItem(),
                item("baselines", "Ctrl+B", actions::showBaselines));
        rows.install(edit, AFTER_STEPS);
        return edit;
    }

    /** An item that names the step it takes. */
    private MenuItem step(String name, String key, Runnable action, ReadOnlyStringProperty step) {
        MenuItem item = item(name, key, action);
        String plain = item.getText();
        step.subscribe(words -> item.setText(words.isEmpty() ? plain : plain + " " + words));
        item.disableProperty()
                .bind(Bindings.createBooleanBinding(() -> step.get().isEmpty(), step));
        return item;
    }

    private Menu look(List<MenuItem> views) {
        Menu look = menu(
                "look",
                screens(),
                scales(),
                fit(),
                item("days", "Ctrl+Shift+J", actions::chooseDays),
                item("status-date", "Ctrl+T", actions::showStatusDate),
                item("today", "Ctrl+Shift+T", actions::showToday),
                new SeparatorMenuItem(),
                item("expand", "Ctrl+Shift+E", actions::expandAll),
                item("collapse", "Ctrl+Shift+W", actions::collapseAll),
                new SeparatorMenuItem(),
                item("all-projects", "Ctrl+0", () -> model.projectProperty().set(null)),
                item("previous-project", "Ctrl+Page Up", () -> model.stepProject(-1)),
                item("next-project", "Ctrl+Page Down", () -> model.stepProject(1)),
                new SeparatorMenuItem(),
                item("chart", "F6", actions::focusChart),
                item("projects", "F3", actions::toggleProjects),
                item("details", "F4", actions::toggleDetails));
        look.getItems().addFirst(new SeparatorMenuItem());
        look.getItems().addAll(0, views);
        return look;
    }

    private Menu screens() {
        Menu menu = new Menu(messages.text("menu.screens"));
        screens.forEach(each -> {
            MenuItem choice = new MenuItem(messages.text("screen." + each.name()));
            choice.setId("menu-screen-" + each.name());
            choice.setAccelerator(KeyCombination.keyCombination(each.key()));
            choice.setOnAction(event -> actions.showScreen(each.name()));
            menu.getItems().add(choice);
        });
        return menu;
    }

    private MenuItem fit() {
        MenuItem item = item("fit-selection", "Ctrl+J", actions::fitSelection);
        item.disableProperty().bind(noneSelected);
        return item;
    }

    private Menu record() {
        return menu(
                "record",
                item("record", "F2", actions::record),
                item("correct", "Shift+F2", actions::correct),
                item("save", "Ctrl+Enter", actions::saveEntry));
    }

    private Menu reports() {
        return menu(
                "reports",
                item("chart-pdf", "Ctrl+E", () -> actions.exportChart("pdf")),
                item("chart-svg", "", () -> actions.exportChart("svg")),
                item("chart-png", "", () -> actions.exportChart("png")),
                new SeparatorMenuItem(),
                item("progress-xlsx", "", () -> actions.exportProgress("xlsx")),
                item("progress-pdf", "", () -> actions.exportProgress("pdf")));
    }

    private Menu help() {
        return menu("help", item("keys", "F1", actions::showKeys), item("about", "", actions::showAbout));
    }

    private Menu scales() {
        ToggleGroup group = new ToggleGroup();
        Menu menu = new Menu(messages.text("menu.scale"));
        for (Zoom zoom : Zoom.values()) {
            RadioMenuItem choice = new RadioMenuItem(messages.text(key(zoom)));
            choice.setToggleGroup(group);
            choice.setAccelerator(KeyCombination.keyCombination("Ctrl+" + (zoom.ordinal() + 1)));
            choice.setOnAction(event -> model.zoomTo(zoom));
            model.zoomProperty().subscribe(now -> choice.setSelected(now == zoom));
            menu.getItems().add(choice);
        }
        return menu;
    }

    static String key(Zoom zoom) {
        return "menu.scale." + zoom.name().toLowerCase(Locale.ROOT);
    }

    private Menu menu(String name, MenuItem... items) {
        Menu menu = new Menu(messages.text("menu." + name));
        menu.getItems().setAll(items);
        return menu;
    }

    private MenuItem item(String name, String key, Runnable action) {
        MenuItem item = new MenuItem(messages.text("menu.item." + name));
        item.setId("menu-" + name);
        item.setOnAction(event -> action.run());
        if (!key.isEmpty()) {
            item.setAccelerator(KeyCombination.keyCombination(key));
        }
        return item;
    }
}
