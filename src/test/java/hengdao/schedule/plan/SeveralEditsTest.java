package hengdao.schedule.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hengdao.model.Dependency;
import hengdao.model.DependencyType;
import hengdao.model.InputRefused;
import hengdao.model.PlanDelta;
import hengdao.model.Task;
import hengdao.model.TaskKind;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SeveralEditsTest {
    private static final UUID FRESH = UUID.randomUUID();

    private final SmallPlan sample = new SmallPlan();
    private final UUID first = sample.task(null, "5.1.1", "2017-01-09", "2017-01-13");
    private final UUID second = sample.task(null, "5.1.2", "2017-01-09", "2017-01-13");
    private final UUID third = sample.task(null, "5.1.3", "2017-01-09", "2017-01-13");

    @Test
    void aTaskChangedTwiceIsThereOnceAsItEnds() {
        Task named = task(first).withName("新名");
        PlanDelta delta = delta(new PlanEdit.SetFields(named), dates(first, "2017-01-10", "2017-01-16"));
        assertThat(delta.changed()).singleElement().satisfies(task -> {
            assertThat(task.name()).isEqualTo("新名");
            assertThat(task.plannedStart()).isEqualTo("2017-01-10");
            assertThat(task.plannedFinish()).isEqualTo("2017-01-16");
        });
    }

    @Test
    void whatIsBroughtBackIsNotChanged() {
        Task before = task(first);
        PlanDelta delta = delta(new PlanEdit.SetFields(before.withName("新名")), new PlanEdit.SetFields(before));
        assertThat(delta.isEmpty()).isTrue();
    }

    @Test
    void aRowInsertedThenChangedIsInserted() {
        PlanDelta delta = delta(insert(), dates(FRESH, "2017-02-06", "2017-02-08"));
        assertThat(delta.changed()).isEmpty();
        assertThat(delta.inserted())
                .singleElement()
                .satisfies(task -> assertThat(task.plannedFinish()).isEqualTo("2017-02-08"));
    }

    @Test
    void aRowInsertedThenDeletedWasNeverThere() {
        assertThat(delta(insert(), new PlanEdit.Delete(List.of(FRESH))).isEmpty())
                .isTrue();
    }

    @Test
    void aTaskChangedThenDeletedGoesAsItWas() {
        Task before = task(first);
        PlanDelta delta = delta(new PlanEdit.SetFields(before.withName("新名")), new PlanEdit.Delete(List.of(first)));
        assertThat(delta.changed()).extracting(Task::id).doesNotContain(first);
        assertThat(delta.deleted()).containsExactly(before);
    }

    @Test
    void aChainOfLinksPlacesEachTaskBehindTheOneBefore() {
        PlanDelta delta = delta(tie(first, second), tie(second, third));
        assertThat(delta.linked()).extracting(Dependency::successorId).containsExactly(second, third);
        assertThat(delta.changed())
                .extracting(task -> task.plannedStart().toString())
                .containsExactly("2017-01-16", "2017-01-22");
    }

    @Test
    void aLinkChangedThenRemovedGoesAsItWas() {
        UUID link = sample.link(first, second, DependencyType.FS, 0);
        PlanDelta delta = delta(new PlanEdit.Relink(link, DependencyType.SS, 2), new PlanEdit.Unlink(List.of(link)));
        assertThat(delta.relinked()).isEmpty();
        assertThat(delta.unlinked()).containsExactly(new Dependency(link, first, second, DependencyType.FS, 0));
    }

    @Test
    void aLinkMadeThenChangedIsMadeOnce() {
        PlanDelta delta = delta(tie(first, second), new PlanEdit.Relink(FRESH, DependencyType.SS, 2));
        assertThat(delta.relinked()).isEmpty();
        assertThat(delta.linked()).containsExactly(new Dependency(FRESH, first, second, DependencyType.SS, 2));
    }

    @Test
    void oneRefusedRefusesAll() {
        assertThatThrownBy(() -> delta(tie(first, second), tie(second, first)))
                .isInstanceOfSatisfying(
                        InputRefused.class,
                        refused -> assertThat(refused.messageKey()).isEqualTo("edit.circle"));
    }

    @Test
    void theNameIsThatOfTheFirstWithTheCountOfItsKind() {
        assertThat(EditName.of(sample.plan(), several(tie(first, second), tie(second, third))))
                .isEqualTo(new EditName("edit.link", List.of("5.1.1 → 5.1.2", 2)));
        assertThat(EditName.of(
                        sample.plan(),
                        several(new PlanEdit.SetFields(task(first)), dates(first, "2017-01-10", "2017-01-16"))))
                .isEqualTo(new EditName("edit.fields", List.of("5.1.1", 1)));
    }

    private PlanDelta delta(PlanEdit... edits) {
        ArrayDeque<UUID> ids = new ArrayDeque<>(List.of(FRESH));
        PlanEditor editor = new PlanEditor(() -> Objects.requireNonNullElseGet(ids.poll(), UUID::randomUUID));
        return editor.delta(sample.plan(), several(edits));
    }

    private static PlanEdit.Several several(PlanEdit... edits) {
        return new PlanEdit.Several(Arrays.asList(edits));
    }

    private PlanEdit insert() {
        return new PlanEdit.Insert(sample.area, third, "新任务", TaskKind.TASK);
    }

    private static PlanEdit tie(UUID predecessor, UUID successor) {
        return new PlanEdit.Link(predecessor, successor, DependencyType.FS, 0);
    }

    private static PlanEdit dates(UUID task, String start, String finish) {
        return new PlanEdit.SetDates(task, LocalDate.parse(start), LocalDate.parse(finish));
    }

    private Task task(UUID id) {
        return sample.plan().task(id).orElseThrow();
    }
}
