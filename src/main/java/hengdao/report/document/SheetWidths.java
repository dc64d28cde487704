package hengdao.report.document;

import java.util.stream.IntStream;

/**
 * How wide the columns of a table are in a workbook, in characters of Latin script, and how high its rows: no figure or day
 * is cut to ###, and office programs that do not fit rows by themselves show every line.
 */
record SheetWidths(Block.Table table, double all) {

    private static final double USUAL = 190;

    /** What a column of a table of many takes on average. */
    private static final double EACH = 15;

    private static final double WIDEST = 255;
    private static final double LINE = 16.5;
    private static final double HIGHEST = 409;
    private static final int FIRST_WIDE = 0x2E80;
    private static final double WIDE = 2.2;
    private static final double AROUND = 2;

    /** The size of type in a new workbook, and how wide a character of its widths is, in points. */
    private static final double TYPE = 11;

    private static final double CHARACTER = 5.25;

    /** The smallest size of type that is read without effort, in points. */
    private static final double LEGIBLE = 7;

    private static final int MOST_PAGES = 4;

    /** The widths of a table; only a column whose figures or days would not fit is wider than its share. */
    static SheetWidths of(Block.Table table) {
        return new SheetWidths(table, Math.max(USUAL, EACH * table.columns().size()));
    }

    double of(int column) {
        return Math.min(Math.max(table.width(column, all), longest(table, column)), WIDEST);
    }

    /** Of so many columns from the left. */
    double upTo(int columns) {
        return IntStream.range(0, columns).mapToDouble(this::of).sum();
    }

    /**
     * Over how many pages side by side a table has to go so that its type is not smaller than can be read; the leading
     * columns stand on each of them.
     *
     * @param room of a page in points
     */
    int pages(double room) {
        double leading = upTo(table.leading());
        double whole = upTo(table.columns().size());
        int pages = 1;
        while (pages < MOST_PAGES && TYPE * room * pages / (CHARACTER * (whole + leading * (pages - 1))) < LEGIBLE) {
            pages++;
        }
        return pages;
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
