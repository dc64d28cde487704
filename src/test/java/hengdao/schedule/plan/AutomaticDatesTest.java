package hengdao.schedule.plan;

import static hengdao.model.TaskConstraint.Kind.FIXED;
import static hengdao.model.TaskConstraint.Kind.MUST_FINISH_BY;
import static hengdao.model.TaskConstraint.Kind.NOT_BEFORE;
import static org.assertj.core.api.Assertions.assertThat;

import hengdao.model.DependencyType;
import hengdao.model.PlanDeltas;
import hengdao.model.Scheduling;
import hengdao.model.Task;
import hengdao.model.TaskConstraint;
import hengdao.model.TaskKind;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates worked out by hand: off are 27 January to 2 February and 1 to 8 October, at work 22 January, 4 February, 30 September. */
class AutomaticDatesTest {
    private final SmallPlan sample = new SmallPlan();

    @ParameterizedTest
    @CsvSource({
        "FS,  0, 2017-01-25, 2017-02-03",
        "FS,  2, 2017-02-03, 2017-02-06",
        "FS, -2, 2017-01-23, 2017-01-25",
        "SS,  0, 2017-01-16, 2017-01-18",
        "SS,  6, 2017-01-23, 2017-01-25",
        "SS, -3, 2017-01-11, 2017-01-13",
        "FF,  0, 2017-01-22, 2017-01-24",
        "FF,  3, 2017-01-25, 2017-02-03",
        "FF, -4, 2017-01-17, 2017-01-19",
        "SF,  0, 2017-01-11, 2017-01-13",
        "SF,  8, 2017-01-22, 2017-01-24",
        "SF, -1, 2017-01-10, 2017-01-12"
    })
    void aSuccessorOfThreeWorkdaysAroundTheSpringFestival(DependencyType type, int lag, String start, String finish) {
        UUID before = sample.task(null, "5.1.1", "2017-01-16", "2017-01-24");
        UUID after = sample.task(null, "5.1.2", "2017-03-01", "2017-03-03");
        sample.link(before, after, type, lag);
        assertDates(settled(before), after, start, finish);
    }

    @ParameterizedTest
    @CsvSource({
        "FS,  0, 2017-10-09, 2017-10-11",
        "FS,  1, 2017-10-10, 2017-10-12",
        "FS, -1, 2017-09-30, 2017-10-10",
        "SS,  5, 2017-09-30, 2017-10-10",
        "FF,  1, 2017-09-29, 2017-10-09",
        "FF, -3, 2017-09-25, 2017-09-27",
        "SF,  6, 2017-09-28, 2017-09-30",
        "SF, -1, 2017-09-19, 2017-09-21"
    })
    void aSuccessorOfThreeWorkdaysAroundTheNationalDay(DependencyType type, int lag, String start, String finish) {
        UUID before = sample.task(null, "5.1.1", "2017-09-25", "2017-09-30");
        UUID after = sample.task(null, "5.1.2", "2017-03-01", "2017-03-03");
        sample.link(before, after, type, lag);
        assertDates(settled(before), after, start, finish);
    }

    @ParameterizedTest
    @CsvSource({
        "NOT_BEFORE,     2017-01-20, 2017-01-25, 2017-02-03",
        "NOT_BEFORE,     2017-01-28, 2017-02-03, 2017-02-06",
        "MUST_FINISH_BY, 2017-01-18, 2017-01-25, 2017-02-03",
        "FIXED,          2017-01-18, 2017-01-18, 2017-01-20",
        "FIXED,          2017-02-01, 2017-02-03, 2017-02-06"
    })
    void constraintsBesideALink(TaskConstraint.Kind kind, String date, String start, String finish) {
        UUID before = sample.task(null, "5.1.1", "2017-01-16", "2017-01-24");
        UUID after = sample.task(null, "5.1.2", "2017-03-01", "2017-03-03");
        sample.link(before, after, DependencyType.FS, 0);
        constrain(after, kind, date);
        assertDates(settled(before, after), after, start, finish);
    }

    @Test
    void withoutALinkATaskStaysButForDaysOff() {
        UUID workdays = sample.task(null, "5.1.1", "2017-01-24", "2017-01-25");
        UUID overTheFestival = sample.task(null, "5.1.2", "2017-01-26", "2017-02-03");
        UUID fromADayOff = sample.task(null, "5.1.3", "2017-01-28", "2017-02-05");
        UUID allOff = sample.task(null, "5.1.4", "2017-01-28", "2017-01-29");
        UUID notBefore = sample.task(null, "5.1.5", "2017-03-01", "2017-03-03");
        constrain(notBefore, NOT_BEFORE, "2017-02-02");
        Plan plan = settled(workdays, overTheFestival, fromADayOff, allOff, notBefore);
        assertDates(plan, workdays, "2017-01-24", "2017-01-25");
        assertDates(plan, overTheFestival, "2017-01-26", "2017-02-03");
        assertDates(plan, fromADayOff, "2017-02-03", "2017-02-04");
        assertDates(plan, allOff, "2017-02-03", "2017-02-03");
        assertDates(plan, notBefore, "2017-02-03", "2017-02-06");
    }

    @Test
    void milestonesStandOnTheDayTheWorkBeforeThemIsDone() {
        UUID work = sample.task(null, "5.1.1", "2017-01-22", "2017-01-26");
        UUID milestone = sample.task(null, "5.1.2", "2017-03-01", "2017-03-01");
        UUID next = sample.task(null, "5.1.3", "2017-03-01", "2017-03-01");
        UUID dated = sample.task(null, "5.1.4", "2017-01-28", "2017-01-28");
        sample.change(milestone, task -> task.withKind(TaskKind.MILESTONE));
        sample.change(dated, task -> task.withKind(TaskKind.MILESTONE));
        constrain(dated, NOT_BEFORE, "2017-01-28");
        sample.link(work, milestone, DependencyType.FS, 0);
        sample.link(milestone, next, DependencyType.FS, 0);
        Plan plan = settled(work, dated);
        assertDates(plan, milestone, "2017-01-26", "2017-01-26");
        assertDates(plan, next, "2017-02-03", "2017-02-03");
        assertDates(plan, dated, "2017-02-03", "2017-02-03");
    }

    @Test
    void aManualTaskStaysEvenOnDaysOffAndItsSuccessorsFollow() {
        UUID before = sample.task(null, "5.1.1", "2017-01-16", "2017-01-26");
        UUID manual = sample.task(null, "5.1.2", "2017-01-21", "2017-01-28");
        UUID after = sample.task(null, "5.1.3", "2017-03-01", "2017-03-01");
        sample.change(manual, task -> task.withScheduling(Scheduling.MANUAL, TaskConstraint.NONE));
        sample.link(before, manual, DependencyType.FS, 0);
        sample.link(manual, after, DependencyType.FS, 0);
        Plan plan = settled(before, manual);
        assertDates(plan, manual, "2017-01-21", "2017-01-28");
        assertDates(plan, after, "2017-02-03", "2017-02-03");
    }

    @Test
    void aTaskWithoutDatesFollowsItsLinksWithTheLengthOfTheDefaultPeriod() {
        UUID before = sample.task(null, "5.1.1", "2017-01-16", "2017-01-24");
        UUID open = sample.task(null, "5.1.2", "2017-12-20", "2017-12-20");
        UUID alone = sample.task(null, "5.1.3", "2017-12-20", "2017-12-20");
        sample.change(open, SmallPlan::undated);
        sample.change(alone, SmallPlan::undated);
        sample.link(before, open, DependencyType.FS, 0);
        Plan plan = settled(before, alone);
        assertDates(plan, open, "2017-01-25", "2018-01-24");
        assertThat(plan.task(alone).orElseThrow().plannedFinish()).isNull();
    }

    @Test
    void aLinkOutOfASummaryCountsFromItsLatestLeafAndOneIntoItPushesAll() {
        UUID first = sample.summary(null, "5.1.1");
        UUID early = sample.task(first, "5.1.1.1", "2017-01-16", "2017-01-18");
        sample.task(first, "5.1.1.2", "2017-01-18", "2017-01-24");
        UUID second = sample.summary(null, "5.1.2");
        UUID inner = sample.summary(second, "5.1.2.1");
        UUID one = sample.task(inner, "5.1.2.1.1", "2017-03-01", "2017-03-02");
        UUID two = sample.task(second, "5.1.2.2", "2017-03-01", "2017-03-03");
        constrain(two, NOT_BEFORE, "2017-02-06");
        UUID third = sample.task(null, "5.1.3", "2017-03-01", "2017-03-01");
        sample.link(first, second, DependencyType.FS, 1);
        sample.link(second, third, DependencyType.SS, 0);
        Plan plan = settled(early);
        assertDates(plan, one, "2017-01-26", "2017-02-03");
        assertDates(plan, two, "2017-02-06", "2017-02-08");
        assertDates(plan, third, "2017-01-26", "2017-01-26");
    }

    @Test
    void aCircleOfAnImportedPlanStaysAndWhatFollowsItMoves() {
        UUID a = sample.task(null, "5.1.1", "2017-01-16", "2017-01-17");
        UUID b = sample.task(null, "5.1.2", "2017-01-16", "2017-01-24");
        UUID self = sample.task(null, "5.1.3", "2017-01-16", "2017-01-16");
        UUID after = sample.task(null, "5.1.4", "2017-03-01", "2017-03-01");
        sample.link(a, b, DependencyType.FS, 0);
        sample.link(b, a, DependencyType.FS, 0);
        sample.link(b, after, DependencyType.FS, 0);
        sample.link(self, self, DependencyType.FS, 0);
        Plan plan = settled(a, self);
        assertDates(plan, a, "2017-01-16", "2017-01-17");
        assertDates(plan, b, "2017-01-16", "2017-01-24");
        assertDates(plan, self, "2017-01-16", "2017-01-16");
        assertDates(plan, after, "2017-01-25", "2017-01-25");
        assertThat(PlanAnalysis.of(plan).floats()).hasSize(4);
    }

    @Test
    void forwardPlacesAScopeAndBackwardCountsFromTheFinish() {
        UUID summary = sample.summary(null, "5.1.1");
        UUID survey = sample.task(summary, "5.1.1.1", "2017-01-10", "2017-01-16");
        UUID sign = sample.task(summary, "5.1.1.2", "2017-05-10", "2017-05-12");
        UUID side = sample.task(summary, "5.1.1.3", "2017-05-10", "2017-05-11");
        UUID done = sample.task(summary, "5.1.1.4", "2017-06-01", "2017-06-01");
        UUID manual = sample.task(summary, "5.1.1.5", "2017-06-01", "2017-06-01");
        sample.change(done, task -> task.withKind(TaskKind.MILESTONE));
        sample.change(manual, task -> task.withScheduling(Scheduling.MANUAL, TaskConstraint.NONE));
        sample.link(survey, sign, DependencyType.FS, 0);
        sample.link(sign, done, DependencyType.FS, 0);
        sample.link(survey, side, DependencyType.SS, 1);
        constrain(side, MUST_FINISH_BY, "2017-02-04");
        Plan plan = sample.plan();
        Plan forward = with(plan, AutomaticDates.forward(plan, List.of(summary)));
        assertDates(forward, survey, "2017-01-10", "2017-01-16");
        assertDates(forward, sign, "2017-01-17", "2017-01-19");
        assertDates(forward, done, "2017-01-19", "2017-01-19");
        assertDates(forward, side, "2017-01-11", "2017-01-12");
        List<Task> late = AutomaticDates.backward(plan, List.of(summary), LocalDate.parse("2017-02-06"));
        Plan backward = with(plan, late);
        assertDates(backward, survey, "2017-01-22", "2017-01-26");
        assertDates(backward, sign, "2017-02-03", "2017-02-06");
        assertDates(backward, done, "2017-02-06", "2017-02-06");
        assertDates(backward, side, "2017-02-03", "2017-02-04");
        assertDates(backward, manual, "2017-06-01", "2017-06-01");
        assertThat(AutomaticDates.settle(backward, List.of(summary))).isEmpty();
        assertThat(backward.task(sign).orElseThrow().constraint())
                .isEqualTo(TaskConstraint.notBefore(LocalDate.parse("2017-02-03")));
    }

    @Test
    void backwardBreaksNoLinkToATaskThatStaysAndNoStatedDeadline() {
        UUID a = sample.task(null, "5.1.1", "2017-03-01", "2017-03-02");
        UUID b = sample.task(null, "5.1.2", "2017-03-01", "2017-03-02");
        UUID fixed = sample.task(null, "5.1.3", "2017-10-09", "2017-10-09");
        sample.link(a, fixed, DependencyType.FS, 1);
        constrain(fixed, FIXED, "2017-10-09");
        sample.change(b, task -> task.withDeadline(LocalDate.parse("2017-10-06")));
        Plan plan = sample.plan();
        Plan late = with(plan, AutomaticDates.backward(plan, List.of(sample.area), LocalDate.parse("2017-11-01")));
        assertDates(late, a, "2017-09-28", "2017-09-29");
        assertDates(late, b, "2017-09-29", "2017-09-30");
        assertDates(late, fixed, "2017-10-09", "2017-10-09");
    }

    @Test
    void backwardKeepsADayToFinishByThatIsEarlierThanTheDeadlineStated() {
        UUID task = sample.task(null, "5.1.1", "2017-02-13", "2017-02-14");
        constrain(task, MUST_FINISH_BY, "2017-03-01");
        sample.change(task, each -> each.withDeadline(LocalDate.parse("2017-06-30")));
        Plan plan = sample.plan();
        Plan late = with(plan, AutomaticDates.backward(plan, List.of(sample.area), LocalDate.parse("2017-05-31")));
        assertDates(late, task, "2017-02-28", "2017-03-01");
        Task now = late.task(task).orElseThrow();
        assertThat(now.constraint()).isEqualTo(new TaskConstraint(MUST_FINISH_BY, LocalDate.parse("2017-03-01")));
        assertThat(now.deadline()).isEqualTo("2017-06-30");
        assertThat(AutomaticDates.settle(late, List.of(task))).isEmpty();
    }

    private Plan settled(UUID... changed) {
        Plan plan = sample.plan();
        return with(plan, AutomaticDates.settle(plan, List.of(changed)));
    }

    private static Plan with(Plan plan, List<Task> changed) {
        return plan.with(PlanDeltas.changing(changed));
    }

    private void constrain(UUID id, TaskConstraint.Kind kind, String date) {
        sample.change(
                id, task -> task.withScheduling(Scheduling.AUTOMATIC, new TaskConstraint(kind, LocalDate.parse(date))));
    }

    private static void assertDates(Plan plan, UUID id, String start, String finish) {
        Task task = plan.task(id).orElseThrow();
        assertThat(List.of(plan.period(task).start(), plan.period(task).finish()))
                .as(task.key())
                .containsExactly(LocalDate.parse(start), LocalDate.parse(finish));
    }
}
