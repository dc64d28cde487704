package hengdao.service;

import hengdao.drawing.Drawing;
import hengdao.drawing.FontTextMeasurer;
import hengdao.drawing.InstalledFonts;
import hengdao.drawing.Stopped;
import hengdao.drawing.TextMeasurer;
import hengdao.i18n.Messages;
import hengdao.model.InputRefused;
import hengdao.model.IssuedReport.Way;
import hengdao.model.SupervisionOrder;
import hengdao.report.OrderSheet;
import hengdao.report.ReportData;
import hengdao.report.ReportTemplate;
import hengdao.report.document.DocumentCsv;
import hengdao.report.document.DocumentWorkbook;
import hengdao.report.document.DocxWriter;
import hengdao.report.document.TextDocument;
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
                    .map(each -> new OrderSheet.Order(each.order(), each.unit(), each.events()));
        }

        /** 督〔2017〕1号, or 2017-1 for short. */
        private static boolean isCalled(SupervisionOrder order, String number) {
            return number.equals(order.number()) || number.equals(order.year() + "-" + order.no());
        }
    }

    /** What reports take from a view. */
    public static ReportData data(ProgrammeView view) {
        return new ReportData(view.programme(), view.statusDate(), view.status());
    }

    /** The same reports dressed by a template. */
    public Reports in(ReportTemplate template) {
        return new Reports(new Dressed(source, template), messages, clock, measurer);
    }

    /**
     * The same reports dressed by the template of a name, empty for the usual one.
     *
     * @throws InputRefused if there is none of that name
     */
    public Reports in(Templates templates, String name) {
        return in(templates.named(name));
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

    /**
     * The pages as they will be printed: for the preview; each is drawn when it is asked for, by one thread at a time.
     *
     * @param watch asked while they are laid out, not while they are drawn
     * @return the pages; empty if cancelled
     * @throws InputRefused what cannot be drawn
     */
    public List<Drawing> pages(ReportRequest request, Progress watch) {
        StoppableMeasurer widths = new StoppableMeasurer(measurer, watch);
        try {
            List<Drawing> pages =
                    making(request, widths).document(data(request)).drawings();
            widths.release();
            return pages;
        } catch (Stopped cancelled) {
            return List.of();
        }
    }

    /**
     * Finds out whether a report for office files has anything to say.
     *
     * @throws InputRefused if not
     */
    public void check(ReportRequest request) {
        making(request, measurer).text(data(request));
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
     * @return what came out; empty if cancelled, which ends the work within a moment
     */
    public Optional<Issue> issue(ReportRequest request, Path out, Progress watch) {
        ReportFormat format = ReportFormat.of(out, request.kind());
        if (request.pages() != null && !format.hasPages()) {
            throw new InputRefused("report.pages.none", out.getFileName());
        }
        ReportFiles files = new ReportFiles(out, messages, watch);
        files.checkFolder();
        watch.report(0, messages.text("report.progress.layout"));
        ReportData data = data(request);
        try {
            ReportMaking making = making(request, new StoppableMeasurer(measurer, watch));
            return switch (format) {
                case PDF, SVG, PNG -> {
                    ReportDocument document = making.document(data);
                    List<Path> written = paint(request, document, format, files);
                    yield issued(
                            request,
                            data,
                            document.title(),
                            format,
                            document.pages().size(),
                            written);
                }
                case XLSX, DOCX, CSV -> {
                    TextDocument text = making.text(data);
                    yield issued(request, data, text.title(), format, 0, write(request, text, format, files));
                }
            };
        } catch (Stopped cancelled) {
            return Optional.empty();
        }
    }

    private List<Path> paint(ReportRequest request, ReportDocument document, ReportFormat format, ReportFiles files) {
        PageWriters writers = new PageWriters(measurer, document);
        return switch (format) {
            case SVG -> files.writeEach(document.drawings(), writers.svg());
            case PNG ->
                files.writeEach(
                        document.drawings(), writers.png(request.layout().dpi(), files::pass));
            default -> files.write(stream -> document.writePdf(stream, measurer, files::proceed));
        };
    }

    private List<Path> write(ReportRequest request, TextDocument text, ReportFormat format, ReportFiles files) {
        return files.write(stream -> {
            switch (format) {
                case XLSX ->
                    new DocumentWorkbook(messages)
                            .write(
                                    text,
                                    messages.text("report.sheet."
                                            + request.kind().name().toLowerCase(Locale.ROOT)),
                                    stream);
                case DOCX -> new DocxWriter(measurer, messages).write(text, stream, files::pass);
                default -> DocumentCsv.write(text, stream);
            }
            return true;
        });
    }

    private Optional<Issue> issued(
            ReportRequest request, ReportData data, String title, ReportFormat format, int pages, List<Path> written) {
        return written.isEmpty()
                ? Optional.empty()
                : Optional.of(issue(request, data, Way.SAVED, title, format, pages, written));
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
                new ShownFigures(messages)
                        .of(
                                request,
                                ReportPaper.extent(request.topic()),
                                data,
                                () -> making(request, measurer).order()));
    }

    /** The year a report is about, as it is dressed. */
    ReportData data(ReportRequest request) {
        return source.at(request.year(), request.asOf());
    }

    /**
     * The pages with what the document says about itself.
     *
     * @throws Stopped if cancelled
     */
    ReportDocument document(ReportRequest request, ReportData data, Progress watch) {
        return making(request, new StoppableMeasurer(measurer, watch)).document(data);
    }

    /** The measurer its pages are painted with. */
    FontTextMeasurer measurer() {
        return measurer;
    }

    private ReportMaking making(ReportRequest request, TextMeasurer widths) {
        return new ReportMaking(request, source, messages, clock, widths);
    }
}
