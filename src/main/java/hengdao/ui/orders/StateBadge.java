package hengdao.ui.orders;

import hengdao.model.OrderState;
import hengdao.ui.common.Icon;
import javafx.scene.control.Label;

/** Where an order stands: a sign of its own shape and always the word beside it. */
final class StateBadge extends Label {

    private final OrderWords words;

    StateBadge(OrderWords words) {
        this.words = words;
        getStyleClass().add("order-state");
        setMinWidth(USE_PREF_SIZE);
    }

    void show(OrderState state) {
        setText(words.state(state));
        setGraphic(new Icon("order-" + OrderWords.name(state)));
    }
}
