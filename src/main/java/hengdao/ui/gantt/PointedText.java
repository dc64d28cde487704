package hengdao.ui.gantt;

import hengdao.gantt.ChartColumns;
import hengdao.gantt.DayText;
import hengdao.gantt.RowText;
import java.time.LocalDate;

/** What the tooltip says at a place of the chart: a row, a day of the time axis or a column's full heading. */
final class PointedText {
    private final GanttView view;
    private final ChartSurface surface;
    private final RowText rows;
    private final DayText days;

    PointedText(GanttView view, ChartSurface surface) {
        this.view = view;
        this.surface = surface;
        this.rows = new RowText(view.messages());
        this.days = new DayText(view.messages());
    }

    /** The words for a place in logical pixels of the view, empty where there is nothing. */
    String at(double x, double y) {
        double header = surface.headerHeight();
        int index = view.viewport().rowAt(y - header);
        if (index >= 0) {
            return rows.tooltip(
                    view.tree().row(index),
                    view.statusDateProperty().get(),
                    view.calendarProperty().get(),
                    view.marksProperty().get());
        }
        return y >= 0 && y < header ? heading(x) : "";
    }

    private String heading(double x) {
        double table = surface.tableWidth();
        if (x < table) {
            return surface.columns()
                    .at(x)
                    .map(ChartColumns.Cell::column)
                    .map(column -> column.heading(view.messages()))
                    .orElse("");
        }
        ChartViewport port = view.viewport();
        LocalDate day = port.scale().dateAt(port.scrollX() + x - table);
        return x - table <= port.width() ? days.of(day, view.calendarProperty().get()) : "";
    }
}
