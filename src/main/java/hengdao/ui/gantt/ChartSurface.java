package hengdao.ui.gantt;

import hengdao.drawing.Box;
import hengdao.drawing.Fill;
import hengdao.drawing.Label;
import hengdao.drawing.Shape;
import hengdao.drawing.Stroke;
import hengdao.gantt.ChartColumns;
import hengdao.gantt.ChartFrame;
import hengdao.gantt.ChartPalette;
import hengdao.gantt.ColumnRoom;
import hengdao.gantt.ColumnWidth;
import hengdao.gantt.DrawnLink;
import hengdao.gantt.GanttRow;
import hengdao.gantt.GanttStyle;
import hengdao.ui.common.FxPainter;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.ScrollBar;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** The canvas and its two scroll bars: places them, keeps them in step with the viewport, and paints. */
final class ChartSurface {
    static final double LEAST_TABLE = 160;
    private static final double LEAST_AREA = 200;

    private final GanttView view;
    private final Canvas canvas = new Canvas();
    private final ScrollBar across = new ScrollBar();
    private final ScrollBar down = new ScrollBar();
    private final FxPainter painter = new FxPainter(canvas.getGraphicsContext2D());
    private final Kept<Table, ChartColumns> columns =
            new Kept<>(table -> ChartColumns.fitting(table.room(), table.shown(), table.width()));
    private ChartPicture picture;
    private ChartLegend legend;
    private List<Shape> shapes = List.of();
    private List<DrawnLink> ways = List.of();
    private final List<Runnable> painted = new ArrayList<>();
    private boolean following;

    ChartSurface(GanttView view) {
        this.view = view;
        picture = new ChartPicture(view.chartLayout());
        legend = new ChartLegend(view);
        down.setOrientation(Orientation.VERTICAL);
        across.setFocusTraversable(false);
        down.setFocusTraversable(false);
        across.valueProperty().addListener((property, before, now) -> scrolled());
        down.valueProperty().addListener((property, before, now) -> scrolled());
        view.sceneProperty()
                .flatMap(Scene::windowProperty)
                .flatMap(Window::renderScaleXProperty)
                .subscribe((before, now) -> view.requestLayout());
    }

    /** Takes up another layout of the view. */
    void restyle() {
        picture = new ChartPicture(view.chartLayout());
        legend = new ChartLegend(view);
    }

    List<Node> nodes() {
        return List.of(canvas, across, down);
    }

    Canvas canvas() {
        return canvas;
    }

    /** What was painted last, to be counted in tests. */
    List<Shape> shapes() {
        return shapes;
    }

    /** Gives everything its size; the viewport learns the size of the area of bars. */
    void place() {
        double width = view.getWidth();
        double height = view.getHeight();
        double bar = Math.ceil(down.prefWidth(-1));
        double header = headerHeight();
        canvas.setWidth(width);
        canvas.setHeight(height);
        double foot = bar + legend.height();
        double rows = height
                - header
                - foot
                - view.chartLayout().footHeight(view.marksProperty().get());
        down.resizeRelocate(width - bar, header, bar, Math.max(0, rows));
        across.resizeRelocate(tableWidth(), height - foot, Math.max(0, width - bar - tableWidth()), bar);
        view.viewport().setSize(width - bar - tableWidth(), rows);
    }

    double headerHeight() {
        return view.chartLayout().headerHeight();
    }

    /** The table's width as far as the view allows it. */
    double tableWidth() {
        return Math.rint(Math.clamp(view.tableWidthProperty().get(), LEAST_TABLE, mostTable()));
    }

    /** The columns chosen and the width (logical pixels) they have to fit in. */
    private record Table(ColumnRoom room, List<ColumnWidth> shown, double width) {}

    ChartColumns columns() {
        return columns.of(new Table(view.chartLayout().room(), view.shownColumns(), tableWidth()));
    }

    /** Makes the table as wide as its columns want it, or as the view allows. */
    void widen() {
        double wanted = ChartColumns.wanted(view.chartLayout().room(), view.shownColumns());
        view.tableWidthProperty().set(Math.clamp(wanted, tableWidth(), mostTable()));
    }

    /** The widest table the view allows, in logical pixels. */
    double mostTable() {
        return Math.max(LEAST_TABLE, view.getWidth() - LEAST_AREA);
    }

    void paint() {
        ChartFrame frame = frame();
        ChartPicture.Picture shown = picture(frame);
        while (legend.take(shown.slice(), frame)) {
            place();
            shown = picture(frame);
        }
        follow();
        List<Shape> all = new ArrayList<>();
        ChartPalette palette = view.chartLayout().style().palette();
        all.add(Box.filled(0, 0, view.getWidth(), view.getHeight(), Fill.of(palette.band())));
        all.addAll(shown.shapes());
        all.addAll(view.walk().ring(frame));
        if (view.legendProperty().get()) {
            all.add(legend.shape());
        }
        if (view.tree().size() == 0) {
            placeholder(all);
        }
        if (view.isFocused() && view.selectedRowProperty().get() == null) {
            Stroke ring = Stroke.solid(palette.accent(), 2);
            all.add(new Box(0, 0, view.getWidth(), view.getHeight(), 0, null, ring));
        }
        shapes = all;
        ways = shown.ways();
        painter.paint(all, outputScale());
        painted.forEach(Runnable::run);
    }

    private ChartPicture.Picture picture(ChartFrame frame) {
        RowTree tree = view.tree();
        ChartViewport port = view.viewport();
        return picture.of(tree, port, frame, pointing(tree), view.links().in(port, tree, frame));
    }

    /** Adds what follows each painting, such as marks laid over what was painted. */
    void onPainted(Runnable action) {
        painted.add(action);
    }

    /** How the links painted last run, in pixels from the top left corner of the bars of the first row in view. */
    List<DrawnLink> ways() {
        return ways;
    }

    private ChartPicture.Pointing pointing(RowTree tree) {
        return new ChartPicture.Pointing(
                index(tree, view.selectedRowProperty().get()),
                index(tree, view.hoveredRowProperty().get()),
                view.selection(),
                view.isFocused());
    }

    /** What the picture shows now. */
    ChartFrame frame() {
        ChartViewport port = view.viewport();
        return new ChartFrame(
                columns(),
                port.scale(),
                port.scrollX(),
                port.width(),
                view.statusDateProperty().get(),
                view.calendarProperty().get(),
                view.marksProperty().get());
    }

    private void placeholder(List<Shape> all) {
        GanttStyle style = view.chartLayout().style();
        double middle = headerHeight() + view.viewport().height() / 2;
        all.add(new Label(
                view.getWidth() / 2,
                middle,
                view.placeholderProperty().get(),
                style.text(),
                style.palette().muted(),
                Label.Align.CENTER));
    }

    private void follow() {
        ChartViewport port = view.viewport();
        following = true;
        set(across, port.mostScrollX(), port.scrollX(), port.width(), 40);
        set(
                down,
                port.mostScrollY(),
                port.scrollY(),
                port.height(),
                view.chartLayout().style().rowHeight());
        following = false;
    }

    private static void set(ScrollBar bar, double most, double value, double page, double step) {
        bar.setVisible(most > 0);
        bar.setMax(most);
        bar.setVisibleAmount(most * page / (most + page));
        bar.setUnitIncrement(step);
        bar.setBlockIncrement(page);
        bar.setValue(value);
    }

    private void scrolled() {
        if (!following) {
            view.viewport().scrollTo(across.getValue(), down.getValue());
            view.requestLayout();
        }
    }

    /** How many pixels of the screen a logical one takes. */
    private double outputScale() {
        Window window = view.getScene() == null ? null : view.getScene().getWindow();
        return window == null ? 1 : window.getRenderScaleX();
    }

    private static int index(RowTree tree, @Nullable GanttRow row) {
        return tree.indexOf(row == null ? null : row.id());
    }
}
