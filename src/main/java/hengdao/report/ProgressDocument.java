package hengdao.report;

import hengdao.i18n.Messages;
import hengdao.report.document.Block;
import hengdao.report.document.Block.Align;
import hengdao.report.document.Block.Column;
import hengdao.report.document.Cell;
import hengdao.report.document.PageSetup;
import hengdao.report.document.TextDocument;
import hengdao.schedule.rounds.ReportingPeriod;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The progress table as a document, for office files. */
record ProgressDocument(
        Messages messages,
        SheetText text,
        PageSetup setup,
        List<ProgressColumn> chosen,
        List<Block> foot,
        ReportingPeriod period) {

    TextDocument of(List<ProgressLine> lines) {
        List<Column> columns = chosen.stream()
                .map(column -> new Column(
                        column.heading(messages, period),
                        column.share(),
                        Align.valueOf(column.align().name())))
                .toList();
        List<Block.Row> rows = lines.stream().map(this::row).toList();
        List<Block> blocks = text.head(messages);
        blocks.add(new Block.Table(columns, rows, leading()));
        blocks.addAll(foot);
        return new TextDocument(text.title(), text.issuer(), messages.locale(), setup, blocks);
    }

    /** 序号 and the task, where the table begins with them. */
    private int leading() {
        int task = chosen.indexOf(ProgressColumn.TASK);
        return task == 0 || task == 1 ? task + 1 : 0;
    }

    private Block.Row row(ProgressLine line) {
        return new Block.Row(chosen.stream().map(column -> cell(column, line)).toList(), line.heading());
    }

    private Cell cell(ProgressColumn column, ProgressLine line) {
        String words = column.text(line, chosen, messages);
        return switch (column) {
            case TASK -> Cell.of(words).indented(line.row().depth());
            case DEADLINE ->
                line.isDueAmended()
                        ? Cell.of(words)
                        : new Cell(words, line.row().deadline(), false, 0);
            case SCHEDULED -> figure(words, line.scheduled());
            case ACTUAL ->
                figure(words, line.actual(), column.marks(line, chosen) ? line.awaiting() : Awaiting.NONE, messages);
            case INCREMENT -> figure(words, line.increment());
            case NUMBER, TARGET, LEAD_UNIT, NOTE, PROBLEM, NEXT_STEP, LIGHT -> Cell.of(words);
        };
    }

    static Cell figure(String words, @Nullable Figure figure) {
        return figure(words, figure, "");
    }

    /** @param awaiting what it says about not being reviewed yet */
    static Cell figure(String words, @Nullable Figure figure, Awaiting awaiting, Messages messages) {
        return figure(words, figure, awaiting.says() ? messages.text(awaiting.behindWords()) : "");
    }

    private static Cell figure(String words, @Nullable Figure figure, String mark) {
        return figure == null
                ? Cell.of(words)
                : new Cell(words, new Cell.Measured(figure.value(), figure.unit(), figure.signed(), mark), false, 0);
    }
}
