package hengdao.ui.settings;

import hengdao.gantt.Lights;
import hengdao.i18n.Messages;
import hengdao.service.CarriedTask;
import hengdao.ui.common.FixedColumns;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** The tasks of the year before, each with a tick if it comes along; a click or the space bar changes it. */
final class CarriedTable extends TableView<CarriedTask> {

    private final Messages messages;
    private final Consumer<CarriedTask> toggle;

    CarriedTable(Messages messages, Consumer<CarriedTask> toggle) {
        this.messages = messages;
        this.toggle = toggle;
        setId("carried");
        setAccessibleText(messages.text("settings.carried"));
        setPlaceholder(new Label(messages.text("settings.carried.none")));
        TableColumn<CarriedTask, CarriedTask> tick = new TableColumn<>(messages.text("settings.carried.tick"));
        tick.setCellValueFactory(cell -> new SimpleObjectProperty<>(cell.getValue()));
        tick.setCellFactory(column -> new Tick());
        fix(tick, 58);
        getColumns().add(tick);
        words("number", 70, CarriedTask::number);
        FixedColumns.stretch(this, words("name", 260, CarriedTask::name));
        words("unit", 150, CarriedTask::leadUnit);
        words("light", 96, task -> Lights.word(task.light(), messages));
        setMinHeight(110);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            CarriedTask selected = getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.SPACE && selected != null) {
                event.consume();
                toggle.accept(selected);
            }
        });
    }

    /** Shows tasks; the selection stays in its place. */
    void show(List<CarriedTask> tasks) {
        int place = getSelectionModel().getSelectedIndex();
        getItems().setAll(tasks);
        if (place >= 0) {
            getSelectionModel().select(place);
        }
    }

    private TableColumn<CarriedTask, String> words(String name, double width, Function<CarriedTask, String> text) {
        TableColumn<CarriedTask, String> column = new TableColumn<>(messages.text("settings.carried." + name));
        column.setCellValueFactory(cell -> new SimpleStringProperty(text.apply(cell.getValue())));
        fix(column, width);
        getColumns().add(column);
        return column;
    }

    private static void fix(TableColumn<?, ?> column, double width) {
        column.setMinWidth(width);
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
    }

    private final class Tick extends TableCell<CarriedTask, CarriedTask> {

        private final CheckBox box = new CheckBox();

        Tick() {
            box.setFocusTraversable(false);
            box.setOnAction(event -> toggle.accept(getItem()));
        }

        @Override
        protected void updateItem(@Nullable CarriedTask task, boolean empty) {
            super.updateItem(task, empty);
            if (task == null || empty) {
                setGraphic(null);
            } else {
                setGraphic(box);
                box.setSelected(task.carried());
                box.setAccessibleText(messages.text("settings.carried.spoken", task.number(), task.name()));
            }
        }
    }
}
