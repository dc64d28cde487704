package hengdao.ui.common;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/** Columns of fixed widths for a short table; one of them takes the room that is left. */
public final class FixedColumns {

    /** Room for the vertical scroll bar and the edges. */
    private static final double EDGES = 16;

    /** Room at both sides of the words of a cell. */
    private static final double PADDING = 16;

    private FixedColumns() {}

    /** How wide a column must be for some words, with the room beside them. */
    public static double fitting(Stream<String> words) {
        Text ruler = new Text();
        ruler.setFont(Font.font(Fonts.FAMILY, 12.5));
        double widest = words.mapToDouble(each -> {
                    ruler.setText(each);
                    return ruler.getLayoutBounds().getWidth();
                })
                .max()
                .orElse(0);
        return Math.ceil(widest + PADDING);
    }

    /** A column of texts, each with a tip while it is shortened; figures stand at its right. */
    public static <T> TableColumn<T, String> text(
            String title, double width, boolean figure, Function<T, String> text) {
        TableColumn<T, String> column = new TableColumn<>(title);
        column.setCellValueFactory(cell -> new SimpleStringProperty(text.apply(cell.getValue())));
        column.setCellFactory(each -> new TextCell<>());
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

    /** Lets columns share evenly the room that the others leave, none less than its own width. */
    public static void stretch(TableView<?> table, TableColumn<?, ?>... columns) {
        for (TableColumn<?, ?> column : columns) {
            double least = column.getMinWidth();
            DoubleBinding room = Bindings.createDoubleBinding(
                    () -> least
                            + (table.getWidth() - EDGES - least(table.getVisibleLeafColumns()))
                                    / Math.max(
                                            1,
                                            Stream.of(columns)
                                                    .filter(TableColumn::isVisible)
                                                    .count()),
                    table.widthProperty(),
                    table.getVisibleLeafColumns());
            column.prefWidthProperty().bind(Bindings.max(least, room));
        }
    }

    /** Leaves a column out while the table is too narrow for all columns it has by now. */
    public static void leaveOutIfNarrow(TableView<?> table, TableColumn<?, ?> column) {
        double all = least(table.getColumns()) + EDGES;
        column.visibleProperty().bind(table.widthProperty().greaterThanOrEqualTo(all));
    }

    /** Leaves columns out as the table narrows, the first of these first, so that nothing scrolls sideways. */
    public static void leaveOutInTurn(TableView<?> table, TableColumn<?, ?>... columns) {
        double all = least(table.getColumns()) + EDGES;
        for (TableColumn<?, ?> column : columns) {
            column.visibleProperty().bind(table.widthProperty().greaterThanOrEqualTo(all));
            all -= column.getMinWidth();
        }
    }

    private static final class TextCell<T> extends TableCell<T, String> {
        TextCell() {
            WholeText.tip(this);
        }

        @Override
        protected void updateItem(@Nullable String text, boolean empty) {
            super.updateItem(text, empty);
            setText(empty ? null : text);
        }
    }

    private static double least(List<? extends TableColumn<?, ?>> columns) {
        return columns.stream().mapToDouble(TableColumn::getMinWidth).sum();
    }
}
