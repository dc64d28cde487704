package hengdao.report;

import hengdao.drawing.TextMeasurer;
import hengdao.gantt.GanttRow;
import hengdao.i18n.Messages;
import hengdao.model.InputRefused;
import hengdao.report.document.PageSetup;
import hengdao.report.document.TextDocument;
import hengdao.schedule.rounds.ReportingPeriod;
import java.util.ArrayList;
import java.util.List;

/** The progress table (进展情况表), on paper and for office files. Safe for use by several threads. */
public final class ProgressReport {
    private final TextMeasurer measurer;
    private final Messages messages;

    public ProgressReport(TextMeasurer measurer, Messages messages) {
        this.measurer = measurer;
        this.messages = messages;
    }

    /** The title of such a table: the programme's, or that of the only project shown. */
    public String title(ReportData data, List<Integer> projects) {
        return Titles.of(TemplateTitle.PROGRESS, data, projects, messages);
    }

    /** The pages in order, the header on each, no line of text sliced; refuses unknown projects and an empty table. */
    public List<ReportPage> pages(ReportData data, ProgressRequest request) {
        List<ProgressLine> lines = ProgressLines.of(data, request.projects(), messages);
        Sheet sheet = new Sheet(measurer, messages, request.format(), text(data, request));
        double unit = request.format().magnification();
        double all = sheet.bottom() - sheet.top();
        ProgressTable table = new ProgressTable(
                measurer,
                messages,
                data.template().progress(),
                lines,
                period(data),
                request.format().contentWidth(),
                unit,
                all / 2);
        List<LinePart<ProgressLine>> parts =
                lines.stream().flatMap(line -> table.parts(line).stream()).toList();
        double room = all - table.headerHeight() - table.going(parts);
        List<Pagination.Item> items = Continued.items(
                parts.stream().map(part -> part.line().row()).toList(),
                index -> table.height(parts.get(index)),
                index -> table.repeatedHeight(parts.get(index)));
        if (items.stream().anyMatch(item -> item.height() > room)) {
            throw new InputRefused("report.paper.small");
        }
        List<Pagination.Page> down = Pagination.balanced(items, room);
        List<ReportPage> pages = new ArrayList<>();
        for (Pagination.Page page : down) {
            List<LinePart<ProgressLine>> headings =
                    page.repeated().stream().map(parts::get).toList();
            List<LinePart<ProgressLine>> shown = parts.subList(page.first(), page.until());
            List<GanttRow> begun = shown.stream()
                    .filter(LinePart::begins)
                    .map(part -> part.line().row())
                    .toList();
            int number = pages.size() + 1;
            pages.add(new ReportPage(
                    ReportPage.begins(begun, pages.isEmpty()),
                    () -> sheet.page(number, down.size(), table.page(headings, shown, sheet.left(), sheet.top()))));
        }
        return pages;
    }

    /** The same table as a document, for office files. */
    public TextDocument document(ReportData data, ProgressRequest request) {
        List<ProgressLine> lines = ProgressLines.of(data, request.projects(), messages);
        PageSetup setup = request.format().setup();
        return new ProgressDocument(
                        messages,
                        text(data, request),
                        setup,
                        data.template().progress(),
                        new SignatureLines(messages).table(data, request.madeOn(), setup),
                        period(data))
                .of(lines);
    }

    private static ReportingPeriod period(ReportData data) {
        return ReportingPeriod.of(data.programme(), data.statusDate());
    }

    private SheetText text(ReportData data, ProgressRequest request) {
        return SheetText.of(
                        data,
                        title(data, request.projects()),
                        messages.text("report.progress.unit"),
                        request.madeOn(),
                        messages)
                .in(period(data), messages);
    }
}
