package hengdao.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hengdao.model.Measure;
import hengdao.model.Operator;
import hengdao.model.Outcome;
import hengdao.model.OutcomeKind;
import hengdao.model.TaskKind;
import hengdao.schedule.plan.Plan;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** 完成, 推进中 and 受客观制约, and what they do to the rows above and below. */
class OutcomesTest {

    private final Sample sample = new Sample();
    private final UUID summary = sample.task(null, TaskKind.SUMMARY, "2017-01-01", "2017-06-30", "1");
    private final UUID stuck = sample.task(summary, TaskKind.TASK, "2017-01-01", "2017-06-30", "3");
    private final UUID other = sample.task(summary, TaskKind.TASK, "2017-01-01", "2017-12-31", "1");
    private final UUID figure =
            sample.indicator(stuck, "套", Measure.CUMULATIVE, Sample.target(Operator.AT_LEAST, "100"), null);

    @Test
    void aTaskHeldUpIsBehindNoLonger() {
        sample.entry(figure, "2017-06-30", "10");
        sample.entry(other, "2017-06-30", "50");
        assertThat(sample.on("2017-06-30").of(summary).light()).isEqualTo(Light.RED);
        sample.outcome(stuck, OutcomeKind.CONSTRAINED, "2017-07-03");
        assertThat(sample.on("2017-07-02").of(stuck).light()).isEqualTo(Light.RED);
        ProgrammeStatus status = sample.on("2017-07-03");
        assertThat(status.of(stuck).light()).isEqualTo(Light.CONSTRAINED);
        assertThat(status.of(stuck).percent()).isEqualTo(10);
        assertThat(status.of(figure).light()).isEqualTo(Light.CONSTRAINED);
        assertThat(status.of(summary).percent()).isEqualTo(50);
        assertThat(status.of(summary).total()).isEqualTo(1);
        assertThat(status.of(summary).light()).isEqualTo(Light.GREEN);
        assertThat(status.overall().light()).isEqualTo(Light.GREEN);
    }

    @Test
    void allBelowATaskHeldUpIsHeldUpWithItUnlessDone() {
        sample.outcome(summary, OutcomeKind.CONSTRAINED, "2017-03-01");
        sample.entry(other, "2017-06-30", "100");
        ProgrammeStatus status = sample.on("2017-07-03");
        assertThat(status.of(summary).light()).isEqualTo(Light.CONSTRAINED);
        assertThat(status.of(summary).total()).isEqualTo(2);
        assertThat(status.of(stuck).light()).isEqualTo(Light.CONSTRAINED);
        assertThat(status.of(figure).light()).isEqualTo(Light.CONSTRAINED);
        assertThat(status.of(other).light()).isEqualTo(Light.DONE);
        assertThat(status.of(sample.project).light()).isEqualTo(Light.CONSTRAINED);
        assertThat(status.of(sample.project).percent()).isNull();
    }

    @Test
    void whereAllElseIsDoneTheRowsAboveAreHeldUpAndKeepWhatIsDone() {
        sample.outcome(stuck, OutcomeKind.CONSTRAINED, "2017-03-01");
        sample.entry(other, "2017-06-30", "100");
        UUID third = sample.task(TaskKind.TASK, "2017-01-01", "2017-12-31");
        sample.entry(third, "2017-07-01", "40");
        ProgrammeStatus status = sample.on("2017-07-03");
        assertThat(status.of(summary).light()).isEqualTo(Light.CONSTRAINED);
        assertThat(status.of(summary).percent()).isEqualTo(100);
        assertThat(status.of(sample.project).percent()).isEqualTo(70);
        assertThat(status.of(sample.project).light()).isEqualTo(Light.GREEN);
        sample.entry(third, "2017-07-02", "100");
        assertThat(sample.on("2017-07-03").of(sample.project).light()).isEqualTo(Light.CONSTRAINED);
    }

    @Test
    void aTaskStatedDoneCountsInFullWhateverItsFigures() {
        sample.entry(figure, "2017-06-30", "95");
        sample.outcome(stuck, OutcomeKind.DONE, "2017-07-10");
        assertThat(sample.on("2017-07-09").of(stuck).light()).isEqualTo(Light.RED);
        Status status = sample.on("2017-07-10").of(stuck);
        assertThat(status.light()).isEqualTo(Light.DONE);
        assertThat(status.percent()).isEqualTo(95);
        assertThat(status.completion()).isEqualTo(100);
        assertThat(status.actualUntil()).isEqualTo(LocalDate.of(2017, 7, 1).toEpochDay());
        assertThat(sample.on("2017-07-10").of(summary).percent()).isEqualTo(100);
        assertThat(sample.on("2017-07-10").of(summary).light()).isEqualTo(Light.GREEN);
    }

    @Test
    void aTaskCarriedOnIsJudgedAsBefore() {
        sample.entry(figure, "2017-06-30", "10");
        sample.outcome(stuck, OutcomeKind.CONSTRAINED, "2017-05-01");
        sample.outcome(stuck, OutcomeKind.IN_PROGRESS, "2017-06-01");
        assertThat(sample.on("2017-05-31").of(stuck).light()).isEqualTo(Light.CONSTRAINED);
        assertThat(sample.on("2017-06-30").of(stuck).light()).isEqualTo(Light.RED);
        assertThat(new Outcomes(sample.programme(), LocalDate.of(2017, 6, 1)).of(stuck))
                .hasValueSatisfying(outcome -> assertThat(outcome.kind()).isEqualTo(OutcomeKind.IN_PROGRESS));
    }

    @Test
    void onlyTheTaskNeedsToBeToldOfAnOutcome() {
        sample.entry(figure, "2017-06-30", "10");
        ProgrammeStatus before = sample.on("2017-07-03");
        Outcome outcome = new Outcome(summary, OutcomeKind.CONSTRAINED, "规划调整", LocalDate.of(2017, 7, 1), "甲");
        Plan after = Plan.of(sample.programme().withOutcomes(List.of(outcome)));
        ProgrammeStatus now = before.after(after, Set.of(summary, sample.area, sample.project));
        ProgrammeStatus all = ProgrammeStatus.evaluate(after, LocalDate.of(2017, 7, 3), LightRules.DEFAULT);
        for (UUID id : List.of(summary, stuck, other, figure, sample.area, sample.project)) {
            assertThat(now.of(id)).isEqualTo(all.of(id));
        }
        assertThat(now.of(figure).light()).isEqualTo(Light.CONSTRAINED);
        assertThat(now.after(sample.plan(), Set.of(summary, sample.area, sample.project))
                        .of(figure))
                .isEqualTo(before.of(figure));
    }

    @Test
    void nobodyIsHeldUpWithoutAReason() {
        assertThatThrownBy(() -> new Outcome(stuck, OutcomeKind.CONSTRAINED, " ", LocalDate.EPOCH, "甲"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
