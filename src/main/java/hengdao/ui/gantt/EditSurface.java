package hengdao.ui.gantt;

import hengdao.gantt.BarPlaces;
import hengdao.gantt.ChartColumns;
import hengdao.gantt.ChartLayer;
import hengdao.gantt.Column;
import hengdao.gantt.GanttRow;
import hengdao.gantt.GanttStyle;
import hengdao.ui.gantt.edit.EditedChart;
import hengdao.ui.gantt.edit.LinkPath;
import hengdao.ui.gantt.edit.RowBars;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import org.jspecify.annotations.Nullable;

/** The chart as editing sees it. */
final class EditSurface implements EditedChart {
    private final GanttView view;
    private final ChartSurface surface;
    private @Nullable UUID wanted;

    EditSurface(GanttView view, ChartSurface surface) {
        this.view = view;
        this.surface = surface;
        surface.onPainted(this::arrive);
    }

    @Override
    public Node canvas() {
        return surface.canvas();
    }

    @Override
    public Node focus() {
        return view;
    }

    @Override
    public void lay(Node node) {
        if (node.getParent() == null) {
            view.overlay().add(node);
        }
    }

    @Override
    public void lift(Node node) {
        view.overlay().remove(node);
    }

    @Override
    public Rectangle2D area() {
        ChartViewport port = view.viewport();
        return new Rectangle2D(surface.tableWidth(), surface.headerHeight(), port.width(), port.height());
    }

    @Override
    public @Nullable GanttRow rowAt(double y) {
        int index = view.viewport().rowAt(y - surface.headerHeight());
        return index < 0 ? null : view.tree().row(index);
    }

    @Override
    public @Nullable GanttRow row(UUID id) {
        int index = view.tree().indexOf(id);
        return index < 0 ? null : view.tree().row(index);
    }

    @Override
    public List<GanttRow> inView() {
        ChartViewport port = view.viewport();
        return IntStream.range(port.firstRow(), port.rowsEnd())
                .mapToObj(view.tree()::row)
                .toList();
    }

    @Override
    public GanttRow lastShownOf(GanttRow row) {
        RowTree tree = view.tree();
        int place = tree.rows().end(tree.rows().place(row.id())) - 1;
        while (tree.indexOfPlace(place) < 0) {
            place = tree.rows().parent(place);
        }
        return tree.rows().get(place);
    }

    @Override
    public double top(UUID id) {
        return surface.headerHeight() + view.viewport().rowTop(view.tree().indexOf(id));
    }

    @Override
    public double height(UUID id) {
        return view.viewport().rowHeight(view.tree().indexOf(id));
    }

    @Override
    public void part(@Nullable UUID behind, double height) {
        view.part(behind, height);
    }

    @Override
    public RowBars bars(GanttRow row) {
        GanttStyle style = style();
        BarPlaces places = BarPlaces.of(row, surface.frame(), style, top(row.id()), height(row.id()));
        double x = surface.tableWidth();
        double half = places.diamondHalf();
        boolean milestone = row.milestone();
        double top = milestone ? places.diamondY() - half : places.planTop();
        double bottom = milestone ? places.diamondY() + half : places.planTop() + places.planHeight();
        return new RowBars(
                x + places.left(),
                x + places.right(),
                top,
                bottom,
                places.actualTop(),
                places.actualTop() + places.actualHeight(),
                x + places.actualRight(),
                view.marksProperty().get().shows(ChartLayer.ACTUAL),
                half);
    }

    @Override
    public List<LinkPath> links() {
        if (view.tree().size() == 0) {
            return List.of();
        }
        double x = surface.tableWidth();
        double y =
                surface.headerHeight() + view.viewport().rowTop(view.viewport().firstRow());
        return surface.ways().stream()
                .map(drawn -> new LinkPath(
                        drawn.link().from().marked(),
                        drawn.link().to().marked(),
                        drawn.points().stream()
                                .map(point -> new Point2D(x + point.x(), y + point.y()))
                                .toList()))
                .toList();
    }

    @Override
    public void onPainted(Runnable action) {
        surface.onPainted(action);
    }

    @Override
    public double x(double epochDay) {
        ChartViewport port = view.viewport();
        return surface.tableWidth() + port.scale().x(epochDay) - port.scrollX();
    }

    @Override
    public double dayWidth() {
        return view.viewport().pointsPerDay();
    }

    @Override
    public ChartColumns columns() {
        return surface.columns();
    }

    @Override
    public double nameLeft(int depth) {
        GanttStyle style = style();
        double cell = columns().find(Column.NAME).map(ChartColumns.Cell::x).orElse(0.0);
        return cell + style.padding() / 2 + (depth + 1) * style.indent();
    }

    @Override
    public List<GanttRow> selection() {
        return view.selectedIds().stream()
                .map(this::row)
                .filter(Objects::nonNull)
                .toList();
    }

    @Override
    public boolean isOneOfSeveral(GanttRow row) {
        int place = view.tree().rows().place(row.id());
        return place >= 0 && view.selection().has(place) && view.selection().isSeveral();
    }

    @Override
    public @Nullable GanttRow current() {
        return view.selectedRowProperty().get();
    }

    @Override
    public ContextMenu menu() {
        return view.menu();
    }

    @Override
    public void select(UUID id) {
        boolean there = view.tree().rows().place(id) >= 0;
        wanted = there ? null : id;
        if (there) {
            view.reveal(id);
        }
    }

    /** Selects the row that was wanted before it came. */
    private void arrive() {
        UUID id = wanted;
        if (id != null && view.tree().rows().place(id) >= 0) {
            wanted = null;
            Platform.runLater(() -> view.reveal(id));
        }
    }

    @Override
    public void scrollBy(double x, double y) {
        ChartViewport port = view.viewport();
        port.scrollTo(port.scrollX() + x, port.scrollY() + y);
        view.requestLayout();
    }

    private GanttStyle style() {
        return view.chartLayout().style();
    }
}
