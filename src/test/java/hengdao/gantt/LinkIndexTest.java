package hengdao.gantt;

import static org.assertj.core.api.Assertions.assertThat;

import hengdao.model.Dependency;
import hengdao.model.DependencyType;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class LinkIndexTest {
    private static final int ROWS = 60;
    private final ChartRows rows = ChartRows.of(SampleRows.many(ROWS - 1));

    @Property(tries = 500)
    void findsWhatLookingAtEveryLinkFinds(
            @ForAll Random random,
            @ForAll @IntRange(max = 120) int count,
            @ForAll @IntRange(max = ROWS - 1) int first,
            @ForAll @IntRange(max = 20) int more) {
        List<Dependency> links = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            links.add(link(random.nextInt(ROWS), random.nextInt(ROWS)));
        }
        links.add(new Dependency(new UUID(9, 9), new UUID(9, 8), rows.get(0).id(), DependencyType.FS, 0));
        int last = first + more;
        List<Dependency> expected = links.stream()
                .filter(link -> rows.place(link.predecessorId()) >= 0)
                .filter(link -> touches(link, first, last))
                .toList();
        LinkIndex index = LinkIndex.of(rows, links);
        assertThat(index.size()).isEqualTo(count);
        assertThat(index.touching(first, last))
                .extracting(LinkIndex.Laned::link)
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    @Property(tries = 200)
    void keepsTheLinksWithBothEndsShown(
            @ForAll Random random,
            @ForAll @IntRange(max = 80) int count,
            @ForAll @IntRange(max = ROWS - 1) int hidden) {
        List<Dependency> links = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            links.add(link(random.nextInt(ROWS), random.nextInt(ROWS)));
        }
        LinkIndex shown =
                LinkIndex.of(rows, links).shown(place -> place == hidden ? -1 : place < hidden ? place : place - 1);
        List<Dependency> expected = links.stream()
                .filter(link -> rows.place(link.predecessorId()) != hidden)
                .filter(link -> rows.place(link.successorId()) != hidden)
                .toList();
        assertThat(shown.touching(0, ROWS))
                .extracting(LinkIndex.Laned::link)
                .containsExactlyInAnyOrderElementsOf(expected);
        assertThat(shown.touching(hidden, hidden))
                .extracting(LinkIndex.Laned::link)
                .allMatch(link -> Math.max(rows.place(link.predecessorId()), rows.place(link.successorId())) > hidden);
    }

    private boolean touches(Dependency link, int first, int last) {
        int from = rows.place(link.predecessorId());
        int to = rows.place(link.successorId());
        return Math.min(from, to) <= last && Math.max(from, to) >= first;
    }

    private Dependency link(int from, int to) {
        UUID id = UUID.randomUUID();
        return new Dependency(id, rows.get(from).id(), rows.get(to).id(), DependencyType.FS, 0);
    }
}
