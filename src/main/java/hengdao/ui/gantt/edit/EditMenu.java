package hengdao.ui.gantt.edit;

import hengdao.i18n.Messages;
import hengdao.model.Scheduling;
import hengdao.ui.common.Session;
import java.util.List;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;

/** What the menu of the selected rows offers for editing, with its keys; what cannot be done now is greyed. */
final class EditMenu {
    /** Behind recording, opening and fitting the row. */
    private static final int PLACE = 3;

    private final Session session;
    private final Messages messages;
    private final Selected selected;
    private final RowCommands commands;
    private final EditActions actions;

    EditMenu(Session session, Selected selected, RowCommands commands, EditActions actions) {
        this.session = session;
        messages = session.messages();
        this.selected = selected;
        this.commands = commands;
        this.actions = actions;
    }

    void install(ContextMenu menu) {
        MenuItem insert = item("insert", "Insert", () -> actions.newRow(false));
        MenuItem below = item("insert_below", "Ctrl+Insert", () -> actions.newRow(true));
        MenuItem paste = item("paste", "Ctrl+V", actions::paste);
        List<MenuItem> one = List.of(item("edit", "Alt+Enter", actions::task), item("rename", "F7", actions::name));
        List<MenuItem> tasks = List.of(
                item("delete", "Delete", commands::delete),
                item("indent", "Tab", commands::indent),
                item("outdent", "Shift+Tab", commands::outdent),
                item("up", "Alt+Up", () -> commands.reorder(-1)),
                item("down", "Alt+Down", () -> commands.reorder(1)),
                item("unlink", "", commands::unlink));
        MenuItem chain = item("chain", "", commands::chain);
        RadioMenuItem automatic = new RadioMenuItem();
        RadioMenuItem manual = new RadioMenuItem();
        name(automatic, "automatic", "", () -> commands.schedule(Scheduling.AUTOMATIC));
        name(manual, "manual", "", () -> commands.schedule(Scheduling.MANUAL));
        Menu schedule = new Menu(
                messages.text("editing.menu.schedule"),
                null,
                automatic,
                manual,
                new SeparatorMenuItem(),
                item("forward", "", commands::forward),
                item("backward", "", actions::backward),
                new SeparatorMenuItem(),
                item("earlier", "Alt+Left", () -> commands.move(-1)),
                item("later", "Alt+Right", () -> commands.move(1)),
                item("shorter", "Alt+Shift+Left", () -> commands.stretch(-1)),
                item("longer", "Alt+Shift+Right", () -> commands.stretch(1)));
        schedule.setId("row-schedule");
        MenuItem copy = item("copy", "Ctrl+C", actions::copy);
        menu.getItems()
                .addAll(
                        PLACE,
                        List.of(
                                new SeparatorMenuItem(),
                                one.get(0),
                                one.get(1),
                                insert,
                                below,
                                tasks.get(0),
                                new SeparatorMenuItem(),
                                tasks.get(1),
                                tasks.get(2),
                                tasks.get(3),
                                tasks.get(4),
                                new SeparatorMenuItem(),
                                chain,
                                tasks.get(5),
                                schedule,
                                new SeparatorMenuItem(),
                                copy,
                                paste));
        menu.setOnShowing(event -> {
            int count = selected.tasks().size();
            tasks.forEach(each -> each.setDisable(count == 0));
            one.forEach(each -> each.setDisable(count != 1));
            chain.setDisable(count < 2);
            boolean none = selected.row().isEmpty();
            List.of(insert, below, paste, copy).forEach(each -> each.setDisable(none));
            schedule.setDisable(selected.scope().isEmpty());
            tasks.getLast().setDisable(!commands.hasLinks());
            if (!session.mayNot("edit plan").isEmpty()) {
                tasks.forEach(each -> each.setDisable(true));
                one.forEach(each -> each.setDisable(true));
                List.of(chain, insert, below, paste, schedule).forEach(each -> each.setDisable(true));
            }
            automatic.setSelected(selected.allAre(Scheduling.AUTOMATIC));
            manual.setSelected(selected.allAre(Scheduling.MANUAL));
        });
    }

    private MenuItem item(String name, String key, Runnable action) {
        return name(new MenuItem(), name, key, action);
    }

    private MenuItem name(MenuItem item, String name, String key, Runnable action) {
        item.setText(messages.text("editing.menu." + name));
        item.setId("row-" + name);
        item.setOnAction(event -> action.run());
        if (!key.isEmpty()) {
            item.setAccelerator(KeyCombination.keyCombination(key));
        }
        return item;
    }
}
