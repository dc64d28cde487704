package hengdao.schedule.plan;

import static org.assertj.core.api.Assertions.assertThat;

import hengdao.model.Task;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Circles against a plain depth-first search over leaves, each link of a summary taken for one of each leaf. */
class AnyLinkCircleTest {

    @Property(tries = 1000)
    void agreesWithAPlainSearch(
            @ForAll("networks") RandomNetwork network,
            @ForAll @IntRange(max = 99) int one,
            @ForAll @IntRange(max = 99) int other) {
        RandomNetwork.Planned planned = network.planned();
        List<RandomNetwork.Row> rows = network.rows();
        RandomNetwork.Row from = rows.get(one % rows.size());
        RandomNetwork.Row to = rows.get(other % rows.size());
        UUID predecessor = planned.ids().get(rows.indexOf(from));
        UUID successor = planned.ids().get(rows.indexOf(to));
        List<UUID> circle = LinkCircle.closedBy(planned.plan(), predecessor, successor).stream()
                .map(Task::id)
                .toList();
        boolean closes = leaves(to).stream().anyMatch(leaf -> reaches(network, leaf, from, new HashSet<>()));
        assertThat(!circle.isEmpty()).isEqualTo(closes);
        if (closes) {
            assertThat(circle).startsWith(predecessor, successor).endsWith(predecessor);
            assertThat(circle.subList(1, circle.size())).doesNotHaveDuplicates();
        }
    }

    @Provide
    Arbitrary<RandomNetwork> networks() {
        return RandomNetwork.any(false);
    }

    private static boolean reaches(RandomNetwork network, int leaf, RandomNetwork.Row goal, Set<Integer> been) {
        if (leaves(goal).contains(leaf)) {
            return true;
        }
        List<Integer> next = new ArrayList<>();
        network.links().stream()
                .filter(link -> leaves(link.predecessor()).contains(leaf))
                .forEach(link -> next.addAll(leaves(link.successor())));
        return been.add(leaf) && next.stream().anyMatch(each -> reaches(network, each, goal, been));
    }

    private static List<Integer> leaves(RandomNetwork.Row row) {
        return IntStream.rangeClosed(row.first(), row.last()).boxed().toList();
    }
}
