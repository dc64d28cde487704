package hengdao.gantt;

import hengdao.drawing.Box;
import hengdao.drawing.Label;
import hengdao.drawing.Point;
import hengdao.drawing.Shape;
import hengdao.drawing.Stroke;
import hengdao.drawing.TextFlow;
import hengdao.drawing.TextMeasurer;
import hengdao.drawing.TextStyle;
import hengdao.i18n.Messages;
import java.util.List;

/** The cell of a row's name: fold triangle and indent on its left, flags at its right end. */
final class NameCell {
    private final TextMeasurer measurer;
    private final GanttStyle style;
    private final Messages messages;
    private final CellLines lines;
    private final FlagMark flags;
    private final TextFlow flow;

    NameCell(TextMeasurer measurer, GanttStyle style, Messages messages) {
        this.measurer = measurer;
        this.style = style;
        this.messages = messages;
        this.lines = new CellLines(measurer, style);
        this.flags = new FlagMark(style);
        this.flow = new TextFlow(measurer);
    }

    void add(ChartRow chartRow, ChartColumns.Cell cell, ChartMarks marks, double middle, List<Shape> out) {
        GanttRow row = chartRow.row();
        double left = left(row, cell);
        triangle(chartRow.fold(), foldMiddle(row, cell), middle, out);
        TextStyle font = font(row);
        List<Flag> shown = Flag.of(chartRow, marks);
        List<String> wrapped = lines(row, cell, shown);
        lines.add(wrapped, left, middle, font, style.palette().text(), out);
        double x = left + (wrapped.isEmpty() ? 0 : measurer.width(wrapped.getLast(), font)) + style.padding() / 2;
        double y = middle + (wrapped.size() - 1) * font.size() * CellLines.LINE_HEIGHT / 2;
        if (row.example()) {
            tag(x, y, messages.text("gantt.example"), out);
            x += tagWidth() + style.padding() / 2;
        }
        context(row, x, y, cell.x() + cell.width() - style.padding() / 2 - flagsWidth(shown), out);
        double flagX = cell.x() + cell.width() - style.padding() / 2 - flags.size() / 2;
        for (Flag flag : shown.reversed()) {
            flags.add(flag, flagX, middle, out);
            flagX -= flags.step();
        }
    }

    /** What the row belongs to, quietly, in the room that is left. */
    private void context(GanttRow row, double x, double middle, double right, List<Shape> out) {
        if (!row.context().isEmpty() && right - x > 2 * style.scale().size()) {
            String words = flow.cut(row.context(), style.scale(), right - x);
            out.add(Ink.text(x, middle, words, style.scale(), style.palette().muted(), Label.Align.LEFT));
        }
    }

    private void triangle(ChartRow.Fold fold, double x, double y, List<Shape> out) {
        double a = style.text().size() * 0.32;
        double b = a * 0.6;
        switch (fold) {
            case LEAF, CUT -> {}
            case OPEN ->
                out.add(Ink.triangle(
                        new Point(x - a, y - b),
                        new Point(x + a, y - b),
                        new Point(x, y + b),
                        style.palette().muted()));
            case CLOSED ->
                out.add(Ink.triangle(
                        new Point(x - b, y - a),
                        new Point(x + b, y),
                        new Point(x - b, y + a),
                        style.palette().muted()));
        }
    }

    private void tag(double x, double middle, String words, List<Shape> out) {
        TextStyle font = style.scale();
        double pad = tagPadding();
        double height = font.size() * 1.4;
        double width = tagWidth();
        Stroke edge = Stroke.solid(style.palette().muted(), style.hairline());
        out.add(new Box(x, middle - height / 2, width, height, 2, null, edge));
        out.add(Ink.text(x + pad, middle, words, font, style.palette().muted(), Label.Align.LEFT));
    }

    private double tagPadding() {
        return style.scale().size() * 0.3;
    }

    private double tagWidth() {
        return measurer.width(messages.text("gantt.example"), style.scale()) + 2 * tagPadding();
    }

    private double flagsWidth(List<Flag> shown) {
        return shown.size() * flags.step();
    }

    /** How wide a cell must be for the name in one line. */
    double width(GanttRow row, ChartMarks marks) {
        double tag = row.example() ? tagWidth() + style.padding() : 0;
        double before = style.padding() / 2 + (row.depth() + 1) * style.indent();
        return before + measurer.width(row.name(), font(row)) + tag + flagsWidth(Flag.of(row, marks)) + style.padding();
    }

    /** The lines of an unfolded row's name in the room that indent, tag and flags leave. */
    List<String> lines(GanttRow row, ChartColumns.Cell cell, ChartMarks marks) {
        return lines(row, cell, Flag.of(row, marks));
    }

    private List<String> lines(GanttRow row, ChartColumns.Cell cell, List<Flag> shown) {
        double width = cell.x() + cell.width() - style.padding() / 2 - left(row, cell);
        if (row.example()) {
            width -= measurer.width(messages.text("gantt.example"), style.scale()) + style.padding();
        }
        width -= flagsWidth(shown);
        return lines.of(row.name(), font(row), width);
    }

    double foldMiddle(GanttRow row, ChartColumns.Cell cell) {
        return left(row, cell) - style.indent() / 2 - style.padding() / 4;
    }

    private double left(GanttRow row, ChartColumns.Cell cell) {
        return cell.x() + style.padding() / 2 + (row.depth() + 1) * style.indent();
    }

    TextStyle font(GanttRow row) {
        return switch (row.level()) {
            case GROUP, PROJECT, WORK_AREA -> style.strong();
            case SUMMARY, TASK, INDICATOR -> style.text();
        };
    }
}
