package hengdao.gantt;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The columns of the table, with their widths in points.
 *
 * @param cells those shown, from left to right
 * @param leftOut those chosen that the table has no room for, the most important first
 */
public record ChartColumns(List<Cell> cells, List<Column> leftOut) {

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
        leftOut = List.copyOf(leftOut);
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
        return new ChartColumns(cells, List.of());
    }

    /** The usual columns in a table of that width (points), as {@link #fitting(ColumnRoom, List, double)}. */
    public static ChartColumns fitting(ColumnRoom room, double tableWidth) {
        return fitting(
                room,
                Column.usual().stream()
                        .map(column -> new ColumnWidth(column, room.usual(column)))
                        .toList(),
                tableWidth);
    }

    /**
     * The chosen columns in their order and a table of that width (points). The name takes what the others leave, however
     * wide it was chosen; where room is short the name gives way first, then all columns whose words may be cut, and only
     * when none can give any more the least important ones are left out. The name is always there, first if it was not
     * chosen. Where nobody chose columns, the name is readable before those whose words may be cut are there.
     */
    public static ChartColumns fitting(ColumnRoom room, List<ColumnWidth> asked, double tableWidth) {
        List<ColumnWidth> chosen = whole(room, asked);
        double leastName = room.least(Column.NAME);
        List<ColumnWidth> kept = new ArrayList<>();
        double least = leastName;
        List<Column> leftOut = new ArrayList<>();
        for (ColumnWidth column : byRank(chosen)) {
            double own = Math.min(column.width(), room.least(column.column()));
            if (leftOut.isEmpty() && least + own <= tableWidth) {
                kept.add(column);
                least += own;
            } else {
                leftOut.add(column.column());
            }
        }
        if (isUsual(asked)) {
            leaveRoomForNames(room, kept, leftOut, tableWidth);
        }
        double wanted = kept.stream().mapToDouble(ColumnWidth::width).sum();
        double give = kept.stream().mapToDouble(column -> slack(column, room)).sum();
        double missing = Math.clamp(wanted + leastName - tableWidth, 0, give);
        List<ColumnWidth> fitting = new ArrayList<>();
        double others = 0;
        for (ColumnWidth column : chosen) {
            if (kept.contains(column)) {
                double share = give == 0 ? 0 : missing * slack(column, room) / give;
                fitting.add(new ColumnWidth(column.column(), column.width() - share));
                others += column.width() - share;
            } else if (column.column() == Column.NAME) {
                fitting.add(column);
            }
        }
        if (chosen.stream().noneMatch(column -> column.column() == Column.NAME)) {
            fitting.addFirst(new ColumnWidth(Column.NAME, 0));
        }
        double name = Math.max(0, tableWidth - others);
        fitting.replaceAll(column -> column.column() == Column.NAME ? new ColumnWidth(Column.NAME, name) : column);
        return new ChartColumns(of(fitting).cells(), leftOut);
    }

    /** Leaves out the least important columns whose words may be cut until the names are readable, if that is enough. */
    private static void leaveRoomForNames(
            ColumnRoom room, List<ColumnWidth> kept, List<Column> leftOut, double tableWidth) {
        double name = tableWidth - kept.stream().mapToDouble(ColumnWidth::width).sum();
        for (ColumnWidth column : List.copyOf(kept).reversed()) {
            if (name < room.readableName() && column.column().mayBeCut()) {
                kept.remove(column);
                leftOut.add(column.column());
                name += column.width();
            }
        }
    }

    private static boolean isUsual(List<ColumnWidth> columns) {
        return columns.stream().map(ColumnWidth::column).toList().equals(Column.usual());
    }

    /** The columns as chosen, but none narrower than the words that the program puts there. */
    private static List<ColumnWidth> whole(ColumnRoom room, List<ColumnWidth> chosen) {
        return chosen.stream()
                .map(each -> new ColumnWidth(each.column(), Math.max(each.width(), room.words(each.column()))))
                .toList();
    }

    private static double slack(ColumnWidth column, ColumnRoom room) {
        return Math.max(0, column.width() - room.least(column.column()));
    }

    /** How wide a table must be (points) for all chosen columns at their widths and the usual one of the name. */
    public static double wanted(ColumnRoom room, List<ColumnWidth> chosen) {
        double name = room.usual(Column.NAME);
        return (isUsual(chosen) ? Math.max(name, room.readableName()) : name)
                + byRank(whole(room, chosen)).stream()
                        .mapToDouble(ColumnWidth::width)
                        .sum();
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
