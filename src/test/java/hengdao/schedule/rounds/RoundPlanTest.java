package hengdao.schedule.rounds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hengdao.model.EntryRound;
import hengdao.model.RoundState;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Rounds follow each other without a gap, however they are moved and cancelled. */
class RoundPlanTest {

    private final RoundPlan plan =
            anew(new RoundPlan(List.of()), new RoundRule.EveryTwoWeeks(day("2017-01-13")), LocalDate.MIN);

    @Test
    void coversTheYearWithoutAGap() {
        assertGapless(plan);
        assertThat(plan.rounds()).extracting(EntryRound::no).startsWith(1, 2, 3).hasSize(26);
        assertThat(periods(plan))
                .startsWith("2016-12-31..2017-01-13", "2017-01-14..2017-02-03", "2017-02-04..2017-02-10");
        assertThat(plan.openOn(day("2017-02-03")).orElseThrow().no()).isEqualTo(2);
        assertThat(plan.openOn(day("2017-02-04")).orElseThrow().no()).isEqualTo(3);
        assertThat(plan.openOn(day("2017-12-30"))).isEmpty();
    }

    @Test
    void aMovedRoundTakesFromTheNextOne() {
        RoundPlan moved = plan.moved(round(2), day("2017-02-07"), " 春节后补开 ");

        assertGapless(moved);
        assertThat(periods(moved)).contains("2017-01-14..2017-02-07", "2017-02-08..2017-02-10");
        assertThat(moved.round(round(2)).plannedClose()).isEqualTo("2017-02-03");
        assertThat(moved.round(round(2)).reason()).isEqualTo("春节后补开");
        assertThat(moved.rounds()).hasSize(26);
        refuses("rounds.closes_too_late", () -> plan.moved(round(2), day("2017-02-10"), "推迟"));
        refuses("rounds.closes_too_early", () -> plan.moved(round(2), day("2017-01-13"), "提前"));
        refuses("rounds.reason_missing", () -> plan.moved(round(2), day("2017-02-07"), " "));
    }

    @Test
    void aCancelledRoundFallsToTheNextOne() {
        RoundPlan cancelled = plan.cancelled(round(2), "春节停会");

        assertGapless(cancelled);
        EntryRound gone = cancelled.round(round(2));
        assertThat(gone.state()).isEqualTo(RoundState.CANCELLED);
        assertThat(cancelled.openOn(day("2017-01-20")).orElseThrow().no()).isEqualTo(3);
        assertThat(cancelled.round(round(3)).opens()).isEqualTo("2017-01-14");
        refuses("rounds.is_cancelled", () -> cancelled.moved(round(2), day("2017-02-07"), "推迟"));
        refuses("rounds.is_cancelled", () -> cancelled.cancelled(round(2), "再次"));
    }

    @Test
    void cancellingTheRoundBeforeTheCancelledOneLeavesNoGap() {
        RoundPlan cancelled = plan.cancelled(round(3), "停会").cancelled(round(2), "停会");

        assertGapless(cancelled);
        assertThat(cancelled.round(round(4)).opens()).isEqualTo("2017-01-14");
    }

    @Test
    void plansAnewFromADayAndKeepsWhatOpenedBefore() {
        RoundPlan anew = anew(plan, new RoundRule.Monthly(25), day("2017-03-01"));

        assertGapless(anew);
        assertThat(anew.rounds().subList(0, 5)).isEqualTo(plan.rounds().subList(0, 5));
        assertThat(periods(anew).subList(4, 7))
                .containsExactly("2017-02-25..2017-03-10", "2017-03-11..2017-03-27", "2017-03-28..2017-04-25");
        assertThat(anew.rounds().get(5).no()).isEqualTo(6);
        refuses("rounds.none", () -> anew(plan, new RoundRule.OnDates(List.of(day("2017-02-01"))), day("2017-03-01")));
        refuses("rounds.unknown", () -> plan.round(UUID.randomUUID()));
    }

    private static RoundPlan anew(RoundPlan before, RoundRule rule, LocalDate from) {
        return before.planned(rule, 2017, from, Seed2017.WORKDAYS, UUID::randomUUID);
    }

    private UUID round(int no) {
        return plan.rounds().get(no - 1).id();
    }

    private static void assertGapless(RoundPlan plan) {
        List<EntryRound> taking =
                plan.rounds().stream().filter(EntryRound::takesPlace).toList();
        for (int i = 1; i < taking.size(); i++) {
            assertThat(taking.get(i).opens())
                    .isEqualTo(taking.get(i - 1).closes().plusDays(1));
        }
    }

    private static List<String> periods(RoundPlan plan) {
        return plan.rounds().stream()
                .map(round -> round.opens() + ".." + round.closes())
                .toList();
    }

    private static void refuses(String messageKey, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call).hasMessageStartingWith(messageKey + " ");
    }

    private static LocalDate day(String date) {
        return LocalDate.parse(date);
    }
}
