package hengdao.ui.details;

import hengdao.gantt.Lights;
import hengdao.i18n.Messages;
import hengdao.schedule.Light;
import hengdao.ui.common.FixedColumns;
import hengdao.ui.common.LightBadge;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/**
 * Indicators with measured value, target, what the plan asks for, gap and light. Each column is as wide as its words; the
 * name takes what is left, and the gap is left out only where not even a short name would have room.
 */
final class IndicatorTable extends TableView<IndicatorLine> {

    /** Room for the vertical scroll bar and the edges. */
    private static final double EDGES = 16;

    private static final double LEAST_NAME = 112;
    private static final double DOT = 12;

    private final DoubleProperty others = new SimpleDoubleProperty();
    private final Messages messages;
    private final double light;
    private final List<TableColumn<IndicatorLine, String>> fitting = new ArrayList<>();

    IndicatorTable(Messages messages) {
        this.messages = messages;
        light = DOT + FixedColumns.fitting(Arrays.stream(Light.values()).map(each -> Lights.word(each, messages)));
        setId("indicators");
        getStyleClass().add("indicator-table");
        setAccessibleText(messages.text("details.indicators"));
        TableColumn<IndicatorLine, String> name =
                add("details.indicator", false, line -> line.number() + "  " + line.name());
        FixedColumns.fix(name, LEAST_NAME);
        fitting.add(add("details.measured", true, IndicatorLine::measured));
        fitting.add(add("details.target", true, IndicatorLine::target));
        fitting.add(add("details.due", false, IndicatorLine::due));
        fitting.add(add("details.scheduled", true, IndicatorLine::scheduled));
        TableColumn<IndicatorLine, String> gap = add("details.gap", true, IndicatorLine::gap);
        fitting.add(gap);
        addLight();
        gap.visibleProperty().bind(widthProperty().greaterThanOrEqualTo(others.add(LEAST_NAME)));
        name.prefWidthProperty()
                .bind(Bindings.max(
                        LEAST_NAME,
                        widthProperty()
                                .subtract(others)
                                .add(Bindings.when(gap.visibleProperty())
                                        .then(0.0)
                                        .otherwise(gap.widthProperty()))));
        fit();
    }

    /** Shows indicators, with no column narrower than their words. */
    void show(List<IndicatorLine> lines) {
        getItems().setAll(lines);
        fit();
    }

    private TableColumn<IndicatorLine, String> add(String key, boolean figure, Function<IndicatorLine, String> text) {
        TableColumn<IndicatorLine, String> column = FixedColumns.text(messages.text(key), 0, figure, text);
        getColumns().add(column);
        return column;
    }

    private void fit() {
        double sum = EDGES + light;
        for (TableColumn<IndicatorLine, String> column : fitting) {
            double whole = FixedColumns.fitting(Stream.concat(
                    Stream.of(column.getText()), getItems().stream().map(column::getCellData)));
            FixedColumns.fix(column, whole);
            sum += whole;
        }
        others.set(sum);
    }

    private void addLight() {
        TableColumn<IndicatorLine, IndicatorLine> column = new TableColumn<>(messages.text("details.light"));
        column.setCellValueFactory(cell -> new SimpleObjectProperty<>(cell.getValue()));
        column.setCellFactory(each -> new LightCell());
        FixedColumns.fix(column, light);
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
