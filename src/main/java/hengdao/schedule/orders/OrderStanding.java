package hengdao.schedule.orders;

import hengdao.model.InputRefused;
import hengdao.model.OrderCorrection;
import hengdao.model.OrderEvent;
import hengdao.model.OrderEventKind;
import hengdao.model.OrderState;
import hengdao.model.PersonName;
import hengdao.model.SupervisionOrder;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a supervision order stands after what has happened to it so far: 立项 → 交办 → 承办 → 反馈 → 审核 (passed, or 退办 back to
 * 承办, which may also follow a pass as long as it is not concluded) → 办结 → 归档, with 催办 any number of times from 交办 to
 * 反馈.
 *
 * @param state null before the filing
 * @param due the due date, moved by granted extensions
 * @param request the extension request that waits for its decision, null without one; a pass ends it undecided
 * @param report the report that waits for its review or has passed it, null before it and after a return
 * @param proven whether an evidence file came with that report or with the close-out
 * @param requirement 督办要求 as it reads now, by the order or its latest correction
 * @param events how many there are
 * @param last the day of the latest one, null before the filing
 */
public record OrderStanding(
        SupervisionOrder order,
        @Nullable OrderState state,
        LocalDate due,
        @Nullable OrderEvent request,
        @Nullable OrderEvent report,
        boolean proven,
        String requirement,
        int events,
        @Nullable LocalDate last) {

    /** An order to which nothing has happened yet. */
    public static OrderStanding before(SupervisionOrder order) {
        return new OrderStanding(order, null, order.dueOn(), null, null, false, order.requirement(), 0, null);
    }

    /** Where an order stands after these events, which were checked as they came. */
    public static OrderStanding of(SupervisionOrder order, List<OrderEvent> events) {
        OrderStanding standing = before(order);
        for (OrderEvent event : events) {
            standing = standing.with(event);
        }
        return standing;
    }

    /** Whether it is not settled although a day is past its due date. */
    public boolean isOverdue(LocalDate day) {
        return state != null && !state.isSettled() && day.isAfter(due);
    }

    /**
     * Where it stands after one more event.
     *
     * @throws InputRefused if that may not happen now; the message names the state
     */
    public OrderStanding after(OrderEvent event) {
        checkPossible(event.kind(), event.on());
        if (event.by().isBlank()) {
            throw refused("orders.by_missing");
        }
        if (event.kind().needsNote() && event.note().isBlank()) {
            throw refused("orders.note_missing");
        }
        if (last != null && event.on().isBefore(last)) {
            throw refused("orders.before_last", event.on(), last);
        }
        if (event.kind() == OrderEventKind.CORRECTED
                && OrderCorrection.of(event.note()).requirement().isEmpty()) {
            throw refused("orders.requirement_missing");
        }
        checkExtension(event);
        checkReview(event);
        OrderStanding after = with(event);
        if (event.kind() == OrderEventKind.CONCLUDED && !after.proven()) {
            throw refused("orders.evidence_missing");
        }
        return after;
    }

    /** Why something cannot happen on a day whatever is said with it; empty if it can. */
    public Optional<InputRefused> refusal(OrderEventKind kind, LocalDate on) {
        try {
            checkPossible(kind, on);
            return Optional.empty();
        } catch (InputRefused refused) {
            return Optional.of(refused);
        }
    }

    private void checkPossible(OrderEventKind kind, LocalDate on) {
        if (!OrderRules.follows(state, kind)) {
            throw refused(state == null ? "orders.not_filed" : "orders.refused." + lower(state));
        }
        if (kind == OrderEventKind.EXTENSION_REQUESTED) {
            if (request != null) {
                throw refused("orders.request_pending", request.on());
            }
            if (!on.isBefore(due)) {
                throw refused("orders.request_too_late", on, due);
            }
        }
        if (isOfExtension(kind) && request == null) {
            throw refused("orders.no_request");
        }
    }

    private void checkExtension(OrderEvent event) {
        switch (event.kind()) {
            case EXTENSION_REQUESTED -> {
                LocalDate newDue = event.newDue();
                if (newDue == null || !newDue.isAfter(due)) {
                    throw refused("orders.request_not_later", due);
                }
            }
            case EXTENSION_GRANTED, EXTENSION_REFUSED -> {
                if (!mayDecide(event.kind(), event.by())) {
                    throw refused(
                            "orders.own_request",
                            Objects.requireNonNull(request).by());
                }
            }
            default -> {}
        }
    }

    private void checkReview(OrderEvent event) {
        if (!isOfExtension(event.kind()) && !mayDecide(event.kind(), event.by())) {
            throw refused("orders.own_report", Objects.requireNonNull(report).by());
        }
    }

    /** Whether somebody may take a step: what is reported or requested is decided by another than who did so. */
    public boolean mayDecide(OrderEventKind kind, String name) {
        OrderEvent decided = isOfExtension(kind) ? request : report;
        return !kind.isDecision() || decided == null || !PersonName.isSame(decided.by(), name);
    }

    private static boolean isOfExtension(OrderEventKind kind) {
        return kind == OrderEventKind.EXTENSION_GRANTED || kind == OrderEventKind.EXTENSION_REFUSED;
    }

    private OrderStanding with(OrderEvent event) {
        boolean more = proven || !event.evidence().isEmpty();
        OrderState next = OrderRules.state(state, event.kind());
        return switch (event.kind()) {
            case REPORTED -> to(next, due, request, event, !event.evidence().isEmpty(), event);
            case RETURNED -> to(next, due, request, null, false, event);
            case PASSED, CONCLUDED -> to(next, due, null, report, more, event);
            case EXTENSION_REQUESTED -> to(next, due, event, report, proven, event);
            case EXTENSION_GRANTED ->
                to(
                        next,
                        request == null || request.newDue() == null ? due : request.newDue(),
                        null,
                        report,
                        proven,
                        event);
            case EXTENSION_REFUSED -> to(next, due, null, report, proven, event);
            case FILED, ASSIGNED, UNDERTAKEN, REMINDED, ARCHIVED, CORRECTED ->
                to(next, due, request, report, proven, event);
        };
    }

    private OrderStanding to(
            OrderState next,
            LocalDate newDue,
            @Nullable OrderEvent newRequest,
            @Nullable OrderEvent newReport,
            boolean newProven,
            OrderEvent event) {
        String reads = event.kind() == OrderEventKind.CORRECTED
                ? OrderCorrection.of(event.note()).requirement()
                : requirement;
        return new OrderStanding(order, next, newDue, newRequest, newReport, newProven, reads, events + 1, event.on());
    }

    private InputRefused refused(String messageKey, Object... arguments) {
        Object[] all = new Object[arguments.length + 1];
        all[0] = order.number();
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return new InputRefused(messageKey, all);
    }

    private static String lower(OrderState state) {
        return state.name().toLowerCase(Locale.ROOT);
    }
}
