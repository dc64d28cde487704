package hengdao.ui.orders;

import hengdao.i18n.Messages;
import hengdao.model.OrderEventKind;
import hengdao.model.OrderState;
import java.util.Locale;

/** How orders are spoken of. */
record OrderWords(Messages messages) {

    String state(OrderState state) {
        return messages.text("orders.state." + name(state));
    }

    String step(OrderEventKind kind) {
        return messages.text("orders.step." + name(kind));
    }

    /** How long there is until the due date, or how long it has passed. */
    String days(OrderLine line) {
        if (line.isOverdue()) {
            return messages.text("orders.days.overdue", line.daysOverdue());
        }
        if (line.isSettled()) {
            return "";
        }
        return line.daysLeft() == 0
                ? messages.text("orders.days.today")
                : messages.text("orders.days.left", line.daysLeft());
    }

    /** As it stands in ids and style classes. */
    static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
