package hengdao.ui.common;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Popup;
import javafx.stage.PopupWindow;
import org.jspecify.annotations.Nullable;

/** A small pane that opens beside a button and takes the keyboard; Esc or a click elsewhere closes it. */
public final class Popover {

    private static final double GAP = 4;

    private final Popup popup = new Popup();
    private final StackPane frame;
    private final boolean above;
    private @Nullable Node opener;

    /** Takes what to show. */
    public Popover(Region content) {
        this(content, false);
    }

    /** One that opens above a control instead, for those along the foot of the window. */
    public static Popover above(Region content) {
        return new Popover(content, true);
    }

    private Popover(Region content, boolean above) {
        this.above = above;
        frame = new StackPane(content);
        frame.getStyleClass().add("popover");
        popup.getContent().add(frame);
        popup.setAutoHide(true);
        popup.setOnHidden(event -> {
            if (opener != null) {
                opener.requestFocus();
            }
        });
    }

    /** Whether it is open. */
    public boolean isShowing() {
        return popup.isShowing();
    }

    /** Opens it beside a control that is in a window, or closes it. */
    public void toggle(Node anchor) {
        if (popup.isShowing()) {
            popup.hide();
            return;
        }
        opener = anchor;
        frame.getStylesheets().setAll(anchor.getScene().getStylesheets());
        Bounds place = anchor.localToScreen(anchor.getBoundsInLocal());
        if (above) {
            popup.setAnchorLocation(PopupWindow.AnchorLocation.CONTENT_BOTTOM_LEFT);
            popup.show(anchor, place.getMinX(), place.getMinY() - GAP);
        } else {
            popup.show(anchor, place.getMinX(), place.getMaxY() + GAP);
        }
        Node first = firstFocusable(frame);
        if (first != null) {
            first.requestFocus();
        }
    }

    /** Closes it. */
    public void hide() {
        popup.hide();
    }

    private static @Nullable Node firstFocusable(Parent parent) {
        for (Node child : parent.getChildrenUnmodifiable()) {
            if (child.isFocusTraversable() && !child.isDisabled() && child.isManaged()) {
                return child;
            }
            Node inner = child instanceof Parent holder ? firstFocusable(holder) : null;
            if (inner != null) {
                return inner;
            }
        }
        return null;
    }
}
