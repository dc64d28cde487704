package hengdao.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import hengdao.model.Measure;
import hengdao.model.Operator;
import hengdao.model.OutcomeKind;
import hengdao.model.TaskKind;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ProgrammeFiguresTest {

    private static final LocalDate TODAY = LocalDate.of(2017, 3, 7);

    private final Sample sample = new Sample();

    @Test
    void countTasksThatHoldNoOthers() {
        UUID summary = sample.task(null, TaskKind.SUMMARY, "2017-01-01", "2017-12-31", "1");
        UUID onTime = sample.task(summary, TaskKind.TASK, "2017-01-01", "2017-12-31", "1");
        sample.entry(onTime, "2017-03-07", "20");
        UUID behind = sample.task(TaskKind.TASK, "2017-01-01", "2017-03-21");
        sample.entry(behind, "2017-02-21", "30");
        UUID overdue = sample.task(TaskKind.TASK, "2017-01-01", "2017-03-06");
        sample.entry(overdue, "2017-02-22", "90");
        sample.task(TaskKind.TASK, "2017-01-01", "2017-12-31");
        sample.task(TaskKind.MILESTONE, "2017-03-22", "2017-03-22");
        UUID done = sample.task(TaskKind.TASK, "2017-01-01", "2017-03-10");
        sample.entry(done, "2017-01-20", "100");
        UUID stuck = sample.task(TaskKind.TASK, "2017-01-01", "2017-02-10");
        sample.outcome(stuck, OutcomeKind.CONSTRAINED, "2017-02-01");
        assertThat(figures().all()).isEqualTo(new Counts(7, 1, 1, 2, 1, 0, 1, 1, 1, 0, 1, 2, 0));
        assertThat(figures().projects().get(sample.project)).isNotNull().satisfies(project -> {
            assertThat(project.counts()).isEqualTo(figures().all());
            assertThat(project.urgent())
                    .contains(new ProgrammeFigures.Urgent(overdue, LocalDate.of(2017, 3, 6), Light.RED, true));
        });
    }

    @Test
    void aTaskIsBehindAndDueWithAnyOfItsIndicators() {
        UUID task = sample.task(TaskKind.TASK, "2017-01-01", "2017-12-31");
        sample.indicator(
                task, "%", Measure.SHARE, Sample.target(Operator.AT_LEAST, "85"), Sample.baseline("73", "2017-01-17"));
        UUID handover = sample.indicator(task, "%", Measure.SHARE, Sample.target(Operator.AT_LEAST, "50"), null);
        sample.entry(handover, "2017-03-01", "2");
        Counts counts = figures().all();
        assertThat(counts.behind()).isEqualTo(0);
        assertThat(counts.dueSoon()).isZero();
        sample.due(handover, "2017-03-14");
        assertThat(figures().all().behind()).isEqualTo(1);
        assertThat(figures().all().onTime()).isZero();
        assertThat(figures().all().dueSoon()).isEqualTo(1);
        assertThat(figures().all().unreported()).isZero();
        assertThat(figures().projects().get(sample.project))
                .isNotNull()
                .satisfies(project -> assertThat(project.urgent()).hasValueSatisfying(urgent -> {
                    assertThat(urgent.rowId()).isEqualTo(handover);
                    assertThat(urgent.overdue()).isFalse();
                }));
    }

    @Test
    void anEmptyProgrammeHasNone() {
        assertThat(figures().all()).isEqualTo(Counts.NONE);
        assertThat(figures().projects().get(sample.project))
                .isNotNull()
                .satisfies(project -> assertThat(project.urgent()).isEmpty());
    }

    private ProgrammeFigures figures() {
        return ProgrammeFigures.of(sample.plan(), sample.on(TODAY.toString())::of, TODAY);
    }
}
