package hengdao.service;

import hengdao.drawing.Drawing;
import hengdao.drawing.FontTextMeasurer;
import hengdao.drawing.InstalledFonts;
import hengdao.gantt.Column;
import hengdao.gantt.GanttRow;
import hengdao.gantt.Zoom;
import hengdao.i18n.Messages;
import hengdao.model.InputRefused;
import hengdao.model.IssuedReport.Way;
import hengdao.model.SupervisionOrder;
import hengdao.report.Bulletin;
import hengdao.report.ChartExtent;
import hengdao.report.ChartPages;
import hengdao.report.GanttReport;
import hengdao.report.GanttRequest;
import hengdao.report.IndicatorReport;
import hengdao.report.IndicatorRequest;
import hengdao.report.LedgerReport;
import hengdao.report.OrderSheet;
import hengdao.report.PageFormat;
import hengdao.report.PageOrder;
import hengdao.report.Poster;
import hengdao.report.PosterPages;
import hengdao.report.ProgressReport;
import hengdao.report.ProgressRequest;
import hengdao.report.RankingBy;
import hengdao.report.ReportData;
import hengdao.report.ReportPage;
import hengdao.report.ReportTemplate;
import hengdao.report.TimeWidth;
import hengdao.report.WorkPlanExtract;
import hengdao.report.document.DocumentCsv;
import hengdao.report.document.DocumentPages;
import hengdao.report.document.DocumentWorkbook;
import hengdao.report.document.DocxWriter;
import hengdao.report.document.TextDocument;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Builds reports and writes them to files. Used by one thread at a time, never the window's. */
public final class Reports {
    private final Source source;
    private final Messages messages;
    private final Clock clock;
    private final FontTextMeasurer measurer;
    private final GanttReport gantt;
    private final ProgressReport progress;
    private final IndicatorReport indicator;
    private final DocumentPages documents;

    /** Where the data comes from; null for a day stands for the programme's own status date. */
    @FunctionalInterface
    public interface Source {

        /** A year at a status date. */
        ReportData at(int year, @Nullable LocalDate asOf);

        /** A supervision order by its number, empty if there is none. */
        default Optional<OrderSheet.Order> order(int year, String number) {
            return Optional.empty();
        }
    }

    /** Takes the source of the data, the language of the paper, and the clock that gives the day a report is made. */
    public Reports(Source source, Messages messages, Clock clock) {
        this(source, messages, clock, new FontTextMeasurer(InstalledFonts.ofThisPc()));
    }

    private Reports(Source source, Messages messages, Clock clock, FontTextMeasurer measurer) {
        this.source = source;
        this.messages = messages;
        this.clock = clock;
        this.measurer = measurer;
        this.gantt = new GanttReport(measurer, messages);
        this.progress = new ProgressReport(measurer, messages);
        this.indicator = new IndicatorReport(measurer, messages);
        this.documents = new DocumentPages(measurer, messages);
    }

    /** Reports on an open data folder. */
    public Reports(Workspace workspace, Messages messages, Clock clock) {
        this(new WorkspaceSource(workspace), messages, clock);
    }

    private record WorkspaceSource(Workspace workspace) implements Source {

        @Override
        public ReportData at(int year, @Nullable LocalDate asOf) {
            return data(workspace.view(year, asOf));
        }

        @Override
        public Optional<OrderSheet.Order> order(int year, String number) {
            return workspace.supervision().orders(workspace.view(year, null)).stream()
                    .filter(each -> isCalled(each.order(), number.strip()))
                    .findFirst()
                    .map(each -> new OrderSheet.Order(each.order(), each.events()));
        }

        /** 督〔2017〕1号, or 2017-1 for short. */
        private static boolean isCalled(SupervisionOrder order, String number) {
            return number.equals(order.number()) || number.equals(order.year() + "-" + order.no());
        }
    }

    /** What reports take from a view. */
    public static ReportData data(ProgrammeView view) {
        return new ReportData(view.programme(), view.statusDate(), view.status()::of);
    }

    /**
     * The pages as they will be printed: for the preview and for the printer; each is drawn when it is asked for, by one thread
     * at a time. Refuses what cannot be drawn.
     */
    public List<Drawing> pages(ReportRequest request) {
        return document(request, data(request)).drawings();
    }

    /**
     * Writes the report in the format of the file's extension, one of those its kind can be written as. Several pages as
     * svg or png become FILE-01.png, FILE-02.png, ... Files that exist are replaced; if anything fails nothing new is left
     * behind.
     *
     * @return the files written, in page order; empty if cancelled
     * @throws InputRefused unknown extension, nothing to show, pages that do not exist, folder not writable
     */
    public List<Path> write(ReportRequest request, Path out, Progress watch) {
        return issue(request, out, watch).map(Issue::files).orElse(List.of());
    }

    /**
     * As {@link #write}, with all that is needed to keep what came out.
     *
     * @return what came out; empty if cancelled
     */
    public Optional<Issue> issue(ReportRequest request, Path out, Progress watch) {
        ReportFormat format = ReportFormat.of(out, request.kind());
        ReportFiles files = new ReportFiles(out, messages, watch);
        files.checkFolder();
        watch.report(0, messages.text("report.progress.layout"));
        ReportData data = source.at(request.year(), request.asOf());
        return switch (format) {
            case PDF -> {
                ReportDocument document = document(request, data);
                yield issue(
                        request,
                        data,
                        document,
                        format,
                        files.write(stream -> document.writePdf(stream, measurer, files::proceed)));
            }
            case SVG -> {
                ReportDocument document = document(request, data);
                yield issue(
                        request,
                        data,
                        document,
                        format,
                        files.writeEach(document.drawings(), new PageWriters(measurer, document).svg()));
            }
            case PNG -> {
                ReportDocument document = document(request, data);
                yield issue(
                        request,
                        data,
                        document,
                        format,
                        files.writeEach(
                                document.drawings(),
                                new PageWriters(measurer, document)
                                        .png(request.layout().dpi())));
            }
            case XLSX -> {
                TextDocument text = text(request, data);
                String sheet = messages.text("report.sheet." + name(request.kind()));
                yield issue(
                        request,
                        data,
                        text,
                        format,
                        files.write(stream -> whole(() -> new DocumentWorkbook(messages).write(text, sheet, stream))));
            }
            case DOCX -> {
                TextDocument text = text(request, data);
                yield issue(
                        request,
                        data,
                        text,
                        format,
                        files.write(stream -> whole(() -> new DocxWriter(measurer, messages).write(text, stream))));
            }
            case CSV -> {
                TextDocument text = text(request, data);
                yield issue(
                        request,
                        data,
                        text,
                        format,
                        files.write(stream -> whole(() -> DocumentCsv.write(text, stream))));
            }
        };
    }

    private Optional<Issue> issue(
            ReportRequest request, ReportData data, ReportDocument document, ReportFormat format, List<Path> written) {
        return written.isEmpty()
                ? Optional.empty()
                : Optional.of(issue(
                        request,
                        data,
                        Way.SAVED,
                        document.title(),
                        format,
                        document.pages().size(),
                        written));
    }

    private Optional<Issue> issue(
            ReportRequest request, ReportData data, TextDocument text, ReportFormat format, List<Path> written) {
        return written.isEmpty()
                ? Optional.empty()
                : Optional.of(issue(request, data, Way.SAVED, text.title(), format, 0, written));
    }

    /** What came out of a report on such data. */
    Issue issue(
            ReportRequest request,
            ReportData data,
            Way way,
            String title,
            ReportFormat format,
            int pages,
            List<Path> files) {
        return new Issue(
                request,
                data.statusDate(),
                way,
                title,
                data.template().name(),
                format,
                pages,
                files,
                new ShownFigures(messages).of(request, extent(request.topic()), data, () -> order(request)));
    }

    /** The year a report is about, as it is dressed. */
    ReportData data(ReportRequest request) {
        return source.at(request.year(), request.asOf());
    }

    /**
     * The same reports dressed by the template of a name, empty for the usual one.
     *
     * @throws InputRefused if there is none of that name
     */
    public Reports in(Templates templates, String name) {
        return in(templates.named(name));
    }

    /** The same reports dressed by a template. */
    public Reports in(ReportTemplate template) {
        return new Reports(new Dressed(source, template), messages, clock, measurer);
    }

    private record Dressed(Source source, ReportTemplate template) implements Source {

        @Override
        public ReportData at(int year, @Nullable LocalDate asOf) {
            return source.at(year, asOf).in(template);
        }

        @Override
        public Optional<OrderSheet.Order> order(int year, String number) {
            return source.order(year, number);
        }
    }

    @FunctionalInterface
    private interface Writing {
        void write() throws IOException;
    }

    private static boolean whole(Writing writing) throws IOException {
        writing.write();
        return true;
    }

    /** The pages with what the document says about itself. */
    ReportDocument document(ReportRequest request, ReportData data) {
        return switch (request.kind()) {
            case GANTT -> document(request, data, gantt.title(data, request.projects()), chart(request, data));
            case PROGRESS ->
                document(
                        request,
                        data,
                        progress.title(data, request.projects()),
                        progress.pages(data, progressRequest(request)));
            case INDICATOR -> {
                IndicatorRequest wanted = indicatorRequest(request);
                yield document(request, data, indicator.title(data, wanted.key()), indicator.pages(data, wanted));
            }
            case BULLETIN, ORDER, DUE -> {
                TextDocument text = text(request, data);
                List<ReportPage> pages = documents.of(text).stream()
                        .map(page -> new ReportPage(page.begins(), page.drawing()))
                        .toList();
                yield document(request, data, text.title(), pages);
            }
            case LEDGER -> throw new InputRefused("report.no_pages");
        };
    }

    private ReportDocument document(ReportRequest request, ReportData data, String title, List<ReportPage> pages) {
        return new ReportDocument(
                title,
                data.issuer(),
                messages.locale(),
                clock.instant().atZone(clock.getZone()),
                wanted(pages, request.pages()));
    }

    /** The report as running text and tables, for office files. */
    private TextDocument text(ReportRequest request, ReportData data) {
        return switch (request.kind()) {
            case PROGRESS -> progress.document(data, progressRequest(request));
            case BULLETIN ->
                new Bulletin(messages)
                        .of(
                                data,
                                request.projects(),
                                request.topic().byUnit() ? RankingBy.UNIT : RankingBy.PROJECT,
                                today());
            case INDICATOR -> indicator.document(data, indicatorRequest(request));
            case ORDER -> new OrderSheet(messages).of(data, order(request));
            case DUE ->
                new WorkPlanExtract(messages)
                        .of(data, request.projects(), request.topic().days(), format(request), today());
            case LEDGER -> new LedgerReport(messages).of(data, request.projects(), format(request), today());
            case GANTT -> throw new AssertionError(request.kind());
        };
    }

    private OrderSheet.Order order(ReportRequest request) {
        String number = request.topic().key();
        return source.order(request.year(), number).orElseThrow(() -> new InputRefused("report.order.unknown", number));
    }

    private static String name(ReportKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
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

    /** The pages of a chart, divided over the sheets of a poster if so wanted. */
    private List<ReportPage> chart(ReportRequest request, ReportData data) {
        List<ReportPage> pages = gantt.pages(data, ganttRequest(request));
        PosterPaper poster = request.layout().poster();
        if (poster == null) {
            return pages;
        }
        Paper sheet = poster.paper();
        return new PosterPages(measurer, messages)
                .of(
                        pages,
                        Poster.ofMillimetres(sheet.width(), sheet.height(), poster.overlap()),
                        gantt.title(data, request.projects()));
    }

    private GanttRequest ganttRequest(ReportRequest request) {
        return new GanttRequest(
                request.projects(),
                format(request),
                chartPages(request),
                request.from(),
                request.to(),
                today(),
                request.marks(),
                extent(request.topic()));
    }

    private static ChartExtent extent(ReportTopic topic) {
        GanttRow.Level deepest = switch (topic.deepest()) {
            case PROJECT -> GanttRow.Level.PROJECT;
            case AREA -> GanttRow.Level.WORK_AREA;
            case TASK -> GanttRow.Level.TASK;
            case INDICATOR -> GanttRow.Level.INDICATOR;
        };
        return new ChartExtent(deepest, topic.onlyBehind(), topic.onePage());
    }

    private ProgressRequest progressRequest(ReportRequest request) {
        return new ProgressRequest(request.projects(), format(request), today());
    }

    private IndicatorRequest indicatorRequest(ReportRequest request) {
        return new IndicatorRequest(request.topic().key(), format(request), today());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static PageFormat format(ReportRequest request) {
        OwnPaper own = request.layout().own();
        Double margin = request.layout().margin();
        Paper paper = request.paper();
        PageFormat format;
        if (own != null) {
            format = PageFormat.ofMillimetres(own.width(), own.height());
        } else if (request.portrait()) {
            format = PageFormat.ofMillimetres(paper.width(), paper.height());
        } else {
            format = PageFormat.ofMillimetres(paper.height(), paper.width());
        }
        return (margin == null ? format : format.withMargin(margin))
                .inBlack(request.layout().black());
    }

    private static ChartPages chartPages(ReportRequest request) {
        PageLayout layout = request.layout();
        Double exact = layout.daysPerCentimetre();
        TimeWidth width;
        if (exact != null) {
            width = new TimeWidth.DaysPerCentimetre(exact);
        } else if (layout.pagesWide() > 0) {
            width = new TimeWidth.Pages(layout.pagesWide());
        } else {
            width = TimeWidth.of(zoom(request.scale()));
        }
        PageOrder order = layout.sequence() == PageSequence.DOWN ? PageOrder.DOWN_FIRST : PageOrder.ACROSS_FIRST;
        List<Column> columns = layout.columns().stream()
                .map(column -> Column.valueOf(column.name()))
                .toList();
        return new ChartPages(width, order, columns);
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
