package hengdao.schedule.plan;

import static org.assertj.core.api.Assertions.assertThat;

import hengdao.model.DependencyType;
import hengdao.model.Scheduling;
import hengdao.model.TaskConstraint;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** 倒排 of some tasks in March 2017, of which others stay. */
class BackwardPreviewTest {
    private final SmallPlan sample = new SmallPlan();

    private static BackwardPreview preview(Plan plan, String finish, UUID... scope) {
        PlanEdit.ScheduleBackward edit = new PlanEdit.ScheduleBackward(List.of(scope), LocalDate.parse(finish));
        return BackwardPreview.of(plan, edit, new PlanEditor(UUID::randomUUID).delta(plan, edit));
    }

    @Test
    void tellsWhatMovesApartFromWhatOnlyStaysWhereItIs() {
        UUID moves = sample.task(null, "5.1.1", "2017-03-06", "2017-03-10");
        UUID stays = sample.task(null, "5.1.2", "2017-03-20", "2017-03-24");
        BackwardPreview preview = preview(sample.plan(), "2017-03-24", moves, stays);
        assertThat(preview.moved()).singleElement().satisfies(moved -> {
            assertThat(moved.task().id()).isEqualTo(moves);
            assertThat(moved.workdays()).isEqualTo(10);
        });
        assertThat(preview.kept()).singleElement().satisfies(kept -> {
            assertThat(kept.id()).isEqualTo(stays);
            assertThat(kept.constraint()).isEqualTo(TaskConstraint.notBefore(LocalDate.parse("2017-03-20")));
        });
        assertThat(preview.missed()).isEmpty();
        assertThat(preview.broken()).isEmpty();
    }

    @Test
    void namesThePredecessorOutsideForWhoseSakeTheFinishIsMissed() {
        UUID outside = sample.task(null, "5.1.1", "2017-03-06", "2017-03-10");
        UUID inside = sample.task(null, "5.1.2", "2017-03-13", "2017-03-17");
        sample.link(outside, inside, DependencyType.FS, 0);
        BackwardPreview preview = preview(sample.plan(), "2017-03-14", inside);
        assertThat(preview.missed()).singleElement().satisfies(missed -> {
            assertThat(missed.task().id()).isEqualTo(inside);
            assertThat(missed.finish()).isEqualTo("2017-03-17");
            assertThat(missed.workdays()).isEqualTo(3);
            assertThat(missed.outside()).extracting(task -> task.id()).containsExactly(outside);
        });
    }

    @Test
    void tellsWhatBreaksAndATaskByHandThatStaysBehindTheFinish() {
        UUID moves = sample.task(null, "5.1.1", "2017-03-06", "2017-03-10");
        UUID byHand = sample.task(null, "5.1.2", "2018-01-15", "2018-01-17");
        sample.change(byHand, task -> task.withScheduling(Scheduling.MANUAL, TaskConstraint.NONE));
        BackwardPreview preview = preview(sample.plan(), "2018-01-03", moves, byHand);
        assertThat(preview.missed()).singleElement().satisfies(missed -> {
            assertThat(missed.task().id()).isEqualTo(byHand);
            assertThat(missed.outside()).isEmpty();
        });
        assertThat(preview.broken()).singleElement().satisfies(broken -> {
            assertThat(broken.task().id()).isEqualTo(moves);
            assertThat(broken.violation()).isInstanceOf(Violation.PastDeadline.class);
        });
    }
}
