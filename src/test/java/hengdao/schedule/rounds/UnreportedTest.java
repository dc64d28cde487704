package hengdao.schedule.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import hengdao.model.EntryRound;
import hengdao.model.EntryState;
import hengdao.model.Programme;
import hengdao.model.ProgressEntry;
import hengdao.model.Reporting;
import hengdao.model.RoundSkip;
import hengdao.model.RoundState;
import hengdao.schedule.Counts;
import hengdao.schedule.Increments;
import hengdao.schedule.LightRules;
import hengdao.schedule.ProgrammeFigures;
import hengdao.schedule.ProgrammeStatus;
import hengdao.schedule.plan.Plan;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * 本期未填报 in the 2017 programme with rounds made by hand: a month from 2017-02-01 that was cancelled, the three weeks of
 * 2017-02-01 to 2017-02-21 and the ten days of 2017-02-22 to 2017-03-03. Of task 5.1.2 there are two indicators.
 */
class UnreportedTest {

    private static final UUID SIGNING = Seed2017.indicator("5.1.2-1");
    private static final UUID HANDOVER = Seed2017.indicator("5.1.2-2");
    private static final UUID TASK = Seed2017.task("5.1.2");
    private static final EntryRound CANCELLED = round(1, "2017-02-01", "2017-02-28", RoundState.CANCELLED);
    private static final EntryRound LONG = round(2, "2017-02-01", "2017-02-21", RoundState.PLANNED);
    private static final EntryRound SHORT = round(3, "2017-02-22", "2017-03-03", RoundState.PLANNED);

    @Test
    void thePeriodIsTheRoundOpenOnTheStatusDate() {
        assertThat(period("2017-02-01")).isEqualTo(new ReportingPeriod(LONG, LONG.opens(), LONG.closes()));
        assertThat(period("2017-02-21").round()).isEqualTo(LONG);
        assertThat(period("2017-02-22").round()).isEqualTo(SHORT);
        assertThat(period("2017-03-04").isRound()).isFalse();
        assertThat(period("2017-03-04").first()).isEqualTo("2017-02-19");
        assertThat(period("2017-03-04").last()).isEqualTo("2017-03-04");
    }

    @Test
    void whatIsWithoutEntryIsWhatIsDueInTheRound() {
        Plan plan = plan(List.of(), entry(SIGNING, "2017-02-14"));
        Unreported unreported = unreported(plan, "2017-02-21");
        DueList due = DueRows.of(plan, LONG, List.of(), List.of(), Map.of());
        assertThat(unreported.items())
                .isEqualTo(due.due().size())
                .isEqualTo(due.items().size() - 1);
        assertThat(due.due())
                .allSatisfy(item ->
                        assertThat(unreported.contains(item.subjectId())).isTrue());
        assertThat(counts(plan, "2017-02-21").unreported())
                .isEqualTo(Unreported.tasks(plan, due))
                .isLessThan(unreported.items());
        assertThat(unreported.contains(SIGNING)).isFalse();
        assertThat(unreported.contains(HANDOVER)).isTrue();
        assertThat(unreported.contains(TASK)).isTrue();
    }

    @Test
    void anEntryOfTheRoundCountsHoweverOldAndOneBeforeItDoesNotHoweverNew() {
        Plan plan = plan(List.of(), entry(SIGNING, "2017-02-02"), entry(HANDOVER, "2017-02-21"));
        assertThat(unreported(plan, "2017-02-21").contains(SIGNING)).isFalse();
        assertThat(unreported(plan, "2017-02-22").contains(HANDOVER)).isTrue();
        Plan without = Plan.of(plan.programme().withReporting(Reporting.NONE));
        assertThat(unreported(without, "2017-02-21").contains(SIGNING)).isTrue();
        assertThat(unreported(without, "2017-02-22").contains(HANDOVER)).isFalse();
        assertThat(unreported(without, "2017-02-22").contains(TASK)).isFalse();
    }

    @Test
    void whatWasSkippedWithAReasonIsNotWithoutEntryInThatRound() {
        Plan before = plan(List.of());
        Plan skipped = plan(List.of(skip(LONG, SIGNING, "停工"), skip(LONG, HANDOVER, "未到交房期")));
        Unreported unreported = unreported(skipped, "2017-02-21");
        assertThat(unreported.rows()).doesNotContain(SIGNING, HANDOVER, TASK);
        assertThat(unreported.reason(HANDOVER)).isEqualTo("未到交房期");
        assertThat(unreported.reason(TASK)).isEqualTo("停工");
        assertThat(unreported.state(SIGNING)).contains(DueState.SKIPPED);
        assertThat(counts(skipped, "2017-02-21").unreported())
                .isEqualTo(counts(before, "2017-02-21").unreported() - 1);
        assertThat(counts(skipped, "2017-02-21").skipped()).isEqualTo(1);
        assertThat(unreported(skipped, "2017-02-22").rows()).contains(SIGNING, HANDOVER, TASK);
        assertThat(unreported(skipped, "2017-02-22").reason(HANDOVER)).isEmpty();
    }

    @Test
    void aTaskIsExplainedOnlyWhereNothingElseOfItIsDueOrReported() {
        Plan other = plan(List.of(skip(LONG, HANDOVER, "未到交房期")));
        assertThat(unreported(other, "2017-02-21").rows())
                .contains(SIGNING, TASK)
                .doesNotContain(HANDOVER);
        assertThat(unreported(other, "2017-02-21").reason(TASK)).isEmpty();
        Plan reported = plan(List.of(skip(LONG, HANDOVER, "未到交房期")), entry(SIGNING, "2017-02-14"));
        assertThat(counts(reported, "2017-02-21").skipped()).isZero();
        assertThat(unreported(reported, "2017-02-21").rows()).doesNotContain(SIGNING, HANDOVER, TASK);
        Plan back = plan(List.of(skip(LONG, HANDOVER, "未到交房期"), skip(LONG, HANDOVER, "")));
        assertThat(unreported(back, "2017-02-21").rows()).contains(HANDOVER);
    }

    @Test
    void anIncrementIsThatOfTheRound() {
        Plan plan = plan(List.of(), entry(SIGNING, "2017-02-03", "76"), entry(SIGNING, "2017-02-14", "81"));
        assertThat(added(plan.programme())).isEqualByComparingTo("8");
        assertThat(added(plan.programme().withReporting(Reporting.NONE))).isEqualByComparingTo("5");
    }

    private static BigDecimal added(Programme programme) {
        return new Increments(programme)
                .of(SIGNING, new BigDecimal("81"), LocalDate.parse("2017-02-14"))
                .orElseThrow();
    }

    private static ReportingPeriod period(String day) {
        return ReportingPeriod.of(plan(List.of()).programme(), LocalDate.parse(day));
    }

    private static Unreported unreported(Plan plan, String day) {
        LocalDate date = LocalDate.parse(day);
        return Unreported.of(plan, ProgrammeStatus.evaluate(plan, date, LightRules.DEFAULT)::of, date);
    }

    private static Counts counts(Plan plan, String day) {
        LocalDate date = LocalDate.parse(day);
        return ProgrammeFigures.of(plan, ProgrammeStatus.evaluate(plan, date, LightRules.DEFAULT)::of, date)
                .all();
    }

    private static Plan plan(List<RoundSkip> skips, ProgressEntry... entries) {
        return Plan.of(Seed2017.PROGRAMME
                .withEntries(List.of(entries))
                .withReporting(new Reporting(List.of(CANCELLED, LONG, SHORT), skips, Map.of())));
    }

    private static ProgressEntry entry(UUID subject, String asOf) {
        return entry(subject, asOf, "40");
    }

    private static ProgressEntry entry(UUID subject, String asOf, String value) {
        return Seed2017.entry(subject, asOf, value, EntryState.ACCEPTED, 50);
    }

    private static RoundSkip skip(EntryRound round, UUID subject, String reason) {
        return new RoundSkip(UUID.randomUUID(), round.id(), subject, reason, "填报员甲", Instant.EPOCH);
    }

    private static EntryRound round(int no, String opens, String closes, RoundState state) {
        LocalDate last = LocalDate.parse(closes);
        return new EntryRound(UUID.randomUUID(), no, "", LocalDate.parse(opens), last, last, state, "");
    }
}
