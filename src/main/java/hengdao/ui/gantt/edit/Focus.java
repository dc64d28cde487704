package hengdao.ui.gantt.edit;

import javafx.scene.Node;
import javafx.scene.Scene;

/** Where the keys go. */
final class Focus {

    private Focus() {}

    /** Whether the keys go elsewhere in the window now; false where only another window came to the front. */
    static boolean hasLeft(Node node) {
        Scene scene = node.getScene();
        return scene == null || !node.equals(scene.getFocusOwner());
    }
}
