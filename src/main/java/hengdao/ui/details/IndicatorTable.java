package hengdao.ui.details;

import hengdao.i18n.Messages;
import hengdao.ui.common.FixedColumns;
import hengdao.ui.common.LightBadge;
import java.util.function.Function;
import javafx.beans.property.SimpleObjectProperty;
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
        add("details.indicator", 104, false, line -> line.number() + "  " + line.name());
        add("details.measured", 80, true, IndicatorLine::measured);
        add("details.target", 84, true, IndicatorLine::target);
        add("details.due", 116, false, IndicatorLine::due);
        add("details.scheduled", 66, true, IndicatorLine::scheduled);
        add("details.gap", 52, true, IndicatorLine::gap);
        addLight();
        FixedColumns.leaveOutIfNarrow(this, getColumns().get(getColumns().size() - 2));
        FixedColumns.stretch(this, getColumns().getFirst());
    }

    private void add(String key, double width, boolean figure, Function<IndicatorLine, String> text) {
        getColumns().add(FixedColumns.text(messages.text(key), width, figure, text));
    }

    private void addLight() {
        TableColumn<IndicatorLine, IndicatorLine> column = new TableColumn<>(messages.text("details.light"));
        column.setCellValueFactory(cell -> new SimpleObjectProperty<>(cell.getValue()));
        column.setCellFactory(each -> new LightCell());
        FixedColumns.fix(column, 72);
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
