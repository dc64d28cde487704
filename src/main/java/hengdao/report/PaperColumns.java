package hengdao.report;

import hengdao.drawing.TextMeasurer;
import hengdao.gantt.ChartColumns;
import hengdao.gantt.ChartMarks;
import hengdao.gantt.ChartRow;
import hengdao.gantt.Column;
import hengdao.gantt.ColumnRoom;
import hengdao.gantt.ColumnText;
import hengdao.gantt.ColumnWidth;
import hengdao.gantt.GanttStyle;
import hengdao.i18n.Messages;
import hengdao.model.InputRefused;
import hengdao.model.WorkCalendar;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** The columns left of the bars on paper: as wide as what stands in them, none of the usual ones that stays empty. */
final class PaperColumns {
    private static final double NAME_SHARE = 0.22;
    private static final double WIDEST_TABLE = 0.5;
    private static final double WIDEST_CHOSEN = 0.8;
    private static final double WIDEST_WORDS_EMS = 10;

    /** What stands on a sheet with one line of type in a row, where no percentages stand above the bars. */
    private static final List<Column> ONE_LINE =
            List.of(Column.NUMBER, Column.NAME, Column.LEAD_UNIT, Column.SCHEDULED, Column.PERCENT, Column.LIGHT);

    /** What a narrow sheet leaves out, first to last. */
    private static final List<Column> GIVING_WAY = List.of(Column.LEAD_UNIT, Column.DEADLINE, Column.NUMBER);

    private final TextMeasurer measurer;
    private final GanttStyle style;
    private final ColumnRoom room;
    private final ColumnText texts;
    private final WorkCalendar calendar;
    private final ChartMarks marks;

    PaperColumns(TextMeasurer measurer, GanttStyle style, Messages messages, WorkCalendar calendar, ChartMarks marks) {
        this.measurer = measurer;
        this.style = style;
        this.room = new ColumnRoom(measurer, style, messages);
        this.texts = new ColumnText(messages);
        this.calendar = calendar;
        this.marks = marks;
    }

    /** The usual columns for these rows beside a time axis, together in the given width (points). */
    ChartColumns of(List<ChartRow> rows, double width) {
        Map<Column, Double> widths = new LinkedHashMap<>();
        for (Column column : style.isOneLine() ? ONE_LINE : Column.usual()) {
            double wide = width(column, rows);
            if (wide > 0) {
                widths.put(column, wide);
            }
        }
        double most = WIDEST_TABLE * width;
        for (Column column : GIVING_WAY) {
            if (sum(widths) > most) {
                widths.remove(column);
            }
        }
        return laidOut(named(widths, rows, width, most));
    }

    /** Exactly these columns, and the name in any case; refuses more than leave the bars some room. */
    ChartColumns chosen(List<Column> columns, List<ChartRow> rows, double width) {
        Map<Column, Double> widths = new LinkedHashMap<>();
        for (Column column : withName(columns)) {
            widths.put(column, Math.max(room.usual(column) * 0.8, width(column, rows)));
        }
        widths.put(Column.NAME, style.columnWidth(Column.NAME));
        if (sum(widths) > WIDEST_CHOSEN * width) {
            throw new InputRefused("report.columns.wide");
        }
        return laidOut(named(widths, rows, width, WIDEST_TABLE * width));
    }

    /** The name right of a leading number if it was not chosen. */
    private static List<Column> withName(List<Column> columns) {
        List<Column> all = new ArrayList<>(columns);
        if (!all.contains(Column.NAME)) {
            all.add(all.getFirst() == Column.NUMBER ? 1 : 0, Column.NAME);
        }
        return all;
    }

    /** The same with a name as wide as its longest, within bounds. */
    private Map<Column, Double> named(Map<Column, Double> widths, List<ChartRow> rows, double width, double most) {
        double least = style.columnWidth(Column.NAME);
        double left = Math.max(least, most - sum(widths) + least);
        double longest = widest(rows, row -> room.nameWidth(row.row(), marks));
        double wanted = Math.min(NAME_SHARE * width, longest);
        widths.put(Column.NAME, Math.clamp(wanted, least, left));
        return widths;
    }

    private static double sum(Map<Column, Double> widths) {
        return widths.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    private static ChartColumns laidOut(Map<Column, Double> widths) {
        List<ColumnWidth> columns = new ArrayList<>();
        widths.forEach((column, width) -> columns.add(new ColumnWidth(column, width)));
        return ChartColumns.of(columns);
    }

    private double width(Column column, List<ChartRow> rows) {
        double usual = style.columnWidth(column);
        double most = WIDEST_WORDS_EMS * style.text().size() + 2 * style.padding();
        return switch (column) {
            case NUMBER -> Math.max(usual * 0.8, words(column, rows));
            case LEAD_UNIT, RESPONSIBLE, OFFICIAL, SUPPORTING, PREDECESSORS -> {
                double widest = words(column, rows);
                yield widest == 0 ? 0 : Math.clamp(widest, usual * 0.8, most);
            }
            case PERCENT -> Math.max(room.usual(column), widest(rows, row -> room.percentWidth(row.row())));
            case DURATION, MEASURED, SCHEDULED, GAP, FLOAT, BASELINE_GAP ->
                Math.max(room.usual(column), words(column, rows));
            case NAME, START, FINISH, DEADLINE, LIGHT -> room.usual(column);
        };
    }

    /** How wide the longest words of a column are with their padding, 0 if it has none. */
    private double words(Column column, List<ChartRow> rows) {
        double longest =
                widest(rows, row -> measurer.width(texts.of(column, row.row(), calendar, marks), style.text()));
        return longest == 0 ? 0 : longest + 2 * style.padding();
    }

    private static double widest(List<ChartRow> rows, ToDoubleFunction<ChartRow> width) {
        return Math.ceil(rows.stream().mapToDouble(width).max().orElse(0));
    }
}
