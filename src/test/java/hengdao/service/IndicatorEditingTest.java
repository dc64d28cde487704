package hengdao.service;

import static org.assertj.core.api.Assertions.assertThat;

import hengdao.model.Amendment;
import hengdao.model.AmendmentKind;
import hengdao.model.Approval;
import hengdao.model.Baseline;
import hengdao.model.Indicator;
import hengdao.model.IndicatorFields;
import hengdao.model.Measure;
import hengdao.model.Operator;
import hengdao.model.Programme;
import hengdao.model.Scheduling;
import hengdao.model.StageTarget;
import hengdao.model.Target;
import hengdao.model.Task;
import hengdao.model.TaskConstraint;
import hengdao.schedule.plan.EditName;
import hengdao.schedule.plan.PlanEdit;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Edits of indicators on a real data folder: stage targets, amendments, retirement, undo and redo. */
class IndicatorEditingTest {

    private static final String SIGNING = "5.1.2-1";
    private static final Approval APPROVED = new Approval("上级调整任务", LocalDate.of(2017, 2, 20), "分管领导甲");

    @TempDir
    private static Path made;

    @TempDir
    private Path folder;

    private Opened opened;

    @BeforeAll
    static void makeOnce() {
        Opened.make(made);
    }

    @BeforeEach
    void open() throws IOException {
        opened = new Opened(made, folder);
    }

    @AfterEach
    void close() {
        opened.close();
    }

    @Test
    void keepsFirstStageTargetsWithoutAnAmendment() {
        List<StageTarget> stages = List.of(stage("2017-02-14", "80"), stage("2017-02-28", "83.5"));
        Edited edited = opened.edit(set(fields -> fields.withStages(stages.reversed()), null));
        assertThat(opened.indicator(SIGNING).stages()).isEqualTo(stages);
        assertThat(edited.sameTree()).isTrue();
        assertThat(edited.touched()).contains(opened.task("5.1.2").id());
        assertThat(opened.workspace().editing().undoable(opened.now()))
                .contains(new EditName("edit.indicator-set", List.of(SIGNING, 1)));
        assertThat(opened.programme().amendments()).isEmpty();

        Programme before = opened.programme();
        opened.edit(set(
                fields -> fields.withStages(List.of(stage("2017-02-14", "79.4"), stage("2017-03-01", "84"))),
                APPROVED));
        opened.undo();
        Opened.assertSame(opened.programme(), before);
        opened.redo();
        opened.undo();
        opened.undo();
        assertThat(opened.indicator(SIGNING).stages()).isEmpty();
        opened.redo();
        opened.reopen();
        assertThat(opened.indicator(SIGNING).stages()).isEqualTo(stages);
    }

    @Test
    void refusesStageTargetsThatTurnBackOrMissTheGoal() {
        opened.refuses(
                "edit.stage_falls",
                now -> apply(now, set(staged(stage("2017-02-14", "80"), stage("2017-02-28", "3.5")), null)));
        opened.refuses("edit.stage_not_goal", now -> apply(now, set(staged(stage("2017-03-07", "84")), null)));
        opened.edit(set(staged(stage("2017-02-14", "80"), stage("2017-03-07", "85")), null));
    }

    @Test
    void otherStageTargetsThanThoseSetAreAnAmendment() {
        opened.edit(set(staged(stage("2017-02-14", "80"), stage("2017-02-28", "83.5")), null));
        Function<IndicatorFields, IndicatorFields> others =
                staged(stage("2017-02-14", "80"), stage("2017-02-21", "82"), stage("2017-02-28", "84"));
        opened.refuses("edit.stages_need_amendment", now -> apply(now, set(others, null)));
        opened.refuses(
                "edit.amendment_reason_missing",
                now -> apply(now, set(others, new Approval("", LocalDate.of(2017, 2, 20), "分管领导甲"))));
        opened.refuses(
                "edit.amendment_approver_missing",
                now -> apply(now, set(others, new Approval("原因", LocalDate.of(2017, 2, 20), " "))));
        Programme start = opened.programme();

        opened.edit(set(others, APPROVED));
        assertThat(opened.programme().amendments()).singleElement().satisfies(amendment -> {
            assertThat(amendment.subjectId())
                    .isEqualTo(opened.indicator(SIGNING).id());
            assertThat(amendment.kind()).isEqualTo(AmendmentKind.STAGES);
            assertThat(amendment.before()).as("only what changes").isEqualTo("2017-02-21 —; 2017-02-28 83.5%");
            assertThat(amendment.after()).isEqualTo("2017-02-21 82%; 2017-02-28 84%");
            assertThat(amendment.reason()).isEqualTo("上级调整任务");
            assertThat(amendment.on()).isEqualTo("2017-02-20");
            assertThat(amendment.approvedBy()).isEqualTo("分管领导甲");
        });
        opened.undo();
        Opened.assertSame(opened.programme(), start);
        opened.redo();
        opened.reopen();
        assertThat(opened.programme().amendments()).hasSize(1);
        assertThat(opened.indicator(SIGNING).stages()).hasSize(3);
    }

    @Test
    void removingStageTargetsIsAnAmendmentAndSoIsSettingThemAgain() {
        opened.edit(set(staged(stage("2017-02-14", "80"), stage("2017-02-28", "83.5")), null));
        opened.refuses("edit.stages_need_amendment", now -> apply(now, set(staged(), null)));
        Programme start = opened.programme();
        opened.edit(set(staged(), APPROVED));
        assertThat(opened.indicator(SIGNING).stages()).isEmpty();
        assertThat(opened.programme().amendments()).singleElement().satisfies(amendment -> {
            assertThat(amendment.before()).isEqualTo("2017-02-14 80%; 2017-02-28 83.5%");
            assertThat(amendment.after()).isEqualTo("—");
        });
        opened.refuses("edit.stages_need_amendment", now -> apply(now, set(staged(stage("2017-02-14", "75")), null)));
        opened.edit(set(staged(stage("2017-02-14", "75")), APPROVED));
        assertThat(opened.programme().amendments()).last().satisfies(amendment -> {
            assertThat(amendment.before()).isEqualTo("—");
            assertThat(amendment.after()).isEqualTo("2017-02-14 75%");
        });
        opened.undo();
        opened.undo();
        Opened.assertSame(opened.programme(), start);
    }

    @Test
    void stageTargetsOfWhatNobodyPromisedAreSetFreely() {
        IndicatorFields own = IndicatorFields.of(opened.indicator(SIGNING)).withName("自定指标");
        opened.edit(new PlanEdit.AddIndicator(opened.task("5.1.2").id(), own));
        Indicator added = opened.programme().indicators().stream()
                .filter(each -> each.name().equals("自定指标"))
                .findFirst()
                .orElseThrow();
        opened.edit(new PlanEdit.SetIndicator(added.id(), own.withStages(List.of(stage("2017-02-14", "80"))), null));
        opened.edit(new PlanEdit.SetIndicator(added.id(), own.withStages(List.of(stage("2017-02-14", "81"))), null));
        assertThat(opened.programme().amendments()).isEmpty();
        opened.record(added.key(), "2017-02-14", "80");
        opened.refuses(
                "edit.stages_need_amendment",
                now -> apply(now, new PlanEdit.SetIndicator(added.id(), own.withStages(List.of()), null)));
    }

    @Test
    void stageTargetsStayWhereOtherFieldsChange() {
        opened.edit(set(staged(stage("2017-02-14", "80")), null));
        opened.edit(set(fields -> measured(fields, "户", Measure.CUMULATIVE), APPROVED));
        assertThat(opened.programme().amendments()).extracting(Amendment::kind).doesNotContain(AmendmentKind.STAGES);
        opened.edit(set(staged(stage("2017-02-14", "90")).andThen(target("95")), APPROVED));
        assertThat(opened.programme().amendments())
                .extracting(Amendment::kind)
                .endsWith(AmendmentKind.TARGET, AmendmentKind.STAGES);
    }

    @Test
    void aChangedTargetIsAnAmendmentAndBothValuesStay() {
        opened.refuses("edit.needs_amendment", now -> apply(now, set(target("90"), null)));
        Programme start = opened.programme();
        opened.edit(set(target("90"), APPROVED));
        assertThat(opened.indicator(SIGNING).target().low()).isEqualByComparingTo("90");
        assertThat(opened.programme().amendments()).singleElement().satisfies(amendment -> {
            assertThat(amendment.subjectId())
                    .isEqualTo(opened.indicator(SIGNING).id());
            assertThat(amendment.kind()).isEqualTo(AmendmentKind.TARGET);
            assertThat(amendment.before()).startsWith("≥85%");
            assertThat(amendment.after()).startsWith("≥90%");
            assertThat(amendment.reason()).isEqualTo("上级调整任务");
            assertThat(amendment.on()).isEqualTo("2017-02-20");
            assertThat(amendment.approvedBy()).isEqualTo("分管领导甲");
            assertThat(amendment.by()).isEqualTo(Opened.BY);
        });
        opened.undo();
        Opened.assertSame(opened.programme(), start);
        opened.redo();
        assertThat(opened.programme().amendments()).hasSize(1);
        opened.undo();
        Opened.assertSame(opened.programme(), start);
    }

    @Test
    void everythingAnAmendmentChangesIsKeptBySide() {
        Baseline baseline = new Baseline(n("72.5"), LocalDate.of(2017, 1, 16), n("6018"), n("8300"));
        opened.edit(set(
                fields -> fields.withDeadline(LocalDate.of(2017, 3, 31))
                        .withBasis("栋")
                        .withBaseline(baseline),
                APPROVED));
        assertThat(opened.programme().amendments())
                .extracting(Amendment::kind)
                .containsExactly(AmendmentKind.DEADLINE, AmendmentKind.BASIS, AmendmentKind.BASELINE);
        assertThat(opened.programme().amendments().getFirst().before()).isEqualTo("2017-03-07");
        assertThat(opened.programme().amendments().getFirst().after()).isEqualTo("2017-03-31");
        assertThat(opened.programme().amendments().get(1).after()).isEqualTo("栋");
        assertThat(opened.programme().amendments().getLast().before()).isEqualTo("73% 2017-01-17");
        assertThat(opened.programme().amendments().getLast().after()).isEqualTo("72.5% (6018/8300) 2017-01-16");
    }

    @Test
    void aNewDeadlineOfATaskIsAnAmendmentOfTheIndicatorsDueWithIt() {
        opened.edit(set(fields -> fields.withDeadline(null), APPROVED));
        Task task = opened.task("5.1.2").withDeadline(LocalDate.of(2017, 3, 31));
        opened.refuses("edit.deadline_needs_amendment", now -> apply(now, new PlanEdit.SetFields(task)));
        opened.refuses(
                "edit.amendment_reason_missing",
                now -> apply(now, new PlanEdit.SetFields(task, new Approval("", LocalDate.of(2017, 2, 20), "分管领导甲"))));
        opened.edit(new PlanEdit.SetFields(opened.task("5.1.2").withName("签约与交房")));
        Programme before = opened.programme();
        assertThat(before.amendments()).isEmpty();

        opened.edit(new PlanEdit.Several(List.of(new PlanEdit.SetFields(task, APPROVED))));
        assertThat(opened.task("5.1.2").deadline()).isEqualTo("2017-03-31");
        assertThat(opened.programme().amendments()).singleElement().satisfies(amendment -> {
            assertThat(amendment.subjectId())
                    .isEqualTo(opened.indicator(SIGNING).id());
            assertThat(amendment.kind()).isEqualTo(AmendmentKind.DEADLINE);
            assertThat(amendment.before()).isEqualTo("2017-03-07");
            assertThat(amendment.after()).isEqualTo("2017-03-31");
            assertThat(amendment.reason()).isEqualTo("上级调整任务");
        });
        opened.undo();
        Opened.assertSame(opened.programme(), before);
        opened.redo();
        assertThat(opened.programme().amendments()).hasSize(1);
        Task cleared = opened.task("5.1.2").withDeadline(null);
        opened.edit(new PlanEdit.SetFields(cleared, APPROVED));
        Task again = opened.task("5.1.2").withDeadline(LocalDate.of(2017, 6, 30));
        opened.refuses("edit.deadline_needs_amendment", now -> apply(now, new PlanEdit.SetFields(again)));
    }

    @Test
    void aDeadlineOfATaskWithoutFiguresIsAPromiseOnceItIsStated() {
        Task opening = opened.task("1.2.5");
        opened.edit(new PlanEdit.SetFields(opening.withDeadline(LocalDate.of(2017, 6, 30))));
        assertThat(opened.programme().amendments()).as("a default is none").isEmpty();
        Task later = opened.task("1.2.5").withDeadline(LocalDate.of(2017, 9, 30));
        opened.refuses("edit.deadline_needs_amendment", now -> apply(now, new PlanEdit.SetFields(later)));
        Programme before = opened.programme();

        opened.edit(new PlanEdit.SetFields(later, APPROVED));
        assertThat(opened.programme().amendments()).singleElement().satisfies(amendment -> {
            assertThat(amendment.subjectId()).isEqualTo(opening.id());
            assertThat(amendment.before()).isEqualTo("2017-06-30");
            assertThat(amendment.after()).isEqualTo("2017-09-30");
        });
        opened.reopen();
        assertThat(opened.programme().amendments()).hasSize(1);
        opened.refuses("store.has_amendments", now -> apply(now, new PlanEdit.Delete(List.of(opening.id()))));
        opened.edit(new PlanEdit.SetFields(opened.task("1.2.5").withDeadline(LocalDate.of(2017, 6, 30)), APPROVED));
        opened.undo();
        assertThat(opened.programme().amendments()).hasSize(1);
        assertThat(before.amendments()).isEmpty();
    }

    @Test
    void aDefaultDeadlineIsAPromiseOnceItIsReportedBy() {
        opened.edit(add("自定指标"));
        String key = keyOf("自定指标");
        Task task = opened.programme().tasks().stream()
                .filter(each -> each.id().equals(opened.indicator(key).taskId()))
                .findFirst()
                .orElseThrow();
        Task undated = task.withDeadline(null);
        opened.edit(new PlanEdit.SetFields(undated, APPROVED));
        opened.record(key, "2017-02-14", "20");
        Task later = opened.task(task.key()).withDeadline(LocalDate.of(2018, 12, 31));
        opened.refuses("edit.deadline_needs_amendment", now -> apply(now, new PlanEdit.SetFields(later)));
        int before = opened.programme().amendments().size();
        opened.edit(new PlanEdit.SetFields(later, APPROVED));
        assertThat(opened.programme()
                        .amendments()
                        .subList(before, opened.programme().amendments().size()))
                .anySatisfy(amendment -> {
                    assertThat(amendment.subjectId())
                            .isEqualTo(opened.indicator(key).id());
                    assertThat(amendment.before()).isEqualTo("2017-12-31");
                    assertThat(amendment.after()).isEqualTo("2018-12-31");
                });
    }

    @Test
    void aDefaultDeadlineOfATaskThatIsReportedOnIsAPromiseAndItsBarKeepsIt() {
        opened.record("1.2.5", "2017-02-14", "20");
        Task later = opened.task("1.2.5").withDeadline(LocalDate.of(2018, 12, 31));
        opened.refuses("edit.deadline_needs_amendment", now -> apply(now, new PlanEdit.SetFields(later)));
        TaskConstraint bound = new TaskConstraint(TaskConstraint.Kind.MUST_FINISH_BY, LocalDate.of(2017, 11, 30));
        Task task = opened.task("1.2.5");
        opened.edit(new PlanEdit.SetScheduling(List.of(task.id()), Scheduling.AUTOMATIC, bound));
        opened.edit(new PlanEdit.Move(List.of(task.id()), 5));
        assertThat(opened.task("1.2.5").deadline()).isEqualTo("2017-12-31");
        assertThat(opened.task("1.2.5").deadlineStated()).isFalse();
        assertThat(opened.task("1.2.5").constraint()).isEqualTo(bound);
        opened.edit(new PlanEdit.SetFields(later, APPROVED));
        assertThat(opened.programme().amendments()).singleElement().satisfies(amendment -> {
            assertThat(amendment.subjectId()).isEqualTo(task.id());
            assertThat(amendment.before()).isEqualTo("2017-12-31");
        });
    }

    @Test
    void aBasisNeverChangesSilently() {
        opened.refuses("edit.basis_needs_amendment", now -> apply(now, set(fields -> fields.withBasis("人"), null)));
        opened.refuses(
                "edit.basis_needs_amendment",
                now -> apply(now, set(fields -> measured(fields, "户", Measure.CUMULATIVE), null)));
        opened.refuses(
                "edit.amendment_reason_missing",
                now -> apply(now, set(target("90"), new Approval(" ", LocalDate.of(2017, 2, 20), "分管领导甲"))));
        opened.refuses(
                "edit.amendment_approver_missing",
                now -> apply(now, set(target("90"), new Approval("原因", LocalDate.of(2017, 2, 20), ""))));
        opened.edit(set(fields -> measured(fields, "户", Measure.CUMULATIVE), APPROVED));
        assertThat(opened.programme().amendments())
                .filteredOn(amendment -> amendment.kind() == AmendmentKind.BASIS)
                .extracting(Amendment::after)
                .containsExactly("户（户，累计）");
    }

    @Test
    void anIndicatorOfOnesOwnIsFreeUntilItIsReportedOn() {
        opened.thereAndBack(now -> apply(now, add("新增指标")));
        Indicator own = opened.indicator("5.1.1-1".equals(keyOf("新增指标")) ? "5.1.1-1" : keyOf("新增指标"));
        assertThat(own.clause()).isEmpty();
        opened.edit(new PlanEdit.SetIndicator(own.id(), IndicatorFields.of(own).withTarget(atLeast("60")), null));
        opened.record(own.key(), "2017-02-14", "20");
        opened.refuses(
                "edit.needs_amendment",
                now -> apply(
                        now,
                        new PlanEdit.SetIndicator(
                                own.id(), IndicatorFields.of(own).withTarget(atLeast("70")), null)));
        opened.edit(new PlanEdit.SetIndicator(
                own.id(), IndicatorFields.of(own).withTarget(atLeast("60")).withName("另一名称"), null));
        assertThat(opened.indicator(own.key()).name()).isEqualTo("另一名称");
        assertThat(opened.programme().amendments()).isEmpty();
    }

    @Test
    void keysOfIndicatorsAreGivenOnce() {
        opened.edit(add("先加的"));
        String first = keyOf("先加的");
        opened.undo();
        opened.edit(add("后加的"));
        String second = keyOf("后加的");
        assertThat(second).isNotEqualTo(first);
        opened.edit(
                new PlanEdit.RetireIndicators(List.of(opened.indicator(second).id())));
        opened.reopen();
        opened.edit(add("再加的"));
        assertThat(keyOf("再加的")).isNotIn(first, second);
    }

    @Test
    void movesAnIndicatorToAnotherTaskWithItsKey() {
        opened.record(SIGNING, "2017-02-14", "87");
        opened.thereAndBack(now -> apply(
                now,
                new PlanEdit.MoveIndicator(
                        opened.indicator(SIGNING).id(), opened.task("5.1.1").id())));
        assertThat(opened.indicator(SIGNING).taskId())
                .isEqualTo(opened.task("5.1.1").id());
        assertThat(opened.now().plan().indicators(opened.task("5.1.1").id()))
                .last()
                .isEqualTo(opened.indicator(SIGNING));
    }

    @Test
    void movingAnIndicatorDoesNotMoveTheDayItIsDue() {
        opened.edit(add("随任务到期"));
        String key = keyOf("随任务到期");
        LocalDate due = opened.now().plan().period(opened.task("5.1.1")).deadline();
        assertThat(opened.indicator(key).deadline()).isNull();
        opened.edit(new PlanEdit.MoveIndicator(
                opened.indicator(key).id(), opened.task("5.1.2").id()));
        assertThat(opened.now().plan().period(opened.task("5.1.2")).deadline()).isNotEqualTo(due);
        assertThat(opened.indicator(key).deadline()).isEqualTo(due);
        opened.undo();
        assertThat(opened.indicator(key).deadline()).isNull();
    }

    @Test
    void aRetiredIndicatorIsKeptButNotJudged() {
        opened.record(SIGNING, "2017-02-14", "87");
        opened.edit(set(target("90"), APPROVED));
        int entries = opened.programme().entries().size();
        Indicator retired = opened.indicator(SIGNING);
        opened.thereAndBack(now -> apply(now, new PlanEdit.RetireIndicators(List.of(retired.id()))));
        assertThat(opened.programme().indicators()).doesNotContain(retired);
        assertThat(opened.programme().entries()).hasSize(entries);
        opened.refuses("store.has_retired", now -> apply(now, new PlanEdit.Delete(List.of(retired.taskId()))));
        opened.undo();
        assertThat(opened.indicator(SIGNING)).isEqualTo(retired);
    }

    @Test
    void retiresATaskWithAllThatWasReported() {
        opened.record(SIGNING, "2017-02-14", "87");
        var task = opened.task("5.1.2");
        opened.refuses("edit.reported_cannot_go", now -> apply(now, new PlanEdit.Delete(List.of(task.id()))));
        opened.thereAndBack(now -> apply(now, new PlanEdit.Retire(List.of(task.id()))));
        assertThat(opened.programme().tasks()).doesNotContain(task);
        assertThat(opened.programme().indicators())
                .noneMatch(each -> each.taskId().equals(task.id()));
        opened.reopen();
        opened.edit(new PlanEdit.Insert(task.workAreaId(), null, "新的任务", hengdao.model.TaskKind.TASK));
        assertThat(opened.programme().tasks())
                .filteredOn(each -> each.name().equals("新的任务"))
                .noneMatch(each -> each.key().equals("5.1.2"));
    }

    @Test
    void severalEditsOfIndicatorsAreOneStep() {
        Programme start = opened.programme();
        opened.edit(new PlanEdit.Several(List.of(
                set(fields -> fields.withStages(List.of(stage("2017-02-14", "80"))), null),
                set(staged(stage("2017-02-14", "80")).andThen(fields -> fields.withName("签约比例")), null),
                add("又一指标"))));
        assertThat(opened.indicator(SIGNING).stages()).containsExactly(stage("2017-02-14", "80"));
        assertThat(opened.indicator(SIGNING).name()).isEqualTo("签约比例");
        assertThat(keyOf("又一指标")).isNotEmpty();
        opened.undo();
        Opened.assertSame(opened.programme(), start);
    }

    @Test
    void refusesWhatCannotBeKept() {
        opened.refuses("edit.indicator_name_missing", now -> apply(now, set(fields -> fields.withName(" "), null)));
        opened.refuses(
                "edit.indicator_unit_missing",
                now -> apply(now, set(fields -> measured(fields, "", Measure.SHARE), APPROVED)));
        opened.refuses(
                "edit.indicator_target_incomplete",
                now -> apply(
                        now,
                        set(
                                fields -> fields.withTarget(new Target(Operator.RANGE, n("9"), n("8"), null, null, "")),
                                APPROVED)));
        opened.refuses("edit.indicator_figure_above_all", now -> apply(now, set(target("100.5"), APPROVED)));
        opened.refuses("edit.indicator_figure_negative", now -> apply(now, set(target("-1"), APPROVED)));
        opened.refuses("edit.indicator_figure_too_long", now -> apply(now, set(target("1.1234567"), APPROVED)));
        opened.refuses("edit.indicator_growth_from_nothing", now -> apply(now, set(doubled("0"), APPROVED)));
        opened.refuses(
                "edit.indicator_growth_contradicted",
                now -> apply(
                        now,
                        set(
                                fields -> doubled("40")
                                        .apply(fields)
                                        .withTarget(new Target(Operator.GROWTH, n("1"), null, null, n("2"), "翻番")),
                                APPROVED)));
        opened.refuses("edit.indicator_figure_above_all", now -> apply(now, set(doubled("60"), APPROVED)));
        opened.refuses(
                "edit.indicator_counts_incomplete",
                now -> apply(
                        now,
                        set(
                                fields -> fields.withBaseline(
                                        new Baseline(n("73"), LocalDate.of(2017, 1, 17), n("6059"), null)),
                                APPROVED)));
        opened.refuses("edit.stage_after_deadline", now -> apply(now, stages(stage("2017-03-08", "85"))));
        opened.refuses(
                "edit.stage_twice", now -> apply(now, stages(stage("2017-02-28", "80"), stage("2017-02-28", "81"))));
        opened.refuses(
                "edit.not_an_indicator",
                now -> apply(
                        now,
                        new PlanEdit.RetireIndicators(
                                List.of(opened.task("5.1.2").id()))));
    }

    private static Function<IndicatorFields, IndicatorFields> doubled(String baseline) {
        return fields -> fields.withTarget(new Target(Operator.GROWTH, null, null, null, n("2"), "翻番"))
                .withBaseline(new Baseline(n(baseline), LocalDate.of(2017, 1, 17), null, null));
    }

    private PlanEdit stages(StageTarget... stages) {
        return set(fields -> fields.withStages(List.of(stages)), null);
    }

    private Edited apply(ProgrammeView now, PlanEdit edit) {
        return opened.workspace().editing().apply(now, edit, Opened.BY);
    }

    private PlanEdit set(Function<IndicatorFields, IndicatorFields> change, @Nullable Approval approval) {
        Indicator signing = opened.indicator(SIGNING);
        return new PlanEdit.SetIndicator(signing.id(), change.apply(IndicatorFields.of(signing)), approval);
    }

    private PlanEdit add(String name) {
        return new PlanEdit.AddIndicator(
                opened.task("5.1.1").id(),
                new IndicatorFields(
                        name, "户", "%", Measure.SHARE, atLeast("50"), null, null, List.of(stage("2017-06-30", "25"))));
    }

    private String keyOf(String name) {
        return opened.programme().indicators().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow()
                .key();
    }

    private static Function<IndicatorFields, IndicatorFields> staged(StageTarget... stages) {
        return fields -> fields.withStages(List.of(stages));
    }

    private static Function<IndicatorFields, IndicatorFields> target(String low) {
        return fields -> fields.withTarget(atLeast(low));
    }

    private static Target atLeast(String low) {
        return new Target(Operator.AT_LEAST, n(low), null, null, null, "");
    }

    private static IndicatorFields measured(IndicatorFields fields, String unit, Measure measure) {
        return new IndicatorFields(
                fields.name(),
                fields.basis(),
                unit,
                measure,
                fields.target(),
                fields.deadline(),
                fields.baseline(),
                fields.stages());
    }

    private static StageTarget stage(String date, String value) {
        return new StageTarget(LocalDate.parse(date), n(value));
    }

    private static BigDecimal n(String number) {
        return new BigDecimal(number);
    }
}
