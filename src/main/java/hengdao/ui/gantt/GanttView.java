package hengdao.ui.gantt;

import hengdao.drawing.Shape;
import hengdao.drawing.TextMeasurer;
import hengdao.gantt.ChartMarks;
import hengdao.gantt.ChartRow;
import hengdao.gantt.ChartRows;
import hengdao.gantt.Column;
import hengdao.gantt.ColumnWidth;
import hengdao.gantt.GanttLayout;
import hengdao.gantt.GanttRow;
import hengdao.gantt.GanttStyle;
import hengdao.gantt.LinkIndex;
import hengdao.gantt.Zoom;
import hengdao.i18n.Messages;
import hengdao.model.WorkCalendar;
import hengdao.ui.common.Session;
import hengdao.ui.gantt.edit.ChartEditing;
import hengdao.ui.gantt.edit.EditHost;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.ObservableSet;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * The chart: tree table and bars as one surface on one canvas, with own scroll bars. It lays out and paints only what is
 * in view, reads nothing from disk and is used on the JavaFX thread after {@link hengdao.ui.common.Fonts#load}.
 */
public final class GanttView extends Region {
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
    private final DoubleProperty tableWidth = new SimpleDoubleProperty(this, "tableWidth", 520);
    private final StringProperty placeholder = new SimpleStringProperty(this, "placeholder", "");
    private final ObjectProperty<GanttStyle> chartStyle =
            new SimpleObjectProperty<>(this, "chartStyle", GanttStyle.screen());
    private final ObjectProperty<List<ColumnWidth>> columns = new SimpleObjectProperty<>(this, "columns", List.of());
    private final TextMeasurer measurer;
    private GanttLayout layout;
    private final Messages messages;
    private final ChartViewport viewport;
    private final ChartSurface surface;
    private final ChartMoves moves;
    private final RowMenu menu;
    private final EditSurface edited;
    private final ShownRows shown;
    private final ShownLinks shownLinks = new ShownLinks();
    private final ChartSelection selection = new ChartSelection();
    private final BarWalk walk;
    private final ChartSpeech speech;
    private final BooleanProperty legend = new SimpleBooleanProperty(this, "legend", true);
    private Consumer<List<ColumnWidth>> onColumns = columns -> {};
    private Consumer<GanttRow> onOpen = row -> {};
    private Consumer<GanttRow> onRecord = row -> {};
    private boolean zooming;

    /** An empty chart. */
    public GanttView(TextMeasurer measurer, Messages messages) {
        this.messages = messages;
        this.measurer = measurer;
        layout = new GanttLayout(measurer, chartStyle.get(), messages);
        viewport = new ChartViewport();
        shown = new ShownRows(() -> chartStyle.get().rowHeight(), this::takeShown);
        placeholder.set(messages.text("gantt.empty"));
        surface = new ChartSurface(this);
        moves = new ChartMoves(this);
        menu = new RowMenu(this, moves);
        edited = new EditSurface(this, surface);
        getChildren().addAll(surface.nodes());
        getStyleClass().add("gantt-view");
        setFocusTraversable(true);
        setMinSize(240, 160);
        walk = new BarWalk(this, surface);
        speech = new ChartSpeech(this);
        new ChartKeys(this, moves, walk).install();
        ColumnDrag columnDrag = new ColumnDrag(this, surface, now -> onColumns.accept(now));
        columnDrag.install();
        getChildren().add(columnDrag.mark());
        new ChartPointer(this, moves, surface).install();
        menu.install();
        speech.install();
        rows.subscribe(() -> takeRows(rows.get()));
        marks.addListener((property, before, now) -> takeHeights());
        chartStyle.addListener((property, before, now) -> restyle());
        columns.addListener((property, before, now) -> requestLayout());
        links.addListener((property, before, now) -> takeLinks());
        zoom.addListener((property, before, now) -> takeZoom());
        selectedRow.addListener((property, before, now) -> takeSelected());
        selectedRow.addListener((property, before, now) -> walk.follow(before, now));
        legend.addListener((property, before, now) -> requestLayout());
        hoveredRow.addListener((property, before, now) -> requestLayout());
        statusDate.addListener((property, before, now) -> requestLayout());
        calendar.addListener((property, before, now) -> requestLayout());
        tableWidth.addListener((property, before, now) -> requestLayout());
        placeholder.addListener((property, before, now) -> requestLayout());
        focusedProperty().addListener((property, before, now) -> requestLayout());
    }

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

    /** The columns of the table from left to right; empty for the usual ones. What does not fit is left out. */
    public ObjectProperty<List<ColumnWidth>> columnsProperty() {
        return columns;
    }

    /** Whether a line at the foot says what the marks in view mean. */
    public BooleanProperty legendProperty() {
        return legend;
    }

    /** Called with the columns once the officer has dragged a heading or its edge. */
    public void setOnColumns(Consumer<List<ColumnWidth>> action) {
        onColumns = action;
    }

    /** The links between all rows; made elsewhere, a moment after other rows are shown. */
    public ObjectProperty<LinkIndex> linksProperty() {
        return links;
    }

    /** The ids of the selected rows in the order of the chart; the row the keyboard is at is one of them. */
    public List<UUID> selectedIds() {
        return selection.ids();
    }

    /** The date (检查日期) whose end the status line marks. */
    public ObjectProperty<LocalDate> statusDateProperty() {
        return statusDate;
    }

    /** Which days are shaded. */
    public ObjectProperty<WorkCalendar> calendarProperty() {
        return calendar;
    }

    /** The scale; after zooming with the wheel the nearest named one. */
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

    /** Ids of the rows that hide what is below them. */
    public ObservableSet<UUID> folded() {
        return shown.folded();
    }

    /** Folds exactly the rows with these ids. */
    public void setFolded(Collection<UUID> ids) {
        shown.setFolded(ids);
    }

    /** Called with the selected row on Enter. */
    public void setOnOpen(Consumer<GanttRow> action) {
        onOpen = action;
    }

    /** Called with the selected row on F2 or a double click. */
    public void setOnRecord(Consumer<GanttRow> action) {
        onRecord = action;
    }

    /** Selects the row with that id, unfolds what hides it and scrolls to it; an unknown id changes nothing. */
    public void reveal(UUID id) {
        moves.reveal(id);
    }

    /** Shows the whole period of all rows. */
    public void fitAll() {
        layout();
        viewport.fitAll();
        setZoomOnly(Zoom.FIT);
    }

    /** Shows exactly the days of one row, with room for the label of its last diamond. */
    public void fit(GanttRow row) {
        layout();
        viewport.fit(row.start(), row.finish());
        setZoomOnly(Zoom.nearest(viewport.pointsPerDay()));
    }

    /** Brings the status date into view. */
    public void showStatusDate() {
        layout();
        viewport.showDay(statusDate.get());
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        boolean fitted = zoom.get() == Zoom.FIT;
        surface.place();
        if (fitted) {
            viewport.fitAll();
        }
        surface.paint();
    }

    @Override
    protected double computePrefWidth(double height) {
        return 960;
    }

    @Override
    protected double computePrefHeight(double width) {
        return 520;
    }

    /** Lets the officer change the plan on the chart. */
    public void edit(Session session, EditHost host) {
        ChartEditing.install(edited, session, host);
    }

    ObjectProperty<@Nullable GanttRow> hoveredRowProperty() {
        return hoveredRow;
    }

    List<ColumnWidth> shownColumns() {
        return columns.get().isEmpty()
                ? Column.usual().stream()
                        .map(column -> ColumnWidth.usual(column, chartStyle.get()))
                        .toList()
                : columns.get();
    }

    GanttLayout chartLayout() {
        return layout;
    }

    /** What the menu of the selected row offers, with the keys that work on the chart. */
    public List<MenuItem> menuItems() {
        return List.copyOf(menu.menu().getItems());
    }

    /** The chart as editing sees it. */
    EditSurface edited() {
        return edited;
    }

    ContextMenu menu() {
        return menu.menu();
    }

    /** What lies over the chart, such as a field being typed into. */
    List<Node> overlay() {
        return getChildren();
    }

    ChartViewport viewport() {
        return viewport;
    }

    RowTree tree() {
        return shown.tree();
    }

    BarWalk walk() {
        return walk;
    }

    /** Tells screen readers anew where the keyboard is. */
    void speak() {
        speech.speak();
    }

    ShownLinks links() {
        return shownLinks;
    }

    ChartSelection selection() {
        return selection;
    }

    /** What was painted last, for tests to count. */
    List<Shape> painted() {
        return surface.shapes();
    }

    Messages messages() {
        return messages;
    }

    void open(GanttRow row) {
        onOpen.accept(row);
    }

    void record(GanttRow row) {
        onRecord.accept(row);
    }

    /** Zooms by a factor about a place in the area of bars. */
    void zoomBy(double factor, double x) {
        viewport.zoomAbout(x, viewport.pointsPerDay() * factor);
        setZoomOnly(Zoom.nearest(viewport.pointsPerDay()));
    }

    private void setZoomOnly(Zoom now) {
        zooming = true;
        zoom.set(now);
        zooming = false;
        requestLayout();
    }

    private void takeZoom() {
        if (!zooming && zoom.get() != Zoom.FIT) {
            viewport.zoomToward(statusDate.get(), zoom.get().pointsPerDay());
        }
        requestLayout();
    }

    private void takeRows(ChartRows now) {
        LocalDate statusDay = statusDate.get();
        viewport.setRange(now.firstOr(statusDay), now.lastOr(statusDay));
        shown.take(now);
    }

    private void takeShown() {
        takeHeights();
        takeLinks();
        selection.follow(tree());
        GanttRow selected = selectedRow.get();
        selectedRow.set(tree().nearestShown(selected == null ? null : selected.id()));
        takeSelected();
        hoveredRow.set(null);
    }

    private void takeSelected() {
        GanttRow now = selectedRow.get();
        int place = tree().rows().place(now == null ? null : now.id());
        if (place < 0 || !selection.has(place)) {
            selection.only(place);
        }
        requestLayout();
    }

    private void takeLinks() {
        shownLinks.take(links.get(), tree());
        requestLayout();
    }

    private void restyle() {
        layout = new GanttLayout(measurer, chartStyle.get(), messages);
        surface.restyle();
        takeHeights();
    }

    private void takeHeights() {
        viewport.setRows(shown.heights(marks.get(), this::rowHeight));
        requestLayout();
    }

    private double rowHeight(int index) {
        ChartRow row = new ChartRow(tree().row(index), tree().fold(index), ChartRow.Emphasis.NONE);
        return layout.rowHeight(row, surface.columns(), marks.get());
    }
}
