package hengdao.ui.common;

import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/** Columns of fixed widths for a short table; one of them takes the room that is left. */
public final class FixedColumns {

    /** Room for the vertical scroll bar and the edges. */
    private static final double EDGES = 16;

    private FixedColumns() {}

    /** A column of texts; figures stand at its right. */
    public static <T> TableColumn<T, String> text(
            String title, double width, boolean figure, Function<T, String> text) {
        TableColumn<T, String> column = new TableColumn<>(title);
        column.setCellValueFactory(cell -> new SimpleStringProperty(text.apply(cell.getValue())));
        fix(column, width);
        if (figure) {
            column.getStyleClass().add("figure");
        }
        return column;
    }

    /** Gives a column its width and keeps it at its place. */
    public static void fix(TableColumn<?, ?> column, double width) {
        column.setMinWidth(width);
        column.setPrefWidth(width);
        column.setReorderable(false);
        column.setSortable(false);
    }

    /** Lets one column take the room that the others leave, never less than its own width. */
    public static void stretch(TableView<?> table, TableColumn<?, ?> column) {
        double least = column.getMinWidth();
        double others = table.getColumns().stream()
                        .mapToDouble(TableColumn::getMinWidth)
                        .sum()
                - least;
        DoubleBinding room = table.widthProperty().subtract(others + EDGES);
        column.prefWidthProperty().bind(Bindings.max(least, room));
    }
}
