package hengdao.service;

import hengdao.i18n.Messages;
import hengdao.model.InputRefused;
import hengdao.report.document.Block;
import hengdao.report.document.Cell;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

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
        TableFiles.write(
                messages.text("baselines.file.title", baseline),
                messages.text("baselines.differences"),
                new Block.Table(
                        columns(messages),
                        differences.stream().map(DifferenceFiles::row).toList()),
                out,
                messages);
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
