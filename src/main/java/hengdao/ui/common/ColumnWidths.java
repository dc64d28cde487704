package hengdao.ui.common;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TableView.ResizeFeatures;
import javafx.util.Callback;

/** The widths that the officer dragged the columns of a table to, remembered from one run to the next. */
public final class ColumnWidths {

    private final TableView<?> table;
    private final Memory memory;
    private final String name;
    private final Map<Integer, Double> chosen = new TreeMap<>();

    private ColumnWidths(TableView<?> table, Memory memory, String name) {
        this.table = table;
        this.memory = memory;
        this.name = name;
    }

    /**
     * Gives the columns of a table, which must all be there by now, their widths of the last run and notes each one that is
     * dragged.
     *
     * @param name of the table among what is remembered
     */
    public static <L> void keep(TableView<L> table, Memory memory, String name) {
        ColumnWidths widths = new ColumnWidths(table, memory, name);
        widths.recall();
        table.setColumnResizePolicy(new Policy(widths));
    }

    private void recall() {
        for (String each : memory.get(name, "").split(";", -1)) {
            String[] parts = each.split("=", -1);
            try {
                if (parts.length == 2) {
                    fix(Integer.parseInt(parts[0]), Double.parseDouble(parts[1]));
                }
            } catch (NumberFormatException e) {
                // A damaged width is as good as none.
            }
        }
    }

    private void fix(int index, double width) {
        if (index >= 0 && index < table.getColumns().size()) {
            TableColumn<?, ?> column = table.getColumns().get(index);
            column.prefWidthProperty().unbind();
            column.setPrefWidth(width);
            chosen.put(index, width);
        }
    }

    private void dragged(TableColumn<?, ?> column) {
        fix(table.getColumns().indexOf(column), column.getWidth());
        memory.note(
                name,
                chosen.entrySet().stream()
                        .map(each -> each.getKey() + "=" + each.getValue())
                        .collect(Collectors.joining(";")));
    }

    /** Each column is as wide as it is dragged, whatever the others are. */
    @SuppressWarnings("rawtypes")
    private record Policy(ColumnWidths widths) implements Callback<ResizeFeatures, Boolean> {
        @Override
        public Boolean call(ResizeFeatures features) {
            boolean done = TableView.UNCONSTRAINED_RESIZE_POLICY.call(features);
            if (done && features.getColumn() != null) {
                widths.dragged(features.getColumn());
            }
            return done;
        }

        /** Part of a style class of the table. */
        @Override
        public String toString() {
            return "unconstrained-resize";
        }
    }
}
