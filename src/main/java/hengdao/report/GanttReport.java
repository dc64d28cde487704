package hengdao.report;

import hengdao.drawing.TextMeasurer;
import hengdao.gantt.ChartRow;
import hengdao.gantt.GanttStyle;
import hengdao.i18n.Messages;
import hengdao.model.InputRefused;
import java.util.List;

/**
 * The chart (横道图) on paper: as many pages as the rows need, and side by side as many as the scale needs, each with
 * its header, its left columns and its headings. Safe for use by several threads.
 */
public final class GanttReport {
    /** Type on a chart on one page may be so much smaller than usual that it can still be read. */
    private static final double SMALLEST = 0.9;

    /** Type on a chart on one page may be so much larger than usual that few rows fill the sheet. */
    private static final double LARGEST = 1.4;

    /** The same for the styles that already hold more rows. */
    private static final double LARGEST_DENSE = 1.16;

    private static final double STEP = 0.02;

    /** How small rows and type get to spare a last page of a few rows, 1 being usual. */
    private static final double LEAST_WITHOUT_WIDOWS = 0.93;

    private final TextMeasurer measurer;
    private final Messages messages;

    public GanttReport(TextMeasurer measurer, Messages messages) {
        this.measurer = measurer;
        this.messages = messages;
    }

    /** The pages in printing order; refuses unknown projects, an empty chart and days in the wrong order. */
    public List<ReportPage> pages(ReportData data, GanttRequest request) {
        List<ChartRow> rows = ChosenRows.of(data, request.projects(), request.extent(), messages);
        GanttRequest marked = request.awaiting(PendingRows.of(ProgressLines.of(data, request.projects(), messages)));
        Sheet sheet = new Sheet(measurer, messages, request.format(), text(data, request));
        ChartOnPaper chart = new ChartOnPaper(measurer, messages, data, marked, rows, sheet);
        PageOrder order = request.pages().order();
        if (!request.extent().onePage()) {
            return withoutWidows(chart).pages(order);
        }
        double largest = LARGEST;
        for (GanttStyle style : List.of(GanttStyle.paper(), GanttStyle.densePaper(), GanttStyle.linePaper())) {
            for (double larger = largest; larger >= SMALLEST; larger -= STEP) {
                if (chart.mayFitOne(style, larger)) {
                    PagedChart paged = chart.in(style, larger);
                    if (paged.count() == 1) {
                        return paged.pages(order);
                    }
                }
            }
            largest = LARGEST_DENSE;
        }
        throw new InputRefused("report.one_page");
    }

    /** The usual chart, a little smaller where that spares a last page of a few rows. */
    private static PagedChart withoutWidows(ChartOnPaper chart) {
        PagedChart usual = chart.in(GanttStyle.paper(), 1);
        if (usual.endsWithFew()) {
            for (double smaller = 1 - STEP; smaller >= LEAST_WITHOUT_WIDOWS; smaller -= STEP) {
                PagedChart tighter = chart.in(GanttStyle.paper(), smaller);
                if (tighter.down() < usual.down() && tighter.count() < usual.count()) {
                    return tighter;
                }
            }
        }
        return usual;
    }

    /** The title of such a chart: the programme's, or that of the only project shown. */
    public String title(ReportData data, List<Integer> projects) {
        return Titles.of(TemplateTitle.GANTT, data, projects, messages);
    }

    private SheetText text(ReportData data, GanttRequest request) {
        return SheetText.of(
                data, title(data, request.projects()), messages.text("report.gantt.unit"), request.madeOn(), messages);
    }
}
