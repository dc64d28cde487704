package hengdao.ui.orders;

import hengdao.i18n.Messages;
import hengdao.ui.common.Session;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** What narrows the list of orders, with how many there are of each kind, and the way to a new one. */
final class OrderBar extends HBox {

    private final OrdersModel model;
    private final Messages messages;
    private final ToggleGroup scopes = new ToggleGroup();
    private final ComboBox<String> unit = new ComboBox<>();
    private boolean filling;

    /** @param list where Down goes from the search field */
    OrderBar(OrdersModel model, Session session, Node list, Runnable onNew) {
        this.model = model;
        messages = session.messages();
        getStyleClass().add("order-bar");
        HBox states = new HBox();
        states.getStyleClass().add("order-scopes");
        for (OrderScope scope : OrderScope.values()) {
            states.getChildren().add(button(scope));
        }
        TextField query = new TextField();
        query.setId("orders-query");
        query.setPromptText(messages.text("orders.find"));
        query.setAccessibleText(messages.text("orders.find"));
        query.textProperty().bindBidirectional(model.queryProperty());
        query.setPrefColumnCount(16);
        query.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
                list.requestFocus();
                event.consume();
            } else if (event.getCode() == KeyCode.ESCAPE && !query.getText().isEmpty()) {
                query.clear();
                event.consume();
            }
        });
        unit.setId("orders-unit");
        unit.setAccessibleText(messages.text("orders.column.unit"));
        unit.setPrefWidth(180);
        unit.valueProperty().addListener((property, before, now) -> {
            if (!filling && now != null) {
                model.unitProperty().set(unit.getSelectionModel().getSelectedIndex() == 0 ? "" : now);
            }
        });
        Button create = new Button(messages.text("orders.new"));
        create.setId("orders-new");
        create.getStyleClass().add("primary-button");
        create.setMinWidth(USE_PREF_SIZE);
        create.setOnAction(event -> onNew.run());
        StackPane place = new StackPane(create);
        String mayNot = session.mayNot("file order");
        if (!mayNot.isEmpty()) {
            create.setDisable(true);
            create.setAccessibleHelp(mayNot);
            Tooltip.install(place, new Tooltip(mayNot));
        }
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren().addAll(states, unit, query, space, place);
        model.allProperty().subscribe(this::count);
        model.scopeProperty().subscribe(this::mark);
        model.unitProperty()
                .addListener(
                        (property, before, now) -> units(model.allProperty().get()));
    }

    private ToggleButton button(OrderScope scope) {
        ToggleButton button = new ToggleButton();
        button.setId("orders-" + OrderWords.name(scope));
        button.setUserData(scope);
        button.setToggleGroup(scopes);
        button.getStyleClass().add("small-button");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> {
            model.scopeProperty().set(scope);
            mark(scope);
        });
        return button;
    }

    private void count(List<OrderLine> all) {
        scopes.getToggles().forEach(toggle -> {
            if (toggle instanceof ToggleButton button && toggle.getUserData() instanceof OrderScope scope) {
                long count = all.stream().filter(scope::holds).count();
                String word = messages.text("orders.scope." + scope.name().toLowerCase(Locale.ROOT));
                button.setText(messages.text("orders.scope", word, count));
            }
        });
        units(all);
    }

    private void units(List<OrderLine> all) {
        filling = true;
        unit.getItems().setAll(messages.text("orders.all_units"));
        all.stream().map(OrderLine::unit).distinct().sorted().forEach(unit.getItems()::add);
        String only = model.unitProperty().get();
        if (only.isEmpty()) {
            unit.getSelectionModel().select(0);
        } else {
            unit.setValue(only);
        }
        filling = false;
    }

    private void mark(OrderScope shown) {
        scopes.getToggles().forEach(toggle -> toggle.setSelected(shown == toggle.getUserData()));
    }
}
