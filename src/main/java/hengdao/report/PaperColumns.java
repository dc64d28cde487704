package hengdao.report;

import hengdao.drawing.TextMeasurer;
import hengdao.gantt.ChartColumns;
import hengdao.gantt.ChartRow;
import hengdao.gantt.Column;
import hengdao.gantt.ColumnRoom;
import hengdao.gantt.GanttStyle;
import hengdao.i18n.Messages;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The columns left of the bars on paper: as wide as what stands in them, none that stays empty. */
final class PaperColumns {
    private static final double NAME_SHARE = 0.22;
    private static final double WIDEST_TABLE = 0.5;
    private static final double WIDEST_UNIT_EMS = 10;

    /** What a narrow sheet leaves out, first to last. */
    private static final List<Column> GIVING_WAY = List.of(Column.LEAD_UNIT, Column.DEADLINE, Column.NUMBER);

    private final TextMeasurer measurer;
    private final GanttStyle style;
    private final ColumnRoom room;

    PaperColumns(TextMeasurer measurer, GanttStyle style, Messages messages) {
        this.measurer = measurer;
        this.style = style;
        this.room = new ColumnRoom(measurer, style, messages);
    }

    /** The columns for these rows beside a time axis, together in the given width (points). */
    ChartColumns of(List<ChartRow> rows, double width) {
        Map<Column, Double> widths = new EnumMap<>(Column.class);
        for (Column column : Column.usual()) {
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
        double least = style.columnWidth(Column.NAME);
        double left = Math.max(least, most - sum(widths) + least);
        widths.put(Column.NAME, Math.clamp(NAME_SHARE * width, least, left));
        return laidOut(widths);
    }

    private static double sum(Map<Column, Double> widths) {
        return widths.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    private static ChartColumns laidOut(Map<Column, Double> widths) {
        List<ChartColumns.Cell> cells = new ArrayList<>();
        double x = 0;
        for (Map.Entry<Column, Double> column : widths.entrySet()) {
            cells.add(new ChartColumns.Cell(column.getKey(), x, column.getValue()));
            x += column.getValue();
        }
        return new ChartColumns(cells, List.of());
    }

    private double width(Column column, List<ChartRow> rows) {
        double usual = style.columnWidth(column);
        return switch (column) {
            case NUMBER -> Math.max(usual * 0.8, widest(rows, row -> row.row().number()));
            case LEAD_UNIT -> {
                double widest = widest(rows, row -> row.row().leadUnit());
                double most = WIDEST_UNIT_EMS * style.text().size() + 2 * style.padding();
                yield widest <= 2 * style.padding() ? 0 : Math.clamp(widest, usual * 0.8, most);
            }
            default -> room.usual(column);
        };
    }

    private double widest(List<ChartRow> rows, Function<ChartRow, String> text) {
        double widest = 0;
        for (ChartRow row : rows) {
            widest = Math.max(widest, measurer.width(text.apply(row), style.text()));
        }
        return Math.ceil(widest + 2 * style.padding());
    }
}
