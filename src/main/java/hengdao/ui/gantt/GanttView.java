package hengdao.ui.gantt;

import hengdao.drawing.Shape;
import hengdao.drawing.TextMeasurer;
import hengdao.gantt.ChartRows;
import hengdao.gantt.ColumnWidth;
import hengdao.gantt.GanttLayout;
import hengdao.gantt.GanttRow;
import hengdao.i18n.Messages;
import hengdao.ui.common.Session;
import hengdao.ui.gantt.edit.ChartEditing;
import hengdao.ui.gantt.edit.EditHost;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableSet;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.stage.WindowEvent;
import org.jspecify.annotations.Nullable;

/**
 * The chart: tree table and bars as one surface on one canvas, with own scroll bars. It lays out and paints only what is
 * in view, reads nothing from disk and is used on the JavaFX thread after {@link hengdao.ui.common.Fonts#load}.
 */
public final class GanttView extends ChartProperties {
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
    private final TimeWindow time;
    private Consumer<List<ColumnWidth>> onColumns = columns -> {};
    private Runnable onChooseColumns = () -> {};
    private IntConsumer onLevels = levels -> {};
    private @Nullable UUID gapBehind;
    private double gap;
    private Consumer<GanttRow> onOpen = row -> {};
    private Consumer<GanttRow> onRecord = row -> {};
    private Consumer<GanttRow> onIndicator = row -> {};
    private Consumer<GanttRow> onOrder = row -> {};
    private Consumer<GanttRow> onOutcome = row -> {};
    private Consumer<GanttRow> onChanges = row -> {};

    /** An empty chart. */
    public GanttView(TextMeasurer measurer, Messages messages) {
        this.messages = messages;
        this.measurer = measurer;
        layout = new GanttLayout(measurer, chartStyleProperty().get(), messages);
        viewport = new ChartViewport();
        time = new TimeWindow(this);
        shown = new ShownRows(this::takeShown);
        placeholderProperty().set(messages.text("gantt.empty"));
        surface = new ChartSurface(this);
        moves = new ChartMoves(this);
        menu = new RowMenu(
                this, moves, new ColumnMenu(this, surface, now -> onColumns.accept(now), () -> onChooseColumns.run()));
        edited = new EditSurface(this, surface);
        getChildren().addAll(surface.nodes());
        getStyleClass().add("gantt-view");
        setFocusTraversable(true);
        setMinSize(240, 90);
        walk = new BarWalk(this, surface);
        speech = new ChartSpeech(this);
        new ChartKeys(this, moves, walk).install();
        ColumnDrag columnDrag = new ColumnDrag(this, surface, now -> onColumns.accept(now));
        columnDrag.install();
        getChildren().addAll(columnDrag.mark(), new LeftOutColumns(this, surface).button());
        new ChartPointer(this, moves, surface).install();
        menu.install();
        speech.install();
        listen();
    }

    /** Called when the officer wants to see all columns there are. */
    public void setOnChooseColumns(Runnable action) {
        onChooseColumns = action;
    }

    /** Called with the columns once the officer has dragged a heading or its edge, or used its menu. */
    public void setOnColumns(Consumer<List<ColumnWidth>> action) {
        onColumns = action;
    }

    /** The ids of the selected rows in the order of the chart; the row the keyboard is at is one of them. */
    public List<UUID> selectedIds() {
        return selection.ids();
    }

    /** Ids of the rows that hide what is below them. */
    public ObservableSet<UUID> folded() {
        return shown.folded();
    }

    /** Folds exactly the rows with these ids. */
    public void setFolded(Collection<UUID> ids) {
        shown.setFolded(ids);
    }

    /** Takes up which rows have a lane, looked up elsewhere for rows or marks that are about to be shown. */
    public void prepare(LaneRows lanes) {
        shown.prepare(lanes);
    }

    /** Unfolds the rows with these ids. */
    void unfold(Collection<UUID> ids) {
        shown.unfold(ids);
    }

    /** Called with how many levels of the tree to unfold, 0 for all, when the menu of a row asks for that. */
    public void setOnLevels(IntConsumer action) {
        onLevels = action;
    }

    /** Called with the selected row on Enter. */
    public void setOnOpen(Consumer<GanttRow> action) {
        onOpen = action;
    }

    /** Called with the selected row on F2 or a double click. */
    public void setOnRecord(Consumer<GanttRow> action) {
        onRecord = action;
    }

    /** Called with the row whose end state is to be stated. */
    public void setOnOutcome(Consumer<GanttRow> action) {
        onOutcome = action;
    }

    /** Called with the row whose changes are to be shown. */
    public void setOnChanges(Consumer<GanttRow> action) {
        onChanges = action;
    }

    /** Called with the row whose indicator is to be shown. */
    public void setOnIndicator(Consumer<GanttRow> action) {
        onIndicator = action;
    }

    /** Called with the row a supervision order is to be begun about. */
    public void setOnOrder(Consumer<GanttRow> action) {
        onOrder = action;
    }

    /** Selects the row with that id, unfolds what hides it and scrolls to it; an unknown id changes nothing. */
    public void reveal(UUID id) {
        moves.reveal(id);
    }

    /** Unfolds what hides the row with that id and scrolls to it; an unknown id changes nothing. */
    public void scrollTo(UUID id) {
        moves.scrollTo(id);
    }

    @Override
    protected void layoutChildren() {
        surface.place();
        time.refit();
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

    GanttLayout chartLayout() {
        return layout;
    }

    /** What the menu of the selected row offers, with the keys that work on the chart. */
    public List<MenuItem> menuItems() {
        return List.copyOf(menu.menu().getItems());
    }

    /** Greys and ticks the items of that menu as the selected rows are now. */
    public void refreshMenu() {
        EventHandler<WindowEvent> showing = menu.menu().getOnShowing();
        if (showing != null) {
            showing.handle(new WindowEvent(menu.menu(), WindowEvent.WINDOW_SHOWING));
        }
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

    /** Leaves a gap behind a row, for a field to lie in; none for null. */
    void part(@Nullable UUID behind, double height) {
        gapBehind = behind;
        gap = height;
        takeHeights();
    }

    /** Which days are in view. */
    public TimeWindow time() {
        return time;
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

    void unfoldTo(int levels) {
        onLevels.accept(levels);
    }

    void record(GanttRow row) {
        onRecord.accept(row);
    }

    /** Asks how the task of a row ends. */
    void outcome(GanttRow row) {
        onOutcome.accept(row);
    }

    /** Shows what was changed of a row. */
    void changes(GanttRow row) {
        onChanges.accept(row);
    }

    /** Shows the indicator of a row. */
    void indicator(GanttRow row) {
        onIndicator.accept(row);
    }

    /** Begins a supervision order about a row. */
    void order(GanttRow row) {
        onOrder.accept(row);
    }

    private void listen() {
        rowsProperty().subscribe(() -> takeRows(rowsProperty().get()));
        marksProperty().subscribe((before, now) -> takeHeights());
        chartStyleProperty().subscribe((before, now) -> restyle());
        linksProperty().subscribe((before, now) -> takeLinks());
        selectedRowProperty().subscribe((before, now) -> takeSelected());
        selectedRowProperty().subscribe(walk::follow);
        List.<ObservableValue<?>>of(
                        columnsProperty(),
                        legendProperty(),
                        hoveredRowProperty(),
                        statusDateProperty(),
                        calendarProperty(),
                        tableWidthProperty(),
                        placeholderProperty(),
                        focusedProperty())
                .forEach(each -> each.subscribe((before, now) -> requestLayout()));
    }

    private void takeRows(ChartRows now) {
        LocalDate statusDay = statusDateProperty().get();
        viewport.setRange(now.firstOr(statusDay), now.lastOr(statusDay));
        shown.take(now);
    }

    private void takeShown() {
        takeHeights();
        takeLinks();
        selection.follow(tree());
        GanttRow selected = selectedRowProperty().get();
        selectedRowProperty().set(tree().nearestShown(selected == null ? null : selected.id()));
        takeSelected();
        hoveredRowProperty().set(null);
    }

    private void takeSelected() {
        GanttRow now = selectedRowProperty().get();
        int place = tree().rows().place(now == null ? null : now.id());
        if (place < 0 || !selection.has(place)) {
            selection.only(place);
        }
        requestLayout();
    }

    private void takeLinks() {
        shownLinks.take(linksProperty().get(), tree());
        requestLayout();
    }

    private void restyle() {
        layout = new GanttLayout(measurer, chartStyleProperty().get(), messages);
        surface.restyle();
        takeHeights();
        time.restyle();
    }

    private void takeHeights() {
        viewport.setRows(
                shown.heights(marksProperty().get(), chartStyleProperty().get())
                        .withGap(tree().indexOf(gapBehind), gap));
        requestLayout();
    }
}
