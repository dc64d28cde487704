package hengdao.gantt;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The columns shown, from left to right, with their widths in points. */
public record ChartColumns(List<Cell> cells) {

    /** Columns from the one that gives way last to the first one to go when the table becomes narrow. */
    private static final List<Column> RANK =
            List.of(Column.NAME, Column.LIGHT, Column.PERCENT, Column.NUMBER, Column.DEADLINE, Column.LEAD_UNIT);

    public ChartColumns {
        cells = List.copyOf(cells);
    }

    /** One column and its place, in points from the table's left edge. */
    public record Cell(Column column, double x, double width) {}

    /** All columns at the style's widths, and this width for the name. */
    public static ChartColumns of(GanttStyle style, double nameWidth) {
        return of(style, nameWidth, List.of(Column.values()));
    }

    /** The given columns in their usual order at the style's widths, and this width for the name. */
    public static ChartColumns of(GanttStyle style, double nameWidth, List<Column> shown) {
        List<Cell> cells = new ArrayList<>();
        double x = 0;
        for (Column column : Column.values()) {
            if (shown.contains(column)) {
                double width = column == Column.NAME ? nameWidth : style.columnWidth(column);
                cells.add(new Cell(column, x, width));
                x += width;
            }
        }
        return new ChartColumns(cells);
    }

    /** What fits a table of that width (points): the least important columns give way, the name takes the rest. */
    public static ChartColumns fitting(GanttStyle style, double tableWidth) {
        List<Column> shown = new ArrayList<>();
        double least = style.columnWidth(Column.NAME);
        double left = tableWidth - least;
        for (Column column : RANK) {
            double width = column == Column.NAME ? 0 : style.columnWidth(column);
            if (width > left) {
                break;
            }
            shown.add(column);
            left -= width;
        }
        if (shown.isEmpty()) {
            return of(style, Math.max(0, tableWidth), List.of(Column.NAME));
        }
        return of(style, least + left, shown);
    }

    /** The width of all columns, in points. */
    public double width() {
        return cells.isEmpty() ? 0 : cells.getLast().x() + cells.getLast().width();
    }

    /** Where a column stands, empty if it is not shown. */
    public Optional<Cell> find(Column column) {
        return cells.stream().filter(cell -> cell.column() == column).findFirst();
    }
}
