package hengdao.ui.gantt;

import hengdao.gantt.ChartColumns.Cell;
import hengdao.gantt.Column;
import hengdao.gantt.ColumnWidth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * The pointer among the column headings: dragging an edge makes a column wider or narrower, dragging a heading puts the
 * column at another place. The name takes what the others leave.
 */
final class ColumnDrag {
    private static final double NEAR = 4;
    private static final double LEAST = 36;

    private final GanttView view;
    private final ChartSurface surface;
    private final Consumer<List<ColumnWidth>> chosen;
    private final Region mark = new Region();
    private List<ColumnWidth> before = List.of();
    private List<Cell> cells = List.of();
    private @Nullable Column held;
    private boolean edge;
    private boolean moving;
    private double pressX;

    /** Takes what learns of the columns once a drag has ended. */
    ColumnDrag(GanttView view, ChartSurface surface, Consumer<List<ColumnWidth>> chosen) {
        this.view = view;
        this.surface = surface;
        this.chosen = chosen;
        mark.getStyleClass().add("column-mark");
        mark.setManaged(false);
        mark.setMouseTransparent(true);
        mark.setVisible(false);
    }

    /** Must come before the other users of the pointer, from whom it takes what happens in the headings. */
    void install() {
        surface.canvas().addEventFilter(MouseEvent.MOUSE_MOVED, this::hover);
        surface.canvas().addEventFilter(MouseEvent.MOUSE_PRESSED, this::press);
        surface.canvas().addEventFilter(MouseEvent.MOUSE_DRAGGED, this::drag);
        surface.canvas().addEventFilter(MouseEvent.MOUSE_RELEASED, this::release);
    }

    /** Shows where a dragged column would come to stand. */
    Region mark() {
        return mark;
    }

    private void hover(MouseEvent event) {
        if (isHeading(event) && surface.columns().edgeAt(event.getX(), NEAR).isPresent()) {
            view.setCursor(Cursor.H_RESIZE);
            event.consume();
        }
    }

    private void press(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY || !isHeading(event)) {
            return;
        }
        view.requestFocus();
        cells = surface.columns().cells();
        before = view.shownColumns();
        pressX = event.getX();
        moving = false;
        edge = surface.columns().edgeAt(pressX, NEAR).isPresent();
        held = (edge
                        ? surface.columns().edgeAt(pressX, NEAR)
                        : surface.columns().at(pressX))
                .map(Cell::column)
                .orElse(null);
        event.consume();
    }

    private void drag(MouseEvent event) {
        Column column = held;
        if (column == null) {
            return;
        }
        event.consume();
        double by = event.getX() - pressX;
        if (edge) {
            view.columnsProperty().set(resized(column, by));
            return;
        }
        moving = moving || Math.abs(by) > NEAR;
        if (moving) {
            int gap = surface.columns().gapAt(event.getX());
            double x = gap < cells.size() ? cells.get(gap).x() : surface.tableWidth();
            mark.resizeRelocate(Math.max(0, x - 1), 0, 2, surface.headerHeight());
            mark.setVisible(true);
            view.setCursor(Cursor.CLOSED_HAND);
        }
    }

    private void release(MouseEvent event) {
        Column column = held;
        if (column == null) {
            return;
        }
        event.consume();
        held = null;
        mark.setVisible(false);
        view.setCursor(Cursor.DEFAULT);
        if (edge) {
            chosen.accept(view.columnsProperty().get());
        } else if (moving) {
            List<ColumnWidth> now = moved(column, surface.columns().gapAt(event.getX()));
            view.columnsProperty().set(now);
            chosen.accept(now);
        }
    }

    /** In the table's headings, but not on the edge that parts table and bars. */
    private boolean isHeading(MouseEvent event) {
        return event.getY() < surface.headerHeight() && event.getX() < surface.tableWidth() - NEAR;
    }

    /** Left of the name a column gives and takes room from the name, right of it from its neighbour. */
    private List<ColumnWidth> resized(Column column, double by) {
        List<Column> shown = cells.stream().map(Cell::column).toList();
        int place = shown.indexOf(column);
        int name = shown.indexOf(Column.NAME);
        Column next = place + 1 < shown.size() ? shown.get(place + 1) : null;
        double most = next == null || place < name ? Double.MAX_VALUE : width(next) - LEAST;
        double least = column == Column.NAME ? -Double.MAX_VALUE : LEAST - width(column);
        double change = Math.rint(Math.clamp(by, Math.min(0, least), Math.max(0, most)));
        return before.stream()
                .map(each -> {
                    boolean own = each.column() == column && column != Column.NAME;
                    boolean other = each.column() == next && place >= name;
                    return new ColumnWidth(each.column(), each.width() + (own ? change : other ? -change : 0));
                })
                .toList();
    }

    private double width(Column column) {
        return cells.stream()
                .filter(cell -> cell.column() == column)
                .mapToDouble(Cell::width)
                .findFirst()
                .orElse(LEAST);
    }

    private List<ColumnWidth> moved(Column column, int gap) {
        List<ColumnWidth> now = new ArrayList<>(before);
        ColumnWidth own =
                now.stream().filter(each -> each.column() == column).findFirst().orElseThrow();
        if (gap < cells.size() && cells.get(gap).column() == column) {
            return now;
        }
        now.remove(own);
        Column follower = gap < cells.size() ? cells.get(gap).column() : null;
        int place = follower == null
                ? now.size()
                : now.stream().map(ColumnWidth::column).toList().indexOf(follower);
        now.add(place, own);
        return now;
    }
}
