package hengdao.schedule.plan;

import static org.assertj.core.api.Assertions.assertThat;

import hengdao.model.PlanDeltas;
import hengdao.model.Scheduling;
import hengdao.model.Task;
import hengdao.model.TaskConstraint;
import hengdao.model.TaskConstraint.Kind;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds for automatic dates in any network. */
class SettlingRulesTest {

    @Property(tries = 500)
    void settlingTwiceMovesNothingAndNothingManualEverMoves(
            @ForAll("networks") RandomNetwork network, @ForAll Set<@IntRange(max = 13) Integer> manual) {
        Sample sample = sample(network, manual);
        List<Task> moved = AutomaticDates.forward(sample.plan(), sample.all());
        assertThat(moved).allMatch(task -> task.scheduling() == Scheduling.AUTOMATIC);
        Plan settled = with(sample.plan(), moved);
        assertThat(AutomaticDates.forward(settled, sample.all())).isEmpty();
        assertThat(AutomaticDates.settle(settled, sample.ids())).isEmpty();
    }

    @Property(tries = 500)
    void settlingAfterOneChangeIsSchedulingEverythingForward(
            @ForAll("networks") RandomNetwork network,
            @ForAll Set<@IntRange(max = 13) Integer> manual,
            @ForAll @IntRange(max = 13) int which,
            @ForAll @IntRange(min = -30, max = 30) int days) {
        Sample sample = sample(network, manual);
        Plan settled = settled(sample);
        Task task =
                settled.task(sample.ids().get(which % network.leaves().size())).orElseThrow();
        LocalDate start = settled.period(task).start().plusDays(days);
        Task dragged = task.withPlan(start, settled.period(task).finish().plusDays(days))
                .withScheduling(task.scheduling(), TaskConstraint.notBefore(start));
        Plan changed = with(settled, List.of(dragged));
        List<Task> followed = AutomaticDates.settle(changed, List.of(task.id()));
        assertThat(followed).containsExactlyInAnyOrderElementsOf(AutomaticDates.forward(changed, sample.all()));
    }

    @Property(tries = 500)
    void noLinkIsBrokenButThatOfAFixedTaskAndNoDayMissedButAFinish(@ForAll("networks") RandomNetwork network) {
        Sample sample = sample(network, Set.of());
        Plan settled = settled(sample);
        PlanAnalysis analysis = PlanAnalysis.of(settled);
        analysis.violations()
                .forEach((id, found) -> assertThat(found)
                        .noneMatch(violation -> violation instanceof Violation.LinkBroken && !isFixed(settled, id))
                        .noneMatch(violation -> violation instanceof Violation.ConstraintMissed missed
                                && missed.constraint().kind() != Kind.MUST_FINISH_BY));
    }

    @Property(tries = 500)
    void backwardEndsOnTheFinishBreaksNoLinkAndIsStable(
            @ForAll("networks") RandomNetwork network, @ForAll @IntRange(min = 40, max = 200) int days) {
        Sample sample = sample(network, Set.of());
        LocalDate finish = network.start().plusDays(days);
        Plan settled = settled(sample);
        Plan counted = with(settled, AutomaticDates.backward(settled, sample.all(), finish));
        List<Task> pulled = AutomaticDates.settle(counted, sample.all());
        assertThat(pulled)
                .as("only those that keep a day to finish by")
                .allMatch(task -> task.constraint().kind() == Kind.MUST_FINISH_BY && task.deadlineStated());
        Plan late = with(counted, pulled);
        assertThat(AutomaticDates.settle(late, sample.all())).isEmpty();
        PlanAnalysis analysis = PlanAnalysis.of(late);
        for (UUID id : sample.ids()) {
            Task task = late.task(id).orElseThrow();
            if (!isFixed(late, id)) {
                assertThat(late.period(task).finish()).isBeforeOrEqualTo(finish);
                assertThat(analysis.violations().getOrDefault(id, List.of()))
                        .allMatch(broken -> broken instanceof Violation.PastDeadline && !task.deadlineStated());
            }
        }
    }

    /**
     * Without links from the start of a summary, of which another leaf may come to be the first, and without a deadline
     * beside the day by which a leaf must be finished, which would be given up for it.
     */
    @Property(tries = 500)
    void backwardTwiceMovesNothing(
            @ForAll("plainNetworks") RandomNetwork network, @ForAll @IntRange(min = 40, max = 200) int days) {
        Sample sample = sample(network, Set.of());
        LocalDate finish = network.start().plusDays(days);
        Plan settled = settled(sample);
        Plan late = with(settled, AutomaticDates.backward(settled, sample.all(), finish));
        assertThat(AutomaticDates.backward(late, sample.all(), finish)).isEmpty();
    }

    @Provide
    Arbitrary<RandomNetwork> networks() {
        return RandomNetwork.any(false);
    }

    @Provide
    Arbitrary<RandomNetwork> plainNetworks() {
        return RandomNetwork.any(true).map(RandomNetwork::boundOnce);
    }

    private static boolean isFixed(Plan plan, UUID id) {
        return plan.leaves(id).stream().anyMatch(leaf -> leaf.constraint().kind() == Kind.FIXED);
    }

    private static Plan settled(Sample sample) {
        return with(sample.plan(), AutomaticDates.forward(sample.plan(), sample.all()));
    }

    private static Plan with(Plan plan, List<Task> changed) {
        return plan.with(PlanDeltas.changing(changed));
    }

    private static Sample sample(RandomNetwork network, Set<Integer> manual) {
        RandomNetwork.Planned planned = network.planned();
        List<UUID> leaves = planned.ids().subList(0, network.leaves().size());
        List<Task> byHand = manual.stream()
                .filter(place -> place < leaves.size())
                .map(place -> planned.plan().task(leaves.get(place)).orElseThrow())
                .map(task -> task.withScheduling(Scheduling.MANUAL, task.constraint()))
                .toList();
        return new Sample(with(planned.plan(), byHand), List.of(planned.area()), leaves);
    }

    /** A plan, its work area and its leaves. */
    private record Sample(Plan plan, List<UUID> all, List<UUID> ids) {}
}
