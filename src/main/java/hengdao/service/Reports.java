package hengdao.service;

import hengdao.drawing.Drawing;
import hengdao.drawing.FontTextMeasurer;
import hengdao.gantt.Zoom;
import hengdao.i18n.Messages;
import hengdao.model.InputRefused;
import hengdao.report.GanttReport;
import hengdao.report.GanttRequest;
import hengdao.report.IndicatorReport;
import hengdao.report.IndicatorRequest;
import hengdao.report.PageFormat;
import hengdao.report.ProgressReport;
import hengdao.report.ProgressRequest;
import hengdao.report.ReportData;
import hengdao.report.ReportPage;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Builds reports and writes them to files. Used by one thread at a time, never the window's. */
public final class Reports {
    private final Source source;
    private final Messages messages;
    private final Clock clock;
    private final FontTextMeasurer measurer = new FontTextMeasurer();
    private final GanttReport gantt;
    private final ProgressReport progress;
    private final IndicatorReport indicator;

    /** Where the data of a year at a status date comes from; null stands for the programme's own status date. */
    @FunctionalInterface
    public interface Source {
        ReportData at(int year, @Nullable LocalDate asOf);
    }

    /** Takes the source of the data, the language of the paper, and the clock that gives the day a report is made. */
    public Reports(Source source, Messages messages, Clock clock) {
        this.source = source;
        this.messages = messages;
        this.clock = clock;
        this.gantt = new GanttReport(measurer, messages);
        this.progress = new ProgressReport(measurer, messages);
        this.indicator = new IndicatorReport(measurer, messages);
    }

    /** Reports on an open data folder. */
    public Reports(Workspace workspace, Messages messages, Clock clock) {
        this((year, asOf) -> data(workspace.view(year, asOf)), messages, clock);
    }

    /** What reports take from a view. */
    public static ReportData data(ProgrammeView view) {
        return new ReportData(view.programme(), view.statusDate(), view.status()::of);
    }

    /** The pages as they will be printed: for the preview and for the printer; refuses what cannot be drawn. */
    public List<Drawing> pages(ReportRequest request) {
        return document(request).drawings();
    }

    /**
     * Writes the report in the format of the file's extension: a chart or an indicator as pdf, svg or png, a table as pdf or xlsx.
     * Several pages as svg or png become FILE-01.png, FILE-02.png, ... Files that exist are replaced; if anything fails
     * nothing new is left behind.
     *
     * @return the files written, in page order; empty if cancelled
     * @throws InputRefused unknown extension, nothing to show, pages that do not exist, folder not writable
     */
    public List<Path> write(ReportRequest request, Path out, Progress watch) {
        ReportFormat format = ReportFormat.of(out, request.kind());
        ReportFiles files = new ReportFiles(out, messages, watch);
        files.checkFolder();
        if (format == ReportFormat.XLSX) {
            ReportData data = source.at(request.year(), request.asOf());
            return files.write(stream -> progress.writeWorkbook(data, progressRequest(request), stream));
        }
        watch.report(0, messages.text("report.progress.layout"));
        ReportDocument document = document(request);
        return switch (format) {
            case PDF -> files.write(stream -> document.writePdf(stream, measurer, files::proceed));
            case SVG -> files.writeEach(document.drawings(), new PageWriters(measurer, document).svg());
            case PNG -> files.writeEach(document.drawings(), new PageWriters(measurer, document).png());
            case XLSX -> throw new AssertionError(format);
        };
    }

    /** The pages with what the document says about itself. */
    ReportDocument document(ReportRequest request) {
        ReportData data = source.at(request.year(), request.asOf());
        String title = switch (request.kind()) {
            case GANTT -> gantt.title(data, request.projects());
            case PROGRESS -> progress.title(data, request.projects());
            case INDICATOR -> indicator.title(data, request.key());
        };
        List<ReportPage> all = switch (request.kind()) {
            case GANTT -> gantt.pages(data, ganttRequest(request));
            case PROGRESS -> progress.pages(data, progressRequest(request));
            case INDICATOR -> indicator.pages(data, new IndicatorRequest(request.key(), format(request), today()));
        };
        return new ReportDocument(
                title,
                data.programme().annual().issuer(),
                messages.locale(),
                clock.instant().atZone(clock.getZone()),
                wanted(all, request.pages()));
    }

    /** The measurer its pages are laid out with. */
    FontTextMeasurer measurer() {
        return measurer;
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

    private GanttRequest ganttRequest(ReportRequest request) {
        return new GanttRequest(
                request.projects(),
                format(request),
                zoom(request.scale()),
                request.from(),
                request.to(),
                today(),
                request.marks());
    }

    private ProgressRequest progressRequest(ReportRequest request) {
        return new ProgressRequest(request.projects(), format(request), today());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static PageFormat format(ReportRequest request) {
        Paper paper = request.paper();
        return request.portrait()
                ? PageFormat.ofMillimetres(paper.width(), paper.height())
                : PageFormat.ofMillimetres(paper.height(), paper.width());
    }

    private static Zoom zoom(Scale scale) {
        return switch (scale) {
            case YEAR -> Zoom.YEAR;
            case QUARTER -> Zoom.QUARTER;
            case MONTH -> Zoom.MONTH;
            case TEN_DAY -> Zoom.TEN_DAY;
            case WEEK -> Zoom.WEEK;
            case DAY -> Zoom.DAY;
            case AUTO -> Zoom.FIT;
        };
    }
}
