package hengdao.ui.gantt;

import hengdao.drawing.Group;
import hengdao.gantt.ChartFrame;
import hengdao.gantt.ChartMarks;
import hengdao.gantt.ChartSlice;
import java.util.List;

/**
 * The foot of the chart that says what the marks in view mean, in as many lines as they need. While the chart is only
 * scrolled it grows and does not shrink, so that the rows do not jump.
 */
final class ChartLegend {
    private final GanttView view;
    private Group drawn = new Group(0, 0, 0, 0, List.of());
    private double height;
    private Shown shown = new Shown(0, 0, RowTree.NONE, ChartMarks.USUAL);

    /** What a legend explains, but for how far the chart is scrolled. */
    private record Shown(double width, double dayWidth, RowTree rows, ChartMarks marks) {}

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
        Shown now = new Shown(room, frame.scale().pointsPerDay(), view.tree(), frame.marks());
        height = now.equals(shown) ? Math.max(height, needed) : needed;
        shown = now;
        return view.legendProperty().get() && height != before;
    }

    /** What was taken up last, at the foot of the chart. */
    Group shape() {
        return new Group(padding(), view.getHeight() - height, drawn.width(), height, drawn.shapes());
    }

    private double padding() {
        return view.chartLayout().style().padding();
    }
}
