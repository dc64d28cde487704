package hengdao.schedule;

import static hengdao.schedule.Sample.baseline;
import static hengdao.schedule.Sample.target;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hengdao.model.Baseline;
import hengdao.model.Measure;
import hengdao.model.Operator;
import hengdao.model.OutcomeKind;
import hengdao.model.Target;
import hengdao.model.TaskKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Every operator and measure, with the figures of the 2017 programme. */
class TargetKindsTest {

    private final Sample sample = new Sample();

    @Test
    void aCountIsHeldAgainstItsWayFromZero() {
        var homes = indicator("套", Measure.CUMULATIVE, target(Operator.AT_LEAST, "686"), null);
        sample.entry(homes, "2017-06-30", "343");
        Status status = sample.on("2017-06-30").of(homes);
        assertThat(status.percent()).isCloseTo(50, within(1e-9));
        assertThat(status.scheduledPercent()).isCloseTo(123 / 249.0 * 100, within(1e-9));
        assertThat(status.light()).isEqualTo(Light.GREEN);
        assertThat(sample.on("2017-12-31").of(homes).light()).isEqualTo(Light.RED);
    }

    @Test
    void aRunningTotalBeyondItsExactFigureIsLost() {
        var illegal = indicator("处", Measure.CUMULATIVE, target(Operator.EQUAL, "0"), null);
        sample.entry(illegal, "2017-02-14", "0");
        assertThat(sample.on("2017-02-14").of(illegal).light()).isEqualTo(Light.GREEN);
        sample.entry(illegal, "2017-03-07", "1");
        assertThat(sample.on("2017-03-07").of(illegal).light()).isEqualTo(Light.RED);
        assertThat(sample.forecast(illegal, "2017-03-07")).isInstanceOf(Forecast.Missed.class);
    }

    @Test
    void lastYearsTotalIsNoFirstReadingOfARunningTotal() {
        var investment =
                indicator("亿元", Measure.CUMULATIVE, target(Operator.AT_LEAST, "220"), baseline("184", "2016-12-31"));
        Status status = sample.on("2017-03-07").of(investment);
        assertThat(status.measured()).isNull();
        assertThat(status.scheduledValue()).isCloseTo(220 * 43 / 249.0, within(1e-9));
        sample.entry(investment, "2017-12-29", "220.1");
        assertThat(sample.on("2017-12-31").of(investment).light()).isEqualTo(Light.DONE);
    }

    @Test
    void aCoveredShareStartsFromItsBaseline() {
        var doctors = indicator("%", Measure.SHARE, target(Operator.MORE_THAN, "50"), baseline("40.9", "2016-12-31"));
        Status status = sample.on("2017-01-03").of(doctors);
        assertThat(status.percent()).isEqualTo(40.9);
        assertThat(status.scheduledValue()).isCloseTo(40.9 + 9.1 / 249, within(1e-9));
        sample.entry(doctors, "2017-06-30", "50");
        assertThat(sample.on("2017-06-30").of(doctors).light()).isEqualTo(Light.GREEN);
        sample.entry(doctors, "2017-07-31", "50.01");
        assertThat(sample.on("2017-07-31").of(doctors).light()).isEqualTo(Light.DONE);
    }

    @Test
    void growthReachesBaselineTimesFactor() {
        Target doubling = new Target(Operator.GROWTH, null, null, null, new BigDecimal("2"), "1倍以上");
        var cleared = indicator("万平方米", Measure.CUMULATIVE, doubling, baseline("78.71", "2016-12-31"));
        sample.entry(cleared, "2017-09-30", "157.41");
        assertThat(sample.on("2017-09-30").of(cleared).light()).isEqualTo(Light.GREEN);
        sample.entry(cleared, "2017-10-31", "157.42");
        assertThat(sample.on("2017-10-31").of(cleared).light()).isEqualTo(Light.DONE);
    }

    /** 42 places on 2016-12-31, at most 10 wanted: 25 on 06-30 is 17 of 32. */
    @Test
    void aStockAboveItsLimitIsToComeDownFromTheEndOfTheYearBefore() {
        var places = indicator("处", Measure.LEVEL, target(Operator.AT_MOST, "10"), baseline("42", "2016-12-31"));
        sample.entry(places, "2017-06-30", "25");
        Status status = sample.on("2017-06-30").of(places);
        assertThat(status.percent()).isCloseTo(17 / 32.0 * 100, within(1e-9));
        assertThat(status.scheduledValue()).isCloseTo(42 - 32 * 123 / 249.0, within(1e-9));
        assertThat(status.light()).isEqualTo(Light.GREEN);
        sample.entry(places, "2017-09-30", "9");
        assertThat(sample.on("2017-09-30").of(places).light()).isEqualTo(Light.GREEN);
        assertThat(sample.on("2017-09-30").of(places).completion()).isEqualTo(100);
        sample.entry(places, "2017-12-31", "10");
        assertThat(sample.on("2017-12-31").of(places).light()).isEqualTo(Light.DONE);
    }

    @Test
    void lastYearsCountAboveALimitMakesNoWay() {
        var accidents =
                indicator("起", Measure.CUMULATIVE, target(Operator.AT_MOST, "30"), baseline("42", "2016-12-31"));
        sample.entry(accidents, "2017-06-30", "14");
        Status status = sample.on("2017-06-30").of(accidents);
        assertThat(status.percent()).isNull();
        assertThat(status.light()).isEqualTo(Light.GREEN);
    }

    @Test
    void growthFromNothingHasNoGoal() {
        Target doubling = new Target(Operator.GROWTH, null, null, null, new BigDecimal("2"), "翻番");
        var patents = indicator("件", Measure.CUMULATIVE, doubling, baseline("0", "2016-12-31"));
        sample.entry(patents, "2017-12-31", "0");
        assertThat(sample.on("2017-06-30").of(patents).light()).isNotEqualTo(Light.GREEN);
        assertThat(sample.on("2017-12-31").of(patents).light()).isEqualTo(Light.IN_PROGRESS);
    }

    @Test
    void growthWithoutABaselineCannotBeJudged() {
        Target doubling = new Target(Operator.GROWTH, null, null, null, new BigDecimal("2"), "翻番");
        var patents = indicator("件", Measure.CUMULATIVE, doubling, null);
        sample.entry(patents, "2017-06-30", "500");
        Status status = sample.on("2017-06-30").of(patents);
        assertThat(status.light()).isEqualTo(Light.IN_PROGRESS);
        assertThat(status.measured()).isEqualByComparingTo("500");
        assertThat(status.percent()).isNull();
    }

    @Test
    void aRangeIsMetFromItsLowerEnd() {
        Target twoOrThree = new Target(Operator.RANGE, new BigDecimal("2"), new BigDecimal("3"), null, null, "2-3家");
        var offices = indicator("家", Measure.CUMULATIVE, twoOrThree, null);
        sample.entry(offices, "2017-03-01", "1");
        assertThat(sample.on("2017-03-01").of(offices).light()).isEqualTo(Light.GREEN);
        sample.entry(offices, "2017-03-07", "2");
        assertThat(sample.on("2017-03-07").of(offices).light()).isEqualTo(Light.DONE);
    }

    @Test
    void aLevelNearEnoughToItsTargetHolds() {
        Target about = new Target(Operator.ABOUT, new BigDecimal("7"), null, new BigDecimal("0.5"), null, "左右");
        var retail = indicator("%", Measure.LEVEL, about, null);
        sample.entry(retail, "2017-03-31", "6.5");
        assertThat(sample.on("2017-04-10").of(retail).light()).isEqualTo(Light.GREEN);
        sample.entry(retail, "2017-04-30", "6.4");
        assertThat(sample.on("2017-05-10").of(retail).light()).isEqualTo(Light.YELLOW);
        assertThat(sample.on("2018-01-01").of(retail).light()).isEqualTo(Light.RED);
    }

    @Test
    void anUpperLimitHeldRunsToItsNewestValueAndIsDoneOnlyAtTheDeadline() {
        var unemployment = indicator("%", Measure.LEVEL, target(Operator.AT_MOST, "3"), null);
        sample.entry(unemployment, "2017-06-30", "2.4");
        Status status = sample.on("2017-08-31").of(unemployment);
        assertThat(status.light()).isEqualTo(Light.GREEN);
        assertThat(status.percent()).isNull();
        assertThat(status.scheduledPercent()).isNull();
        assertThat(status.gap()).isNull();
        assertThat(status.completion()).isLessThan(60).isEqualTo(status.scheduledCompletion());
        assertThat(status.actualUntil()).isEqualTo(LocalDate.of(2017, 7, 1).toEpochDay());
        assertThat(sample.on("2018-01-02").of(unemployment).light()).isEqualTo(Light.RED);
        sample.entry(unemployment, "2017-12-31", "2.3");
        assertThat(sample.on("2017-12-31").of(unemployment).light()).isEqualTo(Light.DONE);
        assertThat(sample.on("2018-01-02").of(unemployment).completion()).isEqualTo(100);
    }

    @Test
    void aZeroTargetIsHeldByZeroOnly() {
        var illegal = indicator("万平方米", Measure.LEVEL, target(Operator.EQUAL, "0"), null);
        assertThat(sample.on("2017-02-14").of(illegal).light()).isEqualTo(Light.NO_DATA);
        assertThat(sample.on("2017-02-14").of(illegal).completion()).isNull();
        sample.entry(illegal, "2017-02-10", "0");
        assertThat(sample.on("2017-02-14").of(illegal).light()).isEqualTo(Light.GREEN);
        assertThat(sample.on("2017-02-14").of(illegal).completion()).isLessThan(20);
        sample.entry(illegal, "2017-02-13", "0.2");
        assertThat(sample.on("2017-02-14").of(illegal).light()).isEqualTo(Light.YELLOW);
        assertThat(sample.on("2017-02-14").of(illegal).completion()).isZero();
    }

    @Test
    void aCompletedShareIsAHundredPerCent() {
        var demolished = indicator("%", Measure.SHARE, target(Operator.COMPLETE, null), null);
        sample.entry(demolished, "2017-12-28", "95.25");
        assertThat(sample.on("2017-12-31").of(demolished).light()).isEqualTo(Light.GREEN);
        sample.entry(demolished, "2017-12-30", "100");
        assertThat(sample.on("2017-12-31").of(demolished).light()).isEqualTo(Light.DONE);
    }

    @Test
    void aTaskWhoseOnlyFigureHasNoGoalIsLateUntilReportedDone() {
        var cleared =
                indicator("栋", Measure.CUMULATIVE, target(Operator.COMPLETE, null), baseline("104", "2017-01-17"));
        Status before = sample.on("2017-03-07").of(sample.firstTask());
        assertThat(before.light()).isEqualTo(Light.IN_PROGRESS);
        assertThat(before.measured()).isEqualByComparingTo("104");
        assertThat(before.scheduledPercent()).isBetween(10.0, 20.0);
        sample.entry(cleared, "2017-05-04", "1139");
        assertThat(sample.on("2018-01-01").of(sample.firstTask()).light()).isEqualTo(Light.RED);
        sample.entry(sample.firstTask(), "2017-12-29", "100");
        assertThat(sample.on("2018-01-01").of(sample.firstTask()).light()).isEqualTo(Light.DONE);
    }

    @Test
    void severalFiguresWithoutGoalsSpeakTogetherAndAreLateAfterTheDeadline() {
        UUID task = sample.task(TaskKind.TASK, "2017-01-01", "2017-12-31");
        UUID moved = sample.indicator(task, "人", Measure.CUMULATIVE, target(Operator.COMPLETE, null), null);
        UUID cleared = sample.indicator(task, "栋", Measure.CUMULATIVE, target(Operator.COMPLETE, null), null);
        assertThat(sample.on("2017-03-07").of(task).light()).isEqualTo(Light.NO_DATA);
        sample.entry(cleared, "2017-03-01", "104");
        assertThat(sample.on("2017-03-07").of(moved).light()).isEqualTo(Light.NO_DATA);
        assertThat(sample.on("2017-03-07").of(task).light())
                .as("the second has a figure")
                .isEqualTo(Light.IN_PROGRESS);
        assertThat(sample.on("2018-01-01").of(task).light()).isEqualTo(Light.RED);
        sample.entry(task, "2017-12-29", "100");
        assertThat(sample.on("2018-01-01").of(task).light()).isEqualTo(Light.DONE);
    }

    /** 搬离 70,000 people beside a rate of 100 %: the count has no goal, but it has to be reported. */
    @Test
    void aTaskIsNotDoneBeforeAllItsFiguresAreReported() {
        UUID task = sample.task(TaskKind.TASK, "2017-01-01", "2017-12-31");
        UUID people = sample.indicator(task, "人", Measure.CUMULATIVE, target(Operator.COMPLETE, null), null);
        UUID rate = sample.indicator(task, "%", Measure.SHARE, target(Operator.COMPLETE, null), null);
        sample.entry(rate, "2017-05-04", "100");
        assertThat(sample.on("2017-05-04").of(task).light()).isEqualTo(Light.GREEN);
        sample.entry(people, "2017-05-04", "70000");
        assertThat(sample.on("2017-05-04").of(task).light()).isEqualTo(Light.DONE);
    }

    @Test
    void whatIsHeldUpDoesNotSpeakForWhatGoesOnBesideIt() {
        UUID summary = sample.task(TaskKind.SUMMARY, "2017-01-01", "2017-12-31");
        UUID stuck = sample.task(summary, TaskKind.TASK, "2017-01-01", "2017-12-31", "1");
        UUID going = sample.task(summary, TaskKind.TASK, "2017-01-01", "2017-12-31", "1");
        UUID count = sample.indicator(going, "人", Measure.CUMULATIVE, target(Operator.COMPLETE, null), null);
        sample.indicator(going, "栋", Measure.CUMULATIVE, target(Operator.COMPLETE, null), null);
        sample.outcome(stuck, OutcomeKind.CONSTRAINED, "2017-02-01");
        sample.entry(count, "2017-03-01", "28000");
        assertThat(sample.on("2017-03-07").of(summary).light()).isNotEqualTo(Light.CONSTRAINED);
        sample.outcome(going, OutcomeKind.CONSTRAINED, "2017-03-02");
        assertThat(sample.on("2017-03-07").of(summary).light()).isEqualTo(Light.CONSTRAINED);
    }

    private UUID indicator(String unit, Measure measure, Target target, @Nullable Baseline baseline) {
        return sample.indicator(
                sample.task(TaskKind.TASK, "2017-01-01", "2017-12-31"), unit, measure, target, baseline);
    }
}
