package hengdao.ui.gantt;

import hengdao.gantt.ChartColumns.Cell;
import hengdao.gantt.Column;
import hengdao.gantt.ColumnWidth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.jspecify.annotations.Nullable;

/** The menu of a column heading, on the right button: moves the column, makes it wider or narrower, hides it. */
final class ColumnMenu {
    private static final double STEP = 24;
    private static final double LEAST = 36;

    private final GanttView view;
    private final ChartSurface surface;
    private final Consumer<List<ColumnWidth>> chosen;
    private final Runnable all;
    private final ContextMenu menu = new ContextMenu();

    /** Takes what learns of the columns once they have changed, and what shows all that can be chosen. */
    ColumnMenu(GanttView view, ChartSurface surface, Consumer<List<ColumnWidth>> chosen, Runnable all) {
        this.view = view;
        this.surface = surface;
        this.chosen = chosen;
        this.all = all;
    }

    /** Opens for the heading at a place of the chart; returns whether there is one. */
    boolean open(double x, double y, double screenX, double screenY) {
        if (y < 0 || y >= surface.headerHeight() || x >= surface.tableWidth()) {
            return false;
        }
        Cell cell = surface.columns().at(x).orElse(null);
        if (cell == null) {
            return false;
        }
        List<Cell> cells = surface.columns().cells();
        int at = cells.indexOf(cell);
        boolean name = cell.column() == Column.NAME;
        menu.getItems()
                .setAll(
                        item("left", at > 0 ? () -> swap(cell, cells.get(at - 1)) : null),
                        item("right", at + 1 < cells.size() ? () -> swap(cells.get(at + 1), cell) : null),
                        new SeparatorMenuItem(),
                        item("wider", name ? null : () -> resize(cell, STEP)),
                        item("narrower", name || cell.width() <= LEAST ? null : () -> resize(cell, -STEP)),
                        new SeparatorMenuItem(),
                        item("hide", name ? null : () -> hide(cell.column())),
                        item("all", all));
        menu.show(view, screenX, screenY);
        return true;
    }

    private MenuItem item(String name, @Nullable Runnable action) {
        MenuItem item = new MenuItem(view.messages().text("gantt.column_menu." + name));
        item.setId("column-" + name);
        if (action == null) {
            item.setDisable(true);
        } else {
            item.setOnAction(event -> action.run());
        }
        return item;
    }

    /** Puts a column right before another one. */
    private void swap(Cell moved, Cell before) {
        List<ColumnWidth> now = new ArrayList<>(view.shownColumns());
        ColumnWidth own = now.stream()
                .filter(each -> each.column() == moved.column())
                .findFirst()
                .orElseThrow();
        now.remove(own);
        now.add(now.stream().map(ColumnWidth::column).toList().indexOf(before.column()), own);
        take(now);
    }

    private void resize(Cell cell, double by) {
        double width = Math.max(LEAST, cell.width() + by);
        take(view.shownColumns().stream()
                .map(each -> each.column() == cell.column() ? new ColumnWidth(each.column(), width) : each)
                .toList());
    }

    private void hide(Column column) {
        take(view.shownColumns().stream()
                .filter(each -> each.column() != column)
                .toList());
    }

    private void take(List<ColumnWidth> now) {
        view.columnsProperty().set(List.copyOf(now));
        chosen.accept(view.columnsProperty().get());
    }
}
