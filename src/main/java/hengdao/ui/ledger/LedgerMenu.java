package hengdao.ui.ledger;

import hengdao.i18n.Messages;
import hengdao.model.Indicator;
import hengdao.report.ledger.LedgerLine;
import hengdao.report.ledger.LedgerText;
import hengdao.report.ledger.LedgerView.ColumnPlace;
import hengdao.ui.common.Navigation;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** What can be done with the lines of the ledger, in their menu and by the keys written there. */
final class LedgerMenu {

    private final LedgerModel model;
    private final LedgerTable table;
    private final LedgerEditor editor;
    private final Navigation navigation;
    private final Messages messages;
    private final ContextMenu menu = new ContextMenu();

    LedgerMenu(LedgerModel model, LedgerTable table, LedgerEditor editor, Navigation navigation, Messages messages) {
        this.model = model;
        this.table = table;
        this.editor = editor;
        this.navigation = navigation;
        this.messages = messages;
    }

    private void openChanges(LedgerLine line) {
        Indicator indicator = line.indicator();
        navigation.openChanges(indicator == null ? line.task().key() : indicator.key());
    }

    /** Adds the menu to the table and listens to its keys. */
    void install() {
        MenuItem indicator = item("indicator", "Ctrl+I", () -> withLine(this::openIndicator));
        menu.getItems()
                .setAll(
                        item("chart", "Enter", () -> withLine(line -> navigation.openRow(line.id()))),
                        indicator,
                        item("history", "Ctrl+H", () -> withLine(line -> navigation.openHistory(line.id()))),
                        item("changes", "Ctrl+Shift+H", () -> withLine(this::openChanges)),
                        item("record", "F2", () -> withLine(line -> navigation.record(line.id()))),
                        new SeparatorMenuItem(),
                        item("edit", "F7", editor::open),
                        item(
                                "outcome",
                                "Ctrl+D",
                                () -> withLine(line ->
                                        navigation.stateOutcome(line.task().id()))),
                        new SeparatorMenuItem(),
                        item("sort", "F9", () -> model.sortBy(table.column(), false)),
                        item("sort-further", "Shift+F9", () -> model.sortBy(table.column(), true)),
                        item("filter", "Ctrl+Shift+F", table::focusFilter),
                        item("clear", "Ctrl+Shift+X", model::showAll),
                        new SeparatorMenuItem(),
                        item("copy", "Ctrl+C", this::copy));
        menu.setOnShowing(event -> {
            boolean none = table.line().isEmpty();
            menu.getItems().stream()
                    .filter(each ->
                            !List.of("ledger-menu-filter", "ledger-menu-clear").contains(String.valueOf(each.getId())))
                    .forEach(each -> each.setDisable(none));
            indicator.setDisable(
                    table.line().filter(line -> line.indicator() != null).isEmpty());
        });
        table.setContextMenu(menu);
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        table.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                editor.open();
            }
        });
    }

    private void press(KeyEvent event) {
        if (event.getTarget() != table) {
            return;
        }
        boolean plain = !event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown();
        switch (event.getCode()) {
            case LEFT, RIGHT -> {
                if (plain) {
                    table.walk(event.getCode() == KeyCode.LEFT ? -1 : 1);
                    event.consume();
                }
            }
            default ->
                menu.getItems().stream()
                        .filter(item -> item.getAccelerator() != null
                                && item.getAccelerator().match(event))
                        .findFirst()
                        .ifPresent(item -> {
                            item.fire();
                            event.consume();
                        });
        }
    }

    private void openIndicator(LedgerLine line) {
        if (line.indicator() != null) {
            navigation.openIndicator(line.indicator().id());
        } else {
            navigation.say(messages.text("shell.no-indicator", line.task().name()));
        }
    }

    private void withLine(Consumer<LedgerLine> action) {
        table.line().ifPresent(action);
    }

    /** The selected lines as shown, with their headings, cells parted by tabs. */
    private void copy() {
        LedgerText texts = new LedgerText(messages);
        List<ColumnPlace> columns = model.view().columns();
        Function<Stream<String>, String> row = cells -> cells.collect(Collectors.joining("\t", "", "\n"));
        String headings = row.apply(columns.stream().map(each -> each.column().heading(messages)));
        ClipboardContent content = new ClipboardContent();
        content.putString(table.chosen().stream()
                .map(line -> row.apply(columns.stream().map(each -> texts.of(each.column(), line))))
                .collect(Collectors.joining("", headings, "")));
        Clipboard.getSystemClipboard().setContent(content);
    }

    private MenuItem item(String name, String key, Runnable action) {
        MenuItem item = new MenuItem(messages.text("ledger.menu." + name));
        item.setId("ledger-menu-" + name);
        item.setAccelerator(KeyCombination.keyCombination(key));
        item.setOnAction(event -> action.run());
        return item;
    }
}
