package hengdao.ui.orders;

import hengdao.i18n.Messages;
import hengdao.ui.common.FixedColumns;
import hengdao.ui.common.Icon;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** The orders as a table; Enter goes on to what can be done with the selected one. */
final class OrderTable extends TableView<OrderLine> {

    private static final PseudoClass OVERDUE = PseudoClass.getPseudoClass("overdue");

    private final OrdersModel model;
    private final Messages messages;
    private final OrderWords words;
    private final Label none = new Label();
    private boolean filling;

    OrderTable(OrdersModel model, Messages messages, Runnable onEnter) {
        this.model = model;
        this.messages = messages;
        words = new OrderWords(messages);
        setId("orders-table");
        getStyleClass().add("order-table");
        setAccessibleText(messages.text("screen.orders"));
        none.setWrapText(true);
        setPlaceholder(none);
        boolean wide = messages.locale().getLanguage().equals("en");
        TableColumn<OrderLine, String> requirement =
                column("requirement", 150, line -> line.supervised().standing().requirement());
        TableColumn<OrderLine, String> item =
                column("item", 170, line -> line.order().title());
        TableColumn<OrderLine, String> assigned =
                column("assigned", 88, line -> line.order().assignedOn().toString());
        getColumns().add(column("number", 106, line -> line.order().number()));
        getColumns().add(state(wide ? 116 : 88));
        getColumns().add(item);
        getColumns().add(column("unit", 140, OrderLine::unit));
        getColumns().add(assigned);
        getColumns().add(column("due", 88, line -> line.due().toString()));
        getColumns().add(days(wide ? 132 : 104));
        getColumns().add(requirement);
        FixedColumns.leaveOutIfNarrow(this, requirement);
        FixedColumns.leaveOutIfNarrow(this, assigned);
        FixedColumns.stretch(this, item, requirement);
        model.linesProperty().subscribe(now -> fill());
        model.selectedProperty().subscribe(this::mark);
        getSelectionModel().selectedItemProperty().addListener((property, before, now) -> {
            if (!filling && now != null) {
                model.selectedProperty().set(now.id());
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && !getItems().isEmpty()) {
                onEnter.run();
                event.consume();
            }
        });
    }

    private TableColumn<OrderLine, String> column(
            String name, double width, java.util.function.Function<OrderLine, String> text) {
        TableColumn<OrderLine, String> column =
                FixedColumns.text(messages.text("orders.column." + name), width, false, text);
        column.setCellFactory(each -> new TextCell());
        return column;
    }

    private TableColumn<OrderLine, OrderLine> state(double width) {
        TableColumn<OrderLine, OrderLine> column = new TableColumn<>(messages.text("orders.column.state"));
        FixedColumns.fix(column, width);
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        column.setCellFactory(each -> new StateCell());
        return column;
    }

    private TableColumn<OrderLine, OrderLine> days(double width) {
        TableColumn<OrderLine, OrderLine> column = new TableColumn<>(messages.text("orders.column.days"));
        FixedColumns.fix(column, width);
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        column.setCellFactory(each -> new DaysCell());
        return column;
    }

    private void fill() {
        none.setText(messages.text(model.allProperty().get().isEmpty() ? "orders.none" : "orders.none_found"));
        filling = true;
        getItems().setAll(model.linesProperty().get());
        filling = false;
        mark(model.selectedProperty().get());
    }

    private void mark(@Nullable UUID id) {
        OrderLine marked = getSelectionModel().getSelectedItem();
        if (marked != null && marked.id().equals(id)) {
            return;
        }
        filling = true;
        getSelectionModel().clearSelection();
        for (int i = 0; i < getItems().size(); i++) {
            if (getItems().get(i).id().equals(id)) {
                getSelectionModel().clearAndSelect(i);
                getFocusModel().focus(i);
                scrollTo(Math.max(0, i - 2));
            }
        }
        filling = false;
    }

    /** A text with all of it as a tip, for what is too long. */
    private static final class TextCell extends TableCell<OrderLine, String> {
        @Override
        protected void updateItem(String text, boolean empty) {
            super.updateItem(text, empty);
            setText(empty ? null : text);
            setTooltip(empty || text == null || text.length() < 12 ? null : new Tooltip(text));
        }
    }

    private final class StateCell extends TableCell<OrderLine, OrderLine> {
        private final StateBadge badge = new StateBadge(words);

        @Override
        protected void updateItem(OrderLine line, boolean empty) {
            super.updateItem(line, empty);
            if (empty || line == null) {
                setGraphic(null);
                return;
            }
            badge.show(line.state());
            setGraphic(badge);
        }
    }

    private final class DaysCell extends TableCell<OrderLine, OrderLine> {
        private final Icon sign = new Icon("warning");

        DaysCell() {
            getStyleClass().add("order-days");
        }

        @Override
        protected void updateItem(OrderLine line, boolean empty) {
            super.updateItem(line, empty);
            boolean overdue = !empty && line != null && line.isOverdue();
            setText(empty || line == null ? null : words.days(line));
            setGraphic(overdue ? sign : null);
            pseudoClassStateChanged(OVERDUE, overdue);
        }
    }
}
