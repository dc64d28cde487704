package hengdao.ui.orders;

import hengdao.model.OrderState;
import hengdao.model.SupervisionOrder;
import hengdao.service.SupervisedOrder;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * An order in the list.
 *
 * @param daysOverdue on the status date, 0 if it is not
 * @param daysLeft from the status date to the due date, negative once that has passed
 */
record OrderLine(SupervisedOrder supervised, OrderState state, int daysOverdue, long daysLeft) {

    /** Overdue ones first, the longest overdue on top; then open ones by due date; then settled ones, newest first. */
    private static final Comparator<OrderLine> ORDER = Comparator.comparingInt(OrderLine::rank)
            .thenComparing(Comparator.comparingInt(OrderLine::daysOverdue).reversed())
            .thenComparing(line -> line.isSettled() ? LocalDate.MAX : line.due())
            .thenComparing(
                    line -> line.isSettled() ? -line.order().no() : line.order().no());

    /** All orders as they are listed, their days counted from the status date. */
    static List<OrderLine> of(List<SupervisedOrder> orders, LocalDate statusDate) {
        return orders.stream().map(each -> of(each, statusDate)).sorted(ORDER).toList();
    }

    private static OrderLine of(SupervisedOrder order, LocalDate statusDate) {
        OrderState state = order.standing().state();
        return new OrderLine(
                order,
                state == null ? OrderState.FILED : state,
                order.daysOverdue(statusDate),
                ChronoUnit.DAYS.between(statusDate, order.standing().due()));
    }

    UUID id() {
        return order().id();
    }

    SupervisionOrder order() {
        return supervised.order();
    }

    /** The lead unit under its name of today. */
    String unit() {
        return supervised.unit();
    }

    LocalDate due() {
        return supervised.standing().due();
    }

    boolean isSettled() {
        return state.isSettled();
    }

    boolean isOverdue() {
        return daysOverdue > 0;
    }

    /** Whether every word typed stands somewhere in it. */
    boolean answers(String typed) {
        SupervisionOrder order = order();
        String all = String.join(
                        " ",
                        order.number(),
                        order.title(),
                        order.leadUnit(),
                        unit(),
                        supervised.standing().requirement(),
                        order.origin())
                .toLowerCase(Locale.ROOT);
        for (String word : typed.toLowerCase(Locale.ROOT).strip().split("\\s+")) {
            if (!all.contains(word)) {
                return false;
            }
        }
        return true;
    }

    private int rank() {
        if (isOverdue() && !isSettled()) {
            return 0;
        }
        return isSettled() ? 2 : 1;
    }
}
