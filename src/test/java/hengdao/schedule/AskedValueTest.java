package hengdao.schedule;

import static hengdao.schedule.Sample.baseline;
import static hengdao.schedule.Sample.target;
import static org.assertj.core.api.Assertions.assertThat;

import hengdao.model.Measure;
import hengdao.model.Operator;
import hengdao.model.TaskKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What the plan asks for on a day, and which side of it a value is on. */
class AskedValueTest {

    @Test
    void asksForTheStageOfTheDay() {
        Sample signing = Sample.signing();
        UUID rate = signing.firstIndicator();
        signing.stages(rate, "2017-02-14=82");
        AskedValue asked =
                AskedValue.of(signing.plan(), rate, LocalDate.of(2017, 2, 14)).orElseThrow();
        assertThat(asked.value()).isEqualTo(82);
        assertThat(asked.ahead(new BigDecimal("80"))).isEqualByComparingTo("-2");
    }

    @Test
    void isAheadBelowThePlanWhereLessIsBetter() {
        Sample sample = new Sample();
        UUID task = sample.task(TaskKind.TASK, "2017-01-03", "2017-12-29");
        UUID accidents = sample.indicator(
                task, "起", Measure.CUMULATIVE, target(Operator.AT_MOST, "40"), baseline("100", "2017-01-03"));
        AskedValue asked = AskedValue.of(sample.plan(), accidents, LocalDate.of(2017, 12, 29))
                .orElseThrow();
        assertThat(asked.falls()).isTrue();
        assertThat(asked.ahead(new BigDecimal("35"))).isEqualByComparingTo("5");
    }

    @Test
    void asksTheSameOfATaskAsItsStatusDoes() {
        Sample sample = new Sample();
        UUID task = sample.task(TaskKind.TASK, "2017-01-03", "2017-12-29");
        assertThat(AskedValue.of(sample.plan(), task, LocalDate.of(2017, 5, 10))
                        .orElseThrow()
                        .value())
                .isEqualTo(sample.on("2017-05-10").of(task).scheduledValue())
                .isPositive();
    }
}
