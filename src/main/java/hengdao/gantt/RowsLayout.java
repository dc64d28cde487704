package hengdao.gantt;

import hengdao.drawing.Box;
import hengdao.drawing.Fill;
import hengdao.drawing.Group;
import hengdao.drawing.Line;
import hengdao.drawing.Rgb;
import hengdao.drawing.Shape;
import hengdao.drawing.Stroke;
import hengdao.drawing.TextMeasurer;
import hengdao.i18n.Messages;
import java.util.ArrayList;
import java.util.List;

/** Rows one below the other: grounds first, then table cells and bars, rules and the status line, labels last. */
final class RowsLayout {
    private final GanttStyle style;
    private final TableLayout table;
    private final BarLayout bars;
    private final DayGround ground;

    RowsLayout(TextMeasurer measurer, GanttStyle style, Messages messages) {
        this.style = style;
        this.table = new TableLayout(measurer, style, messages);
        this.bars = new BarLayout(measurer, style);
        this.ground = new DayGround(style);
    }

    double rowHeight(ChartRow row, ChartColumns columns) {
        return table.rowHeight(row.row(), columns);
    }

    double foldMiddle(GanttRow row, ChartColumns columns) {
        return columns.find(Column.NAME)
                .map(cell -> table.foldMiddle(row, cell))
                .orElse(-1.0);
    }

    Group rows(List<ChartRow> rows, ChartFrame frame) {
        double tableWidth = frame.columns().width();
        List<Shape> all = new ArrayList<>();
        List<Shape> bands = new ArrayList<>();
        List<Shape> cells = new ArrayList<>();
        List<Shape> marks = new ArrayList<>();
        List<Shape> words = new ArrayList<>();
        List<Shape> rules = new ArrayList<>();
        List<Shape> rings = new ArrayList<>();
        double y = 0;
        for (ChartRow row : rows) {
            double height = rowHeight(row, frame.columns());
            rowGround(row, frame, y, height, all);
            emphasis(row, frame, y, height, bands);
            table.cells(row, frame, y, height, cells);
            bars.bars(row, frame, y, height, marks, words);
            y += height;
            rules.add(Ink.horizontal(y, 0, frame.totalWidth(), style.palette().line(), style.hairline()));
            focus(row, frame, y - height, height, rings);
        }
        all.add(new Group(tableWidth, 0, frame.width(), y, ground.shading(frame, y)));
        all.addAll(bands);
        List<Shape> chart = new ArrayList<>(ground.grid(frame, y));
        chart.addAll(marks);
        statusLine(frame, y, chart);
        chart.addAll(words);
        all.add(new Group(tableWidth, 0, frame.width(), y, chart));
        all.add(new Group(0, 0, tableWidth, y, cells));
        columnRules(frame, y, rules);
        all.addAll(rules);
        all.addAll(rings);
        return new Group(0, 0, frame.totalWidth(), y, all);
    }

    private void rowGround(ChartRow row, ChartFrame frame, double y, double height, List<Shape> out) {
        ChartPalette palette = style.palette();
        boolean top = row.row().level().compareTo(GanttRow.Level.PROJECT) <= 0;
        Rgb color = top ? palette.band() : palette.surface();
        out.add(Box.filled(0, y, frame.totalWidth(), height, Fill.of(color)));
    }

    /** The colour of hover or selection lies over the shading of days off, so that it is one even band. */
    private void emphasis(ChartRow row, ChartFrame frame, double y, double height, List<Shape> out) {
        switch (row.emphasis()) {
            case NONE -> {}
            case HOVER -> out.add(band(frame, y, height, style.palette().hover()));
            case SELECTED, FOCUSED ->
                out.add(band(frame, y, height, style.palette().selection()));
        }
    }

    private static Box band(ChartFrame frame, double y, double height, Rgb color) {
        return Box.filled(0, y, frame.totalWidth(), height, Fill.of(color));
    }

    private void focus(ChartRow row, ChartFrame frame, double y, double height, List<Shape> out) {
        if (row.emphasis() == ChartRow.Emphasis.FOCUSED) {
            ChartPalette palette = style.palette();
            Stroke ring = Stroke.solid(palette.accent(), style.hairline());
            out.add(new Box(0, y, frame.totalWidth(), height, 0, null, ring));
            out.add(Box.filled(0, y, 3 * style.hairline(), height, Fill.of(palette.accent())));
        }
    }

    private void statusLine(ChartFrame frame, double height, List<Shape> out) {
        double x = frame.statusX();
        if (x >= 0 && x <= frame.width()) {
            out.add(new Line(x, 0, x, height, statusStroke(style)));
        }
    }

    static Stroke statusStroke(GanttStyle style) {
        double width = 1.8 * style.hairline();
        return new Stroke(style.palette().statusLine(), width, List.of(4 * width, 2 * width));
    }

    private void columnRules(ChartFrame frame, double height, List<Shape> out) {
        for (ChartColumns.Cell cell : frame.columns().cells()) {
            Rgb color = style.palette().line();
            out.add(Ink.vertical(cell.x() + cell.width(), 0, height, color, style.hairline()));
        }
    }
}
