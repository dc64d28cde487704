package hengdao.report;

import hengdao.drawing.Box;
import hengdao.drawing.Group;
import hengdao.drawing.Line;
import hengdao.drawing.Rgb;
import hengdao.drawing.Shape;
import hengdao.drawing.Stroke;
import hengdao.drawing.TextMeasurer;
import hengdao.gantt.ChartColumns;
import hengdao.gantt.ChartFrame;
import hengdao.gantt.ChartRow;
import hengdao.gantt.ChartSlice;
import hengdao.gantt.GanttLayout;
import hengdao.gantt.GanttRow;
import hengdao.gantt.GanttStyle;
import hengdao.i18n.Messages;
import hengdao.model.InputRefused;
import hengdao.model.Programme;
import java.util.ArrayList;
import java.util.List;

/**
 * The chart (横道图) on paper: as many pages as the rows need, and side by side as many as the scale needs, each with
 * its header, its left columns and its headings. Safe for use by several threads.
 */
public final class GanttReport {
    /** Type on a chart on one page may be so much smaller than usual that it can still be read. */
    private static final double SMALLEST = 0.72;

    private static final double STEP = 0.05;

    private final TextMeasurer measurer;
    private final Messages messages;

    public GanttReport(TextMeasurer measurer, Messages messages) {
        this.measurer = measurer;
        this.messages = messages;
    }

    /** The pages in printing order; refuses unknown projects, an empty chart and days in the wrong order. */
    public List<ReportPage> pages(ReportData data, GanttRequest request) {
        List<ChartRow> rows = ChosenRows.of(data, request.projects(), request.extent(), messages);
        if (!request.extent().onePage()) {
            return pages(data, request, rows, GanttStyle.paper(), 1);
        }
        for (GanttStyle style : List.of(GanttStyle.paper(), GanttStyle.densePaper())) {
            for (double smaller = 1; smaller > SMALLEST; smaller -= STEP) {
                List<ReportPage> pages = pages(data, request, rows, style, smaller);
                if (pages.size() == 1) {
                    return pages;
                }
            }
        }
        throw new InputRefused("report.one_page");
    }

    /** The pages with rows and type that much smaller than usual. */
    private List<ReportPage> pages(
            ReportData data, GanttRequest request, List<ChartRow> rows, GanttStyle usual, double smaller) {
        double magnification = request.format().magnification() * smaller;
        GanttStyle style = usual.scaled(magnification);
        GanttLayout layout = new GanttLayout(measurer, style, messages);
        ChartColumns columns = new PaperColumns(measurer, style, messages)
                .of(rows, request.format().contentWidth());
        List<ChartFrame> across = Across.frames(
                columns,
                TimeSpan.of(rows, request),
                request.zoom(),
                request.format().contentWidth() - columns.width(),
                style.planHeight() * 1.2,
                magnification,
                data.statusDate(),
                data.programme().calendar(),
                request.marks());
        Sheet sheet = new Sheet(measurer, messages, request.format(), text(data, request));
        return new Pages(data.programme(), layout, sheet, rows, across).all();
    }

    /** The title of such a chart: the programme's, or that of the only project shown. */
    public String title(ReportData data, List<Integer> projects) {
        return Titles.of("report.gantt.title", data, projects, messages);
    }

    private SheetText text(ReportData data, GanttRequest request) {
        var annual = data.programme().annual();
        return new SheetText(
                title(data, request.projects()),
                annual.issuer(),
                data.statusDate(),
                messages.text("report.gantt.unit"),
                request.madeOn(),
                annual.demo());
    }

    /** Puts rows and slices of time on pages. */
    private final class Pages {
        private final GanttLayout layout;
        private final Sheet sheet;
        private final List<ChartRow> rows;
        private final List<ChartFrame> across;
        private final List<Pagination.Item> items;
        private final PageLinks links;
        private final Group legend;
        private final Continued continued = new Continued(messages);

        Pages(Programme programme, GanttLayout layout, Sheet sheet, List<ChartRow> rows, List<ChartFrame> across) {
            this.layout = layout;
            this.sheet = sheet;
            this.rows = rows;
            this.across = across;
            ChartFrame frame = across.getFirst();
            this.items = items(frame);
            this.links = new PageLinks(programme, rows, items, frame.marks());
            ChartFrame whole = new ChartFrame(
                    frame.columns(),
                    frame.scale(),
                    0,
                    frame.scale().width(),
                    frame.statusDate(),
                    frame.calendar(),
                    frame.marks());
            Pagination.Page all = new Pagination.Page(List.of(), 0, rows.size());
            this.legend = layout.legend(new ChartSlice(rows, null, null, links.on(all, 0)), whole, frame.totalWidth());
        }

        List<ReportPage> all() {
            double gap = layout.style().padding();
            double room = sheet.bottom()
                    - legend.height()
                    - gap
                    - sheet.top()
                    - layout.headerHeight()
                    - layout.footHeight(across.getFirst().marks());
            if (items.stream().anyMatch(item -> item.height() > room)) {
                throw new InputRefused("report.paper.small");
            }
            List<Pagination.Page> down = Pagination.of(items, room);
            int of = down.size() * across.size();
            List<ReportPage> pages = new ArrayList<>();
            for (Pagination.Page page : down) {
                for (ChartFrame frame : across) {
                    List<Shape> content = content(page, frame);
                    List<GanttRow> begun = rows.subList(page.first(), page.until()).stream()
                            .map(ChartRow::row)
                            .toList();
                    boolean leftmost = pages.size() % across.size() == 0;
                    pages.add(new ReportPage(
                            leftmost ? ReportPage.begins(begun, pages.isEmpty()) : List.of(),
                            sheet.page(pages.size() + 1, of, content)));
                }
            }
            return pages;
        }

        private List<Pagination.Item> items(ChartFrame frame) {
            ChartColumns columns = frame.columns();
            return Continued.items(
                    rows.stream().map(ChartRow::row).toList(),
                    index -> layout.rowHeight(rows.get(index), columns, frame.marks()),
                    index -> layout.rowHeight(continued.row(rows.get(index)), columns, frame.marks()));
        }

        private List<Shape> content(Pagination.Page page, ChartFrame frame) {
            List<ChartRow> shown = new ArrayList<>();
            page.repeated().forEach(index -> shown.add(continued.row(rows.get(index))));
            shown.addAll(rows.subList(page.first(), page.until()));
            Group header = layout.header(frame);
            double above = page.repeated().stream()
                    .mapToDouble(index -> items.get(index).continuedHeight())
                    .sum();
            Group body = layout.rows(new ChartSlice(shown, null, null, links.on(page, above)), frame);
            double x = sheet.left();
            double y = sheet.top();
            Group axis = layout.foot(frame);
            double height = header.height() + body.height() + axis.height();
            double foot = y + header.height();
            double end = foot + body.height();
            Stroke edge = Stroke.solid(Rgb.BLACK, 1.5 * layout.style().hairline());
            List<Shape> shapes = new ArrayList<>(List.of(at(header, x, y), at(body, x, foot)));
            if (axis.height() > 0) {
                shapes.add(at(axis, x, end));
                shapes.add(new Line(x, end, x + frame.totalWidth(), end, edge));
            }
            shapes.add(new Line(x, foot, x + frame.totalWidth(), foot, edge));
            shapes.add(new Box(x, y, frame.totalWidth(), height, 0, null, edge));
            shapes.add(at(legend, x, sheet.bottom() - legend.height()));
            return shapes;
        }

        private static Group at(Group group, double x, double y) {
            return new Group(x, y, group.width(), group.height(), group.shapes());
        }
    }
}
