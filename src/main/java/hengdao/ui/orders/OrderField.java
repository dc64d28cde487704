package hengdao.ui.orders;

import java.util.Locale;
import java.util.Set;

/** The fields of the forms about orders, and which refusals belong beside each. */
enum OrderField {
    ITEM("store.no_such_subject", "orders.item_missing"),
    UNIT("orders.lead_unit_missing"),
    /** The day of a filing or a step. */
    ON("orders.before_last", "orders.in_future", "orders.request_too_late"),
    ASSIGNED(),
    DUE("orders.due_before_assignment"),
    REQUIREMENT("orders.requirement_missing"),
    BY("orders.by_missing", "orders.own_report", "orders.own_request"),
    NOTE("orders.note_missing"),
    NEW_DUE("orders.request_not_later"),
    EVIDENCE("orders.evidence_missing", "orders.request_entered_late", "store.evidence_unreadable");

    private static final String DAY_MISSING = "orders.day_missing.";
    private static final String NO_DAY = "orders.no_day.";

    private final Set<String> refusals;

    OrderField(String... refusals) {
        this.refusals = Set.of(refusals);
    }

    /** The key that says that its day is missing. */
    String dayMissing() {
        return DAY_MISSING + name().toLowerCase(Locale.ROOT);
    }

    /** The key that says that its day cannot be read. */
    String unreadable() {
        return NO_DAY + name().toLowerCase(Locale.ROOT);
    }

    /** Whether a refusal of that key belongs beside it. */
    boolean answers(String messageKey) {
        return refusals.contains(messageKey) || messageKey.equals(unreadable()) || messageKey.equals(dayMissing());
    }
}
