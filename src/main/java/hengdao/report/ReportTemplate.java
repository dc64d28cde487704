package hengdao.report;

import hengdao.gantt.Column;
import hengdao.report.ledger.LedgerColumn;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How an office dresses its reports (报表模板).
 *
 * @param name empty for the usual one
 * @param titles by report; those left out have the usual title. {@value #NAME_PLACE} and {@value #YEAR_PLACE} stand for
 *     what the report is about and its year
 * @param issuer 编制单位, empty for the one of the programme
 * @param signatures lines to sign, null for the usual ones
 * @param dated whether 制表日期 is printed; else there is room to write it
 * @param progress columns of the progress table
 * @param ledger columns of the ledger
 * @param ranking columns of the ranking
 * @param addressee 主送机关 of a bulletin, empty for the usual one
 * @param opening first paragraph of a bulletin, empty for none
 * @param copiedTo 抄送机关 of a bulletin, empty for none
 * @param printedBy 印发机关 of a bulletin, empty for none
 * @param demands what a bulletin asks for at its end, empty for the usual words
 * @param chart columns left of the bars of a chart, empty for those that its paper has room for
 * @param due columns of what lies ahead
 */
public record ReportTemplate(
        String name,
        Map<TemplateTitle, String> titles,
        String issuer,
        @Nullable List<Signature> signatures,
        boolean dated,
        List<ProgressColumn> progress,
        List<LedgerColumn> ledger,
        List<RankingColumn> ranking,
        String addressee,
        String opening,
        String copiedTo,
        String printedBy,
        String demands,
        List<Column> chart,
        List<DueColumn> due) {

    /** Stands in a title for the project, indicator or programme it is about. */
    public static final String NAME_PLACE = "{名称}";

    /** Stands in a title for the year. */
    public static final String YEAR_PLACE = "{年}";

    /** Reports as they are without any wishes. */
    public static final ReportTemplate USUAL = new ReportTemplate(
            "",
            Map.of(),
            "",
            null,
            true,
            ProgressColumn.ALL,
            List.of(LedgerColumn.values()),
            RankingColumn.ALL,
            "",
            "",
            "",
            "",
            "",
            List.of(),
            DueColumn.ALL);

    public ReportTemplate {
        titles = Map.copyOf(titles);
        signatures = signatures == null ? null : List.copyOf(signatures);
        progress = List.copyOf(progress);
        ledger = List.copyOf(ledger);
        ranking = List.copyOf(ranking);
        chart = List.copyOf(chart);
        due = List.copyOf(due);
    }

    /** The same under another name. */
    public ReportTemplate named(String other) {
        return new ReportTemplate(
                other,
                titles,
                issuer,
                signatures,
                dated,
                progress,
                ledger,
                ranking,
                addressee,
                opening,
                copiedTo,
                printedBy,
                demands,
                chart,
                due);
    }

    /** The title of a report about something, or the usual one. */
    String title(TemplateTitle report, String name, int year, String usual) {
        String own = titles.getOrDefault(report, "");
        return own.isBlank()
                ? usual
                : own.replace(NAME_PLACE, name)
                        .replace(YEAR_PLACE, String.valueOf(year))
                        .strip();
    }
}
