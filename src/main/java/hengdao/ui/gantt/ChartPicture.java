package hengdao.ui.gantt;

import hengdao.drawing.Box;
import hengdao.drawing.Fill;
import hengdao.drawing.Group;
import hengdao.drawing.Shape;
import hengdao.gantt.ChartFrame;
import hengdao.gantt.ChartPalette;
import hengdao.gantt.ChartRow;
import hengdao.gantt.ChartRow.Emphasis;
import hengdao.gantt.ChartSlice;
import hengdao.gantt.DrawnLink;
import hengdao.gantt.GanttLayout;
import hengdao.gantt.GanttRow;
import hengdao.gantt.PlacedLink;
import java.util.ArrayList;
import java.util.List;

/** The shapes of what is in view: the header, only those rows that can be seen, and the axis below them. */
final class ChartPicture {
    private final GanttLayout layout;
    private final Kept<ChartFrame, Group> headings;
    private final Kept<ChartFrame, Group> feet;

    ChartPicture(GanttLayout layout) {
        this.layout = layout;
        headings = new Kept<>(layout::header);
        feet = new Kept<>(layout::foot);
    }

    /** What the pointer and the keyboard are at; indexes are -1 for nothing. */
    record Pointing(int at, int hovered, ChartSelection selection, boolean focused) {}

    /** The picture, the rows in it for its legend, and how links run from the top left corner of the first row's bars. */
    record Picture(List<Shape> shapes, ChartSlice slice, List<DrawnLink> ways) {}

    Picture of(RowTree tree, ChartViewport view, ChartFrame frame, Pointing pointing, List<PlacedLink> links) {
        int first = view.firstRow();
        double width = frame.totalWidth();
        double header = layout.headerHeight();
        ChartSlice slice = slice(tree, view, pointing, links);
        List<DrawnLink> ways = new ArrayList<>();
        Group shown = layout.rows(slice, frame, ways);
        double top = view.rowTop(first);
        Group moved = new Group(0, top, width, shown.height(), shown.shapes());
        ChartPalette palette = layout.style().palette();
        List<Shape> shapes = new ArrayList<>(List.of(
                Box.filled(0, header, width, view.height(), Fill.of(palette.surface())),
                new Group(0, header, width, view.height(), List.of(moved)),
                headings.of(frame)));
        if (layout.footHeight(frame.marks()) > 0 && tree.size() > 0) {
            Group foot = feet.of(frame);
            double under = header + Math.min(view.height(), top + shown.height());
            shapes.add(new Group(0, under, width, foot.height(), foot.shapes()));
        }
        return new Picture(shapes, slice, ways);
    }

    private static ChartSlice slice(RowTree tree, ChartViewport view, Pointing pointing, List<PlacedLink> links) {
        int first = view.firstRow();
        int end = view.rowsEnd();
        List<ChartRow> rows = new ArrayList<>();
        for (int i = first; i < end; i++) {
            rows.add(new ChartRow(tree.row(i), tree.fold(i), emphasis(i, tree, pointing)));
        }
        GanttRow before = first > 0 ? tree.row(first - 1) : null;
        GanttRow after = end < tree.size() ? tree.row(end) : null;
        return new ChartSlice(rows, before, after, links);
    }

    private static Emphasis emphasis(int index, RowTree tree, Pointing pointing) {
        if (index == pointing.at() && pointing.focused()) {
            return Emphasis.FOCUSED;
        }
        if (pointing.selection().has(tree.place(index))) {
            return Emphasis.SELECTED;
        }
        return index == pointing.hovered() ? Emphasis.HOVER : Emphasis.NONE;
    }
}
