package hengdao.ui.entry;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import org.jspecify.annotations.Nullable;

/** Keeps the field that has the focus in view, with room for its name above and a sentence below. */
final class ScrollToFocus {

    private static final double ROOM = 28;

    private ScrollToFocus() {}

    /** Follows the focus inside a pane. */
    static void install(ScrollPane pane) {
        pane.sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(owner -> {
            if (owner != null && isInside(owner, pane.getContent())) {
                show(owner, pane);
            }
        });
    }

    private static void show(Node field, ScrollPane pane) {
        pane.layout();
        Node content = pane.getContent();
        Bounds place = content.sceneToLocal(field.localToScene(field.getBoundsInLocal()));
        double view = pane.getViewportBounds().getHeight();
        double hidden = content.getBoundsInLocal().getHeight() - view;
        if (hidden <= 0) {
            return;
        }
        double top = pane.getVvalue() * hidden;
        double least = place.getMaxY() + ROOM - view;
        double most = Math.max(least, place.getMinY() - ROOM);
        pane.setVvalue(Math.clamp(Math.clamp(top, least, most) / hidden, 0, 1));
    }

    private static boolean isInside(Node node, Node holder) {
        for (@Nullable Parent above = node.getParent(); above != null; above = above.getParent()) {
            if (holder.equals(above)) {
                return true;
            }
        }
        return false;
    }
}
