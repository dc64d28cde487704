package hengdao.ui.reports;

import hengdao.i18n.Messages;
import hengdao.ui.common.Saying;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.cell.CheckBoxListCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * Which columns a table has and in what order: ticked and moved up or down.
 *
 * @param <C> a column
 */
final class ColumnOrder<C> extends HBox {

    private static final double ROW = 28;

    private final List<C> all;
    private final ListView<Item> list = new ListView<>();

    private final class Item {
        private final C column;
        private final BooleanProperty wanted = new SimpleBooleanProperty();

        Item(C column, boolean wanted) {
            this.column = column;
            this.wanted.set(wanted);
            this.wanted.addListener((property, before, now) -> {
                if (!now && chosen().isEmpty()) {
                    this.wanted.set(true);
                }
            });
        }
    }

    /**
     * A list for a table that usually has all its columns.
     *
     * @param all columns in their usual order
     */
    ColumnOrder(String id, List<C> all, Function<C, String> words, Messages messages) {
        this(id, all, all, words, messages);
    }

    /**
     * A list for a table.
     *
     * @param all columns in their usual order
     * @param usual those of them that are ticked until the officer chooses others
     */
    ColumnOrder(String id, List<C> all, List<C> usual, Function<C, String> words, Messages messages) {
        super(8);
        this.all = all;
        list.setId(id);
        list.setFixedCellSize(ROW);
        list.setPrefHeight(10 * ROW + 2);
        list.setCellFactory(
                CheckBoxListCell.forListView(item -> item.wanted, new Saying<>(item -> words.apply(item.column))));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        HBox.setHgrow(list, Priority.ALWAYS);
        Button up = button(id + "-up", messages.text("templates.up"), () -> move(-1));
        Button down = button(id + "-down", messages.text("templates.down"), () -> move(1));
        Button reset = button(id + "-usual", messages.text("templates.usual"), () -> show(usual));
        getChildren().setAll(list, new VBox(6, up, down, reset));
    }

    /** Shows these columns, then those left out. */
    void show(List<C> columns) {
        List<Item> items = new ArrayList<>();
        columns.forEach(each -> items.add(new Item(each, true)));
        all.stream().filter(each -> !columns.contains(each)).forEach(each -> items.add(new Item(each, false)));
        list.getItems().setAll(items);
        list.getSelectionModel().select(0);
    }

    /** The columns that are ticked, in their order. */
    List<C> chosen() {
        return list.getItems().stream()
                .filter(each -> each.wanted.get())
                .map(each -> each.column)
                .toList();
    }

    private void move(int by) {
        int from = list.getSelectionModel().getSelectedIndex();
        int to = from + by;
        if (from < 0 || to < 0 || to >= list.getItems().size()) {
            return;
        }
        Item item = list.getItems().remove(from);
        list.getItems().add(to, item);
        list.getSelectionModel().clearAndSelect(to);
        list.scrollTo(Math.max(0, to - 4));
    }

    private void onKey(KeyEvent event) {
        Item item = list.getSelectionModel().getSelectedItem();
        if (event.getCode() == KeyCode.SPACE && item != null) {
            item.wanted.set(!item.wanted.get());
        } else if (event.isAltDown() && event.getCode() == KeyCode.UP) {
            move(-1);
        } else if (event.isAltDown() && event.getCode() == KeyCode.DOWN) {
            move(1);
        } else {
            return;
        }
        event.consume();
    }

    private static Button button(String id, String words, Runnable action) {
        Button button = new Button(words);
        button.setId(id);
        button.getStyleClass().add("small-button");
        button.setMinWidth(USE_PREF_SIZE);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(event -> action.run());
        return button;
    }
}
