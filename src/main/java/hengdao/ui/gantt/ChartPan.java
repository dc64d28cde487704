package hengdao.ui.gantt;

import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/** The chart taken hold of and pushed in both directions: anywhere with the middle button, or by an empty place. */
final class ChartPan {
    private final GanttView view;
    private final Node canvas;
    private double pressX;
    private double pressY;
    private double fromX;
    private double fromY;
    private boolean held;
    private @Nullable Cursor before;

    ChartPan(GanttView view, Node canvas) {
        this.view = view;
        this.canvas = canvas;
    }

    /** Lets the middle button pan, and says when it begins to; nothing else sees those presses. */
    void install(Runnable begun) {
        canvas.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> {
            if (event.getButton() == MouseButton.MIDDLE && !event.isPrimaryButtonDown()) {
                press(event);
                hold();
                begun.run();
                event.consume();
            }
        });
        canvas.addEventFilter(MouseEvent.MOUSE_DRAGGED, event -> {
            if (held && event.isMiddleButtonDown()) {
                to(event);
                event.consume();
            }
        });
        canvas.addEventFilter(MouseEvent.MOUSE_RELEASED, event -> {
            if (held && event.getButton() == MouseButton.MIDDLE) {
                release();
                event.consume();
            }
        });
    }

    /** Notes where the chart might be taken hold of. */
    void press(MouseEvent event) {
        pressX = event.getX();
        pressY = event.getY();
        fromX = view.viewport().scrollX();
        fromY = view.viewport().scrollY();
    }

    /** Takes hold of the chart where it was pressed. */
    void hold() {
        held = true;
        before = canvas.getCursor();
        canvas.setCursor(Cursor.CLOSED_HAND);
    }

    /** Keeps the place taken hold of under the pointer. */
    void to(MouseEvent event) {
        view.viewport().scrollTo(fromX + pressX - event.getX(), fromY + pressY - event.getY());
        view.requestLayout();
    }

    /** How far the pointer is from where it was pressed, in logical pixels. */
    double way(MouseEvent event) {
        return Math.hypot(event.getX() - pressX, event.getY() - pressY);
    }

    /** Whether it was pressed right of a place. */
    boolean beganRightOf(double x) {
        return pressX > x;
    }

    /** Lets go. */
    void release() {
        if (held) {
            held = false;
            canvas.setCursor(before);
        }
    }
}
