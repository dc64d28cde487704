package hengdao.ui.gantt.edit;

import hengdao.gantt.GanttRow;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Rows as text for a spreadsheet: tab-separated, and as an HTML table that keeps numbers of rows as words. */
final class CopiedRows {
    private final List<String> headings;
    private final List<List<String>> lines;

    /** Takes the headings, and one line of cells for each row. */
    CopiedRows(List<String> headings, List<List<String>> lines) {
        this.headings = List.copyOf(headings);
        this.lines = List.copyOf(lines);
    }

    /**
     * The cells of rows.
     *
     * @param columns of the table
     * @param heading of a column
     * @param cell what a row says in a column
     * @param <C> the kind of column
     */
    static <C> CopiedRows of(
            List<GanttRow> rows, List<C> columns, Function<C, String> heading, BiFunction<C, GanttRow, String> cell) {
        return new CopiedRows(
                columns.stream().map(heading).toList(),
                rows.stream()
                        .map(row -> columns.stream()
                                .map(column -> cell.apply(column, row))
                                .toList())
                        .toList());
    }

    /** A line for the headings and one for each row. */
    String tabbed() {
        return headings.stream().collect(Collectors.joining("\t", "", "\n"))
                + lines.stream()
                        .map(cells -> cells.stream().map(CopiedRows::plain).collect(Collectors.joining("\t")))
                        .collect(Collectors.joining("\n", "", "\n"));
    }

    /** A table; cells are marked as text so that 5.10 does not become 5.1. */
    String html() {
        String head = headings.stream()
                .map(heading -> "<th>" + escaped(heading) + "</th>")
                .collect(Collectors.joining("", "<tr>", "</tr>"));
        String body = lines.stream()
                .map(cells -> cells.stream()
                        .map(cell -> "<td style='mso-number-format:\"\\@\"'>" + escaped(cell) + "</td>")
                        .collect(Collectors.joining("", "<tr>", "</tr>")))
                .collect(Collectors.joining());
        return "<meta charset='utf-8'><table>" + head + body + "</table>";
    }

    private static String plain(String cell) {
        return cell.replaceAll("[\\t\\r\\n]+", " ");
    }

    private static String escaped(String cell) {
        return cell.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
