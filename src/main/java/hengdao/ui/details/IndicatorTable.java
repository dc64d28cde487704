package hengdao.ui.details;

import hengdao.i18n.Messages;
import hengdao.ui.common.LightBadge;
import java.util.function.Function;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/** Indicators with measured value, target, what the plan asks for, gap and light. */
final class IndicatorTable extends TableView<IndicatorLine> {

    private final Messages messages;

    IndicatorTable(Messages messages) {
        this.messages = messages;
        setId("indicators");
        getStyleClass().add("indicator-table");
        setAccessibleText(messages.text("details.indicators"));
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_NEXT_COLUMN);
        add("details.indicator", 116, false, line -> line.key() + "  " + line.name());
        add("details.measured", 84, true, IndicatorLine::measured);
        add("details.target", 88, true, IndicatorLine::target);
        add("details.due", 118, false, IndicatorLine::due);
        add("details.scheduled", 66, true, IndicatorLine::scheduled);
        add("details.gap", 54, true, IndicatorLine::gap);
        addLight();
    }

    private void add(String key, double width, boolean figure, Function<IndicatorLine, String> text) {
        TableColumn<IndicatorLine, String> column = new TableColumn<>(messages.text(key));
        column.setCellValueFactory(cell -> new SimpleStringProperty(text.apply(cell.getValue())));
        column.setPrefWidth(width);
        column.setMinWidth(width);
        column.setMaxWidth(getColumns().isEmpty() ? Double.MAX_VALUE : width + 24);
        column.setReorderable(false);
        column.setSortable(false);
        if (figure) {
            column.getStyleClass().add("figure");
        }
        getColumns().add(column);
    }

    private void addLight() {
        TableColumn<IndicatorLine, IndicatorLine> column = new TableColumn<>(messages.text("details.light"));
        column.setCellValueFactory(cell -> new SimpleObjectProperty<>(cell.getValue()));
        column.setCellFactory(each -> new LightCell());
        column.setPrefWidth(72);
        column.setMinWidth(66);
        column.setReorderable(false);
        column.setSortable(false);
        getColumns().add(column);
    }

    private final class LightCell extends TableCell<IndicatorLine, IndicatorLine> {
        private final LightBadge badge = new LightBadge(messages);

        @Override
        protected void updateItem(IndicatorLine line, boolean empty) {
            super.updateItem(line, empty);
            setGraphic(empty || line == null ? null : badge);
            if (!empty && line != null) {
                badge.show(line.status().light());
            }
        }
    }
}
