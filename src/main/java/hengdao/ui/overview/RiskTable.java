package hengdao.ui.overview;

import hengdao.i18n.Messages;
import hengdao.service.SupervisedOrder;
import hengdao.ui.common.ColumnWidths;
import hengdao.ui.common.FixedColumns;
import hengdao.ui.common.Memory;
import hengdao.ui.common.Navigation;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** 难以按期完成: the commitments that will hardly be kept, why, and what was done; each leads to its row and its order. */
final class RiskTable extends VBox {

    private final Messages messages;
    private final Navigation navigation;
    private final Runnable closed;
    private final RiskWords words;
    private final Label title = new Label();
    private final TableView<RiskLine> table = new TableView<>();
    private final Button order;
    private Orders orders = Orders.NONE;
    private int year;

    /** @param closed called when the list is to go */
    RiskTable(Messages messages, Memory memory, Navigation navigation, Runnable closed) {
        this.messages = messages;
        this.navigation = navigation;
        this.closed = closed;
        words = new RiskWords(messages);
        setId("risks");
        getStyleClass().add("risks");
        title.setId("risks-title");
        title.getStyleClass().add("context-title");
        Button open = button("open", this::open);
        order = button("order", this::order);
        HBox head = new HBox(title, space(), open, order, button("back", closed));
        head.getStyleClass().add("risks-head");
        columns(memory);
        table.setId("risks-table");
        table.getStyleClass().add("risk-table");
        table.setPlaceholder(new Label(messages.text("overview.risk.none")));
        table.setRowFactory(view -> row());
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        table.getSelectionModel().selectedItemProperty().subscribe(line -> {
            open.setDisable(line == null);
            nameOrder(line);
        });
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(head, table);
    }

    private void columns(Memory memory) {
        TableColumn<RiskLine, String> cause = column("cause", 160, words::cause);
        TableColumn<RiskLine, String> done = column("done", 200, line -> words.done(line, orders.about(line)));
        table.getColumns().add(column("number", 76, RiskLine::number));
        table.getColumns().add(column("name", 200, RiskLine::name));
        table.getColumns().add(column("due", 136, words::due));
        table.getColumns().add(column("outlook", 400, line -> words.outlook(line, year)));
        table.getColumns().add(cause);
        table.getColumns().add(done);
        FixedColumns.stretch(table, cause, done);
        ColumnWidths.keep(table, memory, "overview-risk-columns");
    }

    private TableColumn<RiskLine, String> column(String name, double width, Function<RiskLine, String> text) {
        return FixedColumns.text(messages.text("overview.risk.column." + name), width, false, text);
    }

    private TableRow<RiskLine> row() {
        TableRow<RiskLine> row = new TableRow<>();
        row.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2 && !row.isEmpty()) {
                open();
            }
        });
        MenuItem ordering = item("order", this::order);
        ContextMenu menu = new ContextMenu(item("open", this::open), ordering);
        menu.setOnShowing(event -> ordering.setText(order.getText()));
        row.contextMenuProperty().bind(row.emptyProperty().map(empty -> empty ? null : menu));
        return row;
    }

    /** Shows commitments with the orders about them. */
    void show(List<RiskLine> lines, Orders now, int ofYear) {
        RiskLine before = table.getSelectionModel().getSelectedItem();
        orders = now;
        year = ofYear;
        title.setText(messages.text("overview.risk.count", lines.size()));
        table.getItems().setAll(lines);
        lines.stream()
                .filter(line -> before != null && line.id().equals(before.id()))
                .findFirst()
                .ifPresentOrElse(
                        table.getSelectionModel()::select,
                        () -> table.getSelectionModel().selectFirst());
        nameOrder(table.getSelectionModel().getSelectedItem());
        table.refresh();
    }

    /** Puts the cursor into the list. */
    void focusFirst() {
        table.requestFocus();
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            open();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            closed.run();
            event.consume();
        }
    }

    private void open() {
        selected((line, about) -> {
            if (line.indicator()) {
                navigation.openIndicator(line.id());
            } else {
                navigation.openRow(line.id());
            }
        });
    }

    /** Opens the order that there is, else begins one. */
    private void order() {
        selected((line, about) -> {
            if (about == null) {
                navigation.order(line.id());
            } else {
                navigation.openOrder(about.order().id());
            }
        });
    }

    private void selected(BiConsumer<RiskLine, @Nullable SupervisedOrder> way) {
        RiskLine line = table.getSelectionModel().getSelectedItem();
        if (line != null) {
            way.accept(line, orders.about(line));
        }
    }

    private void nameOrder(@Nullable RiskLine line) {
        order.setDisable(line == null);
        boolean ordered = line != null && orders.about(line) != null;
        order.setText(messages.text(ordered ? "overview.risk.button.ordered" : "overview.risk.button.order"));
    }

    private Button button(String name, Runnable action) {
        Button button = new Button(messages.text("overview.risk.button." + name));
        button.setId("risks-" + name);
        button.getStyleClass().add("small-button");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    private MenuItem item(String name, Runnable action) {
        MenuItem item = new MenuItem(messages.text("overview.risk.button." + name));
        item.setOnAction(event -> action.run());
        return item;
    }

    private static Region space() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }
}
