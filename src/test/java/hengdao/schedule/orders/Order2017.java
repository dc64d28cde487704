package hengdao.schedule.orders;

import hengdao.model.Evidence;
import hengdao.model.OrderEvent;
import hengdao.model.OrderEventKind;
import hengdao.model.SupervisionOrder;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A supervision order on the signing of the shantytown redevelopment, and what can happen to it. */
final class Order2017 {

    static final SupervisionOrder ORDER = new SupervisionOrder(
            UUID.randomUUID(),
            2017,
            1,
            UUID.randomUUID(),
            "签约率",
            "区城市更新单位",
            LocalDate.parse("2017-02-10"),
            LocalDate.parse("2017-03-07"),
            "三月七日前签约率达到85%",
            "连续两期滞后");

    private Order2017() {}

    static OrderStanding filed() {
        return OrderStanding.before(ORDER).after(event(OrderEventKind.FILED, "2017-02-08", "督查员乙"));
    }

    static OrderEvent event(OrderEventKind kind, String on, String by, Evidence... evidence) {
        return event(kind, on, by, kind.needsNote() ? "情况说明" : "", null, evidence);
    }

    static OrderEvent extension(String on, @Nullable String newDue, String by) {
        return event(
                OrderEventKind.EXTENSION_REQUESTED, on, by, "补偿方案未定", newDue == null ? null : LocalDate.parse(newDue));
    }

    static OrderEvent event(
            OrderEventKind kind, String on, String by, String note, @Nullable LocalDate newDue, Evidence... evidence) {
        return new OrderEvent(
                UUID.randomUUID(),
                ORDER.id(),
                1,
                kind,
                LocalDate.parse(on),
                note,
                newDue,
                List.of(evidence),
                by,
                Instant.EPOCH);
    }

    static Evidence proof() {
        return new Evidence("a".repeat(64), "签约台账.xlsx", 12_345);
    }
}
