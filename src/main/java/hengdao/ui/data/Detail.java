package hengdao.ui.data;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/** What is known of the line selected; the cursor stays in the field it is in when the content is made anew. */
final class Detail extends ScrollPane {

    private static final double WIDTH = 440;

    private final VBox content = new VBox();

    Detail(String id) {
        setId(id);
        getStyleClass().add("data-detail");
        content.getStyleClass().add("data-detail-content");
        setContent(content);
        setFitToWidth(true);
        setMinWidth(300);
        setMinHeight(110);
        setPrefWidth(WIDTH);
        setHbarPolicy(ScrollBarPolicy.NEVER);
    }

    /** Shows nodes one below the other. */
    void show(List<? extends Node> nodes) {
        Node focused = getScene() == null ? null : getScene().getFocusOwner();
        String id = focused != null && isInside(focused) ? focused.getId() : null;
        content.getChildren().setAll(nodes);
        setVvalue(0);
        if (id != null) {
            Node again = content.lookup("#" + id);
            if (again != null) {
                again.requestFocus();
            }
        }
    }

    private boolean isInside(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (each.equals(content)) {
                return true;
            }
        }
        return false;
    }
}
