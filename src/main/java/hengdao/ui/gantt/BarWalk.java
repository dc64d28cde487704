package hengdao.ui.gantt;

import hengdao.drawing.Box;
import hengdao.drawing.Group;
import hengdao.drawing.Shape;
import hengdao.drawing.Stroke;
import hengdao.gantt.ChartFrame;
import hengdao.gantt.ChartRow.Fold;
import hengdao.gantt.GanttRow;
import hengdao.gantt.GanttStyle;
import java.util.List;
import javafx.geometry.Rectangle2D;
import org.jspecify.annotations.Nullable;

/** Takes the keyboard from the table into the bars (F6), from bar to bar (left, right) and back (F6, Esc). */
final class BarWalk {
    private final GanttView view;
    private final ChartSurface surface;
    private RowPart part = RowPart.CELLS;

    BarWalk(GanttView view, ChartSurface surface) {
        this.view = view;
        this.surface = surface;
    }

    /** Where the keyboard is; on another row it is at the plan again. */
    RowPart part() {
        return part;
    }

    boolean isInBars() {
        return part.kind() != RowPart.Kind.CELLS;
    }

    /** Into the bars of the selected row, or back to the table. */
    void change() {
        List<RowPart> parts = parts();
        go(isInBars() || parts.isEmpty() ? RowPart.CELLS : parts.getFirst());
    }

    /** To the next part or the one before; before the first one back to the table. */
    void step(int by) {
        List<RowPart> parts = parts();
        int at = parts.indexOf(part) + by;
        go(at < 0 || parts.isEmpty() ? RowPart.CELLS : parts.get(Math.min(at, parts.size() - 1)));
    }

    void leave() {
        go(RowPart.CELLS);
    }

    /** Follows the keyboard to another row: there it begins with the plan. */
    void follow(@Nullable GanttRow before, @Nullable GanttRow now) {
        boolean other = before == null || now == null || !before.id().equals(now.id());
        if (isInBars() && (other || !parts().contains(part))) {
            List<RowPart> parts = parts();
            go(parts.isEmpty() ? RowPart.CELLS : parts.getFirst());
        }
    }

    /** The ring round the part, over the picture; nothing where the keyboard is in the table. */
    List<Shape> ring(ChartFrame frame) {
        GanttRow row = view.selectedRowProperty().get();
        int index = view.tree().indexOf(row == null ? null : row.id());
        if (row == null || index < 0 || !isInBars() || !view.isFocused()) {
            return List.of();
        }
        ChartViewport port = view.viewport();
        GanttStyle style = view.chartLayout().style();
        Rectangle2D ring = part.ring(row, frame, style, port.rowTop(index), port.rowHeight(index));
        Stroke stroke = Stroke.solid(style.palette().accent(), 2);
        Box box = new Box(ring.getMinX(), ring.getMinY(), ring.getWidth(), ring.getHeight(), 0, null, stroke);
        return List.of(
                new Group(surface.tableWidth(), surface.headerHeight(), port.width(), port.height(), List.of(box)));
    }

    private void go(RowPart now) {
        part = now;
        GanttRow row = view.selectedRowProperty().get();
        if (row != null && isInBars()) {
            switch (now.kind()) {
                case PLAN -> view.viewport().bringDay(row.milestone() ? row.finish() : row.start());
                case ACTUAL -> view.viewport().bringDay(row.start());
                case GOAL ->
                    view.viewport().bringDay(row.goals().get(now.goal()).date());
                case CELLS -> {}
            }
        }
        view.speak();
        view.requestLayout();
    }

    private List<RowPart> parts() {
        GanttRow row = view.selectedRowProperty().get();
        int index = view.tree().indexOf(row == null ? null : row.id());
        return row == null || index < 0
                ? List.of()
                : RowPart.of(row, view.tree().fold(index) == Fold.OPEN, surface.frame());
    }
}
