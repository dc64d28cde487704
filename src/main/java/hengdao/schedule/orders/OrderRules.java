package hengdao.schedule.orders;

import static hengdao.model.OrderEventKind.CORRECTED;
import static hengdao.model.OrderEventKind.EXTENSION_GRANTED;
import static hengdao.model.OrderEventKind.EXTENSION_REFUSED;
import static hengdao.model.OrderEventKind.EXTENSION_REQUESTED;
import static hengdao.model.OrderEventKind.REMINDED;
import static hengdao.model.OrderEventKind.REPORTED;

import hengdao.model.OrderEventKind;
import hengdao.model.OrderState;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What may follow in which state of a supervision order, and what state it leads to. */
public final class OrderRules {

    private OrderRules() {}

    /** What may happen in a state; null before the filing. */
    public static Set<OrderEventKind> possible(@Nullable OrderState state) {
        return switch (state) {
            case null -> Set.of(OrderEventKind.FILED);
            case FILED -> Set.of(OrderEventKind.ASSIGNED, CORRECTED);
            case ASSIGNED ->
                Set.of(
                        OrderEventKind.UNDERTAKEN,
                        REMINDED,
                        CORRECTED,
                        EXTENSION_REQUESTED,
                        EXTENSION_GRANTED,
                        EXTENSION_REFUSED);
            case UNDERTAKEN ->
                Set.of(REMINDED, REPORTED, CORRECTED, EXTENSION_REQUESTED, EXTENSION_GRANTED, EXTENSION_REFUSED);
            case REPORTED ->
                Set.of(OrderEventKind.RETURNED, OrderEventKind.PASSED, CORRECTED, EXTENSION_GRANTED, EXTENSION_REFUSED);
            case PASSED -> Set.of(OrderEventKind.CONCLUDED, OrderEventKind.RETURNED, CORRECTED);
            case CONCLUDED -> Set.of(OrderEventKind.ARCHIVED);
            case ARCHIVED -> Set.of();
        };
    }

    static boolean follows(@Nullable OrderState state, OrderEventKind kind) {
        return possible(state).contains(kind);
    }

    /** The state after an event; what is only said beside the work leaves it as it is. */
    static OrderState state(@Nullable OrderState before, OrderEventKind kind) {
        return switch (kind) {
            case FILED -> OrderState.FILED;
            case ASSIGNED -> OrderState.ASSIGNED;
            case UNDERTAKEN, RETURNED -> OrderState.UNDERTAKEN;
            case REPORTED -> OrderState.REPORTED;
            case PASSED -> OrderState.PASSED;
            case CONCLUDED -> OrderState.CONCLUDED;
            case ARCHIVED -> OrderState.ARCHIVED;
            case REMINDED, EXTENSION_REQUESTED, EXTENSION_GRANTED, EXTENSION_REFUSED, CORRECTED ->
                before == null ? OrderState.FILED : before;
        };
    }
}
