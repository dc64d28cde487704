package hengdao.report.document;

import hengdao.i18n.Messages;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes the table of a document as a workbook: figures are numbers with their unit in the format, days are dates, and
 * what looks like a formula stays text. What stands above the table comes first, what stands below it becomes the foot of
 * each printed page; the heading is frozen, repeated in print and has filters, and so are columns that say what a row is
 * about where the table is wider than a page. Safe for use by several threads.
 */
public final class DocumentWorkbook {

    private static final String APPLICATION = "Hengdao";
    private static final String VERSION = "1.0";
    private static final String BAND = "F2F2F2";

    /** Over how many columns the words of a document without a table run. */
    private static final int WITHOUT_TABLE = 9;

    private static final String FOOTER_FONT = "宋体";
    private static final int FOOTER_SIZE = 9;
    private static final int LONGEST_FOOTER = 160;
    private static final double POINTS_PER_INCH = 72;
    private static final double FOOTER_ROOM = 36;
    private static final double POINTS_PER_MM = 72 / 25.4;

    private final Messages messages;

    public DocumentWorkbook(Messages messages) {
        this.messages = messages;
    }

    /**
     * Writes the document's only table on a sheet of that name, or its words if it has none; the stream stays open.
     */
    public void write(TextDocument document, String sheetName, OutputStream out) throws IOException {
        Workbook book = new Workbook(out, creator(document), VERSION);
        book.properties().setTitle(document.title());
        if (!document.author().isEmpty()) {
            book.properties().setCompany(document.author());
        }
        Worksheet sheet = book.newWorksheet(sheetName);
        int at = place(document);
        if (at < 0) {
            head(sheet, document.blocks(), WITHOUT_TABLE, "center");
            paper(sheet, document, "", 1);
        } else {
            write(sheet, document, at);
        }
        book.finish();
    }

    /** What the library calls the application it also writes as the creator, who is the issuer of the document. */
    private static String creator(TextDocument document) {
        return document.author().isEmpty() ? APPLICATION : document.author();
    }

    private void write(Worksheet sheet, TextDocument document, int at) {
        Block.Table table = (Block.Table) document.blocks().get(at);
        int last = table.columns().size() - 1;
        SheetWidths widths = SheetWidths.of(table);
        int pages = widths.pages(document.setup().contentWidth());
        int heading = pages == 1
                ? head(sheet, document.blocks().subList(0, at), last, "center")
                : head(sheet, document.blocks().subList(0, at), Math.max(1, table.leading()) - 1, "left");
        heading(sheet, heading, table);
        for (int i = 0; i < table.rows().size(); i++) {
            row(sheet, heading + 1 + i, table, table.rows().get(i));
            sheet.rowHeight(heading + 1 + i, widths.height(table.rows().get(i)));
        }
        for (int i = 0; i <= last; i++) {
            sheet.width(i, widths.of(i));
        }
        sheet.freezePane(table.leading(), heading + 1);
        sheet.setAutoFilter(heading, 0, heading + Math.max(1, table.rows().size()), last);
        sheet.repeatRows(0, heading);
        if (pages > 1 && table.leading() > 0) {
            sheet.repeatCols(0, table.leading() - 1);
        }
        List<Block> below = document.blocks().subList(at + 1, document.blocks().size());
        String foot = words(below);
        boolean fits = foot.length() <= LONGEST_FOOTER;
        paper(sheet, document, fits ? foot : "", pages);
        if (!fits) {
            below(sheet, heading + table.rows().size() + 2, below);
        }
    }

    /** What is too long for the foot of a page stands below the table. */
    private static void below(Worksheet sheet, int from, List<Block> blocks) {
        int row = from;
        for (Block block : blocks) {
            sheet.value(row, 0, plain(words(List.of(block))));
            row++;
        }
    }

    private static int place(TextDocument document) {
        for (int i = 0; i < document.blocks().size(); i++) {
            if (document.blocks().get(i) instanceof Block.Table) {
                return i;
            }
        }
        return -1;
    }

    /** Writes what stands above the table over columns up to the last; tells the row of its heading. */
    private static int head(Worksheet sheet, List<Block> above, int last, String side) {
        int row = 0;
        for (Block block : above) {
            boolean title = block instanceof Block.Paragraph paragraph && paragraph.kind() == ParagraphKind.TITLE;
            sheet.value(row, 0, plain(words(List.of(block))));
            if (last > 0) {
                sheet.range(row, 0, row, last).style().merge().set();
            }
            if (title) {
                sheet.style(row, 0)
                        .bold()
                        .fontSize(18)
                        .horizontalAlignment(side)
                        .verticalAlignment("center")
                        .set();
                sheet.rowHeight(row, 30);
            }
            row++;
        }
        return row;
    }

    private static void heading(Worksheet sheet, int row, Block.Table table) {
        for (int i = 0; i < table.columns().size(); i++) {
            sheet.value(row, i, table.columns().get(i).heading());
            sheet.style(row, i)
                    .bold()
                    .fillColor(BAND)
                    .borderStyle(BorderStyle.THIN)
                    .horizontalAlignment("center")
                    .verticalAlignment("center")
                    .wrapText(true)
                    .set();
        }
        sheet.rowHeight(row, 24);
    }

    private static void row(Worksheet sheet, int row, Block.Table table, Block.Row content) {
        for (int i = 0; i < table.columns().size(); i++) {
            Cell cell = content.cells().get(i);
            StyleSetter style = sheet.style(row, i);
            style.borderStyle(BorderStyle.THIN)
                    .verticalAlignment("center")
                    .wrapText(true)
                    .horizontalAlignment(
                            switch (table.columns().get(i).align()) {
                                case LEFT -> "left";
                                case CENTER -> "center";
                                case RIGHT -> "right";
                            });
            if (content.heading()) {
                style.bold().fillColor(BAND);
            }
            if (cell.indent() > 0) {
                style.indent(cell.indent());
            }
            value(sheet, row, i, cell, style);
            style.set();
        }
    }

    private static void value(Worksheet sheet, int row, int column, Cell cell, StyleSetter style) {
        switch (cell.value()) {
            case Integer count -> sheet.value(row, column, count);
            case LocalDate day -> {
                sheet.value(row, column, day);
                String mark = cell.text().replace(day.toString(), "").replace("\"", "");
                style.format(mark.isEmpty() ? "yyyy-mm-dd" : "yyyy-mm-dd\"" + mark + "\"");
            }
            case Cell.Measured figure -> {
                boolean percent = figure.unit().equals("%");
                sheet.value(row, column, percent ? figure.value().movePointLeft(2) : figure.value());
                style.format(format(figure, percent));
            }
            case null -> {
                if (!cell.text().isEmpty()) {
                    sheet.value(row, column, plain(cell.text()));
                }
            }
            default -> throw new IllegalArgumentException(cell.toString());
        }
    }

    private static String format(Cell.Measured figure, boolean percent) {
        BigDecimal value = figure.value();
        int decimals = Math.max(0, value.scale());
        String digits = decimals == 0 ? "0" : "0." + "0".repeat(decimals);
        String whole = digits + (percent ? "%" + quoted(figure.mark()) : quoted(figure.unit() + figure.mark()));
        return figure.signed() ? "+" + whole + ";-" + whole + ";" + whole : whole;
    }

    private static String quoted(String words) {
        return words.isEmpty() ? "" : '"' + words.replace("\"", "") + '"';
    }

    private void paper(Worksheet sheet, TextDocument document, String foot, int pages) {
        double shorter = Math.min(document.setup().width(), document.setup().height());
        sheet.paperSize(shorter > 290 * POINTS_PER_MM ? PaperSize.A3_PAPER : PaperSize.A4_PAPER);
        sheet.pageOrientation(document.setup().width() > document.setup().height() ? "landscape" : "portrait");
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) pages);
        sheet.fitToHeight((short) 0);
        PageSetup setup = document.setup();
        sheet.leftMargin(inches(setup.left()));
        sheet.rightMargin(inches(setup.right()));
        sheet.topMargin(inches(setup.top()));
        sheet.bottomMargin(inches(setup.bottom() + FOOTER_ROOM));
        sheet.footerMargin(inches(setup.top()));
        if (!foot.isEmpty()) {
            sheet.footer(foot.replace("&", "&&"), Position.LEFT, FOOTER_FONT, FOOTER_SIZE);
        }
        sheet.footer(messages.text("report.page", "&P", "&N"), Position.RIGHT, FOOTER_FONT, FOOTER_SIZE);
    }

    private static float inches(double points) {
        return (float) (points / POINTS_PER_INCH);
    }

    private static String words(List<Block> blocks) {
        List<String> words = new ArrayList<>();
        for (Block block : blocks) {
            switch (block) {
                case Block.Paragraph paragraph -> words.add(paragraph.text());
                case Block.Spread spread -> {
                    words.add(spread.left());
                    words.add(spread.middle());
                    words.add(spread.right());
                }
                case Block.Table ignored -> {}
                case Block.Picture ignored -> {}
            }
        }
        words.removeIf(String::isEmpty);
        return String.join("    ", words);
    }

    private static String plain(String words) {
        return words.replaceAll("[\\p{Cntrl}&&[^\\n]]", " ");
    }
}
