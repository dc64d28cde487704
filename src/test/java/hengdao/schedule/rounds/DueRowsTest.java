package hengdao.schedule.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import hengdao.model.EntryRound;
import hengdao.model.EntryState;
import hengdao.model.Outcome;
import hengdao.model.OutcomeKind;
import hengdao.model.ProgressEntry;
import hengdao.model.RoundHandover;
import hengdao.model.RoundSkip;
import hengdao.model.RoundState;
import hengdao.schedule.plan.Plan;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is due in a round of the 2017 programme: the two weeks of 2017-02-11 to 2017-02-24. */
class DueRowsTest {

    private static final UUID SIGNING = Seed2017.indicator("5.1.2-1");
    private static final UUID HANDOVER = Seed2017.indicator("5.1.2-2");
    private static final EntryRound ROUND = new EntryRound(
            UUID.randomUUID(),
            4,
            "",
            LocalDate.parse("2017-02-11"),
            LocalDate.parse("2017-02-24"),
            LocalDate.parse("2017-02-24"),
            RoundState.PLANNED,
            "");

    @Test
    void asksForEveryIndicatorAndEveryTaskWithoutOneThatHasBegun() {
        List<UUID> due = due().due().stream().map(DueItem::subjectId).toList();

        assertThat(due).contains(SIGNING, HANDOVER);
        assertThat(due).doesNotHaveDuplicates().doesNotContain(Seed2017.task("5.1.2"));
        Plan plan = Plan.of(Seed2017.PROGRAMME);
        List<UUID> expected = Seed2017.PROGRAMME.tasks().stream()
                .filter(task -> !plan.period(task).start().isAfter(ROUND.closes()))
                .flatMap(task -> plan.indicators(task.id()).isEmpty()
                        ? List.of(task).stream()
                                .filter(leaf -> !plan.isHolder(leaf.id()))
                                .map(leaf -> leaf.id())
                        : plan.indicators(task.id()).stream().map(indicator -> indicator.id()))
                .toList();
        assertThat(due).isEqualTo(expected);
        assertThat(expected.size())
                .isLessThan(Seed2017.PROGRAMME.indicators().size()
                        + Seed2017.PROGRAMME.tasks().size());
    }

    @Test
    void isDoneByACountingEntryWithinTheRoundAlone() {
        assertThat(state(entry("2017-02-14", "81", EntryState.SUBMITTED))).contains(DueState.DONE);
        assertThat(state(entry("2017-02-24", "81", EntryState.ACCEPTED))).contains(DueState.DONE);
        assertThat(state(entry("2017-02-10", "81", EntryState.SUBMITTED))).contains(DueState.OPEN);
        assertThat(state(entry("2017-02-25", "81", EntryState.SUBMITTED))).contains(DueState.OPEN);
        assertThat(state(entry("2017-02-14", "81", EntryState.WITHDRAWN))).contains(DueState.OPEN);
        assertThat(state(entry("2017-02-14", "81", EntryState.SUPERSEDED))).contains(DueState.OPEN);
    }

    @Test
    void asksNoMoreForWhatWasFinishedBeforeTheRound() {
        assertThat(state(entry("2017-02-10", "87", EntryState.ACCEPTED))).isEmpty();
        assertThat(state(entry("2017-02-11", "87", EntryState.ACCEPTED))).contains(DueState.DONE);
    }

    @Test
    void asksNoMoreForWhatWasHeldUpBeforeTheRound() {
        assertThat(heldUp("2017-02-10").items())
                .extracting(DueItem::subjectId)
                .doesNotContain(SIGNING, HANDOVER)
                .isNotEmpty();
        assertThat(heldUp("2017-02-11").items()).extracting(DueItem::subjectId).contains(SIGNING, HANDOVER);
    }

    @Test
    void putsReturnedItemsOnTopUntilTheyAreAnswered() {
        ProgressEntry returned = Seed2017.entry(HANDOVER, "2017-02-09", "40", EntryState.RETURNED, 40);
        DueList list = due(returned);
        assertThat(list.items().getFirst().subjectId()).isEqualTo(HANDOVER);
        assertThat(list.items().getFirst().state()).isEqualTo(DueState.RETURNED);
        assertThat(list.items().getFirst().entry()).isEqualTo(returned);

        ProgressEntry before = Seed2017.entry(HANDOVER, "2017-02-14", "41", EntryState.SUBMITTED, 39);
        assertThat(due(returned, before).items().getFirst().state()).isEqualTo(DueState.RETURNED);
        ProgressEntry answer = Seed2017.entry(HANDOVER, "2017-02-14", "41", EntryState.SUBMITTED, 46);
        assertThat(item(due(returned, answer), HANDOVER).orElseThrow().state()).isEqualTo(DueState.DONE);
        assertThat(due(returned, answer).progress().returned()).isZero();
    }

    @Test
    void isAnsweredOnlyByWhatWasEnteredAfterTheReview() {
        ProgressEntry returned = Seed2017.entry(HANDOVER, "2017-01-31", "40", EntryState.RETURNED, 30);
        ProgressEntry next = Seed2017.entry(HANDOVER, "2017-02-07", "41", EntryState.ACCEPTED, 37);
        Instant review = Instant.parse("2026-11-28T02:00:00Z");
        DueList list = DueRows.of(plan(returned, next), ROUND, List.of(), List.of(), Map.of(returned.id(), review));
        assertThat(list.items().getFirst().subjectId()).isEqualTo(HANDOVER);
        assertThat(list.items().getFirst().state()).isEqualTo(DueState.RETURNED);
        assertThat(list.items().getFirst().entry()).isEqualTo(returned);

        ProgressEntry answer = Seed2017.entry(HANDOVER, "2017-02-14", "42", EntryState.SUBMITTED, 3700);
        DueList answered =
                DueRows.of(plan(returned, next, answer), ROUND, List.of(), List.of(), Map.of(returned.id(), review));
        assertThat(item(answered, HANDOVER).orElseThrow().state()).isEqualTo(DueState.DONE);
    }

    @Test
    void showsWhatCountedBeforeTheRound() {
        DueItem item = item(due(entry("2017-02-14", "81", EntryState.SUBMITTED)), SIGNING)
                .orElseThrow();
        assertThat(item.last()).isNotNull().satisfies(last -> {
            assertThat(last.value()).isEqualByComparingTo("73");
            assertThat(last.asOf()).isEqualTo("2017-01-17");
        });
        assertThat(item.entry()).isNotNull();
    }

    @Test
    void countsWhatIsDoneSkippedAndOpen() {
        int all = due().items().size();
        Plan plan = plan(entry("2017-02-14", "81", EntryState.SUBMITTED));
        RoundSkip skip = new RoundSkip(UUID.randomUUID(), ROUND.id(), HANDOVER, "本期停工", "填报员甲", Instant.EPOCH);
        RoundSkip other = new RoundSkip(UUID.randomUUID(), UUID.randomUUID(), SIGNING, "上期", "填报员甲", Instant.EPOCH);

        DueList list = DueRows.of(plan, ROUND, List.of(skip, other), List.of(), Map.of());
        assertThat(list.progress()).isEqualTo(new RoundProgress(1, 1, all - 2, 0));
        assertThat(list.progress().total()).isEqualTo(all);
        assertThat(list.due()).hasSize(all - 2);
    }

    @Test
    void asksThoseToWhomAnItemWasHandedOver() {
        RoundHandover first = handover("街道甲", "张三");
        RoundHandover second = handover("", "李四");
        DueList list = DueRows.of(plan(), ROUND, List.of(), List.of(first, second), Map.of());
        DueItem item = item(list, SIGNING).orElseThrow();
        assertThat(item.person()).isEqualTo("李四");
        assertThat(item.handover()).isEqualTo(second);
        assertThat(list.of(" 李四 ").items()).containsExactly(item);
        assertThat(list.of("张三").items()).isEmpty();
        assertThat(list.of("").items()).hasSameSizeAs(list.items());
        DueList one = DueRows.of(plan(), ROUND, List.of(), List.of(first), Map.of());
        assertThat(one.of("街道甲").items()).extracting(DueItem::subjectId).containsExactly(SIGNING);
    }

    @Test
    void theNewestRowOfASkipOrHandoverCounts() {
        RoundSkip skip = new RoundSkip(UUID.randomUUID(), ROUND.id(), SIGNING, "停工", "填报员甲", Instant.EPOCH);
        RoundSkip back = new RoundSkip(UUID.randomUUID(), ROUND.id(), SIGNING, "", "填报员甲", Instant.EPOCH);
        RoundHandover over = handover("街道甲", "张三");
        RoundHandover home =
                new RoundHandover(UUID.randomUUID(), ROUND.id(), SIGNING, "", "", "", "填报员甲", Instant.EPOCH);
        DueItem before = item(due(), SIGNING).orElseThrow();
        DueList list = DueRows.of(plan(), ROUND, List.of(skip, back), List.of(over, home), Map.of());
        assertThat(item(list, SIGNING)).contains(before);
        DueList again = DueRows.of(plan(), ROUND, List.of(skip, back, skip), List.of(over, home, over), Map.of());
        assertThat(item(again, SIGNING).map(DueItem::state)).contains(DueState.SKIPPED);
        assertThat(item(again, SIGNING).map(DueItem::person)).contains("张三");
    }

    private static DueList heldUp(String on) {
        Outcome outcome =
                new Outcome(Seed2017.task("5.1.2"), OutcomeKind.CONSTRAINED, "上级规划未定", LocalDate.parse(on), "审核员乙");
        Plan plan = Plan.of(Seed2017.PROGRAMME.withOutcomes(List.of(outcome)));
        return DueRows.of(plan, ROUND, List.of(), List.of(), Map.of());
    }

    private static RoundHandover handover(String unit, String person) {
        return new RoundHandover(UUID.randomUUID(), ROUND.id(), SIGNING, unit, person, "分工调整", "填报员甲", Instant.EPOCH);
    }

    private static Optional<DueState> state(ProgressEntry entry) {
        return item(due(entry), SIGNING).map(DueItem::state);
    }

    private static ProgressEntry entry(String asOf, String value, EntryState state) {
        return Seed2017.entry(SIGNING, asOf, value, state, 50);
    }

    private static Optional<DueItem> item(DueList list, UUID subject) {
        return list.items().stream()
                .filter(item -> item.subjectId().equals(subject))
                .findFirst();
    }

    private static DueList due(ProgressEntry... entries) {
        return DueRows.of(plan(entries), ROUND, List.of(), List.of(), Map.of());
    }

    private static Plan plan(ProgressEntry... entries) {
        return Plan.of(Seed2017.PROGRAMME.withEntries(List.of(entries)));
    }
}
