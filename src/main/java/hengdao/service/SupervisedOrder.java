package hengdao.service;

import hengdao.model.OrderEvent;
import hengdao.model.OrderState;
import hengdao.model.SupervisionOrder;
import hengdao.schedule.orders.OrderStanding;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * A supervision order with all that happened to it and where it stands after that.
 *
 * @param unit what the lead unit written on the order is called today
 */
public record SupervisedOrder(SupervisionOrder order, String unit, List<OrderEvent> events, OrderStanding standing) {

    public SupervisedOrder {
        events = List.copyOf(events);
    }

    /** An order with its events, in order. */
    static SupervisedOrder of(SupervisionOrder order, String unit, List<OrderEvent> events) {
        return new SupervisedOrder(order, unit, events, OrderStanding.of(order, events));
    }

    /** What the lead unit was called when the order was filed, empty if that is its name still. */
    public String formerUnit() {
        return order.leadUnit().equals(unit) ? "" : order.leadUnit();
    }

    /** Whether it is filed and not settled. */
    boolean isOpen() {
        OrderState state = standing.state();
        return state != null && !state.isSettled();
    }

    /** How many days it was past its due date and not settled at the end of a day, as it stood then; else 0. */
    public int daysOverdue(LocalDate day) {
        OrderStanding then = asOf(day).standing();
        return then.isOverdue(day) ? Math.toIntExact(ChronoUnit.DAYS.between(then.due(), day)) : 0;
    }

    /** The order as it stood at the end of a day. */
    public SupervisedOrder asOf(LocalDate day) {
        return of(
                order,
                unit,
                events.stream().filter(event -> !event.on().isAfter(day)).toList());
    }
}
