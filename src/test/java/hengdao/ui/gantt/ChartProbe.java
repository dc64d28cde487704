package hengdao.ui.gantt;

import hengdao.drawing.Shape;
import hengdao.gantt.GanttRow;
import hengdao.gantt.GanttStyle;
import java.util.List;
import java.util.UUID;
import javafx.geometry.Point2D;
import javafx.scene.canvas.Canvas;

/** Looks into the chart for tests of other packages and the benchmark; on the JavaFX thread. */
public final class ChartProbe {
    private final GanttView view;

    public ChartProbe(GanttView view) {
        this.view = view;
    }

    public Canvas canvas() {
        return (Canvas) view.getChildrenUnmodifiable().stream()
                .filter(Canvas.class::isInstance)
                .findFirst()
                .orElseThrow();
    }

    /** What was painted last. */
    public List<Shape> painted() {
        return view.painted();
    }

    /** Whether all those rows and the links between them are there. */
    public boolean isComplete(int rows) {
        return view.rowsProperty().get().size() == rows
                && view.linksProperty().get().isOf(view.rowsProperty().get());
    }

    /** The middle of a row's plan bar on the canvas; the row is brought into view before. */
    public Point2D bar(UUID id) {
        view.reveal(id);
        view.layout();
        ChartViewport port = view.viewport();
        GanttRow row = view.rowsProperty().get().find(id);
        port.showDay(row.start());
        view.requestLayout();
        view.layout();
        GanttStyle style = view.chartLayout().style();
        double top = view.chartLayout().headerHeight() + port.rowTop(view.tree().indexOf(id));
        double both = style.planHeight() + style.barGap() + style.actualHeight();
        double middle = row.milestone() ? style.rowHeight() / 2 : (style.rowHeight() - both + style.planHeight()) / 2;
        double left = port.scale().x(row.start());
        double right = port.scale().x(row.finish().plusDays(1));
        double x = row.milestone() ? right : (left + right) / 2;
        return new Point2D(view.tableWidthProperty().get() + x - port.scrollX(), top + middle);
    }

    /** Whether the whole row can be seen. */
    public boolean isInView(UUID id) {
        view.layout();
        int index = view.tree().indexOf(id);
        ChartViewport port = view.viewport();
        return index >= 0 && port.rowTop(index) >= 0 && port.rowTop(index) + port.rowHeight(index) <= port.height();
    }

    public double pointsPerDay() {
        return view.viewport().pointsPerDay();
    }
}
