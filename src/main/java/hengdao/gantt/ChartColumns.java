package hengdao.gantt;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The columns shown, from left to right, with their widths in points. */
public record ChartColumns(List<Cell> cells) {

    /** Columns from the one that gives way last to the first one to go when the table becomes narrow. */
    private static final List<Column> RANK = List.of(
            Column.NAME,
            Column.LIGHT,
            Column.PERCENT,
            Column.NUMBER,
            Column.DEADLINE,
            Column.LEAD_UNIT,
            Column.FINISH,
            Column.START,
            Column.GAP,
            Column.DURATION,
            Column.SCHEDULED,
            Column.RESPONSIBLE,
            Column.MEASURED,
            Column.FLOAT,
            Column.PREDECESSORS,
            Column.BASELINE_GAP,
            Column.OFFICIAL,
            Column.SUPPORTING);

    public ChartColumns {
        cells = List.copyOf(cells);
    }

    /** One column and its place, in points from the table's left edge. */
    public record Cell(Column column, double x, double width) {}

    /** The usual columns at the style's widths, and this width for the name. */
    public static ChartColumns of(GanttStyle style, double nameWidth) {
        return of(style, nameWidth, Column.usual());
    }

    /** The given columns in their order at the style's widths, and this width for the name. */
    public static ChartColumns of(GanttStyle style, double nameWidth, List<Column> shown) {
        return of(shown.stream()
                .map(column ->
                        column == Column.NAME ? new ColumnWidth(column, nameWidth) : ColumnWidth.usual(column, style))
                .toList());
    }

    /** The given columns side by side, each exactly as wide as it says. */
    public static ChartColumns of(List<ColumnWidth> chosen) {
        List<Cell> cells = new ArrayList<>();
        double x = 0;
        for (ColumnWidth column : chosen) {
            cells.add(new Cell(column.column(), x, column.width()));
            x += column.width();
        }
        return new ChartColumns(cells);
    }

    /** What of the usual columns fits a table of that width (points), as {@link #fitting(GanttStyle, List, double)}. */
    public static ChartColumns fitting(GanttStyle style, double tableWidth) {
        List<ColumnWidth> usual = Column.usual().stream()
                .map(column -> ColumnWidth.usual(column, style))
                .toList();
        return fitting(style, usual, tableWidth);
    }

    /**
     * What fits a table of that width (points), in the chosen order and widths: the least important columns give way
     * while the name would be narrower than the style wants it, and the name takes the rest, however wide it was
     * chosen. The name is always there, first if it was not chosen.
     */
    public static ChartColumns fitting(GanttStyle style, List<ColumnWidth> chosen, double tableWidth) {
        double left = tableWidth - style.columnWidth(Column.NAME);
        List<Column> shown = new ArrayList<>(List.of(Column.NAME));
        for (ColumnWidth column : byRank(chosen)) {
            if (column.width() > left) {
                break;
            }
            shown.add(column.column());
            left -= column.width();
        }
        double name = Math.clamp(style.columnWidth(Column.NAME) + left, 0, Math.max(0, tableWidth));
        List<ColumnWidth> fitting = new ArrayList<>();
        for (ColumnWidth column : chosen) {
            if (column.column() == Column.NAME) {
                fitting.add(new ColumnWidth(Column.NAME, name));
            } else if (shown.contains(column.column())) {
                fitting.add(column);
            }
        }
        if (chosen.stream().noneMatch(column -> column.column() == Column.NAME)) {
            fitting.addFirst(new ColumnWidth(Column.NAME, name));
        }
        return of(fitting);
    }

    private static List<ColumnWidth> byRank(List<ColumnWidth> chosen) {
        return chosen.stream()
                .filter(column -> column.column() != Column.NAME)
                .sorted(Comparator.comparingInt(column -> RANK.indexOf(column.column())))
                .toList();
    }

    /** The width of all columns, in points. */
    public double width() {
        return cells.isEmpty() ? 0 : cells.getLast().x() + cells.getLast().width();
    }

    /** Where a column stands, empty if it is not shown. */
    public Optional<Cell> find(Column column) {
        return cells.stream().filter(cell -> cell.column() == column).findFirst();
    }

    /** The column at a place, in points from the table's left edge; empty beside the table. */
    public Optional<Cell> at(double x) {
        return cells.stream()
                .filter(cell -> x >= cell.x() && x < cell.x() + cell.width())
                .findFirst();
    }

    /** The column whose right edge is no more than {@code near} points away; of two, the nearer one. */
    public Optional<Cell> edgeAt(double x, double near) {
        return cells.stream()
                .filter(cell -> distance(cell, x) <= near)
                .min(Comparator.comparingDouble(cell -> distance(cell, x)));
    }

    private static double distance(Cell cell, double x) {
        return Math.abs(cell.x() + cell.width() - x);
    }

    /** Before which of the cells a column dropped at a place would stand; {@code cells.size()} for after the last. */
    public int gapAt(double x) {
        return (int)
                cells.stream().filter(cell -> cell.x() + cell.width() / 2 < x).count();
    }
}
