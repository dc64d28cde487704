package hengdao.report;

import hengdao.gantt.Lights;
import hengdao.i18n.Messages;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** Writes the progress table as a workbook: figures are numbers with their unit in the format, dates are dates. */
final class ProgressWorkbook {
    private static final String APPLICATION = "Hengdao";
    private static final String VERSION = "1.0";
    private static final String BAND = "F2F2F2";
    private static final int TITLE = 0;
    private static final int CONTEXT = 1;
    private static final int HEADER = 2;
    private static final int FIRST = 3;
    private static final int LAST_COLUMN = ProgressColumn.values().length - 1;
    private static final double CHARACTERS_PER_SHARE = 1.9;
    private static final String FOOTER_FONT = "宋体";
    private static final int FOOTER_SIZE = 9;
    private static final float MARGIN_INCHES = 0.5f;

    private final Messages messages;
    private final SheetText text;

    ProgressWorkbook(Messages messages, SheetText text) {
        this.messages = messages;
        this.text = text;
    }

    /** Writes the lines below title, context and header; the stream stays open. */
    void write(List<ProgressLine> lines, OutputStream out) throws IOException {
        Workbook book = new Workbook(out, APPLICATION, VERSION);
        book.properties().setTitle(text.title());
        Worksheet sheet = book.newWorksheet(messages.text("report.progress.sheet"));
        head(sheet);
        for (int i = 0; i < lines.size(); i++) {
            line(sheet, FIRST + i, lines.get(i));
        }
        for (ProgressColumn column : ProgressColumn.values()) {
            sheet.width(column.ordinal(), column.share() * CHARACTERS_PER_SHARE);
        }
        sheet.freezePane(ProgressColumn.TASK.ordinal() + 1, FIRST);
        sheet.setAutoFilter(HEADER, 0, FIRST + lines.size() - 1, LAST_COLUMN);
        paper(sheet);
        book.finish();
    }

    private void head(Worksheet sheet) {
        sheet.value(TITLE, 0, text.title());
        sheet.range(TITLE, 0, TITLE, LAST_COLUMN).style().merge().set();
        sheet.style(TITLE, 0)
                .bold()
                .fontSize(18)
                .horizontalAlignment("center")
                .verticalAlignment("center")
                .set();
        sheet.rowHeight(TITLE, 30);
        sheet.value(CONTEXT, 0, context());
        sheet.range(CONTEXT, 0, CONTEXT, LAST_COLUMN).style().merge().set();
        for (ProgressColumn column : ProgressColumn.values()) {
            sheet.value(HEADER, column.ordinal(), column.heading(messages));
            StyleSetter style = sheet.style(HEADER, column.ordinal());
            style.bold()
                    .fillColor(BAND)
                    .borderStyle(BorderStyle.THIN)
                    .horizontalAlignment("center")
                    .verticalAlignment("center")
                    .wrapText(true)
                    .set();
        }
        sheet.rowHeight(HEADER, 24);
    }

    private String context() {
        String issuer = text.issuer().isEmpty() ? "" : messages.text("report.issuer", text.issuer()) + "    ";
        String example = text.example() ? "    " + messages.text("report.example") : "";
        return issuer
                + messages.text("report.status_date", text.statusDate().toString())
                + "    "
                + messages.text("report.unit", text.unit())
                + example;
    }

    private void line(Worksheet sheet, int row, ProgressLine line) {
        for (ProgressColumn column : ProgressColumn.values()) {
            int place = column.ordinal();
            StyleSetter style = sheet.style(row, place);
            style.borderStyle(BorderStyle.THIN).verticalAlignment("center");
            if (line.heading()) {
                style.bold().fillColor(BAND);
            }
            style.horizontalAlignment(
                    switch (column.align()) {
                        case LEFT -> "left";
                        case CENTER -> "center";
                        case RIGHT -> "right";
                    });
            switch (column) {
                case NUMBER, TARGET, LEAD_UNIT, NOTE, PROBLEM, NEXT_STEP -> {
                    style.wrapText(true);
                    words(sheet, row, place, column.text(line, messages));
                }
                case TASK -> {
                    style.wrapText(true).indent(line.row().depth());
                    words(sheet, row, place, column.text(line, messages));
                }
                case DEADLINE -> {
                    String mark = line.row().deadlineIsDefault() ? messages.text("report.progress.default", "") : "";
                    style.format(mark.isEmpty() ? "yyyy-mm-dd" : "yyyy-mm-dd\"" + mark + "\"");
                    sheet.value(row, place, line.row().deadline());
                }
                case SCHEDULED -> figure(sheet, row, place, line.scheduled(), style);
                case ACTUAL -> figure(sheet, row, place, line.actual(), style);
                case INCREMENT -> figure(sheet, row, place, line.increment(), style);
                case LIGHT ->
                    words(sheet, row, place, Lights.word(line.row().status().light(), messages));
            }
            style.set();
        }
    }

    private static void words(Worksheet sheet, int row, int column, String words) {
        if (!words.isEmpty()) {
            sheet.value(row, column, words.replaceAll("[\\p{Cntrl}&&[^\\n]]", " "));
        }
    }

    private static void figure(Worksheet sheet, int row, int column, @Nullable Figure figure, StyleSetter style) {
        if (figure == null) {
            return;
        }
        boolean percent = figure.unit().equals("%");
        BigDecimal value = percent ? figure.value().movePointLeft(2) : figure.value();
        sheet.value(row, column, value);
        style.format(format(figure, percent));
    }

    private static String format(Figure figure, boolean percent) {
        int decimals = Math.max(0, figure.value().scale());
        String digits = decimals == 0 ? "0" : "0." + "0".repeat(decimals);
        String whole = digits + (percent ? "%" : '"' + figure.unit().replace("\"", "") + '"');
        return figure.signed() ? "+" + whole + ";-" + whole + ";" + whole : whole;
    }

    private void paper(Worksheet sheet) {
        sheet.paperSize(PaperSize.A3_PAPER);
        sheet.pageOrientation("landscape");
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.repeatRows(TITLE, HEADER);
        sheet.leftMargin(MARGIN_INCHES);
        sheet.rightMargin(MARGIN_INCHES);
        sheet.topMargin(MARGIN_INCHES);
        sheet.bottomMargin(2 * MARGIN_INCHES);
        String blank = " ".repeat(12);
        sheet.footer(
                messages.text("report.prepared_by")
                        + blank
                        + messages.text("report.reviewed_by")
                        + blank
                        + messages.text("report.made_on", text.madeOn().toString()),
                Position.LEFT,
                FOOTER_FONT,
                FOOTER_SIZE);
        sheet.footer(messages.text("report.page", "&P", "&N"), Position.RIGHT, FOOTER_FONT, FOOTER_SIZE);
    }
}
