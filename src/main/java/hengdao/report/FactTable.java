package hengdao.report;

import hengdao.drawing.Label;
import hengdao.drawing.Rgb;
import hengdao.drawing.Shape;
import hengdao.drawing.TextFlow;
import hengdao.drawing.TextMeasurer;
import hengdao.drawing.TextStyle;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Facts with their headings on paper, three beside each other, long ones on a line of their own; lengths in points. */
final class FactTable {

    private static final Rgb MUTED = new Rgb(0x333333);
    private static final Set<Fact.Name> LONG = EnumSet.of(
            Fact.Name.STAGES, Fact.Name.REQUIRED, Fact.Name.RECENT, Fact.Name.FORECAST, Fact.Name.AMENDMENTS);
    private static final int COLUMNS = 3;
    private static final double TEXT = 9;
    private static final double LEADING = 14;
    private static final double HEADING = 48;

    private final TextMeasurer measurer;
    private final TextFlow flow;
    private final double width;
    private final double unit;

    FactTable(TextMeasurer measurer, double width, double unit) {
        this.measurer = measurer;
        this.flow = new TextFlow(measurer);
        this.width = width;
        this.unit = unit;
    }

    /** A fact at its place. */
    private record Cell(Fact fact, int column, double top, List<String> lines) {}

    double height(List<Fact> facts) {
        return cells(facts).stream()
                .mapToDouble(cell -> cell.top() + cell.lines().size() * LEADING * unit)
                .max()
                .orElse(0);
    }

    /** The facts with the upper left corner at (x, y). */
    List<Shape> shapes(List<Fact> facts, double x, double y) {
        List<Shape> shapes = new ArrayList<>();
        double heading = heading(facts);
        for (Cell cell : cells(facts)) {
            double left = x + cell.column() * width / COLUMNS;
            double baseline = y + cell.top() + LEADING * unit * 0.7;
            shapes.add(new Label(left, baseline, cell.fact().heading(), style(false), MUTED, Label.Align.LEFT));
            for (String line : cell.lines()) {
                boolean strong =
                        cell.fact().name() == Fact.Name.VALUE || cell.fact().name() == Fact.Name.FORECAST;
                shapes.add(new Label(left + heading, baseline, line, style(strong), Rgb.BLACK, Label.Align.LEFT));
                baseline += LEADING * unit;
            }
        }
        return shapes;
    }

    private List<Cell> cells(List<Fact> facts) {
        List<Cell> cells = new ArrayList<>();
        double heading = heading(facts);
        double top = 0;
        double below = 0;
        int column = 0;
        for (Fact fact : facts) {
            boolean whole = LONG.contains(fact.name());
            if (column == COLUMNS || (whole && column > 0)) {
                column = 0;
                top = below;
            }
            double room = (whole ? width : width / COLUMNS - 6 * unit) - heading;
            List<String> lines = flow.wrap(fact.text(), style(true), room);
            cells.add(new Cell(fact, column, top, lines));
            below = Math.max(below, top + lines.size() * LEADING * unit);
            column = whole ? COLUMNS : column + 1;
        }
        return cells;
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
