package hengdao.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One step of a supervision order; never changed once noted.
 *
 * @param no counts from 1 within the order
 * @param on the day it happened
 * @param note what was reported, asked for or decided and why
 * @param newDue the due date asked for by an extension request, null for all others
 * @param by who did it
 * @param at when it was entered
 */
public record OrderEvent(
        UUID id,
        UUID orderId,
        int no,
        OrderEventKind kind,
        LocalDate on,
        String note,
        @Nullable LocalDate newDue,
        List<Evidence> evidence,
        String by,
        Instant at) {

    public OrderEvent {
        evidence = List.copyOf(evidence);
    }
}
