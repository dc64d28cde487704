package hengdao.ui.gantt;

import hengdao.drawing.Box;
import hengdao.drawing.Fill;
import hengdao.drawing.Group;
import hengdao.drawing.Shape;
import hengdao.gantt.ChartFrame;
import hengdao.gantt.ChartPalette;
import hengdao.gantt.ChartRow;
import hengdao.gantt.ChartRow.Emphasis;
import hengdao.gantt.GanttLayout;
import hengdao.gantt.GanttRow;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The shapes of what is in view: the header, and only those rows that can be seen. */
final class ChartPicture {
    private final GanttLayout layout;

    ChartPicture(GanttLayout layout) {
        this.layout = layout;
    }

    /** What the keyboard and the pointer are at; ids are null for nothing. */
    record Pointing(@Nullable UUID selected, @Nullable UUID hovered, boolean focused) {}

    List<Shape> shapes(RowTree tree, ChartViewport view, ChartFrame frame, Pointing pointing) {
        List<ChartRow> rows = new ArrayList<>();
        for (int i = view.firstRow(); i < view.rowsEnd(); i++) {
            GanttRow row = tree.row(i);
            rows.add(new ChartRow(row, tree.fold(i), emphasis(row, pointing)));
        }
        double width = frame.totalWidth();
        double header = layout.headerHeight();
        Group shown = layout.rows(rows, frame);
        double top = view.rowTop(view.firstRow());
        Group moved = new Group(0, top, width, shown.height(), shown.shapes());
        ChartPalette palette = layout.style().palette();
        return List.of(
                Box.filled(0, header, width, view.height(), Fill.of(palette.surface())),
                new Group(0, header, width, view.height(), List.of(moved)),
                layout.header(frame));
    }

    private static Emphasis emphasis(GanttRow row, Pointing pointing) {
        if (row.id().equals(pointing.selected())) {
            return pointing.focused() ? Emphasis.FOCUSED : Emphasis.SELECTED;
        }
        return row.id().equals(pointing.hovered()) ? Emphasis.HOVER : Emphasis.NONE;
    }
}
