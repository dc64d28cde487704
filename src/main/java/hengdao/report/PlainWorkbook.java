package hengdao.report;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes a table as a workbook: its title, its headings, and rows in which figures are numbers and days are dates. */
public final class PlainWorkbook {
    private static final String BAND = "F2F2F2";
    private static final int TITLE = 0;
    private static final int HEADER = 1;
    private static final int FIRST = 2;

    private PlainWorkbook() {}

    /** Writes the table on one sheet; the stream stays open. */
    public static void write(PlainTable table, String sheetName, OutputStream out) throws IOException {
        Workbook book = new Workbook(out, "Hengdao", "1.0");
        book.properties().setTitle(table.title());
        Worksheet sheet = book.newWorksheet(sheetName);
        sheet.value(TITLE, 0, table.title());
        sheet.style(TITLE, 0).bold().fontSize(14).set();
        List<PlainTable.Column> columns = table.columns();
        for (int i = 0; i < columns.size(); i++) {
            sheet.value(HEADER, i, columns.get(i).heading());
            sheet.width(i, columns.get(i).width());
            sheet.style(HEADER, i)
                    .bold()
                    .fillColor(BAND)
                    .borderStyle(BorderStyle.THIN)
                    .wrapText(true)
                    .set();
        }
        for (int row = 0; row < table.rows().size(); row++) {
            for (int i = 0; i < columns.size(); i++) {
                cell(sheet, FIRST + row, i, table.rows().get(row).get(i));
            }
        }
        sheet.freezePane(0, FIRST);
        sheet.setAutoFilter(HEADER, 0, FIRST + Math.max(0, table.rows().size() - 1), columns.size() - 1);
        book.finish();
    }

    private static void cell(Worksheet sheet, int row, int column, Object value) {
        StyleSetter style = sheet.style(row, column).borderStyle(BorderStyle.THIN);
        switch (value) {
            case Integer figure -> sheet.value(row, column, figure);
            case LocalDate day -> {
                sheet.value(row, column, day);
                style = style.format("yyyy-mm-dd");
            }
            default -> {
                String words = value.toString().replaceAll("\\p{Cntrl}", " ");
                sheet.value(row, column, words.isEmpty() ? null : words);
            }
        }
        style.set();
    }
}
