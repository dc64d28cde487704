package hengdao.report;

import hengdao.drawing.Box;
import hengdao.drawing.Fill;
import hengdao.drawing.Label;
import hengdao.drawing.Line;
import hengdao.drawing.Rgb;
import hengdao.drawing.Shape;
import hengdao.drawing.Stroke;
import hengdao.drawing.TextFlow;
import hengdao.drawing.TextMeasurer;
import hengdao.drawing.TextStyle;
import hengdao.i18n.Messages;
import hengdao.report.document.ContinuedWords;
import hengdao.report.document.RowPart;
import hengdao.schedule.rounds.ReportingPeriod;
import java.util.ArrayList;
import java.util.List;

/**
 * Draws the header and the lines of the progress table, cells wrapped; a high line may go on on the next page. All lengths
 * are points.
 */
final class ProgressTable {
    private static final Rgb BAND = new Rgb(0xF2F2F2);
    private static final Rgb RULE = new Rgb(0x8A8A8A);
    private static final double TEXT = 9;
    private static final double LEADING = 12.5;
    private static final double PADDING = 4;
    private static final double BASELINE_BELOW_MIDDLE = 0.37;

    private final TextMeasurer measurer;
    private final TextFlow flow;
    private final Messages messages;
    private final List<ProgressColumn> columns;
    private final ReportingPeriod period;
    private final ProgressWidths widths;
    private final double width;
    private final double unit;
    private final int mostLines;

    /** A table of some lines and of that width whose rows are kept whole up to {@code highest} points. */
    ProgressTable(
            TextMeasurer measurer,
            Messages messages,
            List<ProgressColumn> columns,
            List<ProgressLine> lines,
            ReportingPeriod period,
            double width,
            double unit,
            double highest) {
        this.measurer = measurer;
        this.flow = TextFlow.ofTables(measurer);
        this.messages = messages;
        this.columns = columns;
        this.period = period;
        this.width = width;
        this.unit = unit;
        this.widths = new ProgressWidths(
                flow,
                messages,
                columns,
                lines,
                column -> column.heading(messages, period),
                style(false),
                2 * PADDING * unit,
                width);
        this.mostLines = (int) Math.max(1, Math.floor((highest - 2 * PADDING * unit) / (LEADING * unit)));
    }

    double headerHeight() {
        int lines = columns.stream()
                .mapToInt(column -> heading(column).size())
                .max()
                .orElse(1);
        return Math.max(24, lines * LEADING + 2 * PADDING) * unit;
    }

    private List<String> heading(ProgressColumn column) {
        double room = width(column) - PADDING * unit;
        return flow.wrapEvenly(column.heading(messages, period), style(true), room);
    }

    /** What a page needs besides where a line goes on on the next one. */
    double going(List<LinePart<ProgressLine>> parts) {
        return parts.stream().allMatch(LinePart::isWhole) ? 0 : 2 * PADDING * unit;
    }

    /** The line, or what may stand alone on a page of a high one. */
    List<LinePart<ProgressLine>> parts(ProgressLine line) {
        return LinePart.of(line, lines(whole(line)), mostLines);
    }

    double height(LinePart<ProgressLine> part) {
        double above = part.begins() ? PADDING : 0;
        double below = part.ends() ? PADDING : 0;
        return (part.lines().lines() * LEADING + above + below) * unit;
    }

    /** Its height as a heading that is repeated. */
    double repeatedHeight(LinePart<ProgressLine> part) {
        return height(repeated(part.line()));
    }

    /**
     * Header and lines of one page with the upper left corner at (x, y).
     *
     * @param headings what is repeated above the lines
     */
    List<Shape> page(List<LinePart<ProgressLine>> headings, List<LinePart<ProgressLine>> parts, double x, double y) {
        List<Shape> grounds = new ArrayList<>();
        List<Shape> marks = new ArrayList<>();
        grounds.add(Box.filled(x, y, width, headerHeight(), Fill.of(BAND)));
        header(x, y, marks);
        double top = y + headerHeight();
        List<Row> rows = new ArrayList<>();
        headings.forEach(heading -> rows.add(repeated(heading.line())));
        LinePart.joined(parts).forEach(part -> rows.add(row(part)));
        for (Row row : rows) {
            double height = height(row);
            if (row.line().heading()) {
                grounds.add(Box.filled(x, top, width, height, Fill.of(BAND)));
            }
            row(row, x, top, height, marks);
            top += height;
        }
        frame(x, y, top - y, marks);
        grounds.addAll(marks);
        return grounds;
    }

    /**
     * What is drawn of a line.
     *
     * @param cells their lines of text in the order of the columns
     * @param atTop whether they stand at the top of the row
     */
    private record Row(ProgressLine line, List<List<String>> cells, boolean atTop) {}

    private Row row(LinePart<ProgressLine> part) {
        List<List<String>> whole = whole(part.line());
        if (part.isWhole()) {
            return new Row(part.line(), whole, part.of() > mostLines);
        }
        List<List<String>> cells = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            List<String> own = part.lines().of(whole.get(i));
            boolean again = !part.begins() && own.isEmpty();
            cells.add(again ? again(columns.get(i), part.line(), part.lines().lines()) : own);
        }
        return new Row(part.line(), cells, true);
    }

    /** What a line is called again where it goes on. */
    private List<String> again(ProgressColumn column, ProgressLine line, int most) {
        return switch (column) {
            case NUMBER -> flow.wrap(column.text(line, columns, messages), style(line), room(column, line), most);
            case TASK -> continued(line, most);
            default -> List.of();
        };
    }

    private List<String> continued(ProgressLine line, int most) {
        String name = ProgressColumn.TASK.text(line, messages);
        int lines = Math.min(most, RowPart.together(mostLines));
        return new ContinuedWords(flow, messages).lines(name, style(line), room(ProgressColumn.TASK, line), lines);
    }

    /** A heading again, of a high one only so much that it is known. */
    private Row repeated(ProgressLine line) {
        List<List<String>> whole = whole(line);
        int most = lines(whole) > mostLines ? RowPart.together(mostLines) : mostLines;
        List<List<String>> cells = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            ProgressColumn column = columns.get(i);
            boolean named = column == ProgressColumn.TASK;
            String words = column.text(line, columns, messages);
            cells.add(
                    column == ProgressColumn.DEADLINE
                            ? whole.get(i)
                            : flow.wrap(
                                    named ? messages.text("report.continued", words) : words,
                                    style(line),
                                    room(column, line),
                                    most));
        }
        return new Row(line, cells, false);
    }

    private List<List<String>> whole(ProgressLine line) {
        return columns.stream().map(column -> cell(column, line)).toList();
    }

    private static int lines(List<List<String>> cells) {
        return Math.max(1, cells.stream().mapToInt(List::size).max().orElse(1));
    }

    private double height(Row row) {
        return (lines(row.cells()) * LEADING + 2 * PADDING) * unit;
    }

    private void header(double x, double y, List<Shape> out) {
        for (ProgressColumn column : columns) {
            double middle = x + left(column) + width(column) / 2;
            List<String> words = heading(column);
            double step = LEADING * unit;
            double first = y + (headerHeight() - (words.size() - 1) * step) / 2 + TEXT * unit * BASELINE_BELOW_MIDDLE;
            for (int i = 0; i < words.size(); i++) {
                out.add(new Label(middle, first + i * step, words.get(i), style(true), Rgb.BLACK, Label.Align.CENTER));
            }
        }
    }

    private void row(Row row, double x, double y, double height, List<Shape> out) {
        double step = LEADING * unit;
        for (int at = 0; at < columns.size(); at++) {
            ProgressColumn column = columns.get(at);
            List<String> words = row.cells().get(at);
            double used = row.atTop() ? words.size() * step + 2 * PADDING * unit : height;
            double first = y + (used - (words.size() - 1) * step) / 2 + TEXT * unit * BASELINE_BELOW_MIDDLE;
            TextStyle style = style(row.line());
            for (int i = 0; i < words.size(); i++) {
                double anchor = anchor(column, row.line(), x);
                out.add(new Label(anchor, first + i * step, words.get(i), style, Rgb.BLACK, column.align()));
            }
            if (column == ProgressColumn.LIGHT && !words.isEmpty()) {
                ring(words, x + left(column) + width(column) / 2, y + used / 2, row.line(), out);
            }
        }
        rule(x, y + height, x + width, y + height, out);
    }

    private void frame(double x, double y, double height, List<Shape> out) {
        for (ProgressColumn column : columns) {
            if (column != columns.getFirst()) {
                rule(x + left(column), y, x + left(column), y + height, out);
            }
        }
        Stroke edge = Stroke.solid(Rgb.BLACK, 0.75 * unit);
        out.add(new Line(x, y + headerHeight(), x + width, y + headerHeight(), edge));
        out.add(new Box(x, y, width, height, 0, null, edge));
    }

    private void ring(List<String> words, double middleX, double middleY, ProgressLine line, List<Shape> out) {
        double longest = words.stream()
                .mapToDouble(word -> measurer.width(word, style(line)))
                .max()
                .orElse(0);
        double wide = longest + 8 * unit;
        double high = (14 + (words.size() - 1) * LEADING) * unit;
        Stroke edge = Stroke.solid(Rgb.BLACK, 0.5 * unit);
        out.add(new Box(middleX - wide / 2, middleY - high / 2, wide, high, 7 * unit, null, edge));
    }

    private void rule(double x1, double y1, double x2, double y2, List<Shape> out) {
        out.add(new Line(x1, y1, x2, y2, Stroke.solid(RULE, 0.5 * unit)));
    }

    private List<String> cell(ProgressColumn column, ProgressLine line) {
        String words = column.text(line, columns, messages);
        double room = room(column, line);
        if (column == ProgressColumn.DEADLINE && line.row().deadlineIsDefault()) {
            return measurer.width(words, style(line)) <= room
                    ? List.of(words)
                    : List.of(
                            line.row().deadline().toString(),
                            messages.text("report.progress.default", "").strip());
        }
        return flow.wrap(words, style(line), room);
    }

    private double room(ProgressColumn column, ProgressLine line) {
        return width(column) - 2 * PADDING * unit - indent(column, line);
    }

    private double anchor(ProgressColumn column, ProgressLine line, double x) {
        return switch (column.align()) {
            case LEFT -> x + left(column) + PADDING * unit + indent(column, line);
            case CENTER -> x + left(column) + width(column) / 2;
            case RIGHT -> x + left(column) + width(column) - PADDING * unit;
        };
    }

    private double indent(ProgressColumn column, ProgressLine line) {
        return column == ProgressColumn.TASK ? line.row().depth() * 6 * unit : 0;
    }

    private double left(ProgressColumn column) {
        return columns.stream()
                .limit(columns.indexOf(column))
                .mapToDouble(this::width)
                .sum();
    }

    private double width(ProgressColumn column) {
        return widths.of(column);
    }

    private TextStyle style(ProgressLine line) {
        return style(line.heading());
    }

    private TextStyle style(boolean bold) {
        return new TextStyle(TEXT * unit, bold);
    }
}
