package hengdao.ui.ledger;

import hengdao.i18n.Messages;
import hengdao.report.ledger.LedgerColumn;
import hengdao.report.ledger.LedgerView;
import hengdao.report.ledger.LedgerView.ColumnPlace;
import hengdao.ui.common.Saying;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.cell.CheckBoxListCell;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/** Chooses the columns of the ledger: Space shows one or not, Alt with arrows moves it and changes its width. */
final class LedgerColumnsPane extends VBox {

    private static final double STEP = 10;
    private static final double LEAST = 40;
    private static final double ROW = 26;

    private final LedgerModel model;
    private final ListView<LedgerColumn> list = new ListView<>();

    LedgerColumnsPane(LedgerModel model, Messages messages) {
        this.model = model;
        getStyleClass().add("ledger-columns");
        list.setId("ledger-columns");
        list.setAccessibleText(messages.text("ledger.columns"));
        list.setFixedCellSize(ROW);
        list.setPrefSize(240, 14 * ROW + 2);
        list.setCellFactory(
                each -> new CheckBoxListCell<>(this::ticked, new Saying<>(column -> column.heading(messages))));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        Label hint = new Label(messages.text("ledger.columns.hint"));
        hint.getStyleClass().add("muted-small");
        hint.setWrapText(true);
        hint.setPrefWidth(240);
        hint.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(list, hint);
        model.viewProperty().subscribe(this::show);
    }

    private void press(KeyEvent event) {
        LedgerColumn column = list.getSelectionModel().getSelectedItem();
        if (column == null) {
            return;
        }
        boolean alt = event.isAltDown();
        switch (event.getCode()) {
            case SPACE -> tick(column, !model.view().shows(column));
            case UP -> {
                if (!alt) {
                    return;
                }
                move(column, -1);
            }
            case DOWN -> {
                if (!alt) {
                    return;
                }
                move(column, 1);
            }
            case LEFT -> widen(column, alt ? -STEP : 0);
            case RIGHT -> widen(column, alt ? STEP : 0);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void show(LedgerView view) {
        LedgerColumn selected = list.getSelectionModel().getSelectedItem();
        List<LedgerColumn> all =
                new ArrayList<>(view.columns().stream().map(ColumnPlace::column).toList());
        Arrays.stream(LedgerColumn.values()).filter(each -> !all.contains(each)).forEach(all::add);
        list.getItems().setAll(all);
        list.getSelectionModel().select(selected == null ? all.getFirst() : selected);
    }

    private ObservableValue<Boolean> ticked(LedgerColumn column) {
        SimpleBooleanProperty ticked = new SimpleBooleanProperty(model.view().shows(column));
        ticked.addListener((property, before, now) -> tick(column, now));
        return ticked;
    }

    private void tick(LedgerColumn column, boolean shown) {
        boolean last = model.view().columns().size() == 1 && !shown;
        model.change(view -> last ? view : view.with(column, shown));
        list.refresh();
    }

    private void move(LedgerColumn column, int by) {
        List<ColumnPlace> now = new ArrayList<>(model.view().columns());
        int from = now.stream().map(ColumnPlace::column).toList().indexOf(column);
        int to = from + by;
        if (from >= 0 && to >= 0 && to < now.size()) {
            now.add(to, now.remove(from));
            model.columns(now);
        }
    }

    private void widen(LedgerColumn column, double by) {
        model.columns(model.view().columns().stream()
                .map(each ->
                        each.column() == column ? new ColumnPlace(column, Math.max(LEAST, each.width() + by)) : each)
                .toList());
    }
}
