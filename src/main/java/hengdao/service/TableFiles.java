package hengdao.service;

import hengdao.i18n.Messages;
import hengdao.model.InputRefused;
import hengdao.report.document.Block;
import hengdao.report.document.DocumentCsv;
import hengdao.report.document.DocumentWorkbook;
import hengdao.report.document.PageSetup;
import hengdao.report.document.ParagraphKind;
import hengdao.report.document.TextDocument;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Writes a list of the window to a file. */
final class TableFiles {

    private static final double A4_WIDTH = 595.28;
    private static final double A4_HEIGHT = 841.89;

    private TableFiles() {}

    /**
     * Writes a table with a title, as CSV or as a workbook as the extension says; a file that exists is replaced, and if
     * anything fails nothing new is left behind. Never on the JavaFX thread.
     *
     * @param sheet the name of the workbook's sheet
     * @throws InputRefused unknown extension, folder not there or not writable
     */
    static void write(String title, String sheet, Block.Table table, Path out, Messages messages) {
        TextDocument document = new TextDocument(
                title,
                "",
                messages.locale(),
                PageSetup.sheet(A4_HEIGHT, A4_WIDTH),
                List.of(new Block.Paragraph(ParagraphKind.TITLE, title), table));
        String name = out.getFileName().toString();
        ReportFiles files = new ReportFiles(out, messages, Progress.NONE);
        files.checkFolder();
        switch (name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT)) {
            case "csv" ->
                files.write(stream -> {
                    DocumentCsv.write(document, stream);
                    return true;
                });
            case "xlsx" ->
                files.write(stream -> {
                    new DocumentWorkbook(messages).write(document, sheet, stream);
                    return true;
                });
            default -> throw new InputRefused("report.file.format", name, ".xlsx .csv");
        }
    }
}
