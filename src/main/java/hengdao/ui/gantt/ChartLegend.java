package hengdao.ui.gantt;

import hengdao.drawing.Group;
import hengdao.gantt.ChartFrame;
import hengdao.gantt.ChartLayer;
import hengdao.gantt.ChartRows;
import hengdao.gantt.ChartSlice;
import java.util.List;
import java.util.Set;

/**
 * The foot of the chart that says what the marks in view mean, in as many lines as they need. While the same rows and
 * layers are shown as wide as before it grows and does not shrink, so that the rows do not jump while they are scrolled.
 */
final class ChartLegend {
    private final GanttView view;
    private Group drawn = new Group(0, 0, 0, 0, List.of());
    private double height;
    private double width;
    private Set<ChartLayer> layers = Set.of();
    private ChartRows rows = ChartRows.NONE;

    ChartLegend(GanttView view) {
        this.view = view;
    }

    /** How much of the chart's foot it takes, in logical pixels; 0 if it is switched off. */
    double height() {
        return view.legendProperty().get() ? height : 0;
    }

    /** Takes up the marks in view; tells whether its height has changed by that, and with it what is in view. */
    boolean take(ChartSlice slice, ChartFrame frame) {
        double before = height;
        double room = view.getWidth() - 2 * padding();
        drawn = view.chartLayout().legend(slice, frame, room);
        double needed = Math.ceil(drawn.height());
        height = isAsBefore(room, frame) ? Math.max(height, needed) : needed;
        width = room;
        layers = frame.marks().layers();
        rows = view.tree().rows();
        return view.legendProperty().get() && height != before;
    }

    /** What was taken up last, at the foot of the chart. */
    Group shape() {
        return new Group(padding(), view.getHeight() - height, drawn.width(), height, drawn.shapes());
    }

    private boolean isAsBefore(double room, ChartFrame frame) {
        return room == width
                && layers.equals(frame.marks().layers())
                && rows.isSameTree(view.tree().rows());
    }

    private double padding() {
        return view.chartLayout().style().padding();
    }
}
