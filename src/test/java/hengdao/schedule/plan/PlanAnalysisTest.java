package hengdao.schedule.plan;

import static org.assertj.core.api.Assertions.assertThat;

import hengdao.model.DependencyType;
import hengdao.model.Scheduling;
import hengdao.model.TaskConstraint;
import hengdao.model.TaskKind;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Floats and violations worked out by hand, across the Spring Festival of 2017. */
class PlanAnalysisTest {
    private final SmallPlan sample = new SmallPlan();

    @Test
    void floatsOfASmallNetwork() {
        UUID survey = sample.task(null, "5.1.1", "2017-01-16", "2017-01-20");
        UUID sign = sample.task(null, "5.1.2", "2017-01-22", "2017-02-04");
        UUID design = sample.task(null, "5.1.3", "2017-01-22", "2017-01-23");
        UUID start = sample.task(null, "5.1.4", "2017-02-06", "2017-02-06");
        UUID apart = sample.task(null, "5.1.5", "2017-01-25", "2017-01-26");
        sample.change(start, task -> task.withKind(TaskKind.MILESTONE));
        sample.link(survey, sign, DependencyType.FS, 0);
        sample.link(survey, design, DependencyType.FS, 0);
        sample.link(design, start, DependencyType.FS, 2);
        sample.link(sign, start, DependencyType.FS, 1);
        PlanAnalysis analysis = PlanAnalysis.of(sample.plan());
        assertFloat(analysis, survey, 0, 0, "2017-01-16", "2017-01-20", true);
        assertFloat(analysis, sign, 0, 0, "2017-01-22", "2017-02-04", true);
        assertFloat(analysis, design, 4, 4, "2017-01-26", "2017-02-03", false);
        assertFloat(analysis, start, 0, 0, "2017-02-06", "2017-02-06", true);
        assertFloat(analysis, apart, 3, 3, "2017-02-04", "2017-02-06", false);
        assertThat(analysis.violations()).isEmpty();
    }

    @Test
    void freeFloatEndsAtTheSuccessorTotalFloatAtTheProject() {
        UUID first = sample.task(null, "5.1.1", "2017-01-16", "2017-01-17");
        UUID second = sample.task(null, "5.1.2", "2017-01-19", "2017-01-20");
        sample.task(null, "5.1.3", "2017-01-16", "2017-02-03");
        sample.link(first, second, DependencyType.FS, 0);
        PlanAnalysis analysis = PlanAnalysis.of(sample.plan());
        assertFloat(analysis, first, 7, 1, "2017-01-24", "2017-01-25", false);
        assertFloat(analysis, second, 6, 6, "2017-01-26", "2017-02-03", false);
    }

    @Test
    void deadlinesAndConstraintsMakeNegativeFloat() {
        UUID first = sample.task(null, "5.1.1", "2017-01-16", "2017-01-20");
        UUID second = sample.task(null, "5.1.2", "2017-01-22", "2017-02-04");
        UUID fixed = sample.task(null, "5.1.3", "2017-01-23", "2017-01-23");
        UUID later = sample.task(null, "5.1.4", "2017-01-16", "2017-01-16");
        UUID must = sample.task(null, "5.1.5", "2017-01-16", "2017-01-20");
        sample.link(first, second, DependencyType.FS, 0);
        sample.change(second, task -> task.withDeadline(LocalDate.parse("2017-01-26")));
        constrain(fixed, TaskConstraint.Kind.FIXED, "2017-01-22");
        constrain(later, TaskConstraint.Kind.NOT_BEFORE, "2017-01-18");
        constrain(must, TaskConstraint.Kind.MUST_FINISH_BY, "2017-01-19");
        PlanAnalysis analysis = PlanAnalysis.of(sample.plan());
        assertFloat(analysis, second, -2, 0, "2017-01-19", "2017-01-26", true);
        assertFloat(analysis, first, -2, 0, "2017-01-12", "2017-01-18", true);
        assertFloat(analysis, fixed, -1, 0, "2017-01-22", "2017-01-22", true);
        assertFloat(analysis, must, -1, 0, "2017-01-13", "2017-01-19", true);
        assertThat(analysis.violations()).containsOnlyKeys(second, fixed, later, must);
        assertThat(analysis.violations().get(second))
                .containsExactly(new Violation.PastDeadline(LocalDate.parse("2017-01-26"), 2));
        assertThat(analysis.violations().get(fixed))
                .singleElement()
                .satisfies(missed -> assertThat(missed.workdays()).isEqualTo(1));
        assertThat(analysis.violations().get(later).getFirst())
                .isEqualTo(new Violation.ConstraintMissed(TaskConstraint.notBefore(LocalDate.parse("2017-01-18")), 2));
        assertThat(analysis.violations().get(must).getFirst().workdays()).isEqualTo(1);
    }

    @Test
    void aBrokenLinkIsToldAtItsSuccessorAlsoIfThatHoldsOthers() {
        UUID before = sample.task(null, "5.1.1", "2017-01-16", "2017-01-25");
        UUID holder = sample.summary(null, "5.1.2");
        UUID early = sample.task(holder, "5.1.2.1", "2017-01-24", "2017-02-03");
        sample.task(holder, "5.1.2.2", "2017-01-26", "2017-02-03");
        UUID overlap = sample.task(null, "5.1.3", "2017-01-20", "2017-01-26");
        UUID into = sample.link(before, holder, DependencyType.FS, 0);
        sample.link(before, overlap, DependencyType.SS, 4);
        UUID late = sample.link(before, overlap, DependencyType.FF, 2);
        PlanAnalysis analysis = PlanAnalysis.of(sample.plan());
        assertThat(analysis.violations()).containsOnlyKeys(holder, overlap);
        assertThat(analysis.violations().get(holder)).singleElement().satisfies(broken -> {
            assertThat(((Violation.LinkBroken) broken).link().id()).isEqualTo(into);
            assertThat(broken.workdays()).isEqualTo(2);
        });
        assertThat(analysis.violations().get(overlap)).singleElement().satisfies(broken -> {
            assertThat(((Violation.LinkBroken) broken).link().id()).isEqualTo(late);
            assertThat(broken.workdays()).isEqualTo(1);
        });
        assertThat(analysis.floats().get(before).total()).isEqualTo(-2);
        assertThat(analysis.floats().get(early).total()).isZero();
    }

    @Test
    void theEndOfASummaryBindsAllItsLeavesItsStartTheFirst() {
        UUID holder = sample.summary(null, "5.1.1");
        UUID first = sample.task(holder, "5.1.1.1", "2017-01-16", "2017-01-17");
        UUID second = sample.task(holder, "5.1.1.2", "2017-01-17", "2017-01-18");
        UUID next = sample.task(null, "5.1.2", "2017-01-20", "2017-01-24");
        UUID beside = sample.task(null, "5.1.3", "2017-01-16", "2017-01-24");
        sample.link(holder, next, DependencyType.FS, 0);
        sample.link(holder, beside, DependencyType.SS, 0);
        PlanAnalysis analysis = PlanAnalysis.of(sample.plan());
        assertFloat(analysis, first, 0, 0, "2017-01-16", "2017-01-17", true);
        assertFloat(analysis, second, 1, 1, "2017-01-18", "2017-01-19", false);
        assertThat(analysis.floats()).doesNotContainKey(holder);
    }

    @Test
    void aPlannedDayOffIsNoFloatAndNothingKnownIsNotCritical() {
        UUID sunday = sample.task(null, "5.1.1", "2017-01-03", "2017-12-31");
        sample.change(sunday, task -> task.withScheduling(Scheduling.MANUAL, TaskConstraint.NONE));
        assertFloat(PlanAnalysis.of(sample.plan()), sunday, 0, 0, "2017-01-03", "2017-12-31", true);
        UUID nothing = sample.task(null, "5.1.2", "2017-01-03", "2017-01-03");
        sample.change(nothing, SmallPlan::undated);
        PlanAnalysis analysis = PlanAnalysis.of(sample.plan());
        assertThat(analysis.floats().get(nothing).total()).isZero();
        assertThat(analysis.floats().get(nothing).critical()).isFalse();
        assertThat(analysis.floats().get(nothing).isKnown()).isFalse();
        constrain(nothing, TaskConstraint.Kind.MUST_FINISH_BY, "2017-12-31");
        assertThat(PlanAnalysis.of(sample.plan()).floats().get(nothing).critical())
                .as("bounded by a constraint")
                .isTrue();
    }

    private void constrain(UUID id, TaskConstraint.Kind kind, String date) {
        sample.change(
                id, task -> task.withScheduling(Scheduling.AUTOMATIC, new TaskConstraint(kind, LocalDate.parse(date))));
    }

    private static void assertFloat(
            PlanAnalysis analysis, UUID id, int total, int free, String start, String finish, boolean critical) {
        assertThat(analysis.floats().get(id))
                .isEqualTo(new TaskFloat(total, free, LocalDate.parse(start), LocalDate.parse(finish), critical));
    }
}
