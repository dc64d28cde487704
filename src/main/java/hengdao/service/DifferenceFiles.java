package hengdao.service;

import hengdao.i18n.Messages;
import hengdao.model.InputRefused;
import hengdao.report.document.Block;
import hengdao.report.document.Cell;
import hengdao.report.document.DocumentCsv;
import hengdao.report.document.DocumentWorkbook;
import hengdao.report.document.PageSetup;
import hengdao.report.document.ParagraphKind;
import hengdao.report.document.TextDocument;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Writes the differences from a baseline to files. */
public final class DifferenceFiles {

    private static final double A4_WIDTH = 595.28;
    private static final double A4_HEIGHT = 841.89;

    private DifferenceFiles() {}

    /**
     * Writes the differences in the order given, as CSV or as a workbook as the extension says; a file that exists is
     * replaced, and if anything fails nothing new is left behind. Never on the JavaFX thread.
     *
     * @param baseline the name of the baseline
     * @throws InputRefused unknown extension, folder not there or not writable
     */
    public static void write(String baseline, List<BaselineDifference> differences, Path out, Messages messages) {
        String title = messages.text("baselines.file.title", baseline);
        TextDocument document = new TextDocument(
                title,
                "",
                messages.locale(),
                PageSetup.sheet(A4_HEIGHT, A4_WIDTH),
                List.of(
                        new Block.Paragraph(ParagraphKind.TITLE, title),
                        new Block.Table(
                                columns(messages),
                                differences.stream().map(DifferenceFiles::row).toList())));
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
                    new DocumentWorkbook(messages).write(document, messages.text("baselines.differences"), stream);
                    return true;
                });
            default -> throw new InputRefused("report.file.format", name, ".xlsx .csv");
        }
    }

    private static List<Block.Column> columns(Messages messages) {
        return Arrays.stream(DifferenceColumn.values())
                .map(each -> new Block.Column(each.heading(messages), each.characters(), Block.Align.LEFT))
                .toList();
    }

    private static Block.Row row(BaselineDifference difference) {
        return new Block.Row(
                Arrays.stream(DifferenceColumn.values())
                        .map(each -> cell(each.value(difference)))
                        .toList(),
                false);
    }

    private static Cell cell(Object value) {
        return switch (value) {
            case Integer figure -> Cell.of(figure);
            case LocalDate day -> Cell.of(day);
            default -> Cell.of(value.toString());
        };
    }
}
