package hengdao.ui.gantt.edit;

import hengdao.gantt.GanttRow;
import java.util.List;
import java.util.UUID;
import javafx.geometry.Rectangle2D;
import javafx.scene.shape.Circle;
import org.jspecify.annotations.Nullable;

/** The small circles before and behind the bar of the row under the pointer, from which links are drawn. */
final class LinkHandles {
    private final EditedChart chart;
    private final List<Circle> circles = List.of(circle(), circle());

    private @Nullable UUID at;

    LinkHandles(EditedChart chart) {
        this.chart = chart;
        chart.onPainted(() -> {
            if (at != null) {
                show(chart.row(at));
            }
        });
    }

    private static Circle circle() {
        Circle circle = new Circle(Grips.HANDLE);
        circle.getStyleClass().add("link-handle");
        circle.setManaged(false);
        circle.setMouseTransparent(true);
        circle.setViewOrder(-1);
        return circle;
    }

    /** Shows those of a row; none for null or a row that cannot be linked. */
    void show(@Nullable GanttRow row) {
        at = row == null || !Grips.linkable(row) ? null : row.id();
        if (row == null || at == null) {
            circles.forEach(chart::lift);
            return;
        }
        RowBars bars = chart.bars(row);
        Rectangle2D area = chart.area();
        for (int i = 0; i < circles.size(); i++) {
            Circle circle = circles.get(i);
            circle.setCenterX(Grips.handle(bars, row, i == 1));
            circle.setCenterY(bars.handleMiddle());
            if (area.contains(circle.getCenterX(), circle.getCenterY())) {
                chart.lay(circle);
            } else {
                chart.lift(circle);
            }
        }
    }
}
