package hengdao.ui.gantt.edit;

import hengdao.gantt.ChartColumns.Cell;
import hengdao.gantt.Column;
import hengdao.gantt.GanttRow;
import hengdao.ui.common.CellEdits;
import hengdao.ui.common.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.geometry.Rectangle2D;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/** The pointer over bars and cells: what can be held, drags with their preview, and double clicks. */
final class EditPointer {
    private static final double FAR = 4;

    private final EditedChart chart;
    private final Session session;
    private final EditHost host;
    private final EditActions actions;
    private final Selected selected;
    private final DragLayer layer;
    private final LinkHandles handles;
    private final EdgeScroll edges;
    private final PickedLink links;
    private Grip.@Nullable Hold hold;
    private @Nullable Drag drag;
    private boolean givenUp;
    private double pressX;
    private double pressY;

    EditPointer(
            EditedChart chart,
            Session session,
            EditHost host,
            EditActions actions,
            Selected selected,
            PickedLink links) {
        this.chart = chart;
        this.session = session;
        this.host = host;
        this.actions = actions;
        this.selected = selected;
        this.links = links;
        this.layer = new DragLayer(chart);
        this.handles = new LinkHandles(chart);
        this.edges = new EdgeScroll(chart);
    }

    void install() {
        Node canvas = chart.canvas();
        canvas.addEventFilter(MouseEvent.MOUSE_MOVED, event -> hover(event.getX(), event.getY()));
        canvas.addEventFilter(MouseEvent.MOUSE_EXITED, event -> leave());
        canvas.addEventFilter(MouseEvent.MOUSE_PRESSED, this::press);
        canvas.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::drag);
        canvas.addEventFilter(MouseEvent.MOUSE_RELEASED, this::release);
        canvas.addEventFilter(MouseEvent.MOUSE_CLICKED, this::click);
        chart.focus().addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (hold != null && event.getCode() == KeyCode.ESCAPE) {
                Drag now = drag;
                cancel();
                if (now != null) {
                    now.giveUp();
                }
                givenUp = true;
                event.consume();
            }
        });
    }

    private Optional<Grip.Hold> at(double x, double y) {
        GanttRow row = chart.area().contains(x, y) ? chart.rowAt(y) : null;
        if (row == null) {
            return Optional.empty();
        }
        boolean leaf =
                row.level() == GanttRow.Level.TASK && !session.view().plan().isHolder(row.id());
        return Grips.at(row, chart.bars(row), leaf, x, y)
                .filter(grip -> grip == Grip.ACTUAL ? measures(row) : mayEdit())
                .map(grip -> new Grip.Hold(row, grip));
    }

    private boolean mayEdit() {
        return session.mayNot("edit plan").isEmpty();
    }

    /** Whether one value stands for a row's actual bar, so that dragging its end makes sense. */
    private boolean measures(GanttRow row) {
        return ReachedValue.of(row, session.view().programme())
                .flatMap(values -> values.on(row.finish()))
                .isPresent();
    }

    private void hover(double x, double y) {
        Optional<Grip.Hold> there = at(x, y);
        chart.canvas().setCursor(there.map(each -> cursor(each.grip())).orElse(null));
        handles.show(mayEdit() && chart.area().contains(x, y) ? chart.rowAt(y) : null);
    }

    private void leave() {
        if (hold == null) {
            handles.show(null);
        }
    }

    private static Cursor cursor(Grip grip) {
        return switch (grip) {
            case WHOLE -> Cursor.MOVE;
            case START -> Cursor.W_RESIZE;
            case FINISH, ACTUAL -> Cursor.E_RESIZE;
            case LINK_START, LINK_FINISH -> Cursor.CROSSHAIR;
        };
    }

    /** Takes hold; the press goes on to select the row, unless it is one of several that are selected. */
    private void press(MouseEvent event) {
        boolean plain = event.getButton() == MouseButton.PRIMARY && !event.isShiftDown() && !event.isShortcutDown();
        hold = plain ? at(event.getX(), event.getY()).orElse(null) : null;
        Grip.Hold held = hold;
        if (held != null) {
            links.clear();
            pressX = event.getX();
            pressY = event.getY();
            if (chart.isOneOfSeveral(held.row())) {
                chart.focus().requestFocus();
                event.consume();
            }
        }
        boolean linked = plain && held == null && links.pick(event.getX(), event.getY());
        if (linked) {
            chart.focus().requestFocus();
            event.consume();
        }
    }

    private void drag(MouseEvent event) {
        Grip.Hold held = hold;
        if (held == null) {
            if (givenUp) {
                event.consume();
            }
            return;
        }
        event.consume();
        boolean far = Math.hypot(event.getX() - pressX, event.getY() - pressY) > FAR;
        if (drag == null && far) {
            drag = begin(held);
            handles.show(null);
        }
        Drag now = drag;
        if (now != null) {
            now.to(event.getX(), event.getY());
            chart.canvas().setCursor(now.cursor());
            edges.follow(event.getX(), event.getY(), () -> now.to(event.getX(), event.getY()));
        }
    }

    private @Nullable Drag begin(Grip.Hold held) {
        return switch (held.grip()) {
            case LINK_START, LINK_FINISH -> new LinkDrag(chart, session, layer, held);
            case ACTUAL ->
                ReachedValue.of(held.row(), session.view().programme())
                        .map(values -> new ActualDrag(chart, session, host, layer, held.row(), values))
                        .orElse(null);
            case WHOLE -> new BarDrag(chart, session, layer, held, together(held.row()), pressX);
            case START, FINISH ->
                new BarDrag(chart, session, layer, held, List.of(held.row().id()), pressX);
        };
    }

    /** The held row first, then the other selected ones. */
    private List<UUID> together(GanttRow row) {
        List<UUID> rows = new ArrayList<>(selected.scope());
        rows.remove(row.id());
        rows.addFirst(row.id());
        return rows;
    }

    private void release(MouseEvent event) {
        Drag now = drag;
        if (hold != null || givenUp) {
            event.consume();
        }
        givenUp = false;
        cancel();
        if (now != null) {
            now.drop();
        }
        hover(event.getX(), event.getY());
    }

    private void cancel() {
        hold = null;
        drag = null;
        edges.stop();
        layer.clear();
        chart.canvas().setCursor(null);
    }

    private void click(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY || event.getClickCount() != 2 || !event.isStillSincePress()) {
            return;
        }
        if (at(event.getX(), event.getY()).isEmpty() && links.pick(event.getX(), event.getY())) {
            links.edit();
            event.consume();
            return;
        }
        GanttRow row = chart.rowAt(event.getY());
        if (row == null || session.view().plan().task(row.id()).isEmpty()) {
            return;
        }
        Rectangle2D area = chart.area();
        boolean onBar = at(event.getX(), event.getY()).isPresent();
        Optional<Cell> cell = chart.columns().cells().stream()
                .filter(each -> event.getX() >= each.x() && event.getX() < each.x() + each.width())
                .findFirst();
        boolean holder = session.view().plan().isHolder(row.id());
        if (onBar) {
            actions.task(row);
            event.consume();
        } else if (event.getX() < area.getMinX()
                && cell.isPresent()
                && CellEdits.isEditable(cell.get().column(), holder)
                && event.getX() >= (cell.get().column() == Column.NAME ? chart.nameLeft(row.depth()) : 0)) {
            actions.cell(row, cell.get().column());
            event.consume();
        }
    }
}
