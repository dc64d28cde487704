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
import hengdao.schedule.rounds.ReportingPeriod;
import java.util.ArrayList;
import java.util.List;

/** Draws the header and the lines of the progress table, cells wrapped; all lengths are points. */
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
    private final double mostLines;

    /** A table of some lines and of that width whose rows may be at most {@code highest} points high. */
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
        this.flow = new TextFlow(measurer);
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
        this.mostLines = Math.max(1, Math.floor((highest - 2 * PADDING * unit) / (LEADING * unit)));
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

    double height(ProgressLine line, boolean continued) {
        int lines = 1;
        for (ProgressColumn column : columns) {
            lines = Math.max(lines, cell(column, line, continued).size());
        }
        return (lines * LEADING + 2 * PADDING) * unit;
    }

    /** Header and lines of one page with the upper left corner at (x, y); the first few are repeated headings. */
    List<Shape> page(List<ProgressLine> lines, int continued, double x, double y) {
        List<Shape> grounds = new ArrayList<>();
        List<Shape> marks = new ArrayList<>();
        grounds.add(Box.filled(x, y, width, headerHeight(), Fill.of(BAND)));
        header(x, y, marks);
        double top = y + headerHeight();
        for (int i = 0; i < lines.size(); i++) {
            ProgressLine line = lines.get(i);
            double height = height(line, i < continued);
            if (line.heading()) {
                grounds.add(Box.filled(x, top, width, height, Fill.of(BAND)));
            }
            line(line, i < continued, x, top, height, marks);
            top += height;
        }
        frame(x, y, top - y, marks);
        grounds.addAll(marks);
        return grounds;
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

    private void line(ProgressLine line, boolean continued, double x, double y, double height, List<Shape> out) {
        for (ProgressColumn column : columns) {
            List<String> words = cell(column, line, continued);
            double step = LEADING * unit;
            double first = y + (height - (words.size() - 1) * step) / 2 + TEXT * unit * BASELINE_BELOW_MIDDLE;
            for (int i = 0; i < words.size(); i++) {
                double anchor = anchor(column, line, x);
                out.add(new Label(anchor, first + i * step, words.get(i), style(line), Rgb.BLACK, column.align()));
            }
            if (column == ProgressColumn.LIGHT) {
                ring(words, x + left(column) + width(column) / 2, y + height / 2, line, out);
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

    private List<String> cell(ProgressColumn column, ProgressLine line, boolean continued) {
        String words = column.text(line, messages);
        if (continued && column == ProgressColumn.TASK) {
            words = messages.text("report.continued", words);
        }
        double room = width(column) - 2 * PADDING * unit - indent(column, line);
        if (column == ProgressColumn.DEADLINE && line.row().deadlineIsDefault()) {
            return measurer.width(words, style(line)) <= room
                    ? List.of(words)
                    : List.of(
                            line.row().deadline().toString(),
                            messages.text("report.progress.default", "").strip());
        }
        return flow.wrap(words, style(line), room, (int) mostLines);
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
