package hengdao.ui.gantt;

import hengdao.gantt.GanttRow;
import java.util.function.Consumer;
import javafx.geometry.Point2D;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;

/** The menu of the selected row, on the right button or the menu key; over a column heading that of the column. */
final class RowMenu {
    private final GanttView view;
    private final ChartMoves moves;
    private final ColumnMenu columns;
    private final ContextMenu menu = new ContextMenu();

    RowMenu(GanttView view, ChartMoves moves, ColumnMenu columns) {
        this.columns = columns;
        this.view = view;
        this.moves = moves;
    }

    /** The menu itself, to be added to. */
    ContextMenu menu() {
        return menu;
    }

    void install() {
        MenuItem fitSelection = item("gantt.menu.fit_selection", view.time()::fitSelection);
        fitSelection.setAccelerator(KeyCombination.keyCombination("Ctrl+J"));
        MenuItem indicator = forRow("gantt.menu.indicator", KeyCode.I, view::indicator);
        indicator.setAccelerator(KeyCombination.keyCombination("Ctrl+I"));
        MenuItem order = forRow("gantt.menu.order", view::order);
        MenuItem changes = forRow("gantt.menu.changes", view::changes);
        changes.setAccelerator(KeyCombination.keyCombination("Ctrl+Shift+H"));
        MenuItem outcome = forRow("gantt.menu.outcome", KeyCode.D, view::outcome);
        outcome.setAccelerator(KeyCombination.keyCombination("Ctrl+D"));
        outcome.setId("row-outcome");
        menu.getItems()
                .addAll(
                        forRow("gantt.menu.record", KeyCode.F2, view::record),
                        forRow("gantt.menu.open", KeyCode.ENTER, view::open),
                        indicator,
                        outcome,
                        fitSelection,
                        order,
                        changes,
                        new SeparatorMenuItem(),
                        item("gantt.menu.unfold_all", () -> view.unfoldTo(0)),
                        item("gantt.menu.fold_all", () -> view.unfoldTo(1)),
                        new SeparatorMenuItem(),
                        item("gantt.menu.fit_all", view.time()::fitAll),
                        item(
                                "gantt.menu.status_date",
                                () -> view.time().show(view.statusDateProperty().get())));
        view.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, event -> {
            if (!event.isKeyboardTrigger()
                    && columns.open(event.getX(), event.getY(), event.getScreenX(), event.getScreenY())) {
                event.consume();
                return;
            }
            boolean any = moves.selected() >= 0;
            menu.getItems().subList(0, 5).forEach(item -> item.setDisable(!any));
            changes.setDisable(!any);
            order.setDisable(!any || !canBeOrdered(view.selectedRowProperty().get()));
            Point2D place = new Point2D(event.getScreenX(), event.getScreenY());
            if (event.isKeyboardTrigger() && any) {
                double below =
                        view.chartLayout().headerHeight() + view.viewport().rowTop(moves.selected() + 1);
                place = view.localToScreen(view.chartLayout().style().indent(), below);
            }
            menu.show(view, place.getX(), place.getY());
            event.consume();
        });
    }

    /** Orders are about tasks and indicators. */
    private static boolean canBeOrdered(@Nullable GanttRow row) {
        return row != null && row.level().compareTo(GanttRow.Level.WORK_AREA) > 0;
    }

    private MenuItem forRow(String key, KeyCode shown, Consumer<GanttRow> action) {
        MenuItem item = forRow(key, action);
        item.setAccelerator(new KeyCodeCombination(shown));
        return item;
    }

    private MenuItem forRow(String key, Consumer<GanttRow> action) {
        return item(key, () -> {
            GanttRow row = view.selectedRowProperty().get();
            if (row != null) {
                action.accept(row);
            }
        });
    }

    private MenuItem item(String key, Runnable action) {
        MenuItem item = new MenuItem(view.messages().text(key));
        item.setOnAction(event -> action.run());
        return item;
    }
}
