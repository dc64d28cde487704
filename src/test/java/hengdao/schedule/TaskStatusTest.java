package hengdao.schedule;

import static hengdao.schedule.Sample.baseline;
import static hengdao.schedule.Sample.target;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hengdao.model.Measure;
import hengdao.model.Operator;
import hengdao.model.TaskKind;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Tasks by physical progress, milestones, and the averages above them. */
class TaskStatusTest {

    private final Sample sample = new Sample();

    /** Two indicators, one due on 7 March and never reported: the row above is not on time then nor after. */
    @Test
    void whatIsOverdueWithoutDataIsNotHiddenByTheOthers() {
        Sample sample = new Sample();
        UUID task = sample.task(TaskKind.TASK, "2017-01-01", "2017-12-31");
        UUID silent = sample.indicator(task, "%", Measure.SHARE, Sample.target(Operator.AT_LEAST, "50"), null);
        sample.due(silent, "2017-03-07");
        UUID told = sample.indicator(task, "套", Measure.CUMULATIVE, Sample.target(Operator.AT_LEAST, "100"), null);
        sample.entry(told, "2017-03-06", "60");
        assertThat(sample.on("2017-03-06").of(task).light()).isEqualTo(Light.GREEN);
        for (String day : List.of("2017-03-07", "2017-03-08", "2017-03-31")) {
            assertThat(sample.on(day).of(task).light()).as(day).isEqualTo(Light.YELLOW);
        }
        sample.entry(silent, "2017-04-05", "55");
        assertThat(sample.on("2017-04-05").of(task).light()).isEqualTo(Light.GREEN);
    }

    @Test
    void itsOwnProgressCountsUntilAnIndicatorWasRead() {
        Sample sample = new Sample();
        UUID task = sample.task(TaskKind.TASK, "2017-01-01", "2017-12-31");
        sample.entry(task, "2017-01-20", "5");
        UUID homes = sample.indicator(task, "套", Measure.CUMULATIVE, Sample.target(Operator.AT_LEAST, "100"), null);
        assertThat(sample.on("2017-02-28").of(task).percent()).isEqualTo(5);
        sample.entry(homes, "2017-09-15", "100");
        assertThat(sample.on("2017-09-15").of(task).light()).isEqualTo(Light.DONE);
    }

    @Test
    void aTaskTravelsFromNothingToAHundredInWorkdays() {
        UUID task = sample.task(TaskKind.TASK, "2017-01-17", "2017-03-07");
        Status planned = sample.on("2017-02-14").of(task);
        assertThat(planned.scheduledPercent()).isCloseTo(17 / 32.0 * 100, within(1e-9));
        assertThat(planned.light()).isEqualTo(Light.NO_DATA);
        sample.entry(task, "2017-02-14", "20");
        Status status = sample.on("2017-02-14").of(task);
        assertThat(status.percent()).isEqualTo(20);
        assertThat(status.light()).isEqualTo(Light.RED);
        assertThat(status.actualUntil()).isBetween(day("2017-01-25"), day("2017-01-27"));
    }

    @Test
    void aTaskThatStartsLaterIsNotStarted() {
        UUID task = sample.task(TaskKind.TASK, "2017-06-01", "2017-12-31");
        assertThat(sample.on("2017-05-31").of(task).light()).isEqualTo(Light.NOT_STARTED);
        assertThat(sample.on("2017-06-01").of(task).light()).isEqualTo(Light.NO_DATA);
        assertThat(sample.on("2018-01-01").of(task).light()).isEqualTo(Light.RED);
    }

    @Test
    void aMilestoneIsDueAllAtOnce() {
        UUID opening = sample.task(TaskKind.MILESTONE, "2017-09-28", "2017-09-28");
        assertThat(sample.on("2017-09-27").of(opening).scheduledPercent()).isZero();
        assertThat(sample.on("2017-09-27").of(opening).light()).isEqualTo(Light.NOT_STARTED);
        assertThat(sample.on("2017-09-28").of(opening).scheduledPercent()).isEqualTo(100);
        assertThat(sample.on("2017-09-29").of(opening).light()).isEqualTo(Light.RED);
        sample.entry(opening, "2017-09-20", "100");
        assertThat(sample.on("2017-09-20").of(opening).light()).isEqualTo(Light.DONE);
        assertThat(sample.on("2017-09-20").of(opening).actualUntil()).isEqualTo(day("2017-09-29"));
    }

    @Test
    void severalIndicatorsAreAveragedOverThoseWithData() {
        UUID task = sample.task(TaskKind.TASK, "2016-12-20", "2017-03-07");
        sample.indicator(task, "%", Measure.SHARE, target(Operator.AT_LEAST, "85"), baseline("73", "2017-01-17"));
        UUID handover = sample.indicator(task, "%", Measure.SHARE, target(Operator.AT_LEAST, "50"), null);
        Status one = sample.on("2017-02-14").of(task);
        assertThat(one.percent()).isCloseTo(73 / 0.85, within(1e-9));
        assertThat(one.gap()).isEqualByComparingTo("-7.5");
        assertThat(one.reported()).isEqualTo(1);
        assertThat(one.total()).isEqualTo(2);
        sample.entry(handover, "2017-02-14", "10");
        Status both = sample.on("2017-02-14").of(task);
        assertThat(both.percent()).isCloseTo((73 / 0.85 + 20) / 2, within(1e-9));
        assertThat(both.reported()).isEqualTo(2);
        assertThat(sample.on("2017-03-08").of(task).light()).isEqualTo(Light.RED);
    }

    @Test
    void averagesByWeightUpToTheWholeProgramme() {
        UUID summary = sample.task(null, TaskKind.SUMMARY, "2017-01-01", "2017-12-31", "1");
        UUID heavy = sample.task(summary, TaskKind.TASK, "2017-01-01", "2017-12-31", "3");
        UUID light = sample.task(summary, TaskKind.TASK, "2017-01-01", "2017-12-31", "1");
        sample.task(summary, TaskKind.TASK, "2017-01-01", "2017-12-31", "5");
        sample.entry(heavy, "2017-06-30", "40");
        sample.entry(light, "2017-06-30", "80");
        ProgrammeStatus status = sample.on("2017-06-30");
        for (UUID id : new UUID[] {summary, sample.area, sample.project}) {
            assertThat(status.of(id).percent()).isCloseTo(50, within(1e-9));
            assertThat(status.of(id).reported()).isEqualTo(2);
            assertThat(status.of(id).total()).isEqualTo(3);
        }
        assertThat(status.overall().percent()).isCloseTo(50, within(1e-9));
        assertThat(status.of(sample.project).actualUntil()).isCloseTo(day("2017-07-04") + 0.5, within(1e-6));
    }

    @Test
    void fewReportsDoNotSpeakForTheRest() {
        UUID first = sample.task(TaskKind.TASK, "2017-01-01", "2017-12-31");
        UUID second = sample.task(TaskKind.TASK, "2017-01-01", "2017-12-31");
        sample.task(TaskKind.TASK, "2017-01-01", "2017-12-31");
        sample.task(TaskKind.TASK, "2017-08-01", "2017-12-31");
        sample.entry(first, "2017-06-30", "100");
        Status oneOfThree = sample.on("2017-06-30").of(sample.area);
        assertThat(oneOfThree.percent()).isNull();
        assertThat(oneOfThree.actualUntil()).isNull();
        assertThat(oneOfThree.light()).isEqualTo(Light.NO_DATA);
        assertThat(oneOfThree.reported()).isEqualTo(1);
        sample.entry(second, "2017-06-30", "50");
        assertThat(sample.on("2017-06-30").of(sample.area).percent()).isCloseTo(75, within(1e-9));
        assertThat(sample.on("2017-08-01").of(sample.area).percent()).isCloseTo(75, within(1e-9));
    }

    @Test
    void anAverageIsDoneWhenEveryRowIs() {
        UUID first = sample.task(TaskKind.TASK, "2017-01-01", "2017-12-31");
        UUID second = sample.task(TaskKind.TASK, "2017-01-01", "2017-12-31");
        sample.entry(first, "2017-06-30", "100");
        assertThat(sample.on("2017-06-30").of(sample.area).light()).isEqualTo(Light.GREEN);
        sample.entry(second, "2017-06-30", "100");
        assertThat(sample.on("2017-06-30").of(sample.area).light()).isEqualTo(Light.DONE);
    }

    @Test
    void anEmptyProgrammeHasNoData() {
        assertThat(sample.on("2017-06-30").overall().light()).isEqualTo(Light.NO_DATA);
        assertThat(sample.on("2018-06-30").overall().light()).isEqualTo(Light.NO_DATA);
        assertThat(sample.on("2017-06-30").of(UUID.randomUUID()).percent()).isNull();
    }

    private static double day(String date) {
        return LocalDate.parse(date).toEpochDay();
    }
}
