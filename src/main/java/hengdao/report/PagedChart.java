package hengdao.report;

import hengdao.drawing.Box;
import hengdao.drawing.Group;
import hengdao.drawing.Line;
import hengdao.drawing.Rgb;
import hengdao.drawing.Shape;
import hengdao.drawing.Stroke;
import hengdao.gantt.ChartColumns;
import hengdao.gantt.ChartFrame;
import hengdao.gantt.ChartRow;
import hengdao.gantt.ChartSlice;
import hengdao.gantt.GanttLayout;
import hengdao.gantt.GanttRow;
import hengdao.i18n.Messages;
import hengdao.model.InputRefused;
import hengdao.model.Programme;
import java.util.ArrayList;
import java.util.List;

/** Rows and slices of time put on pages. */
final class PagedChart {
    private final GanttLayout layout;
    private final Sheet sheet;
    private final List<ChartRow> rows;
    private final List<ChartFrame> across;
    private final List<Pagination.Item> items;
    private final PageLinks links;
    private final Group legend;
    private final Continued continued;
    private final List<Pagination.Page> down;

    /**
     * Divides the rows.
     *
     * @param across the slices of time from left to right
     */
    PagedChart(
            Programme programme,
            Messages messages,
            GanttLayout layout,
            Sheet sheet,
            List<ChartRow> rows,
            List<ChartFrame> across) {
        this.layout = layout;
        this.sheet = sheet;
        this.rows = rows;
        this.across = across;
        this.continued = new Continued(messages);
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
        double widest =
                across.stream().mapToDouble(ChartFrame::totalWidth).max().orElse(0);
        this.legend = layout.legend(new ChartSlice(rows, null, null, links.on(all, 0)), whole, widest);
        this.down = Pagination.balanced(items, room());
    }

    /** How many pages there are. */
    int count() {
        return down.size() * across.size();
    }

    /** How many pages stand one below the other. */
    int down() {
        return down.size();
    }

    /** Whether the last page would hold hardly any row if all before it were full. */
    boolean endsWithFew() {
        List<Pagination.Page> full = Pagination.of(items, room());
        Pagination.Page last = full.getLast();
        return full.size() > 1 && last.until() - last.first() < Pagination.FEW;
    }

    private double room() {
        double room = sheet.bottom()
                - legend.height()
                - layout.style().padding()
                - sheet.top()
                - layout.headerHeight()
                - layout.footHeight(across.getFirst().marks());
        if (items.stream().anyMatch(item -> item.height() > room)) {
            throw new InputRefused("report.paper.small");
        }
        return room;
    }

    /** The pages in an order. */
    List<ReportPage> pages(PageOrder order) {
        List<ReportPage> pages = new ArrayList<>();
        switch (order) {
            case ACROSS_FIRST -> down.forEach(page -> across.forEach(frame -> add(page, frame, pages)));
            case DOWN_FIRST -> across.forEach(frame -> down.forEach(page -> add(page, frame, pages)));
        }
        return pages;
    }

    private void add(Pagination.Page page, ChartFrame frame, List<ReportPage> pages) {
        List<GanttRow> begun = rows.subList(page.first(), page.until()).stream()
                .map(ChartRow::row)
                .toList();
        boolean leftmost = frame.from() == 0;
        int number = pages.size() + 1;
        pages.add(new ReportPage(
                leftmost ? ReportPage.begins(begun, pages.isEmpty()) : List.of(),
                () -> sheet.page(number, count(), content(page, frame))));
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
