package hengdao.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import hengdao.model.Baseline;
import hengdao.model.Measure;
import hengdao.model.Operator;
import hengdao.model.Target;
import hengdao.model.TaskKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;

/** Rules that hold for whatever an officer may type in. */
class AnyProgrammeTest {

    private static final LocalDate FIRST = LocalDate.of(2016, 6, 1);

    @Property
    void everyRowGetsAFiniteStatus(
            @ForAll("targets") Target target,
            @ForAll Measure measure,
            @ForAll("baselines") @Nullable Baseline baseline,
            @ForAll("values") BigDecimal value,
            @ForAll("days") LocalDate start,
            @ForAll("days") LocalDate due,
            @ForAll("days") LocalDate reported,
            @ForAll("days") LocalDate statusDate) {
        Sample sample = new Sample();
        UUID task = sample.task(TaskKind.TASK, start.toString(), due.toString());
        UUID share = sample.indicator(task, "%", measure, target, baseline);
        UUID count = sample.indicator(task, "个", measure, target, baseline);
        sample.entry(count, reported.toString(), value.toString());
        ProgrammeStatus status = sample.on(statusDate.toString());
        for (UUID id : new UUID[] {share, count, task, sample.area, sample.project}) {
            assertFinite(status.of(id));
        }
        assertFinite(status.overall());
    }

    @Property
    void aRisingPlanNeverFalls(
            @ForAll("days") LocalDate start,
            @ForAll("days") LocalDate due,
            @ForAll("baselines") @Nullable Baseline baseline,
            @ForAll("days") LocalDate day,
            @ForAll @IntRange(max = 500) int later) {
        Sample sample = new Sample();
        UUID task = sample.task(TaskKind.TASK, start.toString(), due.toString());
        Target target = Sample.target(Operator.AT_LEAST, "85");
        UUID share = sample.indicator(task, "%", Measure.SHARE, target, baseline);
        Double before = sample.on(day.toString()).of(share).scheduledValue();
        Double after = sample.on(day.plusDays(later).toString()).of(share).scheduledValue();
        assertThat(before).isNotNull();
        assertThat(after).isGreaterThanOrEqualTo(before);
    }

    @Property
    void theBarEndsBehindTheStatusLineExactlyWhenBehindThePlan(
            @ForAll @IntRange(min = 1, max = 99) int percent, @ForAll @IntRange(min = 1, max = 360) int day) {
        Sample sample = new Sample();
        UUID task = sample.task(TaskKind.TASK, "2017-01-01", "2017-12-31");
        LocalDate date = LocalDate.ofYearDay(2017, day);
        sample.entry(task, date.toString(), Integer.toString(percent));
        Status status = sample.on(date.toString()).of(task);
        Double until = status.actualUntil();
        assertThat(until).isNotNull();
        Double done = status.percent();
        Double due = status.scheduledPercent();
        assertThat(done).isNotNull();
        assertThat(due).isNotNull();
        if (done - due > 1e-6) {
            assertThat(until).isGreaterThan(date.toEpochDay() + 1.0);
        } else if (done - due < -1e-6) {
            assertThat(until).isLessThan(date.toEpochDay() + 1.0);
        }
        assertThat(until)
                .isBetween(
                        (double) LocalDate.of(2017, 1, 1).toEpochDay(),
                        LocalDate.of(2018, 1, 1).toEpochDay() + 0.0);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 1000).map(FIRST::plusDays);
    }

    @Provide
    Arbitrary<BigDecimal> values() {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal("-1000"), new BigDecimal("100000"))
                .ofScale(4);
    }

    @Provide
    Arbitrary<Baseline> baselines() {
        return Combinators.combine(values(), days())
                .as((value, day) -> new Baseline(value, day, null, null))
                .injectNull(0.3);
    }

    @Provide
    Arbitrary<Target> targets() {
        Arbitrary<BigDecimal> figures =
                values().edgeCases(cases -> cases.add(BigDecimal.ZERO)).injectNull(0.2);
        return Combinators.combine(Arbitraries.of(Operator.class), figures, figures, figures, figures)
                .as((operator, low, high, tolerance, factor) -> new Target(operator, low, high, tolerance, factor, ""));
    }

    private static void assertFinite(Status status) {
        for (Double number : new Double[] {
            status.scheduledValue(),
            status.percent(),
            status.scheduledPercent(),
            status.completion(),
            status.scheduledCompletion(),
            status.actualUntil()
        }) {
            assertThat(number == null || Double.isFinite(number)).isTrue();
        }
        assertThat(status.completion() == null || status.completion() >= 0 && status.completion() <= 100)
                .isTrue();
        assertThat(status.reported()).isBetween(0, status.total());
    }
}
