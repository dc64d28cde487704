package hengdao.ui.orders;

import java.util.function.Predicate;

/** Which orders are listed, by where they stand. */
enum OrderScope {
    /** Not settled yet. */
    OPEN(line -> !line.isSettled()),
    /** Past the due date on the status date. */
    OVERDUE(OrderLine::isOverdue),
    /** Settled or archived. */
    CLOSED(OrderLine::isSettled),
    ALL(line -> true);

    private final Predicate<OrderLine> holds;

    OrderScope(Predicate<OrderLine> holds) {
        this.holds = holds;
    }

    boolean holds(OrderLine line) {
        return holds.test(line);
    }
}
