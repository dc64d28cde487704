package hengdao.ui.gantt.edit;

import hengdao.gantt.GanttRow;
import hengdao.model.DateRange;
import hengdao.ui.gantt.edit.PreviewWords.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;

/** What a drag lays over the chart: outlines where bars would come to stand, and the panel beside the pointer. */
final class DragLayer {
    private final EditedChart chart;
    private final Pane marks = new Pane();
    private final DragPanel panel = new DragPanel();

    DragLayer(EditedChart chart) {
        this.chart = chart;
        marks.setManaged(false);
        marks.setMouseTransparent(true);
        marks.setViewOrder(-1);
    }

    /** Shows lines beside the pointer. */
    void say(List<Line> lines, double x, double y) {
        chart.lay(marks);
        chart.lay(panel);
        clip();
        panel.show(lines, x, y, chart.area());
    }

    /** Draws these nodes within the area of bars, in place of what was drawn before. */
    void draw(List<? extends Node> nodes) {
        marks.getChildren().setAll(nodes);
    }

    /** Takes everything away. */
    void clear() {
        marks.getChildren().clear();
        chart.lift(marks);
        chart.lift(panel);
    }

    /** Outlines of the bars in view that would stand on other days, of all that would, by row. */
    List<Node> ghosts(Map<UUID, Ghost> ghosts) {
        List<Node> shapes = new ArrayList<>();
        for (GanttRow row : ghosts.isEmpty() ? List.<GanttRow>of() : chart.inView()) {
            Ghost ghost = ghosts.get(row.id());
            if (ghost != null) {
                RowBars bars = chart.bars(row);
                shapes.add(row.milestone() ? diamond(ghost, bars) : bar(ghost, bars));
            }
        }
        return shapes;
    }

    private Node bar(Ghost ghost, RowBars bars) {
        double left = chart.x(ghost.days().first().toEpochDay());
        double right = chart.x(ghost.days().last().toEpochDay() + 1.0);
        Rectangle shape = new Rectangle(left, bars.planTop(), right - left, bars.planBottom() - bars.planTop());
        shape.getStyleClass().addAll("drag-ghost", ghost.held() ? "drag-held" : "drag-follower");
        return shape;
    }

    private Node diamond(Ghost ghost, RowBars bars) {
        double side = bars.diamondHalf() * Math.sqrt(2);
        double x = chart.x(ghost.days().last().toEpochDay() + 1.0);
        Rectangle shape = new Rectangle(x - side / 2, bars.middle() - side / 2, side, side);
        shape.setRotate(45);
        shape.getStyleClass().addAll("drag-ghost", ghost.held() ? "drag-held" : "drag-follower");
        return shape;
    }

    private void clip() {
        Rectangle2D area = chart.area();
        marks.setClip(new Rectangle(area.getMinX(), area.getMinY(), area.getWidth(), area.getHeight()));
    }

    /**
     * A bar where it would come to stand.
     *
     * @param held whether it is the one in hand, not one that follows
     */
    record Ghost(DateRange days, boolean held) {}
}
