package hengdao.report;

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
import hengdao.model.EntryState;
import hengdao.model.Indicator;
import hengdao.model.ProgressEntry;
import hengdao.report.document.Block;
import hengdao.report.document.Cell;
import hengdao.report.document.ContinuedWords;
import hengdao.schedule.Increments;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The entries of an indicator up to the status date as a table on paper, newest first; a high line may go on on the next
 * page. Lengths in points.
 */
final class EntrySheet {

    private static final Rgb BAND = new Rgb(0xF2F2F2);
    private static final Rgb RULE = new Rgb(0x8A8A8A);
    private static final double TEXT = 8.5;
    private static final double LEADING = 12;
    private static final double PADDING = 4;

    private final TextFlow flow;
    private final Messages messages;
    private final double width;
    private final double unit;

    EntrySheet(TextMeasurer measurer, Messages messages, double width, double unit) {
        this.flow = TextFlow.ofTables(measurer);
        this.messages = messages;
        this.width = width;
        this.unit = unit;
    }

    /**
     * An entry with what it adds.
     *
     * @param increment null where {@link Increments} gives none and for entries that do not count
     */
    record Line(ProgressEntry entry, String unit, @Nullable BigDecimal increment) {}

    private enum Column {
        DATE(12, Label.Align.LEFT),
        VALUE(11, Label.Align.RIGHT),
        INCREMENT(9, Label.Align.RIGHT),
        BY(10, Label.Align.LEFT),
        STATE(8, Label.Align.LEFT),
        NOTE(26, Label.Align.LEFT),
        PROBLEM(26, Label.Align.LEFT);

        private final double share;
        private final Label.Align align;

        Column(double share, Label.Align align) {
            this.share = share;
            this.align = align;
        }
    }

    /** The entries dated on the status date or before it, what was returned, corrected or withdrawn too. */
    static List<Line> lines(ReportData data, Indicator indicator) {
        List<ProgressEntry> own = data.programme().entries().stream()
                .filter(entry -> entry.subjectId().equals(indicator.id()))
                .filter(entry -> !entry.asOf().isAfter(data.statusDate()))
                .sorted(Comparator.comparing(ProgressEntry::asOf).thenComparing(ProgressEntry::enteredAt))
                .toList();
        List<Line> lines = new ArrayList<>();
        Increments increments = new Increments(data.programme());
        for (ProgressEntry entry : own) {
            BigDecimal increment = entry.state().counts()
                    ? increments.of(indicator.id(), entry.value(), entry.asOf()).orElse(null)
                    : null;
            lines.add(new Line(entry, indicator.unit(), increment));
        }
        return lines.reversed();
    }

    double headerHeight() {
        return 20 * unit;
    }

    /** The lines, or what may stand alone on a page of those higher than {@code highest} points. */
    List<LinePart<Line>> parts(List<Line> lines, double highest) {
        int most = (int) Math.max(1, Math.floor((highest - 2 * PADDING * unit) / (LEADING * unit)));
        return lines.stream()
                .flatMap(line -> LinePart.of(line, textLines(line), most).stream())
                .toList();
    }

    double height(LinePart<Line> part) {
        double above = part.begins() ? PADDING : 0;
        double below = part.ends() ? PADDING : 0;
        return (part.lines().lines() * LEADING + above + below) * unit;
    }

    /** How high the header is with all lines. */
    double height(List<Line> lines) {
        double all = lines.stream()
                .mapToDouble(line -> (textLines(line) * LEADING + 2 * PADDING) * unit)
                .sum();
        return headerHeight() + all;
    }

    /** The part after the last one, from one on, that fits a height below the header. */
    int fitting(List<LinePart<Line>> parts, int from, double room) {
        double left = room - headerHeight() - (parts.get(from).begins() ? 0 : PADDING * unit);
        int until = from;
        while (until < parts.size() && height(parts.get(until)) + below(parts.get(until)) <= left) {
            left -= height(parts.get(until++));
        }
        return until;
    }

    /** Header and lines with the upper left corner at (x, y). */
    List<Shape> shapes(List<LinePart<Line>> parts, double x, double y) {
        List<Shape> shapes = new ArrayList<>();
        shapes.add(Box.filled(x, y, width, headerHeight(), Fill.of(BAND)));
        for (Column column : Column.values()) {
            shapes.add(text(column, x, y + headerHeight() * 0.65, heading(column)));
        }
        double top = y + headerHeight();
        rule(x, y, shapes);
        rule(x, top, shapes);
        for (LinePart<Line> part : LinePart.joined(parts)) {
            for (Column column : Column.values()) {
                double baseline = top + (PADDING + LEADING * 0.75) * unit;
                for (String words : cell(column, part)) {
                    shapes.add(text(column, x, baseline, words));
                    baseline += LEADING * unit;
                }
            }
            top += (part.lines().lines() * LEADING + 2 * PADDING) * unit;
            rule(x, top, shapes);
        }
        return shapes;
    }

    /** How much higher a part is where it ends a page. */
    private double below(LinePart<Line> part) {
        return part.ends() ? 0 : PADDING * unit;
    }

    private int textLines(Line line) {
        int most = 1;
        for (Column column : Column.values()) {
            most = Math.max(most, cell(column, line).size());
        }
        return most;
    }

    /** The lines of a part; where it goes on, its day is said again. */
    private List<String> cell(Column column, LinePart<Line> part) {
        return column == Column.DATE && !part.begins()
                ? new ContinuedWords(flow, messages)
                        .lines(
                                words(column, part.line()),
                                style(),
                                room(column),
                                part.lines().lines())
                : part.lines().of(cell(column, part.line()));
    }

    private List<String> cell(Column column, Line line) {
        return flow.wrap(words(column, line), style(), room(column));
    }

    private double room(Column column) {
        return width(column) - 2 * PADDING * unit;
    }

    /** The same lines as the table of a document. */
    Block.Table table(List<Line> lines) {
        return new Block.Table(
                Arrays.stream(Column.values())
                        .map(column -> new Block.Column(
                                heading(column), column.share, Block.Align.valueOf(column.align.name())))
                        .toList(),
                lines.stream()
                        .map(line -> new Block.Row(
                                Arrays.stream(Column.values())
                                        .map(column -> Cell.of(words(column, line)))
                                        .toList(),
                                false))
                        .toList());
    }

    private String heading(Column column) {
        return messages.text("report.entry." + column.name().toLowerCase(Locale.ROOT));
    }

    private String words(Column column, Line line) {
        ProgressEntry entry = line.entry();
        return switch (column) {
            case DATE -> entry.asOf().toString();
            case VALUE -> Quantity.measured(entry.value(), line.unit());
            case INCREMENT -> line.increment() == null ? "" : increment(line.increment());
            case BY -> entry.by();
            case STATE ->
                entry.state() == EntryState.SUBMITTED
                        ? messages.text("report.pending.figure")
                        : messages.text("cli.state." + entry.state().name().toLowerCase(Locale.ROOT));
            case NOTE -> entry.note();
            case PROBLEM -> entry.problem();
        };
    }

    private static String increment(BigDecimal value) {
        return (value.signum() > 0 ? "+" : "") + Quantity.measured(value, "");
    }

    private Label text(Column column, double x, double baseline, String words) {
        boolean right = column.align == Label.Align.RIGHT;
        double at = x + left(column) + (right ? width(column) - PADDING * unit : PADDING * unit);
        return new Label(at, baseline, words, style(), Rgb.BLACK, column.align);
    }

    private void rule(double x, double y, List<Shape> out) {
        out.add(new hengdao.drawing.Line(x, y, x + width, y, Stroke.solid(RULE, 0.5 * unit)));
    }

    private double left(Column column) {
        double left = 0;
        for (Column each : Column.values()) {
            if (each == column) {
                break;
            }
            left += width(each);
        }
        return left;
    }

    private double width(Column column) {
        double all = 0;
        for (Column each : Column.values()) {
            all += each.share;
        }
        return width * column.share / all;
    }

    private TextStyle style() {
        return new TextStyle(TEXT * unit, false);
    }
}
