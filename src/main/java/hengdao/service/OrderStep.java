package hengdao.service;

import hengdao.model.OrderCorrection;
import hengdao.model.OrderEventKind;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is to be noted of a supervision order.
 *
 * @param on the day it happened, today or earlier
 * @param note needed for a report, a return, an extension request, its refusal and a correction
 * @param newDue the due date an extension request asks for, null for all others
 * @param evidence files as chosen by the officer, not yet copied
 * @param by who did it
 */
public record OrderStep(
        OrderEventKind kind,
        LocalDate on,
        String note,
        @Nullable LocalDate newDue,
        List<Path> evidence,
        String by) {

    public OrderStep {
        evidence = List.copyOf(evidence);
    }

    /** A step without a new due date. */
    public static OrderStep of(OrderEventKind kind, LocalDate on, String note, String by, Path... evidence) {
        return new OrderStep(kind, on, note, null, List.of(evidence), by);
    }

    /** A correction of the requirement. */
    public static OrderStep correction(LocalDate on, String requirement, String reason, String by) {
        return of(OrderEventKind.CORRECTED, on, new OrderCorrection(reason, requirement).note(), by);
    }

    /** An extension request. */
    public static OrderStep extension(LocalDate on, LocalDate newDue, String reason, String by) {
        return new OrderStep(OrderEventKind.EXTENSION_REQUESTED, on, reason, newDue, List.of(), by);
    }
}
