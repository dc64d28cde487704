package hengdao.schedule.orders;

import static org.assertj.core.api.Assertions.assertThat;

import hengdao.model.Evidence;
import hengdao.model.InputRefused;
import hengdao.model.OrderEvent;
import hengdao.model.OrderEventKind;
import hengdao.model.OrderState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** Whatever is tried in whatever order: an order never reaches a state without the events that lead there. */
class AnyOrderTest {

    /** @param likely whether it is one of the steps that are possible then, else any */
    private record Try(int kind, boolean likely, int days, String by, boolean proven, int extension) {

        OrderEventKind kind(OrderStanding standing) {
            List<OrderEventKind> choice = likely
                    ? OrderRules.possible(standing.state()).stream().sorted().toList()
                    : List.of();
            return choice.isEmpty() ? OrderEventKind.values()[kind] : choice.get(kind % choice.size());
        }
    }

    @Property(tries = 5000)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void reachesNoStateWithoutItsEvents(@ForAll("attempts") List<Try> attempts) {
        OrderStanding standing = OrderStanding.before(Order2017.ORDER);
        List<OrderEvent> taken = new ArrayList<>();
        LocalDate day = LocalDate.parse("2017-02-01");
        for (Try attempt : attempts) {
            day = day.plusDays(attempt.days());
            OrderEventKind kind = attempt.kind(standing);
            OrderEvent event = Order2017.event(
                    kind,
                    day.toString(),
                    attempt.by(),
                    kind.needsNote() ? "情况" : "",
                    kind == OrderEventKind.EXTENSION_REQUESTED ? day.plusDays(attempt.extension()) : null,
                    attempt.proven() ? new Evidence[] {Order2017.proof()} : new Evidence[0]);
            OrderStanding before = standing;
            try {
                standing = standing.after(event);
            } catch (InputRefused refused) {
                assertThat(standing).isSameAs(before);
                continue;
            }
            taken.add(event);
            check(Objects.requireNonNull(standing.state()), standing, taken);
        }
        assertThat(OrderStanding.of(Order2017.ORDER, taken)).isEqualTo(standing);
        Statistics.label("state").collect(String.valueOf(standing.state())).coverage(coverage -> {
            for (OrderState state : OrderState.values()) {
                coverage.check(state.name()).count(some -> some > 10);
            }
        });
    }

    private static void check(OrderState state, OrderStanding standing, List<OrderEvent> taken) {
        Set<OrderEventKind> needed = switch (state) {
            case FILED -> EnumSet.of(OrderEventKind.FILED);
            case ASSIGNED -> EnumSet.of(OrderEventKind.FILED, OrderEventKind.ASSIGNED);
            case UNDERTAKEN -> EnumSet.of(OrderEventKind.FILED, OrderEventKind.ASSIGNED, OrderEventKind.UNDERTAKEN);
            case REPORTED ->
                EnumSet.of(
                        OrderEventKind.FILED,
                        OrderEventKind.ASSIGNED,
                        OrderEventKind.UNDERTAKEN,
                        OrderEventKind.REPORTED);
            case PASSED ->
                EnumSet.of(
                        OrderEventKind.FILED,
                        OrderEventKind.ASSIGNED,
                        OrderEventKind.UNDERTAKEN,
                        OrderEventKind.REPORTED,
                        OrderEventKind.PASSED);
            case CONCLUDED ->
                EnumSet.of(
                        OrderEventKind.FILED,
                        OrderEventKind.ASSIGNED,
                        OrderEventKind.UNDERTAKEN,
                        OrderEventKind.REPORTED,
                        OrderEventKind.PASSED,
                        OrderEventKind.CONCLUDED);
            case ARCHIVED ->
                EnumSet.of(
                        OrderEventKind.FILED,
                        OrderEventKind.ASSIGNED,
                        OrderEventKind.UNDERTAKEN,
                        OrderEventKind.REPORTED,
                        OrderEventKind.PASSED,
                        OrderEventKind.CONCLUDED,
                        OrderEventKind.ARCHIVED);
        };
        List<OrderEventKind> kinds = taken.stream().map(OrderEvent::kind).toList();
        assertThat(kinds).containsAll(needed);
        assertThat(kinds.stream().filter(needed::contains).distinct()).containsExactlyElementsOf(needed);
        checkReviews(taken);
        checkDue(standing, taken);
    }

    /** No return, pass or close-out by the last reporter; no close-out without a file since the last return. */
    private static void checkReviews(List<OrderEvent> taken) {
        String reporter = "";
        boolean proven = false;
        for (OrderEvent event : taken) {
            switch (event.kind()) {
                case REPORTED -> {
                    reporter = event.by();
                    proven = !event.evidence().isEmpty();
                }
                case RETURNED, PASSED -> {
                    assertThat(event.by()).isNotEqualTo(reporter);
                    proven |= !event.evidence().isEmpty();
                }
                case CONCLUDED -> {
                    assertThat(event.by()).isNotEqualTo(reporter);
                    assertThat(proven || !event.evidence().isEmpty()).isTrue();
                }
                default -> {}
            }
        }
    }

    /** The due date is the order's, or that of the last granted request, each made in time and granted by another. */
    private static void checkDue(OrderStanding standing, List<OrderEvent> taken) {
        LocalDate due = Order2017.ORDER.dueOn();
        OrderEvent asked = null;
        for (OrderEvent event : taken) {
            if (event.kind() == OrderEventKind.EXTENSION_REQUESTED) {
                assertThat(event.on()).isBefore(due);
                assertThat(event.newDue()).isAfter(due);
                asked = event;
            } else if (event.kind() == OrderEventKind.EXTENSION_GRANTED) {
                assertThat(asked).isNotNull();
                assertThat(event.by()).isNotEqualTo(asked.by());
                due = Objects.requireNonNull(asked.newDue());
            }
        }
        assertThat(standing.due()).isEqualTo(due);
    }

    @Provide
    Arbitrary<List<Try>> attempts() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, OrderEventKind.values().length - 1),
                        Arbitraries.of(true, true, true, false),
                        Arbitraries.integers().between(-1, 3),
                        Arbitraries.of("甲", "乙", "丙"),
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(-5, 60))
                .as(Try::new)
                .list()
                .ofMaxSize(40);
    }
}
