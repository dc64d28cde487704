package hengdao.ui.gantt;

import hengdao.gantt.ChartMarks;
import hengdao.gantt.ChartRows;
import hengdao.gantt.Column;
import hengdao.gantt.ColumnWidth;
import hengdao.gantt.GanttRow;
import hengdao.gantt.GanttStyle;
import hengdao.gantt.LinkIndex;
import hengdao.gantt.Zoom;
import hengdao.model.WorkCalendar;
import java.time.LocalDate;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** What the chart shows and how, to be bound by whoever feeds it; used on the JavaFX thread. */
abstract class ChartProperties extends Region {
    private final ObjectProperty<ChartRows> rows = new SimpleObjectProperty<>(this, "rows", ChartRows.NONE);
    private final ObjectProperty<ChartMarks> marks = new SimpleObjectProperty<>(this, "marks", ChartMarks.USUAL);
    private final ObjectProperty<LinkIndex> links = new SimpleObjectProperty<>(this, "links", LinkIndex.NONE);
    private final ObjectProperty<LocalDate> statusDate =
            new SimpleObjectProperty<>(this, "statusDate", LocalDate.EPOCH);
    private final ObjectProperty<WorkCalendar> calendar =
            new SimpleObjectProperty<>(this, "calendar", new WorkCalendar(List.of()));
    private final ObjectProperty<Zoom> zoom = new SimpleObjectProperty<>(this, "zoom", Zoom.FIT);
    private final ObjectProperty<@Nullable GanttRow> selectedRow = new SimpleObjectProperty<>(this, "selectedRow");
    private final ObjectProperty<@Nullable GanttRow> hoveredRow = new SimpleObjectProperty<>(this, "hoveredRow");
    private final DoubleProperty tableWidth = new SimpleDoubleProperty(this, "tableWidth", 580);
    private final StringProperty placeholder = new SimpleStringProperty(this, "placeholder", "");
    private final ObjectProperty<GanttStyle> chartStyle =
            new SimpleObjectProperty<>(this, "chartStyle", GanttStyle.screen());
    private final ObjectProperty<List<ColumnWidth>> columns = new SimpleObjectProperty<>(this, "columns", List.of());
    private final BooleanProperty legend = new SimpleBooleanProperty(this, "legend", true);

    /** All rows in tree order; selection, folds and place are kept by row id when they are replaced. */
    public ObjectProperty<ChartRows> rowsProperty() {
        return rows;
    }

    /** What is drawn beside the rows, and which layers are switched on. */
    public ObjectProperty<ChartMarks> marksProperty() {
        return marks;
    }

    /** Colours, sizes and the tiers of the axis. */
    public ObjectProperty<GanttStyle> chartStyleProperty() {
        return chartStyle;
    }

    /** The columns of the table from left to right; empty for the usual ones. A button names what does not fit. */
    public ObjectProperty<List<ColumnWidth>> columnsProperty() {
        return columns;
    }

    /** Whether a line at the foot says what the marks in view mean. */
    public BooleanProperty legendProperty() {
        return legend;
    }

    /** The links between all rows; made elsewhere, a moment after other rows are shown. */
    public ObjectProperty<LinkIndex> linksProperty() {
        return links;
    }

    /** The date (检查日期) whose end the status line marks. */
    public ObjectProperty<LocalDate> statusDateProperty() {
        return statusDate;
    }

    /** Which days are shaded. */
    public ObjectProperty<WorkCalendar> calendarProperty() {
        return calendar;
    }

    /** The scale; after zooming with the wheel the named one that tells what the axis shows. */
    public ObjectProperty<Zoom> zoomProperty() {
        return zoom;
    }

    /** The row the keyboard is at, null for none. */
    public ObjectProperty<@Nullable GanttRow> selectedRowProperty() {
        return selectedRow;
    }

    /** The width of the table left of the bars, in logical pixels; the officer drags it. */
    public DoubleProperty tableWidthProperty() {
        return tableWidth;
    }

    /** What is said when there are no rows. */
    public StringProperty placeholderProperty() {
        return placeholder;
    }

    /** The row the pointer is on, null for none. */
    ObjectProperty<@Nullable GanttRow> hoveredRowProperty() {
        return hoveredRow;
    }

    /** The columns as they are shown, each with its width. */
    List<ColumnWidth> shownColumns() {
        return columns.get().isEmpty()
                ? Column.usual().stream()
                        .map(column -> ColumnWidth.usual(column, chartStyle.get()))
                        .toList()
                : columns.get();
    }
}
