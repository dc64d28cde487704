package hengdao.gantt;

import hengdao.drawing.Group;
import hengdao.drawing.TextMeasurer;
import hengdao.i18n.Messages;
import java.util.ArrayList;
import java.util.List;

/**
 * Turns rows and a time scale into shapes: the same for the window and for paper. Only what it is given is laid out, so
 * the cost follows what is visible. Safe for use by several threads.
 */
public final class GanttLayout {
    private final GanttStyle style;
    private final HeaderLayout header;
    private final RowsLayout rows;
    private final LegendLayout legend;
    private final ColumnRoom room;

    public GanttLayout(TextMeasurer measurer, GanttStyle style, Messages messages) {
        TextMeasurer widths = new CachedWidths(measurer);
        this.style = style;
        this.header = new HeaderLayout(widths, style, messages);
        this.rows = new RowsLayout(widths, style, messages);
        this.legend = new LegendLayout(widths, style, messages);
        this.room = new ColumnRoom(widths, style, messages);
    }

    /** The height of the header, in points. */
    public double headerHeight() {
        return style.axisHeight() + style.stripHeight();
    }

    /** The column headings and the time axis with the status date, at the origin, as wide as the frame. */
    public Group header(ChartFrame frame) {
        return header.header(frame);
    }

    /** The height of the axis below the rows, in points; 0 where marks need none. */
    public double footHeight(ChartMarks marks) {
        return header.footHeight(marks);
    }

    /** The time axis to stand below the rows, at the origin, as wide as the frame. */
    public Group foot(ChartFrame frame) {
        return header.foot(frame);
    }

    /** The height a row needs, in points: the style's, or more where names are wrapped or a lane is shown. */
    public double rowHeight(ChartRow row, ChartColumns columns, ChartMarks marks) {
        return rows.rowHeight(row, columns, marks);
    }

    /** The given rows one below the other, at the origin, as wide as the frame. */
    public Group rows(List<ChartRow> rows, ChartFrame frame) {
        return rows(ChartSlice.of(rows), frame);
    }

    /** The rows of a slice one below the other, at the origin, as wide as the frame, with links and progress line. */
    public Group rows(ChartSlice slice, ChartFrame frame) {
        return rows(slice, frame, new ArrayList<>());
    }

    /** As {@link #rows(ChartSlice, ChartFrame)}; adds how links run, from the top left corner of the first row's bars. */
    public Group rows(ChartSlice slice, ChartFrame frame, List<DrawnLink> ways) {
        return rows.rows(slice, frame, ways);
    }

    /** What the marks in these rows mean, in as many lines as the width (points) needs. */
    public Group legend(List<ChartRow> rows, ChartFrame frame, double width) {
        return legend(ChartSlice.of(rows), frame, width);
    }

    /** What the marks and links in a slice mean, in as many lines as the width (points) needs. */
    public Group legend(ChartSlice slice, ChartFrame frame, double width) {
        return legend.legend(slice, frame, width);
    }

    /** The x of the middle of a row's fold triangle, in points; negative if names are not shown. */
    public double foldMiddle(GanttRow row, ChartColumns columns) {
        return rows.foldMiddle(row, columns);
    }

    /** How much room columns need. */
    public ColumnRoom room() {
        return room;
    }

    /** The style all sizes come from. */
    public GanttStyle style() {
        return style;
    }
}
