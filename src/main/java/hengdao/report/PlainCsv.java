package hengdao.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** Writes a table as CSV: UTF-8 with a byte order mark, commas, quotes where they are needed, days as 2017-03-07. */
public final class PlainCsv {

    private PlainCsv() {}

    /** Writes headings and rows; the stream stays open. */
    public static void write(PlainTable table, OutputStream out) throws IOException {
        StringBuilder text = new StringBuilder("\uFEFF");
        line(table.columns().stream().map(PlainTable.Column::heading).toList(), text);
        table.rows().forEach(row -> line(row, text));
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static void line(List<?> cells, StringBuilder text) {
        text.append(cells.stream().map(PlainCsv::cell).collect(Collectors.joining(",", "", "\r\n")));
    }

    private static String cell(Object cell) {
        String words = cell.toString();
        boolean plain = words.chars().noneMatch(each -> ",\"\r\n".indexOf(each) >= 0);
        return plain ? words : '"' + words.replace("\"", "\"\"") + '"';
    }
}
