package hengdao.report;

import hengdao.drawing.TextMeasurer;
import hengdao.gantt.ChartColumns;
import hengdao.gantt.ChartRow;
import hengdao.gantt.Column;
import hengdao.gantt.GanttStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The columns left of the bars on paper: as wide as what stands in them, none that stays empty. */
final class PaperColumns {
    private static final double NAME_SHARE = 0.21;
    private static final double WIDEST_TABLE = 0.5;
    private static final double WIDEST_UNIT_EMS = 10;

    private final TextMeasurer measurer;
    private final GanttStyle style;

    PaperColumns(TextMeasurer measurer, GanttStyle style) {
        this.measurer = measurer;
        this.style = style;
    }

    /** The columns for these rows beside a time axis, together in the given width (points). */
    ChartColumns of(List<ChartRow> rows, double width) {
        List<ChartColumns.Cell> cells = new ArrayList<>();
        double x = 0;
        for (Column column : Column.values()) {
            double wide = column == Column.NAME
                    ? Math.max(style.columnWidth(column), NAME_SHARE * width)
                    : width(column, rows);
            if (wide > 0) {
                cells.add(new ChartColumns.Cell(column, x, wide));
                x += wide;
            }
        }
        return x <= WIDEST_TABLE * width ? new ChartColumns(cells) : ChartColumns.fitting(style, WIDEST_TABLE * width);
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
            case NAME, DEADLINE, PERCENT, LIGHT -> usual;
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
