package hengdao.ui.data;

import hengdao.i18n.Messages;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.TableCell;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** Number and name of a row of the tree, set in by its depth, with an arrow where rows stand below it. */
final class TreeCell extends TableCell<StructureLine, String> {

    private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");
    private static final PseudoClass PROJECT = PseudoClass.getPseudoClass("project");
    private static final PseudoClass RETIRED = PseudoClass.getPseudoClass("retired");
    private static final double STEP = 16;
    private static final double ARROW = 14;

    private final Messages messages;
    private final StackPane arrow = new StackPane();

    /** @param fold called with a row whose arrow is clicked */
    TreeCell(Messages messages, Consumer<StructureLine> fold) {
        this.messages = messages;
        Region shape = new Region();
        shape.getStyleClass().add("data-arrow");
        arrow.getStyleClass().add("data-arrow-box");
        StackPane.setAlignment(shape, Pos.CENTER_RIGHT);
        arrow.getChildren().add(shape);
        arrow.setOnMousePressed(event -> {
            StructureLine line = line();
            if (line != null && line.holds()) {
                fold.accept(line);
                event.consume();
            }
        });
        getStyleClass().add("data-tree-cell");
    }

    private @Nullable StructureLine line() {
        return getTableRow() == null ? null : getTableRow().getItem();
    }

    @Override
    protected void updateItem(String title, boolean empty) {
        super.updateItem(title, empty);
        StructureLine line = line();
        if (empty || line == null) {
            setText(null);
            setGraphic(null);
            pseudoClassStateChanged(PROJECT, false);
            pseudoClassStateChanged(RETIRED, false);
            return;
        }
        setText(line.isRetired() ? messages.text("data.retired.title", title) : title);
        setGraphic(arrow);
        double width = ARROW + STEP * line.depth();
        arrow.setMinWidth(width);
        arrow.setPrefWidth(width);
        arrow.getChildrenUnmodifiable().getFirst().setVisible(line.holds());
        pseudoClassStateChanged(OPEN, line.open());
        pseudoClassStateChanged(PROJECT, line.kind() == StructureLine.Kind.PROJECT);
        pseudoClassStateChanged(RETIRED, line.isRetired());
    }
}
