package hengdao.report;

import hengdao.i18n.Messages;
import java.time.LocalDate;
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
 */
record SheetText(
        String title,
        String issuer,
        LocalDate statusDate,
        String unit,
        @Nullable LocalDate madeOn,
        boolean example,
        List<Signature> signatures) {

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
                SignatureLines.signatures(data.template(), messages));
    }

    /** 制表日期 in words. */
    String dated(Messages messages) {
        return messages.text("report.made_on", madeOn == null ? "" : madeOn.toString());
    }
}
