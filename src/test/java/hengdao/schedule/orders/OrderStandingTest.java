package hengdao.schedule.orders;

import static hengdao.model.OrderEventKind.ARCHIVED;
import static hengdao.model.OrderEventKind.ASSIGNED;
import static hengdao.model.OrderEventKind.CONCLUDED;
import static hengdao.model.OrderEventKind.EXTENSION_GRANTED;
import static hengdao.model.OrderEventKind.EXTENSION_REFUSED;
import static hengdao.model.OrderEventKind.PASSED;
import static hengdao.model.OrderEventKind.REMINDED;
import static hengdao.model.OrderEventKind.REPORTED;
import static hengdao.model.OrderEventKind.RETURNED;
import static hengdao.model.OrderEventKind.UNDERTAKEN;
import static hengdao.schedule.orders.Order2017.event;
import static hengdao.schedule.orders.Order2017.extension;
import static hengdao.schedule.orders.Order2017.proof;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hengdao.i18n.Messages;
import hengdao.model.InputRefused;
import hengdao.model.OrderEvent;
import hengdao.model.OrderState;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class OrderStandingTest {

    private static final String LEAD = "承办员丙";
    private static final String OFFICE = "督查员乙";

    private final OrderStanding undertaken =
            Order2017.filed().after(event(ASSIGNED, "2017-02-10", OFFICE)).after(event(UNDERTAKEN, "2017-02-13", LEAD));

    @Test
    void goesFromFilingToTheArchive() {
        assertThat(Order2017.ORDER.number()).isEqualTo("督〔2017〕1号");
        assertThat(Order2017.filed().state()).isEqualTo(OrderState.FILED);
        assertThat(undertaken.state()).isEqualTo(OrderState.UNDERTAKEN);
        OrderStanding passed = undertaken
                .after(event(REMINDED, "2017-02-20", OFFICE))
                .after(event(REMINDED, "2017-02-27", OFFICE))
                .after(event(REPORTED, "2017-03-03", LEAD, proof()))
                .after(event(RETURNED, "2017-03-04", OFFICE))
                .after(event(REPORTED, "2017-03-06", LEAD, proof()))
                .after(event(PASSED, "2017-03-07", OFFICE));
        assertThat(passed.state()).isEqualTo(OrderState.PASSED);
        OrderStanding archived =
                passed.after(event(CONCLUDED, "2017-03-08", OFFICE)).after(event(ARCHIVED, "2017-03-09", LEAD));
        assertThat(archived.state()).isEqualTo(OrderState.ARCHIVED);
        assertThat(archived.events()).isEqualTo(11);
    }

    @Test
    void namesTheStateInWhichSomethingCannotHappen() {
        refuses("orders.refused.filed", Order2017.filed(), event(REPORTED, "2017-03-03", LEAD));
        refuses("orders.refused.undertaken", undertaken, event(CONCLUDED, "2017-03-03", OFFICE, proof()));
        refuses("orders.refused.undertaken", undertaken, event(UNDERTAKEN, "2017-03-03", LEAD));
        OrderStanding reported = undertaken.after(event(REPORTED, "2017-03-03", LEAD, proof()));
        refuses("orders.refused.reported", reported, event(REMINDED, "2017-03-03", OFFICE));
        refuses("orders.refused.reported", reported, extension("2017-03-03", "2017-03-31", LEAD));
        refuses("orders.not_filed", OrderStanding.before(Order2017.ORDER), event(ASSIGNED, "2017-03-03", LEAD));
        for (OrderState state : OrderState.values()) {
            String key = "orders.refused." + state.name().toLowerCase(Locale.ROOT);
            assertThat(Messages.of(Locale.ENGLISH).text(key, "督〔2017〕1号"))
                    .contains(
                            "督〔2017〕1号",
                            state == OrderState.PASSED ? "passed" : state.name().toLowerCase(Locale.ROOT));
        }
    }

    @Test
    void closesOutOnlyWithEvidenceAndByAnotherThanTheReporter() {
        OrderStanding bare = undertaken.after(event(REPORTED, "2017-03-03", LEAD));
        refuses("orders.own_report", bare, event(PASSED, "2017-03-04", " " + LEAD + "　"));
        refuses("orders.own_report", bare, event(RETURNED, "2017-03-04", LEAD));
        OrderStanding passed = bare.after(event(PASSED, "2017-03-04", OFFICE));
        refuses("orders.evidence_missing", passed, event(CONCLUDED, "2017-03-05", OFFICE));
        refuses("orders.own_report", passed, event(CONCLUDED, "2017-03-05", LEAD, proof()));
        assertThat(passed.after(event(CONCLUDED, "2017-03-05", OFFICE, proof())).state())
                .isEqualTo(OrderState.CONCLUDED);
    }

    @Test
    void takesNoEvidenceOfAReportThatWasReturned() {
        OrderStanding passed = undertaken
                .after(event(REPORTED, "2017-03-03", LEAD, proof()))
                .after(event(RETURNED, "2017-03-04", OFFICE))
                .after(event(REPORTED, "2017-03-06", LEAD))
                .after(event(PASSED, "2017-03-07", OFFICE));

        refuses("orders.evidence_missing", passed, event(CONCLUDED, "2017-03-08", OFFICE));
    }

    @Test
    void movesTheDueDateByAGrantedExtensionAskedForInTime() {
        refuses("orders.request_too_late", undertaken, extension("2017-03-08", "2017-03-31", LEAD));
        refuses("orders.request_too_late", undertaken, extension("2017-03-07", "2017-03-31", LEAD));
        refuses("orders.request_not_later", undertaken, extension("2017-03-06", "2017-03-07", LEAD));
        refuses("orders.request_not_later", undertaken, extension("2017-03-06", null, LEAD));
        OrderStanding asked = undertaken.after(extension("2017-03-06", "2017-03-31", LEAD));
        assertThat(asked.due()).isEqualTo("2017-03-07");
        refuses("orders.request_pending", asked, extension("2017-03-06", "2017-04-30", LEAD));
        refuses("orders.own_request", asked, event(EXTENSION_GRANTED, "2017-03-08", LEAD + " "));
        OrderStanding granted = asked.after(event(EXTENSION_GRANTED, "2017-03-09", OFFICE));
        assertThat(granted.due()).isEqualTo("2017-03-31");
        assertThat(granted.state()).isEqualTo(OrderState.UNDERTAKEN);
        refuses("orders.no_request", granted, event(EXTENSION_GRANTED, "2017-03-09", OFFICE));
        assertThat(asked.after(event(EXTENSION_REFUSED, "2017-03-09", OFFICE)).due())
                .isEqualTo("2017-03-07");
        assertThat(granted.after(extension("2017-03-30", "2017-04-30", LEAD)).request())
                .isNotNull();
    }

    @Test
    void remindsWhoWasAssignedAndTakesAPassBackBeforeTheCloseOut() {
        OrderStanding assigned = Order2017.filed().after(event(ASSIGNED, "2017-02-10", OFFICE));
        assertThat(assigned.after(event(REMINDED, "2017-02-12", OFFICE)).state())
                .isEqualTo(OrderState.ASSIGNED);
        OrderStanding passed = undertaken
                .after(extension("2017-03-01", "2017-03-31", LEAD))
                .after(event(REPORTED, "2017-03-03", LEAD, proof()))
                .after(event(PASSED, "2017-03-04", OFFICE));
        assertThat(passed.request()).as("a pass leaves nothing to extend").isNull();
        refuses("orders.own_report", passed, event(RETURNED, "2017-03-05", "承 办员丙"));
        OrderStanding returned = passed.after(event(RETURNED, "2017-03-05", OFFICE));
        assertThat(returned.state()).isEqualTo(OrderState.UNDERTAKEN);
        assertThat(returned.proven()).isFalse();
        OrderStanding concluded = passed.after(event(CONCLUDED, "2017-03-06", OFFICE));
        refuses("orders.refused.concluded", concluded, event(RETURNED, "2017-03-07", OFFICE));
    }

    @Test
    void isOverdueFromTheDayAfterItsDueDateUntilItIsConcluded() {
        assertThat(undertaken.isOverdue(LocalDate.parse("2017-03-07"))).isFalse();
        assertThat(undertaken.isOverdue(LocalDate.parse("2017-03-08"))).isTrue();
        OrderStanding passed = undertaken
                .after(event(REPORTED, "2017-03-10", LEAD, proof()))
                .after(event(PASSED, "2017-03-11", OFFICE));
        assertThat(passed.isOverdue(LocalDate.parse("2017-03-12"))).isTrue();
        assertThat(passed.after(event(CONCLUDED, "2017-03-12", OFFICE)).isOverdue(LocalDate.parse("2017-03-12")))
                .isFalse();
    }

    @Test
    void wantsNameWordsAndDaysInTheirOrder() {
        refuses("orders.by_missing", undertaken, event(REMINDED, "2017-03-01", " "));
        refuses("orders.note_missing", undertaken, event(REPORTED, "2017-03-01", LEAD, " ", null));
        refuses("orders.before_last", undertaken, event(REMINDED, "2017-02-12", OFFICE));
        assertThat(undertaken.after(event(REMINDED, "2017-02-13", OFFICE)).last())
                .isEqualTo("2017-02-13");
    }

    private static void refuses(String messageKey, OrderStanding standing, OrderEvent event) {
        assertThatThrownBy(() -> standing.after(event))
                .isInstanceOf(InputRefused.class)
                .hasMessageStartingWith(messageKey + " ");
    }
}
