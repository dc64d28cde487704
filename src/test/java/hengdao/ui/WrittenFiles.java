package hengdao.ui;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** What stands in the files that reports were written to. */
final class WrittenFiles {

    private static final Pattern TEXT = Pattern.compile(
            "<text x=\"([-0-9.]+)\" y=\"([-0-9.]+)\"(?:[^>]*?textLength=\"([-0-9.]+)\")?[^>]*>([^<]*)<");

    private WrittenFiles() {}

    /** The rows of the first sheet of a workbook below the one that begins with 序号 or holds it, by its headings. */
    static List<Map<String, XSSFCell>> sheet(Path xlsx) {
        try (InputStream in = Files.newInputStream(xlsx);
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            List<String> headings = List.of();
            List<Map<String, XSSFCell>> rows = new ArrayList<>();
            for (var each : book.getSheetAt(0)) {
                XSSFRow row = (XSSFRow) each;
                if (!headings.isEmpty()) {
                    Map<String, XSSFCell> named = new LinkedHashMap<>();
                    for (int i = 0; i < headings.size(); i++) {
                        named.put(headings.get(i), row.getCell(i));
                    }
                    rows.add(named);
                } else if (row.getLastCellNum() > 2) {
                    List<String> found = new ArrayList<>();
                    row.forEach(
                            cell -> found.add(cell.getCellType() == CellType.STRING ? cell.getStringCellValue() : ""));
                    headings = found.contains("序号") ? found : headings;
                }
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A figure of a cell as a reader sees it, per cent as such; the text of any other cell. */
    static String figure(XSSFCell cell) {
        if (cell == null || cell.getCellType() == CellType.BLANK) {
            return "";
        }
        if (cell.getCellType() != CellType.NUMERIC) {
            return cell.getStringCellValue();
        }
        java.math.BigDecimal value = new java.math.BigDecimal(cell.getRawValue());
        boolean percent = cell.getCellStyle().getDataFormatString().contains("%");
        value = percent ? value.movePointRight(2) : value;
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }

    /** A text of a picture: where it ends at the right, its base line, what it says. */
    record Mark(double right, double line, String text) {}

    /** The texts of a page of a chart in their order. */
    static List<Mark> marks(Path svg) {
        try {
            List<Mark> marks = new ArrayList<>();
            Matcher text = TEXT.matcher(Files.readString(svg));
            while (text.find()) {
                double width = text.group(3) == null ? 0 : Double.parseDouble(text.group(3));
                marks.add(new Mark(
                        Double.parseDouble(text.group(1)) + width, Double.parseDouble(text.group(2)), text.group(4)));
            }
            return marks;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rows of a file of comma-separated values, the headings first. */
    static List<List<String>> csv(Path file) {
        try {
            List<List<String>> rows = new ArrayList<>();
            for (String line : Files.readString(file).replace("\uFEFF", "").split("\r?\n")) {
                List<String> cells = new ArrayList<>();
                Matcher cell = Pattern.compile("(?:^|,)(?:\"((?:[^\"]|\"\")*)\"|([^,]*))")
                        .matcher(line);
                while (cell.find()) {
                    cells.add(
                            cell.group(1) == null
                                    ? cell.group(2)
                                    : cell.group(1).replace("\"\"", "\""));
                }
                rows.add(cells);
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All paragraphs and cells of a document. */
    static String words(Path docx) {
        StringBuilder all = new StringBuilder();
        try (InputStream in = Files.newInputStream(docx);
                XWPFDocument document = new XWPFDocument(in)) {
            document.getParagraphs().forEach(each -> all.append(each.getText()).append('\n'));
            document.getTables()
                    .forEach(table -> rows(table)
                            .forEach(row -> row.forEach(cell -> all.append(cell).append('\n'))));
            return all.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rows of all tables by the headings of each. */
    static List<Map<String, String>> table(Path docx) {
        try (InputStream in = Files.newInputStream(docx);
                XWPFDocument document = new XWPFDocument(in)) {
            List<Map<String, String>> all = new ArrayList<>();
            for (XWPFTable table : document.getTables()) {
                List<List<String>> rows = rows(table);
                for (List<String> row : rows.subList(1, rows.size())) {
                    Map<String, String> named = new LinkedHashMap<>();
                    for (int i = 0; i < Math.min(row.size(), rows.getFirst().size()); i++) {
                        named.put(rows.getFirst().get(i).replace("\n", ""), row.get(i));
                    }
                    all.add(named);
                }
            }
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<List<String>> rows(XWPFTable table) {
        List<List<String>> rows = new ArrayList<>();
        for (XWPFTableRow row : table.getRows()) {
            rows.add(row.getTableCells().stream().map(XWPFTableCell::getText).toList());
        }
        return rows;
    }
}
