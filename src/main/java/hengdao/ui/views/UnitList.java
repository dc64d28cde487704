package hengdao.ui.views;

import hengdao.i18n.Messages;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.cell.CheckBoxListCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The units of the rows, each to be ticked; Space ticks the one the keyboard is at. */
final class UnitList extends ListView<String> {

    private final ViewsModel model;

    UnitList(ViewsModel model, Messages messages) {
        this.model = model;
        setId("units");
        getStyleClass().add("unit-list");
        setAccessibleText(messages.text("views.section.unit"));
        setPlaceholder(new Label(messages.text("views.no-units")));
        setPrefSize(220, 168);
        setCellFactory(CheckBoxListCell.forListView(this::ticked));
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            String unit = getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.SPACE && unit != null) {
                tick(unit, !model.view().filter().units().contains(unit));
                event.consume();
            }
        });
        model.viewProperty().addListener((property, before, now) -> {
            if (!before.filter().units().equals(now.filter().units())) {
                refresh();
            }
        });
    }

    /** Lists the units of the rows as they stand now; those of the filter are among them. */
    void refreshUnits() {
        model.units(names -> getItems().setAll(names));
    }

    private ObservableValue<Boolean> ticked(String unit) {
        SimpleBooleanProperty ticked =
                new SimpleBooleanProperty(model.view().filter().units().contains(unit));
        ticked.addListener((property, before, now) -> tick(unit, now));
        return ticked;
    }

    private void tick(String unit, boolean in) {
        model.filter(filter -> filter.withUnits(FilterPane.with(filter.units(), unit, in), filter.role()));
    }
}
