package hengdao.gantt;

import hengdao.drawing.Box;
import hengdao.drawing.Fill;
import hengdao.drawing.Label;
import hengdao.drawing.Point;
import hengdao.drawing.Rgb;
import hengdao.drawing.Shape;
import hengdao.drawing.Stroke;
import hengdao.drawing.TextFlow;
import hengdao.drawing.TextMeasurer;
import hengdao.drawing.TextStyle;
import hengdao.i18n.Messages;
import hengdao.schedule.Status;
import java.util.List;

/** The cells of a row left of the bars. */
final class TableLayout {
    private static final double LINE_HEIGHT = 1.3;

    /** Room for three characters, in ems. */
    private static final double RING_WIDTH = 3.9;

    private final TextMeasurer measurer;
    private final TextFlow flow;
    private final GanttStyle style;
    private final Messages messages;
    private final ColumnText texts;

    TableLayout(TextMeasurer measurer, GanttStyle style, Messages messages) {
        this.measurer = measurer;
        this.flow = new TextFlow(measurer);
        this.style = style;
        this.messages = messages;
        this.texts = new ColumnText(messages);
    }

    double rowHeight(GanttRow row, ChartColumns columns) {
        if (!style.wrapNames()) {
            return style.rowHeight();
        }
        int lines = 1;
        for (ChartColumns.Cell cell : columns.cells()) {
            if (cell.column() == Column.NAME) {
                lines = Math.max(lines, nameLines(row, cell).size());
            } else {
                String words = texts.who(cell.column(), row);
                lines = Math.max(lines, lines(words, style.text(), inner(cell)).size());
            }
        }
        return Math.max(style.rowHeight(), lines * style.text().size() * LINE_HEIGHT + style.padding());
    }

    void cells(ChartRow row, ChartFrame frame, double top, double height, List<Shape> out) {
        for (ChartColumns.Cell cell : frame.columns().cells()) {
            if (row.row().level() != GanttRow.Level.GROUP || cell.column() == Column.NAME) {
                cell(row, cell, frame, top, height, out);
            }
        }
    }

    private void cell(
            ChartRow chartRow, ChartColumns.Cell cell, ChartFrame frame, double top, double height, List<Shape> out) {
        GanttRow row = chartRow.row();
        double middle = top + height / 2;
        double left = cell.x() + style.padding();
        double right = cell.x() + cell.width() - style.padding();
        switch (cell.column()) {
            case NAME -> name(chartRow, cell, middle, out);
            case LEAD_UNIT, RESPONSIBLE, OFFICIAL, SUPPORTING ->
                lines(
                        lines(texts.who(cell.column(), row), style.text(), inner(cell)),
                        left,
                        middle,
                        style.text(),
                        style.palette().text(),
                        out);
            case DEADLINE -> deadline(row, left, middle, out);
            case PERCENT -> percent(row, right, middle, out);
            case LIGHT -> light(row, left, middle, out);
            case NUMBER, START, FINISH, DURATION, MEASURED, SCHEDULED, GAP, FLOAT, PREDECESSORS, BASELINE_GAP ->
                line(texts.of(cell.column(), row, frame.calendar(), frame.marks()), cell, middle, out);
        }
    }

    /** One line, muted where it only says what is meant to be. */
    private void line(String words, ChartColumns.Cell cell, double middle, List<Shape> out) {
        boolean right = cell.column().isFigure();
        double x = right ? cell.x() + cell.width() - style.padding() : cell.x() + style.padding();
        String text = flow.cut(words, style.text(), inner(cell));
        boolean planned = cell.column() == Column.NUMBER || cell.column() == Column.SCHEDULED;
        Rgb color = planned ? style.palette().muted() : style.palette().text();
        if (!text.isEmpty()) {
            out.add(Ink.text(x, middle, text, style.text(), color, right ? Label.Align.RIGHT : Label.Align.LEFT));
        }
    }

    /** The percentage; below it, where it stands for only some of the rows rolled up, how many have data. */
    private void percent(GanttRow row, double right, double middle, List<Shape> out) {
        ChartPalette palette = style.palette();
        Status status = row.status();
        Double percent = status.percent();
        double above = status.isPartial() ? style.scale().size() * LINE_HEIGHT / 2 : 0;
        double figure = middle - above;
        out.add(
                percent == null
                        ? Ink.text(right, figure, "—", style.text(), palette.muted(), Label.Align.RIGHT)
                        : Ink.text(
                                right,
                                figure,
                                PercentText.of(percent),
                                nameStyle(row),
                                palette.text(),
                                Label.Align.RIGHT));
        if (status.isPartial()) {
            String share = messages.text("gantt.partial", status.reported(), status.total());
            double below = figure
                    + style.text().size() * LINE_HEIGHT / 2
                    + style.scale().size() / 2;
            out.add(Ink.text(right, below, share, style.scale(), palette.muted(), Label.Align.RIGHT));
        }
    }

    private void name(ChartRow chartRow, ChartColumns.Cell cell, double middle, List<Shape> out) {
        GanttRow row = chartRow.row();
        double left = nameLeft(row, cell);
        triangle(chartRow.fold(), foldMiddle(row, cell), middle, out);
        TextStyle font = nameStyle(row);
        List<String> lines = nameLines(row, cell);
        lines(lines, left, middle, font, style.palette().text(), out);
        if (row.example()) {
            double x = left + (lines.isEmpty() ? 0 : measurer.width(lines.getLast(), font)) + style.padding() / 2;
            double y = middle + (lines.size() - 1) * font.size() * LINE_HEIGHT / 2;
            tag(x, y, messages.text("gantt.example"), out);
        }
    }

    private void triangle(ChartRow.Fold fold, double x, double y, List<Shape> out) {
        double a = style.text().size() * 0.32;
        double b = a * 0.6;
        switch (fold) {
            case LEAF -> {}
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

    private void deadline(GanttRow row, double left, double middle, List<Shape> out) {
        String date = row.deadline().toString();
        Rgb color = row.deadlineIsDefault()
                ? style.palette().muted()
                : style.palette().text();
        left(left, middle, date, color, out);
        if (row.deadlineIsDefault()) {
            double x = left + measurer.width(date, style.text()) + style.padding() / 2;
            out.add(Ink.text(
                    x,
                    middle,
                    messages.text("gantt.default"),
                    style.scale(),
                    style.palette().muted(),
                    Label.Align.LEFT));
        }
    }

    private void light(GanttRow row, double left, double middle, List<Shape> out) {
        String word = Lights.word(row.status().light(), messages);
        Rgb color = Lights.color(row.status().light(), style.palette());
        double size = style.text().size();
        if (style.ringedLights()) {
            double width = size * RING_WIDTH;
            double height = size * 1.5;
            out.add(new Box(
                    left, middle - height / 2, width, height, height / 2, null, Stroke.solid(color, style.hairline())));
            out.add(Ink.text(
                    left + width / 2,
                    middle,
                    word,
                    style.text(),
                    style.palette().text(),
                    Label.Align.CENTER));
        } else {
            double dot = 8;
            out.add(new Box(left, middle - dot / 2, dot, dot, dot / 2, Fill.of(color), null));
            left(left + dot + 5, middle, word, color, out);
        }
    }

    private void tag(double x, double middle, String words, List<Shape> out) {
        TextStyle font = style.scale();
        double pad = font.size() * 0.3;
        double height = font.size() * 1.4;
        double width = measurer.width(words, font) + 2 * pad;
        Stroke edge = Stroke.solid(style.palette().muted(), style.hairline());
        out.add(new Box(x, middle - height / 2, width, height, 2, null, edge));
        out.add(Ink.text(x + pad, middle, words, font, style.palette().muted(), Label.Align.LEFT));
    }

    private void left(double x, double middle, String text, Rgb color, List<Shape> out) {
        if (!text.isEmpty()) {
            out.add(Ink.text(x, middle, text, style.text(), color, Label.Align.LEFT));
        }
    }

    private void lines(List<String> lines, double x, double middle, TextStyle font, Rgb color, List<Shape> out) {
        double step = font.size() * LINE_HEIGHT;
        double first = middle - (lines.size() - 1) * step / 2;
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isEmpty()) {
                out.add(Ink.text(x, first + i * step, lines.get(i), font, color, Label.Align.LEFT));
            }
        }
    }

    private List<String> nameLines(GanttRow row, ChartColumns.Cell cell) {
        double width = cell.x() + cell.width() - style.padding() / 2 - nameLeft(row, cell);
        if (row.example()) {
            width -= measurer.width(messages.text("gantt.example"), style.scale()) + style.padding();
        }
        return lines(row.name(), nameStyle(row), width);
    }

    private List<String> lines(String text, TextStyle font, double width) {
        return style.wrapNames() ? flow.wrap(text, font, width) : List.of(flow.cut(text, font, width));
    }

    double foldMiddle(GanttRow row, ChartColumns.Cell cell) {
        return nameLeft(row, cell) - style.indent() / 2 - style.padding() / 4;
    }

    private double nameLeft(GanttRow row, ChartColumns.Cell cell) {
        return cell.x() + style.padding() / 2 + (row.depth() + 1) * style.indent();
    }

    private double inner(ChartColumns.Cell cell) {
        return cell.width() - 2 * style.padding();
    }

    private TextStyle nameStyle(GanttRow row) {
        return switch (row.level()) {
            case GROUP, PROJECT, WORK_AREA -> style.strong();
            case SUMMARY, TASK, INDICATOR -> style.text();
        };
    }
}
