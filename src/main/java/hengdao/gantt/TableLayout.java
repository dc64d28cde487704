package hengdao.gantt;

import hengdao.drawing.Box;
import hengdao.drawing.Fill;
import hengdao.drawing.Label;
import hengdao.drawing.Rgb;
import hengdao.drawing.Shape;
import hengdao.drawing.Stroke;
import hengdao.drawing.TextFlow;
import hengdao.drawing.TextMeasurer;
import hengdao.drawing.TextStyle;
import hengdao.i18n.Messages;
import hengdao.schedule.Light;
import hengdao.schedule.Status;
import java.math.BigDecimal;
import java.util.List;

/** The cells of a row left of the bars. */
final class TableLayout {
    /** Room for three characters, in ems. */
    private static final double RING_WIDTH = 3.9;

    private static final double DOT = 8;
    private static final double DOT_GAP = 5;

    private final TextMeasurer measurer;
    private final TextFlow flow;
    private final GanttStyle style;
    private final Messages messages;
    private final ColumnText texts;
    private final CellLines lines;
    private final NameCell name;

    TableLayout(TextMeasurer measurer, GanttStyle style, Messages messages) {
        this.measurer = measurer;
        this.flow = new TextFlow(measurer);
        this.style = style;
        this.messages = messages;
        this.texts = new ColumnText(messages);
        this.lines = new CellLines(measurer, style);
        this.name = new NameCell(measurer, style, messages);
    }

    double rowHeight(GanttRow row, ChartColumns columns, ChartMarks marks) {
        return baseHeight(row, columns, marks) + LaneLayout.height(row, marks, style);
    }

    private double baseHeight(GanttRow row, ChartColumns columns, ChartMarks marks) {
        if (!style.wrapNames()) {
            return style.rowHeight();
        }
        int most = 1;
        for (ChartColumns.Cell cell : columns.cells()) {
            if (cell.column() == Column.NAME) {
                most = Math.max(most, name.lines(row, cell, marks).size());
            } else {
                String words = texts.who(cell.column(), row);
                most = Math.max(most, lines.of(words, style.text(), inner(cell)).size());
            }
        }
        return Math.max(style.rowHeight(), most * style.text().size() * CellLines.LINE_HEIGHT + style.padding());
    }

    void cells(ChartRow row, ChartFrame frame, double top, double height, List<Shape> out) {
        double base = height - LaneLayout.height(row.row(), frame.marks(), style);
        if (row.row().level() == GanttRow.Level.GROUP) {
            double width = frame.columns().width();
            name.add(row, new ChartColumns.Cell(Column.NAME, 0, width), frame.marks(), top + base / 2, out);
            return;
        }
        for (ChartColumns.Cell cell : frame.columns().cells()) {
            cell(row, cell, frame, top + base / 2, out);
        }
    }

    private void cell(ChartRow chartRow, ChartColumns.Cell cell, ChartFrame frame, double middle, List<Shape> out) {
        GanttRow row = chartRow.row();
        double left = cell.x() + style.padding();
        double right = cell.x() + cell.width() - style.padding();
        switch (cell.column()) {
            case NAME -> name.add(chartRow, cell, frame.marks(), middle, out);
            case LEAD_UNIT, RESPONSIBLE, OFFICIAL, SUPPORTING ->
                lines.add(
                        lines.of(texts.who(cell.column(), row), style.text(), inner(cell)),
                        left,
                        middle,
                        style.text(),
                        style.palette().text(),
                        out);
            case DEADLINE -> deadline(row, left, middle, out);
            case PERCENT -> percent(row, frame.marks(), right, middle, out);
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
    private void percent(GanttRow row, ChartMarks marks, double right, double middle, List<Shape> out) {
        ChartPalette palette = style.palette();
        Status status = row.status();
        BigDecimal percent = status.shownPercent();
        boolean below = status.isPartial() && !style.isOneLine();
        double above = below ? style.scale().size() * CellLines.LINE_HEIGHT / 2 : 0;
        double figure = middle - above;
        out.add(
                percent == null
                        ? Ink.text(right, figure, "—", style.text(), palette.muted(), Label.Align.RIGHT)
                        : Ink.text(
                                right,
                                figure,
                                PercentText.of(percent),
                                name.font(row),
                                palette.text(),
                                Label.Align.RIGHT));
        if (marks.isPending(row)) {
            out.add(Ink.text(right, figure, PercentText.PENDING, style.scale(), palette.text(), Label.Align.LEFT));
        }
        if (status.isPartial()) {
            double size = style.scale().size();
            double line = figure + style.text().size() * CellLines.LINE_HEIGHT / 2 + size / 2;
            double x = below ? right : right - figureWidth(row) - style.padding();
            out.add(Ink.text(x, below ? line : middle, share(row), style.scale(), palette.muted(), Label.Align.RIGHT));
        }
    }

    private String share(GanttRow row) {
        return messages.text(
                "gantt.partial", row.status().reported(), row.status().total());
    }

    private double figureWidth(GanttRow row) {
        BigDecimal percent = row.status().shownPercent();
        return measurer.width(percent == null ? "—" : PercentText.of(percent), name.font(row));
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
        if (style.ringedLights()) {
            ring(row.status().light(), word, left, middle, color, out);
        } else {
            out.add(dot(row.status().light(), left, middle, color));
            left(left + DOT + DOT_GAP, middle, word, color, out);
        }
    }

    /** A word in a ring, as wide as three characters at least. */
    private void ring(Light light, String word, double left, double middle, Rgb color, List<Shape> out) {
        double size = style.text().size();
        double width = lightWidth(style, measurer.width(word, style.text()));
        double height = Math.min(size * 1.5, style.rowHeight() * 0.82);
        RingLook look = style.blackOnly() ? RingLook.of(light) : RingLook.THIN;
        double pen = style.hairline() * look.widths();
        double radius = look.square() ? 0 : height / 2;
        Fill fill = look.filled() ? Fill.of(color) : null;
        List<Double> dashes = look.dashed() ? List.of(3 * pen, 2 * pen) : List.of();
        out.add(new Box(left, middle - height / 2, width, height, radius, fill, new Stroke(color, pen, dashes)));
        Rgb ink = look.filled() ? style.palette().surface() : style.palette().text();
        TextStyle font = look.filled() ? new TextStyle(size, true) : style.text();
        out.add(Ink.text(left + width / 2, middle, word, font, ink, Label.Align.CENTER));
    }

    /** A ring for what nothing was reported on yet, squares for 较慢 and 受客观制约, as in the rest of the window. */
    private static Box dot(Light light, double left, double middle, Rgb color) {
        double top = middle - DOT / 2;
        return switch (light) {
            case NO_DATA, NOT_STARTED ->
                new Box(left + 0.2, top + 0.2, DOT - 0.4, DOT - 0.4, DOT / 2 - 0.2, null, Stroke.solid(color, 1.4));
            case CONSTRAINED -> new Box(left + 0.9, top + 0.9, DOT - 1.8, DOT - 1.8, 0, null, Stroke.solid(color, 1.8));
            case ORANGE -> new Box(left, top, DOT, DOT, 0, Fill.of(color), null);
            default -> new Box(left, top, DOT, DOT, DOT / 2, Fill.of(color), null);
        };
    }

    /** How wide a light is whose word is that wide, in points. */
    static double lightWidth(GanttStyle style, double word) {
        double size = style.text().size();
        return style.ringedLights() ? Math.max(size * RING_WIDTH, word + size) : DOT + DOT_GAP + word;
    }

    private void left(double x, double middle, String text, Rgb color, List<Shape> out) {
        if (!text.isEmpty()) {
            out.add(Ink.text(x, middle, text, style.text(), color, Label.Align.LEFT));
        }
    }

    double foldMiddle(GanttRow row, ChartColumns.Cell cell) {
        boolean heading = row.level() == GanttRow.Level.GROUP;
        return name.foldMiddle(row, heading ? new ChartColumns.Cell(Column.NAME, 0, cell.width()) : cell);
    }

    private double inner(ChartColumns.Cell cell) {
        return cell.width() - 2 * style.padding();
    }
}
