package hengdao.schedule;

import static hengdao.schedule.Sample.baseline;
import static hengdao.schedule.Sample.target;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hengdao.model.Baseline;
import hengdao.model.Measure;
import hengdao.model.Operator;
import hengdao.model.Target;
import hengdao.model.TaskKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The way over stage targets, the way down, and what decides whether a target is met. */
class CourseTest {

    private final Sample sample = new Sample();

    @Test
    void leadsOverStageTargetsInWorkdays() {
        UUID homes = indicator("套", Measure.CUMULATIVE, target(Operator.AT_LEAST, "686"), null);
        sample.stages(homes, "2017-03-31=68", "2017-06-30=240", "2017-09-30=446");
        assertScheduled(homes, "2017-03-31", 68);
        assertScheduled(homes, "2017-06-30", 240);
        assertScheduled(homes, "2017-09-30", 446);
        assertScheduled(homes, "2017-12-31", 686);
        assertScheduled(homes, "2017-02-28", 68 * 38 / 61.0);
        assertScheduled(homes, "2017-04-28", 68 + (240 - 68) * 19 / 62.0);
        assertThat(sample.on("2017-04-28").of(homes).scheduledPercent())
                .isCloseTo((68 + 172 * 19 / 62.0) / 6.86, within(1e-9));
    }

    /** 旬: 5, 12 and 20 by 01-10, 01-20 and 01-31; eight and six workdays in the second and third. */
    @Test
    void leadsOverTenDayStages() {
        UUID homes = indicator("套", Measure.CUMULATIVE, target(Operator.AT_LEAST, "686"), null);
        sample.stages(homes, "2017-01-10=5", "2017-01-20=12", "2017-01-31=20");
        assertScheduled(homes, "2017-01-10", 5);
        assertScheduled(homes, "2017-01-15", 7.625);
        assertScheduled(homes, "2017-01-19", 11.125);
        assertScheduled(homes, "2017-01-20", 12);
        assertScheduled(homes, "2017-01-31", 20);
    }

    @Test
    void isHeldAgainstItsStageAndNotTheStraightLine() {
        UUID homes = indicator("套", Measure.CUMULATIVE, target(Operator.AT_LEAST, "100"), null);
        sample.entry(homes, "2017-06-30", "20");
        assertThat(sample.on("2017-06-30").of(homes).light()).isEqualTo(Light.YELLOW);
        sample.stages(homes, "2017-06-30=20");
        Status status = sample.on("2017-06-30").of(homes);
        assertThat(status.light()).isEqualTo(Light.GREEN);
        assertThat(status.gap()).isZero();
        assertThat(status.actualUntil()).isCloseTo(LocalDate.of(2017, 7, 1).toEpochDay(), within(1e-6));
    }

    @Test
    void beginsAtItsBaselineAndLeavesOutStagesBeforeIt() {
        Sample signing = Sample.signing();
        UUID rate = signing.firstIndicator();
        signing.stages(rate, "2017-01-10=60", "2017-02-14=82", "2017-03-07=84");
        assertThat(signing.on("2017-01-17").of(rate).scheduledValue()).isEqualTo(73);
        assertThat(signing.on("2017-02-14").of(rate).scheduledValue()).isEqualTo(82);
        assertThat(signing.on("2017-03-07").of(rate).scheduledValue()).isEqualTo(85);
    }

    @Test
    void neverTurnsBackNorGoesBeyondItsGoal() {
        UUID homes = indicator("套", Measure.CUMULATIVE, target(Operator.AT_LEAST, "100"), null);
        sample.stages(homes, "2017-03-31=50", "2017-06-30=30", "2017-09-30=140");
        assertScheduled(homes, "2017-06-30", 50);
        assertScheduled(homes, "2017-09-30", 100);
    }

    @Test
    void leadsDownFromABaselineAboveTheTarget() {
        UUID left = indicator("处", Measure.CUMULATIVE, target(Operator.AT_MOST, "10"), baseline("40", "2017-01-17"));
        assertScheduled(left, "2017-01-10", 40);
        assertScheduled(left, "2017-12-31", 10);
        sample.entry(left, "2017-06-30", "25");
        Status status = sample.on("2017-06-30").of(left);
        assertThat(status.percent()).isEqualTo(50);
        assertThat(status.completion()).isEqualTo(50);
        double way = 112 / 238.0 * 100;
        assertThat(status.scheduledPercent()).isCloseTo(way, within(1e-9));
        assertThat(status.scheduledValue()).isCloseTo(40 - 0.3 * way, within(1e-9));
        assertThat(status.gap()).isPositive();
        assertThat(status.light()).isEqualTo(Light.GREEN);
        sample.entry(left, "2017-07-31", "38");
        assertThat(sample.on("2017-09-29").of(left).light()).isEqualTo(Light.RED);
        sample.entry(left, "2017-10-31", "45");
        assertThat(sample.on("2017-10-31").of(left).percent()).isZero();
        sample.entry(left, "2017-11-30", "10");
        assertThat(sample.on("2017-11-30").of(left).light()).isEqualTo(Light.DONE);
    }

    @Test
    void leadsDownToZeroWithoutEverShowingAHundredByDefault() {
        UUID illegal = indicator("处", Measure.CUMULATIVE, target(Operator.EQUAL, "0"), baseline("8", "2017-01-17"));
        Status before = sample.on("2017-06-30").of(illegal);
        assertThat(before.percent()).isZero();
        sample.stages(illegal, "2017-06-30=6");
        sample.entry(illegal, "2017-06-30", "6");
        Status status = sample.on("2017-06-30").of(illegal);
        assertThat(status.percent()).isEqualTo(25);
        assertThat(status.gap()).isZero();
        sample.entry(illegal, "2017-07-31", "0");
        assertThat(sample.on("2017-07-31").of(illegal).light()).isEqualTo(Light.DONE);
    }

    @Test
    void aFallingPlanAddsUpWithRisingOnes() {
        UUID task = sample.task(TaskKind.TASK, "2017-01-17", "2017-12-31");
        UUID left = sample.indicator(
                task, "处", Measure.CUMULATIVE, target(Operator.AT_MOST, "10"), baseline("40", "2017-01-17"));
        UUID built = sample.indicator(task, "处", Measure.CUMULATIVE, target(Operator.AT_LEAST, "50"), null);
        sample.entry(left, "2017-06-30", "25");
        sample.entry(built, "2017-06-30", "25");
        Status status = sample.on("2017-06-30").of(task);
        assertThat(status.percent()).isEqualTo(50);
        assertThat(status.actualUntil())
                .isEqualTo(sample.on("2017-06-30").of(left).actualUntil());
    }

    @Test
    void aLimitWithoutABaselineAboveItIsToHold() {
        UUID accidents =
                indicator("起", Measure.CUMULATIVE, target(Operator.AT_MOST, "10"), baseline("4", "2017-01-17"));
        sample.entry(accidents, "2017-06-30", "5");
        Status status = sample.on("2017-06-30").of(accidents);
        assertThat(status.percent()).isNull();
        assertThat(status.light()).isEqualTo(Light.GREEN);
    }

    @Test
    void aLevelIsToHoldFromStageToStage() {
        UUID rate = indicator("%", Measure.LEVEL, target(Operator.AT_MOST, "3"), null);
        sample.stages(rate, "2017-03-31=3.6", "2017-06-30=3.3");
        sample.entry(rate, "2017-03-31", "3.5");
        assertThat(sample.on("2017-03-31").of(rate).light()).isEqualTo(Light.GREEN);
        sample.entry(rate, "2017-04-30", "3.5");
        assertThat(sample.on("2017-04-30").of(rate).light()).isEqualTo(Light.YELLOW);
        sample.entry(rate, "2017-06-30", "3.3");
        assertThat(sample.on("2017-06-30").of(rate).light()).isEqualTo(Light.GREEN);
        sample.entry(rate, "2017-07-31", "3.3");
        assertThat(sample.on("2017-07-31").of(rate).light()).isEqualTo(Light.YELLOW);
    }

    @Test
    void doublingIsTwiceTheFigureOfTheYearBefore() {
        Target doubling = new Target(Operator.GROWTH, null, null, null, new BigDecimal("2"), "翻番");
        UUID patents = indicator("件", Measure.CUMULATIVE, doubling, baseline("78.71", "2016-12-31"));
        assertScheduled(patents, "2017-12-31", 157.42);
        assertScheduled(patents, "2017-06-30", 157.42 * 123 / 249);
        sample.stages(patents, "2017-06-30=40");
        assertScheduled(patents, "2017-06-30", 40);
    }

    @Test
    void theCountsBehindAShareDecideAndNotTheRoundedRate() {
        UUID rate = indicator("%", Measure.SHARE, target(Operator.AT_LEAST, "85"), null);
        sample.share(rate, "2017-05-31", "85.00", "84996", "100000");
        assertThat(sample.on("2017-05-31").of(rate).light()).isEqualTo(Light.GREEN);
        assertThat(sample.on("2017-05-31").of(rate).completion()).isEqualTo(100);
        sample.share(rate, "2017-06-30", "85.00", "85000", "100000");
        assertThat(sample.on("2017-06-30").of(rate).light()).isEqualTo(Light.DONE);
        sample.share(rate, "2017-07-31", "85", "17", "0");
        assertThat(sample.on("2017-07-31").of(rate).light()).isEqualTo(Light.DONE);
    }

    private void assertScheduled(UUID id, String date, double value) {
        assertThat(sample.on(date).of(id).scheduledValue()).isCloseTo(value, within(1e-9));
    }

    private UUID indicator(String unit, Measure measure, Target target, @Nullable Baseline baseline) {
        return sample.indicator(
                sample.task(TaskKind.TASK, "2017-01-01", "2017-12-31"), unit, measure, target, baseline);
    }
}
