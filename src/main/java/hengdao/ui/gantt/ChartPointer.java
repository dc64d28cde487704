package hengdao.ui.gantt;

import hengdao.gantt.GanttRow;
import hengdao.ui.common.Fonts;
import java.util.Objects;
import javafx.scene.Cursor;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.text.Font;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** The pointer: selects and folds, drags the splitter and the chart, scrolls, zooms, and shows a row in words. */
final class ChartPointer {
    private static final double NEAR = 4;
    private static final double FOLD_HALF = 9;

    private enum Drag {
        NONE,
        SPLITTER,
        CHART
    }

    /** What of the chart is in sight. */
    private record Sight(double x, double y, double pointsPerDay) {}

    private final GanttView view;
    private final ChartMoves moves;
    private final ChartSurface surface;
    private final Tooltip tooltip = new Tooltip();
    private final PointedText pointed;
    private final ChartPan pan;
    private Drag drag = Drag.NONE;
    private @Nullable Sight sight;

    ChartPointer(GanttView view, ChartMoves moves, ChartSurface surface) {
        this.view = view;
        this.moves = moves;
        this.surface = surface;
        this.pointed = new PointedText(view, surface);
        this.pan = new ChartPan(view, surface.canvas());
        tooltip.setShowDelay(Duration.millis(500));
        tooltip.setShowDuration(Duration.seconds(30));
        tooltip.setFont(Font.font(Fonts.FAMILY, 12.5));
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(420);
    }

    void install() {
        pan.install(this::leave);
        surface.canvas().addEventFilter(MouseEvent.MOUSE_PRESSED, event -> hush());
        surface.canvas().addEventHandler(MouseEvent.MOUSE_MOVED, event -> hover(event.getX(), event.getY()));
        surface.canvas().addEventHandler(MouseEvent.MOUSE_EXITED, event -> leave());
        surface.canvas().addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        surface.canvas().addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        surface.canvas().addEventHandler(MouseEvent.MOUSE_RELEASED, this::release);
        surface.canvas().addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
        view.addEventHandler(ScrollEvent.SCROLL, this::scroll);
        view.addEventFilter(KeyEvent.KEY_PRESSED, event -> hush());
        surface.onPainted(this::follow);
    }

    private void hover(double x, double y) {
        int index = rowAt(y);
        GanttRow row = index < 0 ? null : view.tree().row(index);
        if (!Objects.equals(row, view.hoveredRowProperty().get())) {
            view.hoveredRowProperty().set(row);
        }
        tell(pointed.at(x, y));
        view.setCursor(onSplitter(x) ? Cursor.H_RESIZE : Cursor.DEFAULT);
    }

    private void tell(String text) {
        if (!text.equals(tooltip.getText())) {
            Tooltip.uninstall(surface.canvas(), tooltip);
            tooltip.setText(text);
            if (!text.isEmpty()) {
                Tooltip.install(surface.canvas(), tooltip);
            }
        }
    }

    /** Takes the words away, also where a press goes no farther: while they stand, Esc is theirs. */
    private void hush() {
        tooltip.hide();
        tell("");
    }

    /** Takes the words away when other rows or days come under the pointer. */
    private void follow() {
        ChartViewport port = view.viewport();
        Sight now = new Sight(port.scrollX(), port.scrollY(), port.pointsPerDay());
        if (!now.equals(sight)) {
            sight = now;
            hush();
        }
    }

    private void leave() {
        view.hoveredRowProperty().set(null);
        hush();
    }

    private void press(MouseEvent event) {
        view.requestFocus();
        pan.press(event);
        if (event.getButton() == MouseButton.PRIMARY && onSplitter(event.getX())) {
            drag = Drag.SPLITTER;
            return;
        }
        int index = rowAt(event.getY());
        if (index < 0) {
            return;
        }
        if (event.getButton() == MouseButton.PRIMARY && onFold(index, event.getX())) {
            moves.toggle(index);
        } else if (event.isShiftDown()) {
            moves.stretch(index);
        } else if (event.isShortcutDown()) {
            moves.toggleSelected(index);
        } else if (event.getButton() == MouseButton.PRIMARY || !isChosen(index)) {
            moves.select(index);
        }
    }

    private boolean isChosen(int index) {
        return view.selection().has(view.tree().place(index));
    }

    private void drag(MouseEvent event) {
        if (drag == Drag.NONE && event.isPrimaryButtonDown() && inArea() && pan.way(event) > NEAR) {
            drag = Drag.CHART;
            pan.hold();
        }
        switch (drag) {
            case NONE -> {}
            case SPLITTER -> view.tableWidthProperty().set(Math.max(ChartSurface.LEAST_TABLE, event.getX()));
            case CHART -> pan.to(event);
        }
    }

    private void release(MouseEvent event) {
        drag = Drag.NONE;
        pan.release();
        view.setCursor(onSplitter(event.getX()) ? Cursor.H_RESIZE : Cursor.DEFAULT);
    }

    private void click(MouseEvent event) {
        int index = rowAt(event.getY());
        boolean twice = event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2;
        if (twice && index >= 0 && !onSplitter(event.getX()) && !onFold(index, event.getX())) {
            view.record(view.tree().row(index));
        }
    }

    private void scroll(ScrollEvent event) {
        ChartViewport port = view.viewport();
        if (event.isControlDown()) {
            double x = event.getX() - surface.tableWidth();
            view.time().zoomBy(Math.pow(1.2, event.getDeltaY() / 40), Math.clamp(x, 0, port.width()));
        } else {
            boolean sideways = event.isShiftDown() && event.getDeltaX() == 0;
            double byX = sideways ? event.getDeltaY() : event.getDeltaX();
            double byY = sideways ? 0 : event.getDeltaY();
            port.scrollTo(port.scrollX() - byX, port.scrollY() - byY);
            view.requestLayout();
        }
        event.consume();
    }

    private int rowAt(double y) {
        return view.viewport().rowAt(y - surface.headerHeight());
    }

    private boolean onSplitter(double x) {
        return Math.abs(x - surface.tableWidth()) <= NEAR;
    }

    private boolean onFold(int index, double x) {
        double middle = view.chartLayout().foldMiddle(view.tree().row(index), surface.columns());
        return Math.abs(x - middle) <= FOLD_HALF;
    }

    private boolean inArea() {
        return pan.beganRightOf(surface.tableWidth() + NEAR);
    }
}
