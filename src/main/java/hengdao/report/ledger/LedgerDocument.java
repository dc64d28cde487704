package hengdao.report.ledger;

import hengdao.i18n.Messages;
import hengdao.model.AmendmentKind;
import hengdao.report.document.Block;
import hengdao.report.document.Block.Align;
import hengdao.report.document.Block.Column;
import hengdao.report.document.Block.Paragraph;
import hengdao.report.document.Cell;
import hengdao.report.document.PageSetup;
import hengdao.report.document.ParagraphKind;
import hengdao.report.document.TextDocument;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The whole ledger (台账) as a table for office files: every line.
 *
 * @param wanted the columns from left to right
 */
public record LedgerDocument(Messages messages, PageSetup setup, List<LedgerColumn> wanted) {

    private static final int MOST_LEADING = 4;

    /**
     * The document.
     *
     * @param context one line below the title, for example the issuer and the status date
     * @param foot what stands below the table
     */
    public TextDocument of(
            String title, String author, String context, List<LedgerLine> lines, List<? extends Block> foot) {
        LedgerText text = new LedgerText(messages);
        LedgerColumn marked = marked();
        List<Column> columns = wanted.stream()
                .map(column -> new Column(column.heading(messages), column.width(), align(column)))
                .toList();
        List<Block.Row> rows = lines.stream()
                .map(line -> new Block.Row(
                        wanted.stream()
                                .map(column -> cell(column, line, text, column == marked))
                                .toList(),
                        line.holder()))
                .toList();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(ParagraphKind.TITLE, title));
        blocks.add(new Block.Spread(context, "", ""));
        blocks.add(new Block.Table(columns, rows, leading()));
        blocks.addAll(foot);
        return new TextDocument(title, author, messages.locale(), setup, blocks);
    }

    /** The column whose figures say that they were not reviewed yet; null where no figure is shown. */
    private @Nullable LedgerColumn marked() {
        return Stream.of(LedgerColumn.MEASURED, LedgerColumn.PERCENT, LedgerColumn.GAP)
                .filter(wanted::contains)
                .findFirst()
                .orElse(null);
    }

    private Cell cell(LedgerColumn column, LedgerLine line, LedgerText text, boolean marked) {
        String words = text.of(column, line);
        Object value = value(column, line);
        if (!marked || !line.isPending() || !(value instanceof Cell.Measured figure)) {
            return new Cell(words, value, false, 0);
        }
        String said = column == LedgerColumn.MEASURED ? words : text.pending(line, words);
        String mark = messages.text("report.pending");
        return new Cell(said, new Cell.Measured(figure.value(), figure.unit(), figure.signed(), mark), false, 0);
    }

    /** From the left as far as the task, if that stands near the beginning, else the first. */
    private int leading() {
        int task = wanted.indexOf(LedgerColumn.TASK);
        return task >= 0 && task < MOST_LEADING ? task + 1 : Math.min(1, wanted.size() - 1);
    }

    private static @Nullable Object value(LedgerColumn column, LedgerLine line) {
        return switch (column.kind()) {
            case TEXT -> null;
            case DAY -> LedgerValue.day(column, line) instanceof LocalDate day && isPlain(column, line) ? day : null;
            case FIGURE -> {
                BigDecimal figure = LedgerValue.figure(column, line);
                yield figure == null ? null : measured(column, line, figure);
            }
        };
    }

    /** A deadline that was amended shows both days, so it is words. */
    private static boolean isPlain(LedgerColumn column, LedgerLine line) {
        return column != LedgerColumn.DEADLINE
                || line.original(AmendmentKind.DEADLINE).isEmpty();
    }

    private static Cell.Measured measured(LedgerColumn column, LedgerLine line, BigDecimal shown) {
        BigDecimal figure = shown.stripTrailingZeros();
        return switch (column) {
            case MEASURED ->
                new Cell.Measured(
                        figure,
                        line.indicator() == null ? "%" : line.indicator().unit(),
                        false);
            case PERCENT, SCHEDULED -> new Cell.Measured(figure, "%", false);
            case GAP -> new Cell.Measured(figure, "", true);
            default -> new Cell.Measured(figure, "", false);
        };
    }

    private static Align align(LedgerColumn column) {
        return switch (column.kind()) {
            case TEXT -> Align.LEFT;
            case DAY -> Align.CENTER;
            case FIGURE -> Align.RIGHT;
        };
    }
}
