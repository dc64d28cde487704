package hengdao.report;

import java.util.List;

/**
 * A table to be written to a file as it is.
 *
 * @param title what it is about
 * @param columns from left to right
 * @param rows as many cells as there are columns: a text (empty for nothing), an Integer or a LocalDate
 */
public record PlainTable(String title, List<Column> columns, List<List<Object>> rows) {

    public PlainTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * A column.
     *
     * @param width in characters of a spreadsheet
     */
    public record Column(String heading, double width) {}
}
