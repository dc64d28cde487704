package hengdao.report;

import hengdao.gantt.PeriodText;
import hengdao.i18n.Messages;
import hengdao.report.document.Block;
import hengdao.report.document.ParagraphKind;
import hengdao.schedule.rounds.ReportingPeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The words around the content of a sheet.
 *
 * @param issuer 编制单位, empty if unknown
 * @param unit 单位 of the figures
 * @param madeOn 制表日期, null for room to write it
 * @param example whether the data is made up, which every page says
 * @param signatures lines to sign
 * @param period which round of entry 本期 is, empty on a sheet that does not speak of it
 */
record SheetText(
        String title,
        String issuer,
        LocalDate statusDate,
        String unit,
        @Nullable LocalDate madeOn,
        boolean example,
        List<Signature> signatures,
        String period) {

    SheetText {
        signatures = List.copyOf(signatures);
    }

    /** The words of a report on a year, as its template wants them. */
    static SheetText of(ReportData data, String title, String unit, LocalDate madeOn, Messages messages) {
        return new SheetText(
                title,
                data.issuer(),
                data.statusDate(),
                unit,
                data.template().dated() ? madeOn : null,
                data.programme().annual().demo(),
                SignatureLines.signatures(data.template(), messages),
                "");
    }

    /** The same words on a sheet that speaks of 本期. */
    SheetText in(ReportingPeriod present, Messages messages) {
        String words = present.isRound() ? messages.text("report.period", new PeriodText(messages).days(present)) : "";
        return new SheetText(title, issuer, statusDate, unit, madeOn, example, signatures, words);
    }

    /** What stands above the table of an office file. */
    List<Block> head(Messages messages) {
        List<Block> head = new ArrayList<>();
        head.add(new Block.Paragraph(ParagraphKind.TITLE, title));
        String figures = messages.text("report.unit", unit);
        head.add(new Block.Spread(
                issuer.isEmpty() ? "" : messages.text("report.issuer", issuer),
                asOf(messages),
                example ? figures + "　" + messages.text("report.example") : figures));
        return head;
    }

    /** 数据截止日期 in words, and which round 本期 is. */
    String asOf(Messages messages) {
        String day = messages.text("report.status_date", statusDate.toString());
        return period.isEmpty() ? day : messages.text("report.status_date.period", day, period);
    }

    /** 制表日期 in words. */
    String dated(Messages messages) {
        return messages.text("report.made_on", madeOn == null ? "" : madeOn.toString());
    }
}
