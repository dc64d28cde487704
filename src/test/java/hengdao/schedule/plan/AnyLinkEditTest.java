package hengdao.schedule.plan;

import static org.assertj.core.api.Assertions.assertThat;

import hengdao.model.Dependency;
import hengdao.model.DependencyType;
import hengdao.model.PlanDelta;
import hengdao.model.Programme;
import hengdao.model.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** A plan after an edit of its links against one made anew of the same tasks and links. */
class AnyLinkEditTest {

    @Property(tries = 500)
    void agreesWithAPlanMadeAnew(
            @ForAll("networks") RandomNetwork network,
            @ForAll @Size(24) List<@IntRange(max = 2) Integer> fates,
            @ForAll @IntRange(max = 2) int added) {
        Plan before = network.planned().plan();
        Programme programme = before.programme();
        List<Dependency> relinked = new ArrayList<>();
        List<Dependency> unlinked = new ArrayList<>();
        List<Dependency> wanted = new ArrayList<>();
        for (int i = 0; i < programme.dependencies().size(); i++) {
            Dependency link = programme.dependencies().get(i);
            switch (fates.get(i)) {
                case 0 -> wanted.add(link);
                case 1 -> unlinked.add(link);
                default -> {
                    relinked.add(
                            new Dependency(link.id(), link.predecessorId(), link.successorId(), DependencyType.SF, 77));
                    wanted.add(relinked.getLast());
                }
            }
        }
        List<Task> tasks = programme.tasks();
        List<Dependency> linked = new ArrayList<>();
        for (int i = 0; i < added; i++) {
            UUID from = tasks.get(i % tasks.size()).id();
            linked.add(new Dependency(UUID.randomUUID(), from, tasks.getLast().id(), DependencyType.FF, i));
        }
        wanted.addAll(linked);
        Plan after = before.with(new PlanDelta(List.of(), List.of(), List.of(), linked, relinked, unlinked, List.of()));
        Plan anew = Plan.of(programme.withPlan(tasks, wanted, programme.indicators()));
        assertThat(after.programme()).isEqualTo(anew.programme());
        assertThat(after.programme().tasks()).isSameAs(tasks);
        for (Task task : tasks) {
            assertThat(after.into(task.id())).isEqualTo(anew.into(task.id()));
            assertThat(after.outOf(task.id())).isEqualTo(anew.outOf(task.id()));
        }
        assertThat(PlanAnalysis.of(after)).isEqualTo(PlanAnalysis.of(anew));
    }

    @Provide
    Arbitrary<RandomNetwork> networks() {
        return RandomNetwork.any(false);
    }
}
