package hengdao.gantt;

import hengdao.drawing.TextMeasurer;
import hengdao.drawing.TextStyle;
import hengdao.i18n.Messages;
import hengdao.schedule.Light;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;

/** How much room columns need in one language; immutable. */
public final class ColumnRoom {
    private static final String A_DAY = "2017-12-31";

    private final TextMeasurer measurer;
    private final GanttStyle style;
    private final Messages messages;
    private final Map<Column, Double> least = new EnumMap<>(Column.class);
    private final Map<Column, Double> words = new EnumMap<>(Column.class);

    public ColumnRoom(TextMeasurer measurer, GanttStyle style, Messages messages) {
        this.measurer = measurer;
        this.style = style;
        this.messages = messages;
        for (Column column : Column.values()) {
            double ems = column.leastEms() * style.text().size() + style.padding();
            double own = content(column);
            words.put(column, own == 0 ? 0 : Math.ceil(own + 2 * style.padding()));
            double heading = heading(column) + 2 * style.padding();
            least.put(column, Math.ceil(Math.max(Math.max(heading, ems), words(column))));
        }
    }

    /** The width in points that a column keeps where room is short. */
    double least(Column column) {
        return least.getOrDefault(column, 0.0);
    }

    /** The least width in points at which words are whole that the program puts there, 0 where officers type them. */
    double words(Column column) {
        return words.getOrDefault(column, 0.0);
    }

    /** The width in points of a column that nobody chose one for. */
    public double usual(Column column) {
        return Math.max(style.columnWidth(column), least(column));
    }

    /** How wide a percentage is with how many have data beside it, in points. */
    public double percentWidth(GanttRow row) {
        BigDecimal percent = row.status().shownPercent();
        double figure = measurer.width(percent == null ? "—" : PercentText.of(percent), style.strong());
        String share = messages.text(
                "gantt.partial", row.status().reported(), row.status().total());
        boolean beside = row.status().isPartial() && style.isOneLine();
        return figure + (beside ? measurer.width(share, style.scale()) + style.padding() : 0) + 2 * style.padding();
    }

    /** How wide a name is in one line, with its indent, tag and flags, in points. */
    public double nameWidth(GanttRow row, ChartMarks marks) {
        return new NameCell(measurer, style, messages).width(row, marks);
    }

    /** The width in points at which a task's name of nine characters is whole, with a flag and an icon behind it. */
    double readableName() {
        return 18 * style.text().size() + style.padding();
    }

    private double heading(Column column) {
        return widest(Stream.of(column.heading(messages).split(" ")), style.text());
    }

    /** The widest of the words that always stand in a column, 0 for one that holds what officers type. */
    private double content(Column column) {
        return switch (column) {
            case LIGHT ->
                TableLayout.lightWidth(
                        style,
                        widest(Arrays.stream(Light.values()).map(light -> Lights.word(light, messages)), style.text()));
            case DEADLINE ->
                measurer.width(A_DAY, style.text())
                        + style.padding() / 2
                        + measurer.width(messages.text("gantt.default"), style.scale());
            case START, FINISH -> measurer.width(A_DAY, style.text());
            default -> 0;
        };
    }

    private double widest(Stream<String> words, TextStyle font) {
        return words.mapToDouble(word -> measurer.width(word, font)).max().orElse(0);
    }
}
