package hengdao.service;

import hengdao.i18n.Messages;
import hengdao.model.InputRefused;
import hengdao.model.RowChange;
import hengdao.report.document.Block;
import hengdao.report.document.Cell;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Writes changes to files, a line for each. */
public final class ChangeFiles {

    private ChangeFiles() {}

    /**
     * Writes the changes in the order given, as CSV or as a workbook as the extension says; a file that exists is
     * replaced, and if anything fails nothing new is left behind. Never on the JavaFX thread.
     *
     * @param name what a row that changed is called, empty for nothing
     * @throws InputRefused unknown extension, folder not there or not writable
     */
    public static void write(List<RowChange> changes, Function<RowChange, String> name, Path out, Messages messages) {
        ChangeWords words = new ChangeWords(messages);
        Block.Table table = new Block.Table(
                List.of(
                        column(messages, "at", 17),
                        column(messages, "by", 10),
                        column(messages, "what", 14),
                        column(messages, "key", 10),
                        column(messages, "name", 24),
                        column(messages, "fields", 60)),
                changes.stream()
                        .map(change -> new Block.Row(
                                Stream.of(
                                                words.at(change),
                                                change.by(),
                                                words.what(change),
                                                ChangeWords.key(change),
                                                name.apply(change),
                                                words.summary(change))
                                        .map(Cell::of)
                                        .toList(),
                                false))
                        .toList());
        TableFiles.write(
                messages.text("changes.file.title"), messages.text("changes.file.title"), table, out, messages);
    }

    private static Block.Column column(Messages messages, String name, int characters) {
        return new Block.Column(messages.text("changes.column." + name), characters, Block.Align.LEFT);
    }
}
