package hengdao.ui.views;

import hengdao.gantt.ChartView;
import hengdao.gantt.Column;
import hengdao.gantt.ColumnWidth;
import hengdao.gantt.GanttStyle;
import hengdao.i18n.Messages;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.cell.CheckBoxListCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/**
 * The columns of the table: those shown first, in their order, each to be ticked, moved and made narrower or wider. Space
 * ticks, Alt+Up and Alt+Down move the one the keyboard is at, Alt+Left and Alt+Right change its width. The name is always
 * shown and takes what room the others leave.
 */
final class ColumnsPane extends VBox {

    /** By how much a button or key makes a column narrower or wider, in points. */
    private static final double STEP = 10;

    private static final double LEAST = 36;

    private final ViewsModel model;
    private final Messages messages;
    private final ListView<Column> list = new ListView<>();

    ColumnsPane(ViewsModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        getStyleClass().add("pane-section");
        list.setId("columns");
        list.getStyleClass().add("unit-list");
        list.setAccessibleText(messages.text("views.section.columns"));
        list.setPrefSize(176, 264);
        list.setCellFactory(CheckBoxListCell.forListView(this::ticked, new StringConverter<>() {
            @Override
            public String toString(Column column) {
                return column.heading(messages);
            }

            @Override
            public Column fromString(String text) {
                throw new UnsupportedOperationException();
            }
        }));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        model.viewProperty().subscribe((before, now) -> {
            if (!before.columns().equals(now.columns())) {
                show(now);
            }
        });
        show(model.view());
        Button narrower = button("narrower", () -> widen(-STEP));
        Button wider = button("wider", () -> widen(STEP));
        list.getSelectionModel().selectedItemProperty().subscribe(() -> {
            narrower.setDisable(!hasWidth());
            wider.setDisable(!hasWidth());
        });
        getChildren()
                .addAll(
                        list,
                        row(button("up", () -> move(-1)), button("down", () -> move(1)), narrower, wider),
                        row(button("reset", () -> set(List.of()))));
    }

    private static HBox row(Button... buttons) {
        HBox row = new HBox(buttons);
        row.getStyleClass().add("choices");
        return row;
    }

    private Button button(String name, Runnable action) {
        Button button = new Button(messages.text("views.columns." + name));
        button.setId("columns-" + name);
        button.getStyleClass().add("small-button");
        button.setOnAction(event -> action.run());
        return button;
    }

    private void onKey(KeyEvent event) {
        Column column = list.getSelectionModel().getSelectedItem();
        if (column == null) {
            return;
        }
        if (event.getCode() == KeyCode.SPACE) {
            tick(column, !shown().contains(column));
        } else if (event.isAltDown() && event.getCode() == KeyCode.UP) {
            move(-1);
        } else if (event.isAltDown() && event.getCode() == KeyCode.DOWN) {
            move(1);
        } else if (event.isAltDown() && event.getCode() == KeyCode.LEFT) {
            widen(-STEP);
        } else if (event.isAltDown() && event.getCode() == KeyCode.RIGHT) {
            widen(STEP);
        } else {
            return;
        }
        event.consume();
    }

    private void show(ChartView view) {
        Column selected = list.getSelectionModel().getSelectedItem();
        List<Column> all = new ArrayList<>(shown(view));
        Arrays.stream(Column.values()).filter(each -> !all.contains(each)).forEach(all::add);
        list.getItems().setAll(all);
        list.getSelectionModel().select(selected == null ? all.getFirst() : selected);
    }

    private ObservableValue<Boolean> ticked(Column column) {
        SimpleBooleanProperty ticked = new SimpleBooleanProperty(shown().contains(column));
        ticked.addListener((property, before, now) -> tick(column, now));
        return ticked;
    }

    private void tick(Column column, boolean in) {
        List<ColumnWidth> now = new ArrayList<>(chosen());
        now.removeIf(each -> each.column() == column && column != Column.NAME);
        if (in && column != Column.NAME) {
            now.add(ColumnWidth.usual(column, GanttStyle.screen()));
        }
        set(now);
        show(model.view());
    }

    private void move(int by) {
        Column column = list.getSelectionModel().getSelectedItem();
        List<ColumnWidth> now = new ArrayList<>(chosen());
        int from = shown().indexOf(column);
        int to = from + by;
        if (from >= 0 && to >= 0 && to < now.size()) {
            now.add(to, now.remove(from));
            set(now);
        }
    }

    /** Whether the column at the keyboard is shown with a width of its own. */
    private boolean hasWidth() {
        Column column = list.getSelectionModel().getSelectedItem();
        return column != null && column != Column.NAME && shown().contains(column);
    }

    private void widen(double by) {
        if (hasWidth()) {
            Column column = list.getSelectionModel().getSelectedItem();
            set(chosen().stream()
                    .map(each -> each.column() == column
                            ? new ColumnWidth(column, Math.max(LEAST, each.width() + by))
                            : each)
                    .toList());
        }
    }

    private void set(List<ColumnWidth> columns) {
        model.change(view -> view.withColumns(columns));
    }

    private List<ColumnWidth> chosen() {
        return chosen(model.view());
    }

    private List<Column> shown() {
        return shown(model.view());
    }

    private static List<Column> shown(ChartView view) {
        return chosen(view).stream().map(ColumnWidth::column).toList();
    }

    private static List<ColumnWidth> chosen(ChartView view) {
        return view.columns().isEmpty()
                ? Column.usual().stream()
                        .map(column -> ColumnWidth.usual(column, GanttStyle.screen()))
                        .toList()
                : view.columns();
    }
}
