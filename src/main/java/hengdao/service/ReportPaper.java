package hengdao.service;

import hengdao.gantt.Column;
import hengdao.gantt.GanttRow;
import hengdao.gantt.Zoom;
import hengdao.report.ChartExtent;
import hengdao.report.ChartPages;
import hengdao.report.PageFormat;
import hengdao.report.PageOrder;
import hengdao.report.ReportTemplate;
import hengdao.report.TimeWidth;
import java.util.List;

/** What a request says of its paper and its chart, in the terms of those who draw it. */
final class ReportPaper {

    private ReportPaper() {}

    /** The rows of a chart. */
    static ChartExtent extent(ReportTopic topic) {
        GanttRow.Level deepest = switch (topic.deepest()) {
            case PROJECT -> GanttRow.Level.PROJECT;
            case AREA -> GanttRow.Level.WORK_AREA;
            case TASK -> GanttRow.Level.TASK;
            case INDICATOR -> GanttRow.Level.INDICATOR;
        };
        return new ChartExtent(deepest, topic.onlyBehind(), topic.onePage());
    }

    /** The sheet with its margins. */
    static PageFormat format(ReportRequest request) {
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

    /** How a chart is divided among pages; columns that nobody asked for are those of the template. */
    static ChartPages chartPages(ReportRequest request, ReportTemplate template) {
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
        return new ChartPages(width, order, columns.isEmpty() ? template.chart() : columns);
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
