package hengdao.report.document;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes the tables of a document as CSV: UTF-8 with a byte order mark, commas, quotes where they are needed, days as
 * 2017-03-07. A text that a spreadsheet would take for a formula begins with a tab.
 */
public final class DocumentCsv {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private DocumentCsv() {}

    /** Writes headings and rows; the stream stays open. */
    public static void write(TextDocument document, OutputStream out) throws IOException {
        StringBuilder text = new StringBuilder(BYTE_ORDER_MARK);
        for (Block block : document.blocks()) {
            if (block instanceof Block.Table table) {
                line(table.columns().stream().map(Block.Column::heading).toList(), text);
                for (Block.Row row : table.rows()) {
                    line(row.cells().stream().map(DocumentCsv::words).toList(), text);
                }
            }
        }
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** Figures have the minus that other programs read as one. */
    private static String words(Cell cell) {
        boolean formula = cell.value() == null && cell.text().matches("(?s)[=+\\-@\\t\\r].*");
        if (formula) {
            return "\t" + cell.text();
        }
        return cell.value() == null ? cell.text() : cell.text().replace('−', '-');
    }

    private static void line(List<String> cells, StringBuilder text) {
        text.append(cells.stream().map(DocumentCsv::quoted).collect(Collectors.joining(",", "", "\r\n")));
    }

    private static String quoted(String words) {
        boolean plain = words.chars().noneMatch(each -> ",\"\r\n\t".indexOf(each) >= 0);
        return plain ? words : '"' + words.replace("\"", "\"\"") + '"';
    }
}
