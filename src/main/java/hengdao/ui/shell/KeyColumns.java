package hengdao.ui.shell;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Groups of keys in columns of about the same height, as many as there is room for. */
final class KeyColumns extends HBox {

    private static final int MOST = 6;

    private final List<KeyGroups.Group> groups;

    KeyColumns(List<KeyGroups.Group> groups) {
        this.groups = List.copyOf(groups);
        setId("keys");
        getStyleClass().add("keys-columns");
        fill(MOST);
    }

    /** Takes fewer columns until they fit a width; once it is shown, since its style sheets tell how wide it is. */
    void fit(double width) {
        for (int columns = MOST - 1; columns > 0 && prefWidth(-1) > width; columns--) {
            fill(columns);
            applyCss();
        }
    }

    private void fill(int columns) {
        getChildren().clear();
        int all = groups.stream().mapToInt(group -> group.lines().size() + 1).sum();
        int placed = 0;
        for (KeyGroups.Group group : groups) {
            int middle = placed + group.lines().size() / 2;
            if (getChildren().size() <= middle * columns / all) {
                getChildren().add(new VBox(10));
            }
            ((VBox) getChildren().getLast()).getChildren().add(group(group));
            placed += group.lines().size() + 1;
        }
    }

    private static VBox group(KeyGroups.Group group) {
        Label heading = new Label(group.heading());
        heading.getStyleClass().add("keys-heading");
        GridPane grid = new GridPane();
        grid.getStyleClass().add("keys-grid");
        for (KeyGroups.Line line : group.lines()) {
            Label key = new Label(line.key());
            key.getStyleClass().add("key");
            key.setMinWidth(Region.USE_PREF_SIZE);
            grid.addRow(grid.getRowCount(), key, new Label(line.words()));
        }
        return new VBox(4, heading, grid);
    }
}
