package hengdao.report;

import hengdao.drawing.Label;
import hengdao.drawing.Rgb;
import hengdao.drawing.Shape;
import hengdao.drawing.TextFlow;
import hengdao.drawing.TextMeasurer;
import hengdao.drawing.TextStyle;
import hengdao.i18n.Messages;
import hengdao.report.document.ContinuedWords;
import java.util.ArrayList;
import java.util.List;

/**
 * Facts with their headings on paper, three beside each other, long ones on a line of their own; a high one may go on on
 * the next page. Lengths in points.
 */
final class FactTable {

    private static final Rgb MUTED = new Rgb(0x333333);
    private static final int COLUMNS = 3;
    private static final double TEXT = 9;
    private static final double LEADING = 14;
    private static final double HEADING = 48;

    private final TextMeasurer measurer;
    private final TextFlow flow;
    private final Messages messages;
    private final double width;
    private final double unit;

    FactTable(TextMeasurer measurer, Messages messages, double width, double unit) {
        this.measurer = measurer;
        this.flow = TextFlow.ofTables(measurer);
        this.messages = messages;
        this.width = width;
        this.unit = unit;
    }

    /** Facts beside each other, from left to right. */
    record Row(List<Cell> cells) {}

    /** A fact, where its heading begins, how much room that has, and its words. */
    record Cell(Fact fact, double left, double heading, List<String> lines) {}

    /** The rows, or what may stand alone on a page of those higher than {@code highest} points. */
    List<LinePart<Row>> parts(List<Fact> facts, double highest) {
        int most = (int) Math.max(1, Math.floor(highest / (LEADING * unit)));
        return rows(facts).stream()
                .flatMap(row -> LinePart.of(row, lines(row), most).stream())
                .toList();
    }

    double height(List<LinePart<Row>> parts) {
        return parts.stream().mapToInt(part -> part.lines().lines()).sum() * LEADING * unit;
    }

    /** The part after the last one, from one on, that fits a height. */
    int fitting(List<LinePart<Row>> parts, int from, double room) {
        int until = from;
        while (until < parts.size() && height(parts.subList(from, until + 1)) <= room + 1e-6) {
            until++;
        }
        return until;
    }

    /** The facts with the upper left corner at (x, y); one that goes on says so. */
    List<Shape> shapes(List<LinePart<Row>> parts, double x, double y) {
        List<Shape> shapes = new ArrayList<>();
        double top = y;
        for (LinePart<Row> part : LinePart.joined(parts)) {
            for (Cell cell : part.line().cells()) {
                List<String> lines = part.lines().of(cell.lines());
                if (!lines.isEmpty()) {
                    fact(cell, part.begins(), lines, x, top + LEADING * unit * 0.7, shapes);
                }
            }
            top += part.lines().lines() * LEADING * unit;
        }
        return shapes;
    }

    private void fact(Cell cell, boolean begins, List<String> lines, double x, double first, List<Shape> out) {
        Fact fact = cell.fact();
        List<String> heading = begins
                ? List.of(fact.heading())
                : new ContinuedWords(flow, messages)
                        .lines(fact.heading(), style(false), cell.heading() - 4 * unit, lines.size());
        double named = first;
        for (String line : heading) {
            out.add(new Label(x + cell.left(), named, line, style(false), MUTED, Label.Align.LEFT));
            named += LEADING * unit;
        }
        boolean strong = fact.name() == Fact.Name.VALUE || fact.name() == Fact.Name.FORECAST;
        double left = x + cell.left() + cell.heading();
        double baseline = first;
        for (String line : lines) {
            out.add(new Label(left, baseline, line, style(strong), Rgb.BLACK, Label.Align.LEFT));
            baseline += LEADING * unit;
        }
    }

    private List<Row> rows(List<Fact> facts) {
        List<Row> rows = new ArrayList<>();
        List<Cell> beside = new ArrayList<>();
        double heading = heading(facts);
        for (Fact fact : facts) {
            boolean alone = fact.name().isLong();
            if (!beside.isEmpty() && (alone || beside.size() == COLUMNS)) {
                rows.add(new Row(List.copyOf(beside)));
                beside.clear();
            }
            double left = beside.size() * width / COLUMNS;
            Cell cell = cell(fact, left, heading, alone ? width : width / COLUMNS - 6 * unit);
            if (alone) {
                rows.add(new Row(List.of(cell)));
            } else {
                beside.add(cell);
            }
        }
        if (!beside.isEmpty()) {
            rows.add(new Row(List.copyOf(beside)));
        }
        return rows;
    }

    private Cell cell(Fact fact, double left, double heading, double room) {
        return new Cell(fact, left, heading, flow.wrap(fact.text(), style(true), room - heading));
    }

    private static int lines(Row row) {
        return row.cells().stream().mapToInt(cell -> cell.lines().size()).max().orElse(0);
    }

    private double heading(List<Fact> facts) {
        double widest = HEADING * unit;
        for (Fact fact : facts) {
            widest = Math.max(widest, measurer.width(fact.heading(), style(false)) + 8 * unit);
        }
        return widest;
    }

    private TextStyle style(boolean strong) {
        return new TextStyle(TEXT * unit, strong);
    }
}
