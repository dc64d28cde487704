package hengdao.schedule.plan;

import static org.assertj.core.api.Assertions.assertThat;

import hengdao.model.DependencyType;
import hengdao.model.Task;
import java.util.UUID;
import org.assertj.core.api.AbstractListAssert;
import org.junit.jupiter.api.Test;

class LinkCircleTest {
    private final SmallPlan sample = new SmallPlan();

    @Test
    void theCircleIsNamedFromThePredecessorBackToIt() {
        UUID a = leaf(null, "a");
        UUID b = leaf(null, "b");
        UUID c = leaf(null, "c");
        sample.link(a, b, DependencyType.FS, 0);
        sample.link(b, c, DependencyType.SS, -2);
        assertCircle(c, a).containsExactly("c", "a", "b", "c");
        assertCircle(a, c).isEmpty();
        assertCircle(a, a).containsExactly("a", "a");
    }

    @Test
    void aLinkOfASummaryIsOneOfAllBelowIt() {
        UUID holder = sample.summary(null, "h");
        UUID inner = sample.summary(holder, "i");
        UUID low = leaf(inner, "l");
        UUID other = sample.summary(null, "o");
        UUID deep = leaf(other, "d");
        sample.link(low, deep, DependencyType.FS, 0);
        assertCircle(deep, holder).containsExactly("d", "h", "i", "l", "d");
        assertCircle(other, holder).containsExactly("o", "h", "i", "l", "d", "o");
        assertCircle(holder, other).isEmpty();
        assertCircle(low, holder).containsExactly("l", "h", "l");
        assertCircle(holder, low).containsExactly("h", "l", "h");
    }

    private UUID leaf(@org.jspecify.annotations.Nullable UUID parent, String key) {
        return sample.task(parent, key, "2017-01-16", "2017-01-17");
    }

    private AbstractListAssert<?, ?, String, ?> assertCircle(UUID from, UUID to) {
        return assertThat(LinkCircle.closedBy(sample.plan(), from, to).stream()
                .map(Task::key)
                .toList());
    }
}
