package hengdao.report.document;

import java.util.stream.IntStream;

/**
 * How wide the columns of a table are in a workbook, in characters of Latin script, and how high its rows: no figure or day
 * is cut to ###, and office programs that do not fit rows by themselves show every line.
 */
record SheetWidths(Block.Table table, double all) {

    private static final double USUAL = 190;
    private static final double MOST = 3 * USUAL;
    private static final double WIDEST = 255;
    private static final double LINE = 15;
    private static final double HIGHEST = 409;
    private static final int FIRST_WIDE = 0x2E80;
    private static final double WIDE = 2.2;
    private static final double AROUND = 2;

    /** The widths of a table: wider than usual as a whole if a figure or a day would not fit its column. */
    static SheetWidths of(Block.Table table) {
        double factor = IntStream.range(0, table.columns().size())
                .mapToDouble(column -> longest(table, column) / table.width(column, USUAL))
                .max()
                .orElse(1);
        return new SheetWidths(table, Math.clamp(factor * USUAL, USUAL, MOST));
    }

    double of(int column) {
        return Math.min(table.width(column, all), WIDEST);
    }

    /** The height of a row in points. */
    double height(Block.Row row) {
        double lines = IntStream.range(0, table.columns().size())
                .mapToDouble(column -> lines(row.cells().get(column), of(column)))
                .max()
                .orElse(1);
        return Math.min(lines * LINE, HIGHEST);
    }

    private static double lines(Cell cell, double width) {
        double room = Math.max(1, width - AROUND - 2 * cell.indent());
        return cell.text()
                .lines()
                .mapToDouble(line -> Math.max(1, Math.ceil(characters(line) / room)))
                .sum();
    }

    /** The longest figure or day of a column with some room around it; 0 if there are only words. */
    private static double longest(Block.Table table, int column) {
        return table.rows().stream()
                .map(row -> row.cells().get(column))
                .filter(cell -> cell.value() != null)
                .mapToDouble(cell -> characters(cell.text()) + AROUND)
                .max()
                .orElse(0);
    }

    private static double characters(String text) {
        return text.codePoints()
                .mapToDouble(each -> each < FIRST_WIDE ? 1 : WIDE)
                .sum();
    }
}
