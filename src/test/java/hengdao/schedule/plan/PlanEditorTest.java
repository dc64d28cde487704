package hengdao.schedule.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import hengdao.model.DependencyType;
import hengdao.model.InputRefused;
import hengdao.model.PlanDelta;
import hengdao.model.PlanDeltas;
import hengdao.model.Scheduling;
import hengdao.model.Task;
import hengdao.model.TaskConstraint;
import hengdao.model.TaskKind;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PlanEditorTest {
    private final SmallPlan sample = new SmallPlan();
    private final PlanEditor editor = new PlanEditor(UUID::randomUUID);

    @Test
    void moveKeepsTheWorkdaysAcrossTheSpringFestival() {
        UUID task = sample.task(null, "5.1.1", "2017-01-16", "2017-01-20");
        Task moved = edited(sample.plan(), new PlanEdit.Move(List.of(task), 5), task);
        assertThat(moved.plannedStart()).isEqualTo("2017-01-22");
        assertThat(moved.plannedFinish()).isEqualTo("2017-01-26");
        assertThat(moved.constraint()).isEqualTo(TaskConstraint.notBefore(LocalDate.parse("2017-01-22")));
        Task further = edited(sample.plan(), new PlanEdit.Move(List.of(task), 6), task);
        assertThat(further.plannedFinish()).isEqualTo("2017-02-03");
    }

    @Test
    void moveToBeforeALinkLeavesNothingBehind() {
        UUID before = sample.task(null, "5.1.1", "2017-01-09", "2017-01-13");
        UUID task = sample.task(null, "5.1.2", "2017-01-16", "2017-01-18");
        sample.link(before, task, DependencyType.FS, 0);
        assertThat(editor.delta(sample.plan(), new PlanEdit.Move(List.of(task), -5))
                        .isEmpty())
                .isTrue();
        LocalDate early = LocalDate.parse("2017-01-10");
        assertThat(editor.delta(sample.plan(), new PlanEdit.SetDates(task, early, LocalDate.parse("2017-01-18")))
                        .isEmpty())
                .as("its left end")
                .isTrue();
        sample.change(
                task,
                each -> each.withPlan(LocalDate.parse("2017-01-19"), LocalDate.parse("2017-01-23"))
                        .withScheduling(Scheduling.AUTOMATIC, TaskConstraint.notBefore(LocalDate.parse("2017-01-19"))));
        Task moved = edited(sample.plan(), new PlanEdit.Move(List.of(task), -9), task);
        assertThat(moved.plannedStart()).isEqualTo("2017-01-16");
        assertThat(moved.constraint()).isEqualTo(TaskConstraint.NONE);
        Task within = edited(sample.plan(), new PlanEdit.Move(List.of(task), -2), task);
        assertThat(within.constraint()).isEqualTo(TaskConstraint.notBefore(LocalDate.parse("2017-01-17")));
        Plan plan = sample.plan();
        assertThat(LinkedStart.keepers(plan.with(PlanDeltas.changing(List.of(moved))), moved))
                .extracting(Task::id)
                .containsExactly(before);
        assertThat(LinkedStart.keepers(plan, plan.task(task).orElseThrow())).isEmpty();
    }

    @Test
    void theLeftEndOfATaskStopsAtItsLinksAndTheRightOneStays() {
        UUID before = sample.task(null, "5.1.1", "2017-01-09", "2017-01-13");
        UUID task = sample.task(null, "5.1.2", "2017-01-18", "2017-01-20");
        sample.change(
                task,
                each -> each.withScheduling(
                        Scheduling.AUTOMATIC, TaskConstraint.notBefore(LocalDate.parse("2017-01-18"))));
        sample.link(before, task, DependencyType.FS, 0);
        Task longer = edited(
                sample.plan(),
                new PlanEdit.SetDates(task, LocalDate.parse("2017-01-10"), LocalDate.parse("2017-01-20")),
                task);
        assertThat(longer.plannedStart()).isEqualTo("2017-01-16");
        assertThat(longer.plannedFinish()).isEqualTo("2017-01-20");
    }

    @Test
    void moveOfASummaryMovesItsLeavesAndLeavesManualTasksUnbound() {
        UUID summary = sample.summary(null, "5.1.1");
        UUID first = sample.task(summary, "5.1.1.1", "2017-01-09", "2017-01-13");
        sample.change(first, task -> task.withScheduling(Scheduling.MANUAL, TaskConstraint.NONE));
        UUID second = sample.task(summary, "5.1.1.2", "2017-01-16", "2017-01-17");
        PlanDelta delta = editor.delta(sample.plan(), new PlanEdit.Move(List.of(summary), -1));
        assertThat(delta.changed()).extracting(Task::id).containsExactly(first, second);
        assertThat(delta.changed().getFirst().constraint()).isEqualTo(TaskConstraint.NONE);
        assertThat(delta.changed().getFirst().plannedStart()).isEqualTo("2017-01-06");
        assertThat(delta.changed().getLast().plannedFinish()).isEqualTo("2017-01-16");
    }

    @Test
    void moveTurnsAMissedMustFinishIntoADeadline() {
        UUID task = sample.task(null, "5.1.1", "2017-01-09", "2017-01-13");
        TaskConstraint bound = new TaskConstraint(TaskConstraint.Kind.MUST_FINISH_BY, LocalDate.parse("2017-01-20"));
        sample.change(task, each -> each.withScheduling(Scheduling.AUTOMATIC, bound));
        Task moved = edited(sample.plan(), new PlanEdit.Move(List.of(task), 10), task);
        assertThat(moved.deadline()).isEqualTo("2017-01-20");
        assertThat(Violations.of(sample.plan().with(PlanDeltas.changing(List.of(moved))), moved))
                .hasOnlyElementsOfType(Violation.PastDeadline.class);
    }

    @Test
    void moveKeepsAMustFinishThatSaysMoreThanTheStatedDeadline() {
        UUID task = sample.task(null, "5.1.1", "2017-01-09", "2017-01-13");
        TaskConstraint bound = new TaskConstraint(TaskConstraint.Kind.MUST_FINISH_BY, LocalDate.parse("2017-01-20"));
        sample.change(
                task,
                each -> each.withScheduling(Scheduling.AUTOMATIC, bound).withDeadline(LocalDate.parse("2017-03-07")));
        Task moved = edited(sample.plan(), new PlanEdit.Move(List.of(task), 10), task);
        assertThat(moved.constraint()).isEqualTo(bound);
        assertThat(moved.deadline()).isEqualTo("2017-03-07");
    }

    @Test
    void whatFollowsASummaryMovesWhenItsLastLeafGoes() {
        UUID summary = sample.summary(null, "5.1.1");
        sample.task(summary, "5.1.1.1", "2017-01-09", "2017-01-13");
        UUID last = sample.task(summary, "5.1.1.2", "2017-01-16", "2017-01-20");
        UUID after = sample.task(null, "5.1.2", "2017-01-22", "2017-01-24");
        sample.link(summary, after, DependencyType.FS, 0);
        assertThat(edited(sample.plan(), new PlanEdit.Delete(List.of(last)), after)
                        .plannedStart())
                .isEqualTo("2017-01-16");
        assertThat(edited(sample.plan(), new PlanEdit.Outdent(List.of(last)), after)
                        .plannedStart())
                .isEqualTo("2017-01-16");
    }

    @Test
    void datesOfAMilestoneStandOnItsFinish() {
        UUID task = sample.task(null, "5.1.1", "2017-01-09", "2017-01-09");
        sample.change(task, each -> each.withKind(TaskKind.MILESTONE));
        LocalDate day = LocalDate.parse("2017-03-07");
        Task moved = edited(sample.plan(), new PlanEdit.SetDates(task, day.minusDays(9), day), task);
        assertThat(moved.plannedStart()).isEqualTo(day);
        assertThat(moved.plannedFinish()).isEqualTo(day);
    }

    @Test
    void aNewFinishLeavesAStartThatNobodyStatedUnstated() {
        UUID task = sample.task(null, "5.1.1", "2017-01-09", "2017-01-13");
        sample.change(task, each -> each.withStartUnstated().withScheduling(Scheduling.MANUAL, TaskConstraint.NONE));
        LocalDate start = LocalDate.parse("2017-01-09");
        LocalDate day = LocalDate.parse("2017-01-18");
        Task longer = edited(sample.plan(), new PlanEdit.SetDates(task, start, day), task);
        assertThat(longer.startStated()).isFalse();
        assertThat(longer.plannedFinish()).isEqualTo(day);
        Task shorter = edited(sample.plan(), new PlanEdit.SetDates(task, start.plusDays(1), day), task);
        assertThat(shorter.startStated()).isTrue();
    }

    @Test
    void datesBackwardsAndThoseOfSummariesAreRefused() {
        UUID summary = sample.summary(null, "5.1.1");
        UUID task = sample.task(summary, "5.1.1.1", "2017-01-09", "2017-01-13");
        LocalDate day = LocalDate.parse("2017-01-10");
        refused("edit.finish_before_start", new PlanEdit.SetDates(task, day, day.minusDays(1)));
        refused("edit.dates_of_summary", new PlanEdit.SetDates(summary, day, day));
    }

    @Test
    void aConstraintAskedForTogetherWithDatesStays() {
        UUID task = sample.task(null, "5.1.1", "2017-01-09", "2017-01-13");
        sample.change(
                task,
                each -> each.withScheduling(
                        Scheduling.AUTOMATIC, TaskConstraint.notBefore(LocalDate.parse("2017-01-09"))));
        Plan plan = sample.plan();
        Task dated =
                plan.task(task).orElseThrow().withPlan(LocalDate.parse("2017-01-16"), LocalDate.parse("2017-01-20"));
        TaskConstraint asked = new TaskConstraint(TaskConstraint.Kind.MUST_FINISH_BY, LocalDate.parse("2017-02-10"));
        Task constrained =
                edited(plan, new PlanEdit.SetFields(dated.withScheduling(Scheduling.AUTOMATIC, asked)), task);
        assertThat(constrained.constraint()).isEqualTo(asked);
        Task moved = edited(plan, new PlanEdit.SetFields(dated.withName("改名")), task);
        assertThat(moved.constraint()).isEqualTo(TaskConstraint.notBefore(LocalDate.parse("2017-01-16")));
        assertThat(moved.plannedFinish()).isEqualTo("2017-01-20");
        refused(
                "edit.finish_before_start",
                new PlanEdit.SetFields(dated.withPlan(LocalDate.parse("2017-01-16"), LocalDate.parse("2017-01-10"))));
    }

    @Test
    void anEditThatChangesNothingIsEmpty() {
        UUID task = sample.task(null, "5.1.1", "2017-01-09", "2017-01-13");
        Plan plan = sample.plan();
        LocalDate start = LocalDate.parse("2017-01-09");
        assertThat(editor.delta(plan, new PlanEdit.SetDates(task, start, LocalDate.parse("2017-01-13")))
                        .isEmpty())
                .isTrue();
        assertThat(editor.delta(plan, new PlanEdit.Move(List.of(task), 0)).isEmpty())
                .isTrue();
        assertThat(editor.delta(plan, new PlanEdit.Reorder(List.of(task), -1)).isEmpty())
                .isTrue();
        assertThat(editor.delta(plan, new PlanEdit.SetFields(plan.task(task).orElseThrow()))
                        .isEmpty())
                .isTrue();
    }

    @Test
    void aNewRowGetsTheNextKeyThatWasNeverGiven() {
        UUID first = sample.task(null, "5.1.1", "2017-01-09", "2017-01-13");
        UUID second = sample.task(null, "5.1.3", "2017-01-16", "2017-01-17");
        PlanEditor remembering = new PlanEditor(UUID::randomUUID, "5.1.2"::equals);
        PlanDelta delta =
                remembering.delta(sample.plan(), new PlanEdit.Insert(sample.area, first, " 上门签约 ", TaskKind.TASK));
        Task fresh = delta.inserted().getFirst();
        assertThat(fresh.key()).isEqualTo("5.1.4");
        assertThat(fresh.name()).isEqualTo("上门签约");
        assertThat(fresh.scheduling()).isEqualTo(Scheduling.AUTOMATIC);
        Plan after = sample.plan().with(delta);
        assertThat(after.below(sample.area)).extracting(Task::id).containsExactly(first, fresh.id(), second);
        assertThat(after.below(sample.area)).extracting(Task::position).containsExactly(1, 2, 3);
    }

    @Test
    void aRowBelowATaskMakesItASummaryUnlessItWasReportedOn() {
        UUID task = sample.task(null, "5.1.1", "2017-01-09", "2017-01-13");
        PlanDelta delta = editor.delta(sample.plan(), new PlanEdit.Insert(task, null, "摸底", TaskKind.TASK));
        assertThat(delta.inserted()).extracting(Task::key).containsExactly("5.1.1.1");
        assertThat(delta.changed()).extracting(Task::kind).containsExactly(TaskKind.SUMMARY);
        sample.reported(task);
        refused("edit.reported_cannot_hold", new PlanEdit.Insert(task, null, "摸底", TaskKind.TASK));
        refused("edit.name_missing", new PlanEdit.Insert(sample.area, null, "　", TaskKind.TASK));
    }

    @Test
    void deletingTakesAllBelowAndTheLinksAlong() {
        UUID summary = sample.summary(null, "5.1.1");
        UUID inside = sample.task(summary, "5.1.1.1", "2017-01-09", "2017-01-13");
        UUID after = sample.task(null, "5.1.2", "2017-01-16", "2017-01-17");
        UUID link = sample.link(inside, after, DependencyType.FS, 0);
        PlanDelta delta = editor.delta(sample.plan(), new PlanEdit.Delete(List.of(summary)));
        assertThat(delta.deleted()).extracting(Task::id).containsExactly(summary, inside);
        assertThat(delta.unlinked()).extracting(each -> each.id()).containsExactly(link);
        assertThat(sample.plan().with(delta).below(sample.area))
                .extracting(Task::position)
                .containsExactly(1);
        sample.reported(inside);
        refused("edit.reported_cannot_go", new PlanEdit.Delete(List.of(summary)));
    }

    @Test
    void theLastRowToGoMakesASummaryATaskAgain() {
        UUID summary = sample.summary(null, "5.1.1");
        UUID inside = sample.task(summary, "5.1.1.1", "2017-01-09", "2017-01-13");
        PlanDelta delta = editor.delta(sample.plan(), new PlanEdit.Delete(List.of(inside)));
        assertThat(delta.changed()).extracting(Task::kind).containsExactly(TaskKind.TASK);
    }

    @Test
    void indentAndOutdentAreEachOthersInverse() {
        UUID first = sample.task(null, "5.1.1", "2017-01-09", "2017-01-13");
        UUID second = sample.task(null, "5.1.2", "2017-01-16", "2017-01-17");
        UUID third = sample.task(null, "5.1.3", "2017-01-16", "2017-01-17");
        Plan plan = sample.plan();
        Plan indented = plan.with(editor.delta(plan, new PlanEdit.Indent(List.of(third, second))));
        assertThat(indented.below(first)).extracting(Task::id).containsExactly(second, third);
        assertThat(indented.task(first).orElseThrow().kind()).isEqualTo(TaskKind.SUMMARY);
        assertThat(indented.task(second).orElseThrow().key()).isEqualTo("5.1.2");
        Plan again = indented.with(editor.delta(indented, new PlanEdit.Outdent(List.of(second, third))));
        assertThat(again.programme().tasks()).isEqualTo(plan.programme().tasks());
        refused("edit.cannot_indent", new PlanEdit.Indent(List.of(first)));
        refused("edit.cannot_outdent", new PlanEdit.Outdent(List.of(first)));
    }

    @Test
    void aRowIsNotPutUnderOneItIsLinkedTo() {
        UUID first = sample.task(null, "5.1.1", "2017-01-09", "2017-01-13");
        UUID second = sample.task(null, "5.1.2", "2017-01-16", "2017-01-17");
        sample.link(first, second, DependencyType.FS, 0);
        refused("edit.link_to_holder", new PlanEdit.Indent(List.of(second)));
    }

    @Test
    void reorderMovesNeighboursTogetherAndStopsAtTheEnds() {
        UUID first = sample.task(null, "5.1.1", "2017-01-09", "2017-01-13");
        UUID second = sample.task(null, "5.1.2", "2017-01-16", "2017-01-17");
        UUID third = sample.task(null, "5.1.3", "2017-01-16", "2017-01-17");
        Plan plan = sample.plan();
        Plan up = plan.with(editor.delta(plan, new PlanEdit.Reorder(List.of(second, third), -1)));
        assertThat(up.below(sample.area)).extracting(Task::id).containsExactly(second, third, first);
        Plan down = plan.with(editor.delta(plan, new PlanEdit.Reorder(List.of(first), 9)));
        assertThat(down.below(sample.area)).extracting(Task::id).containsExactly(second, third, first);
    }

    @Test
    void pastingBuildsTheTree() {
        UUID first = sample.task(null, "5.1.1", "2017-01-09", "2017-01-13");
        PlanDelta delta = editor.delta(
                sample.plan(),
                new PlanEdit.Paste(
                        sample.area,
                        first,
                        List.of(
                                row(0, "签约", null, null),
                                row(1, "入户", "2017-02-06", "2017-02-10"),
                                row(1, "复核", null, "2017-03-07"),
                                row(0, "搬离", null, null))));
        Plan after = sample.plan().with(delta);
        assertThat(after.programme().tasks())
                .extracting(Task::key)
                .containsExactly("5.1.1", "5.1.2", "5.1.2.1", "5.1.2.2", "5.1.3");
        Task summary = after.below(sample.area).get(1);
        assertThat(summary.kind()).isEqualTo(TaskKind.SUMMARY);
        assertThat(after.below(summary.id())).extracting(Task::position).containsExactly(1, 2);
        assertThat(after.period(summary).start()).isEqualTo("2017-02-06");
        assertThat(after.period(summary).finish()).isEqualTo("2017-03-07");
        refused(
                "edit.pasted_finish_before_start",
                new PlanEdit.Paste(sample.area, first, List.of(row(0, "签约", "2017-03-07", "2017-03-06"))));
    }

    @Test
    void pastedRowsTakeTheirDurationWhereADateIsMissing() {
        UUID first = sample.task(null, "5.1.1", "2017-01-09", "2017-01-13");
        LocalDate monday = LocalDate.parse("2017-03-06");
        LocalDate friday = LocalDate.parse("2017-03-10");
        List<PastedRow> rows = List.of(
                lasting("从开始", monday, null, 8), lasting("到完成", null, friday, 3), lasting("挂牌", friday, friday, 0));
        Plan after = sample.plan().with(editor.delta(sample.plan(), new PlanEdit.Paste(sample.area, first, rows)));
        List<Task> made = after.below(sample.area).subList(1, 4);
        assertThat(made)
                .extracting(Task::plannedStart, Task::plannedFinish, Task::kind)
                .containsExactly(
                        tuple(monday, LocalDate.parse("2017-03-15"), TaskKind.TASK),
                        tuple(LocalDate.parse("2017-03-08"), friday, TaskKind.TASK),
                        tuple(friday, friday, TaskKind.MILESTONE));
        assertThat(made).allSatisfy(task -> {
            assertThat(task.supportingUnits()).containsExactly("区财政局");
            assertThat(task.officialInCharge()).isEqualTo("李副区长");
        });
    }

    private static PastedRow lasting(String name, LocalDate start, LocalDate finish, int workdays) {
        return new PastedRow(0, name, start, finish, workdays, null, "", List.of("区财政局"), "李副区长", "");
    }

    @Test
    void aDoubleLinkIsRefused() {
        UUID first = sample.task(null, "5.1.1", "2017-01-09", "2017-01-13");
        UUID second = sample.task(null, "5.1.2", "2017-01-16", "2017-01-17");
        sample.link(first, second, DependencyType.FS, 0);
        refused("edit.link_exists", new PlanEdit.Link(first, second, DependencyType.FS, 2));
        refused("edit.link_to_itself", new PlanEdit.Link(first, first, DependencyType.FS, 0));
    }

    @Test
    void theNameSaysWhatAndHowMany() {
        UUID first = sample.task(null, "5.1.1", "2017-01-09", "2017-01-13");
        UUID second = sample.task(null, "5.1.2", "2017-01-16", "2017-01-17");
        Plan plan = sample.plan();
        assertThat(EditName.of(plan, new PlanEdit.Move(List.of(second, first), 1)))
                .isEqualTo(new EditName("edit.move", List.of("5.1.2", 2)));
        assertThat(EditName.of(plan, new PlanEdit.Link(first, second, DependencyType.FS, 0)))
                .isEqualTo(new EditName("edit.link", List.of("5.1.1 → 5.1.2", 1)));
    }

    private static PastedRow row(int depth, String name, String start, String finish) {
        return new PastedRow(
                depth,
                name,
                start == null ? null : LocalDate.parse(start),
                finish == null ? null : LocalDate.parse(finish),
                null,
                "",
                "");
    }

    private Task edited(Plan plan, PlanEdit edit, UUID task) {
        return plan.with(editor.delta(plan, edit)).task(task).orElseThrow();
    }

    private void refused(String messageKey, PlanEdit edit) {
        assertThatThrownBy(() -> editor.delta(sample.plan(), edit))
                .isInstanceOfSatisfying(
                        InputRefused.class,
                        error -> assertThat(error.messageKey()).isEqualTo(messageKey));
    }
}
