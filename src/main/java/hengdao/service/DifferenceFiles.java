package hengdao.service;

import hengdao.i18n.Messages;
import hengdao.model.InputRefused;
import hengdao.report.PlainCsv;
import hengdao.report.PlainTable;
import hengdao.report.PlainWorkbook;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Writes the differences from a baseline to files. */
public final class DifferenceFiles {

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
        PlainTable table = new PlainTable(
                title,
                columns(messages),
                differences.stream().map(DifferenceFiles::row).toList());
        String name = out.getFileName().toString();
        ReportFiles files = new ReportFiles(out, messages, Progress.NONE);
        files.checkFolder();
        switch (name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT)) {
            case "csv" ->
                files.write(stream -> {
                    PlainCsv.write(table, stream);
                    return true;
                });
            case "xlsx" ->
                files.write(stream -> {
                    PlainWorkbook.write(table, messages.text("baselines.differences"), stream);
                    return true;
                });
            default -> throw new InputRefused("report.file.format", name, ".xlsx .csv");
        }
    }

    private static List<PlainTable.Column> columns(Messages messages) {
        return Arrays.stream(DifferenceColumn.values())
                .map(each -> new PlainTable.Column(each.heading(messages), each.characters()))
                .toList();
    }

    private static List<Object> row(BaselineDifference difference) {
        return Arrays.stream(DifferenceColumn.values())
                .map(each -> each.value(difference))
                .toList();
    }
}
