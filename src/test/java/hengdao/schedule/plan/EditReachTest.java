package hengdao.schedule.plan;

import static org.assertj.core.api.Assertions.assertThat;

import hengdao.model.DependencyType;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class EditReachTest {
    private final SmallPlan small = new SmallPlan();

    @Test
    void countsTheTasksThatLinksLeadToAlsoFromWhatHoldsThem() {
        UUID alone = small.task(null, "5.1.1", "2017-03-06", "2017-03-10");
        UUID holder = small.summary(null, "5.1.2");
        UUID inside = small.task(holder, "5.1.2.1", "2017-03-06", "2017-03-10");
        UUID next = small.task(null, "5.1.3", "2017-03-13", "2017-03-17");
        UUID last = small.task(null, "5.1.4", "2017-03-20", "2017-03-24");
        small.link(holder, next, DependencyType.FS, 0);
        small.link(next, last, DependencyType.FS, 0);
        Plan plan = small.plan();
        assertThat(EditReach.isWithin(plan, List.of(alone), 1)).isTrue();
        assertThat(EditReach.isWithin(plan, List.of(inside), 2)).isFalse();
        assertThat(EditReach.isWithin(plan, List.of(inside), 3)).isTrue();
        assertThat(EditReach.isWithin(plan, List.of(small.area), 4)).isTrue();
        assertThat(EditReach.isWithin(plan, List.of(small.area), 3)).isFalse();
        assertThat(EditReach.isWithin(plan, List.of(alone, inside), 1)).isFalse();
    }
}
