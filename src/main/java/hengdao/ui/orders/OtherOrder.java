package hengdao.ui.orders;

import hengdao.i18n.Messages;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/**
 * Asks, where an order about another item is half-written, whether to go on with it or to put it aside; and lists what was
 * put aside. Takes no room unless it asks.
 */
final class OtherOrder extends VBox {

    private static final int MOST = 4;

    private final Messages messages;
    private final Consumer<OrderItem> takeUp;
    private final Label question = new Label();
    private final Button goOn = new Button();
    private final Button begin = new Button();
    private final FlowPane putAside = new FlowPane();

    /** @param takeUp called with the item of an order put aside that is to be gone on with */
    OtherOrder(Messages messages, Consumer<OrderItem> takeUp) {
        this.messages = messages;
        this.takeUp = takeUp;
        setId("new-other");
        getStyleClass().add("order-other-ask");
        question.setId("new-other-question");
        question.setWrapText(true);
        question.setMinHeight(USE_PREF_SIZE);
        goOn.setId("new-other-go-on");
        begin.setId("new-other-begin");
        FlowPane buttons = new FlowPane(8, 8, goOn, begin);
        putAside.setId("new-aside");
        putAside.getStyleClass().add("order-aside");
        getChildren().addAll(question, buttons);
        managedProperty().bind(visibleProperty());
        leave();
    }

    /** Asks whether to go on with the order half-written, or to begin one about the item wanted. */
    void ask(OrderItem halfWritten, OrderItem wanted, Runnable goesOn, Runnable begins) {
        question.setText(messages.text("orders.other.question", halfWritten.title(), wanted.title()));
        say(goOn, "orders.other.go_on", halfWritten, goesOn);
        say(begin, "orders.other.begin", wanted, begins);
        setVisible(true);
    }

    /** Asks no more. */
    void leave() {
        setVisible(false);
    }

    /** Puts the cursor on the first answer. */
    void focusFirst() {
        goOn.requestFocus();
    }

    /** Where the orders put aside are listed. */
    FlowPane putAside() {
        return putAside;
    }

    /** Lists what the orders put aside are about. */
    void show(List<OrderItem> items) {
        putAside.setVisible(!items.isEmpty());
        putAside.setManaged(!items.isEmpty());
        Label heading = new Label(messages.text("orders.other.aside", items.size()));
        heading.getStyleClass().add("muted-small");
        putAside.getChildren().setAll(heading);
        items.stream().limit(MOST).forEach(item -> {
            Hyperlink link = new Hyperlink(item.title());
            link.getStyleClass().add("order-other");
            link.setOnAction(event -> takeUp.accept(item));
            putAside.getChildren().add(link);
        });
    }

    private void say(Button button, String key, OrderItem item, Runnable action) {
        button.setText(messages.text(key, item.title()));
        button.setTooltip(new Tooltip(button.getText()));
        button.setMaxWidth(380);
        button.setOnAction(event -> {
            leave();
            action.run();
        });
    }
}
