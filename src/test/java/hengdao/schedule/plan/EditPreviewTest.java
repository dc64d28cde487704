package hengdao.schedule.plan;

import static org.assertj.core.api.Assertions.assertThat;

import hengdao.model.DateRange;
import hengdao.model.DependencyType;
import hengdao.model.PlanDeltas;
import hengdao.model.Scheduling;
import hengdao.model.Task;
import hengdao.model.TaskConstraint;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class EditPreviewTest {
    private final SmallPlan sample = new SmallPlan();

    @Test
    void tellsNewDatesMovedSuccessorsAndWhatBreaks() {
        UUID first = sample.task(null, "5.1.1", "2017-01-16", "2017-01-20");
        UUID second = sample.task(null, "5.1.2", "2017-01-22", "2017-01-26");
        UUID manual = sample.task(null, "5.1.3", "2017-01-23", "2017-01-24");
        sample.change(manual, task -> task.withScheduling(Scheduling.MANUAL, TaskConstraint.NONE));
        sample.change(second, task -> task.withDeadline(LocalDate.parse("2017-01-26")));
        UUID link = sample.link(first, manual, DependencyType.FS, 0);
        Plan plan = sample.plan();
        Task moved = day(plan, first).withPlan(LocalDate.parse("2017-01-17"), LocalDate.parse("2017-01-23"));
        Task pushed = day(plan, second).withPlan(LocalDate.parse("2017-01-24"), LocalDate.parse("2017-02-04"));
        EditPreview preview = EditPreview.of(plan, PlanDeltas.changing(List.of(moved, pushed)), List.of(first));
        assertThat(preview.subject())
                .isEqualTo(new DateRange(LocalDate.parse("2017-01-17"), LocalDate.parse("2017-01-23")));
        assertThat(preview.workdays()).isEqualTo(6);
        assertThat(preview.moved()).hasSize(1);
        assertThat(preview.moved().getFirst().workdays()).isEqualTo(2);
        assertThat(preview.broken())
                .extracting(
                        broken -> broken.task().id(),
                        broken -> broken.violation().workdays())
                .containsExactlyInAnyOrder(
                        org.assertj.core.api.Assertions.tuple(second, 2),
                        org.assertj.core.api.Assertions.tuple(manual, 1));
        assertThat(preview.broken())
                .anySatisfy(broken -> assertThat(broken.violation())
                        .isInstanceOfSatisfying(
                                Violation.LinkBroken.class,
                                it -> assertThat(it.link().id()).isEqualTo(link)));
    }

    @Test
    void rowsThatAreDraggedTogetherAreNoSuccessors() {
        UUID first = sample.task(null, "5.1.1", "2017-01-09", "2017-01-10");
        UUID second = sample.task(null, "5.1.2", "2017-01-11", "2017-01-12");
        UUID third = sample.task(null, "5.1.3", "2017-01-13", "2017-01-16");
        sample.link(second, third, DependencyType.FS, 0);
        Plan plan = sample.plan();
        List<UUID> held = List.of(second, first);
        EditPreview preview =
                EditPreview.of(plan, new PlanEditor(UUID::randomUUID).delta(plan, new PlanEdit.Move(held, 2)), held);
        assertThat(preview.subject())
                .isEqualTo(new DateRange(LocalDate.parse("2017-01-13"), LocalDate.parse("2017-01-16")));
        assertThat(preview.together()).isEqualTo(1);
        assertThat(preview.moved()).extracting(moved -> moved.task().id()).containsExactly(third);
    }

    @Test
    void anEditOfALinkTellsAllThatMovesAndBreaksTheFirstAmongThem() {
        UUID first = sample.task(null, "5.1.1", "2017-01-09", "2017-01-13");
        UUID second = sample.task(null, "5.1.2", "2017-01-09", "2017-01-10");
        sample.change(second, task -> task.withDeadline(LocalDate.parse("2017-01-13")));
        Plan plan = sample.plan();
        PlanEdit link = new PlanEdit.Link(first, second, DependencyType.FS, 0);
        EditPreview preview = EditPreview.of(plan, new PlanEditor(UUID::randomUUID).delta(plan, link), List.of());
        assertThat(preview.moved())
                .extracting(moved -> moved.task().id(), EditPreview.Moved::workdays)
                .containsExactly(org.assertj.core.api.Assertions.tuple(second, 5));
        assertThat(preview.broken()).extracting(broken -> broken.task().id()).containsExactly(second);
    }

    @Test
    void doesNotTellAgainWhatWasBrokenBefore() {
        UUID task = sample.task(null, "5.1.1", "2017-01-16", "2017-01-20");
        sample.change(task, each -> each.withDeadline(LocalDate.parse("2017-01-18")));
        Plan plan = sample.plan();
        Task earlier = day(plan, task).withPlan(LocalDate.parse("2017-01-13"), LocalDate.parse("2017-01-19"));
        assertThat(EditPreview.of(plan, PlanDeltas.changing(List.of(earlier)), List.of(task))
                        .broken())
                .isEmpty();
        Task later = day(plan, task).withPlan(LocalDate.parse("2017-01-17"), LocalDate.parse("2017-01-22"));
        assertThat(EditPreview.of(plan, PlanDeltas.changing(List.of(later)), List.of(task))
                        .broken())
                .hasSize(1);
    }

    private static Task day(Plan plan, UUID id) {
        return plan.task(id).orElseThrow();
    }
}
