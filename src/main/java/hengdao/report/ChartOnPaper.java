package hengdao.report;

import hengdao.drawing.TextMeasurer;
import hengdao.gantt.ChartColumns;
import hengdao.gantt.ChartFrame;
import hengdao.gantt.ChartRow;
import hengdao.gantt.Column;
import hengdao.gantt.GanttLayout;
import hengdao.gantt.GanttStyle;
import hengdao.gantt.TimeScale;
import hengdao.i18n.Messages;
import hengdao.model.InputRefused;
import java.util.ArrayList;
import java.util.List;

/** A chart that is to come on paper, before it is known how large its type is. */
final class ChartOnPaper {
    /** The narrowest time axis that says anything, in points at A3. */
    private static final double LEAST_ROOM = 60;

    private final TextMeasurer measurer;
    private final Messages messages;
    private final ReportData data;
    private final GanttRequest request;
    private final List<ChartRow> rows;
    private final Sheet sheet;
    private final TimeSpan span;

    ChartOnPaper(
            TextMeasurer measurer,
            Messages messages,
            ReportData data,
            GanttRequest request,
            List<ChartRow> rows,
            Sheet sheet) {
        this.measurer = measurer;
        this.messages = messages;
        this.data = data;
        this.request = request;
        this.rows = rows;
        this.sheet = sheet;
        this.span = TimeSpan.of(rows, request);
    }

    /** Whether the rows at their lowest are no higher than the sheet, which takes no time to find out. */
    boolean mayFitOne(GanttStyle style, double larger) {
        double row = style.rowHeight() * larger * request.format().magnification();
        return rows.size() * row <= sheet.bottom() - sheet.top();
    }

    /** The chart on pages in a style with rows and type that much larger than usual. */
    PagedChart in(GanttStyle usual, double larger) {
        PageFormat format = request.format();
        double magnification = format.magnification() * larger;
        GanttStyle coloured = usual.scaled(magnification);
        GanttStyle style = format.blackOnly() ? coloured.inBlack() : coloured;
        GanttLayout layout = new GanttLayout(measurer, style, messages);
        ChartColumns columns = columns(style);
        return new PagedChart(data.programme(), messages, layout, sheet, rows, frames(columns, style, magnification));
    }

    private ChartColumns columns(GanttStyle style) {
        PaperColumns paper =
                new PaperColumns(measurer, style, messages, data.programme().calendar(), request.marks());
        double width = request.format().contentWidth();
        List<Column> chosen = request.pages().columns();
        return chosen.isEmpty() ? paper.of(rows, width) : paper.chosen(chosen, rows, width);
    }

    /** The slices of time from left to right. */
    private List<ChartFrame> frames(ChartColumns columns, GanttStyle style, double magnification) {
        double edge = style.pageEdge();
        double room = request.format().contentWidth() - columns.width() - edge;
        if (room < LEAST_ROOM * magnification) {
            throw new InputRefused("report.paper.small");
        }
        Across across = Across.of(request.pages().width(), span.days(), room, magnification);
        TimeScale scale = new TimeScale(span.first(), span.last(), across.pointsPerDay());
        List<ChartFrame> frames = new ArrayList<>();
        for (int page = 0; page < across.pages(); page++) {
            double from = across.firstDays().get(page) * scale.pointsPerDay();
            double width = across.daysOn(page) * scale.pointsPerDay() + edge;
            frames.add(new ChartFrame(
                    columns,
                    scale,
                    from,
                    width,
                    data.statusDate(),
                    data.programme().calendar(),
                    request.marks()));
        }
        return frames;
    }
}
