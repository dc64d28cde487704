package hengdao.service;

import hengdao.drawing.TextMeasurer;
import hengdao.i18n.Messages;
import hengdao.model.InputRefused;
import hengdao.report.Bulletin;
import hengdao.report.GanttReport;
import hengdao.report.GanttRequest;
import hengdao.report.IndicatorReport;
import hengdao.report.IndicatorRequest;
import hengdao.report.LedgerReport;
import hengdao.report.OrderSheet;
import hengdao.report.Poster;
import hengdao.report.PosterPages;
import hengdao.report.ProgressReport;
import hengdao.report.ProgressRequest;
import hengdao.report.RankingBy;
import hengdao.report.ReportData;
import hengdao.report.ReportPage;
import hengdao.report.WorkPlanExtract;
import hengdao.report.document.DocumentPages;
import hengdao.report.document.TextDocument;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes one report: pages, or running text and tables for office files.
 *
 * @param measurer by which its pages are laid out
 */
record ReportMaking(
        ReportRequest request, Reports.Source source, Messages messages, Clock clock, TextMeasurer measurer) {

    /** The wanted pages with what the document says about itself. */
    ReportDocument document(ReportData data) {
        return switch (request.kind()) {
            case GANTT -> chart(data);
            case PROGRESS -> {
                ProgressReport progress = new ProgressReport(measurer, messages);
                yield document(data, progress.title(data, request.projects()), progress.pages(data, progressRequest()));
            }
            case INDICATOR -> {
                IndicatorReport indicator = new IndicatorReport(measurer, messages);
                IndicatorRequest wanted = indicatorRequest();
                yield document(data, indicator.title(data, wanted.key()), indicator.pages(data, wanted));
            }
            case BULLETIN, ORDER, DUE -> {
                TextDocument text = text(data);
                List<ReportPage> pages = new DocumentPages(measurer, messages)
                        .of(text).stream()
                                .map(page -> new ReportPage(page.begins(), page.drawing()))
                                .toList();
                yield document(data, text.title(), pages);
            }
            case LEDGER -> throw new InputRefused("report.no_pages");
        };
    }

    /** The report as running text and tables, for office files. */
    TextDocument text(ReportData data) {
        return switch (request.kind()) {
            case PROGRESS -> new ProgressReport(measurer, messages).document(data, progressRequest());
            case BULLETIN ->
                new Bulletin(messages)
                        .of(
                                data,
                                request.projects(),
                                request.topic().byUnit() ? RankingBy.UNIT : RankingBy.PROJECT,
                                today());
            case INDICATOR -> new IndicatorReport(measurer, messages).document(data, indicatorRequest());
            case ORDER -> new OrderSheet(messages).of(data, order());
            case DUE ->
                new WorkPlanExtract(messages)
                        .of(data, request.projects(), request.topic().days(), ReportPaper.format(request), today());
            case LEDGER ->
                new LedgerReport(messages).of(data, request.projects(), ReportPaper.format(request), today());
            case GANTT -> throw new AssertionError(request.kind());
        };
    }

    /** The supervision order it is about. */
    OrderSheet.Order order() {
        String number = request.topic().key();
        return source.order(request.year(), number).orElseThrow(() -> new InputRefused("report.order.unknown", number));
    }

    /** A chart, divided over the sheets of a poster if so wanted. */
    private ReportDocument chart(ReportData data) {
        GanttReport gantt = new GanttReport(measurer, messages);
        String title = gantt.title(data, request.projects());
        List<ReportPage> pages = gantt.pages(data, ganttRequest(data));
        PosterPaper poster = request.layout().poster();
        if (poster != null) {
            Paper sheet = poster.paper();
            pages = new PosterPages(measurer, messages)
                    .of(pages, Poster.ofMillimetres(sheet.width(), sheet.height(), poster.overlap()), title);
        }
        return document(data, title, pages);
    }

    private ReportDocument document(ReportData data, String title, List<ReportPage> pages) {
        return new ReportDocument(
                title,
                data.issuer(),
                messages.locale(),
                clock.instant().atZone(clock.getZone()),
                wanted(pages, request.pages()));
    }

    private static List<ReportPage> wanted(List<ReportPage> all, @Nullable PageRange range) {
        if (range == null) {
            return all;
        }
        if (range.first() > all.size()) {
            throw new InputRefused("report.pages.beyond", range.first(), all.size());
        }
        return all.subList(range.first() - 1, Math.min(range.last(), all.size()));
    }

    private GanttRequest ganttRequest(ReportData data) {
        return new GanttRequest(
                request.projects(),
                ReportPaper.format(request),
                ReportPaper.chartPages(request, data.template()),
                request.from(),
                request.to(),
                today(),
                request.marks(),
                ReportPaper.extent(request.topic()));
    }

    private ProgressRequest progressRequest() {
        return new ProgressRequest(request.projects(), ReportPaper.format(request), today());
    }

    private IndicatorRequest indicatorRequest() {
        return new IndicatorRequest(request.topic().key(), ReportPaper.format(request), today());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
