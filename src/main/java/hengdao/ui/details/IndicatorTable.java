package hengdao.ui.details;

import hengdao.i18n.Messages;
import hengdao.ui.common.FixedColumns;
import hengdao.ui.common.Fonts;
import hengdao.ui.common.LightBadge;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/**
 * Indicators with measured value, target, what the plan asks for, gap and light. Each column is as wide as its words; the
 * name takes what is left, and the gap is left out only where not even a short name would have room.
 */
final class IndicatorTable extends TableView<IndicatorLine> {

    /** Room for the vertical scroll bar and the edges. */
    private static final double EDGES = 16;

    /** Room at both sides of the words of a cell. */
    private static final double PADDING = 16;

    private static final double LEAST_NAME = 112;
    private static final double LIGHT = 76;

    private final DoubleProperty others = new SimpleDoubleProperty();
    private final Messages messages;
    private final Text ruler = new Text();
    private final List<TableColumn<IndicatorLine, String>> fitting = new ArrayList<>();

    IndicatorTable(Messages messages) {
        this.messages = messages;
        ruler.setFont(Font.font(Fonts.FAMILY, 12.5));
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
        double sum = EDGES + LIGHT;
        for (TableColumn<IndicatorLine, String> column : fitting) {
            double widest = width(column.getText());
            for (int i = 0; i < getItems().size(); i++) {
                widest = Math.max(widest, width(column.getCellData(i)));
            }
            double whole = Math.ceil(widest + PADDING);
            FixedColumns.fix(column, whole);
            sum += whole;
        }
        others.set(sum);
    }

    private double width(String words) {
        ruler.setText(words);
        return ruler.getLayoutBounds().getWidth();
    }

    private void addLight() {
        TableColumn<IndicatorLine, IndicatorLine> column = new TableColumn<>(messages.text("details.light"));
        column.setCellValueFactory(cell -> new SimpleObjectProperty<>(cell.getValue()));
        column.setCellFactory(each -> new LightCell());
        FixedColumns.fix(column, LIGHT);
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
