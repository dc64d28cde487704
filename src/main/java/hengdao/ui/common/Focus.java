package hengdao.ui.common;

import javafx.scene.Node;
import javafx.scene.Scene;

/** Where the keys go. */
public final class Focus {

    private Focus() {}

    /** Whether the keys go elsewhere in the window now; false where only another window came to the front. */
    public static boolean hasLeft(Node node) {
        Scene scene = node.getScene();
        return scene == null || !node.equals(scene.getFocusOwner());
    }
}
