package hengdao.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import hengdao.model.Baseline;
import hengdao.model.Indicator;
import hengdao.model.Measure;
import hengdao.model.Operator;
import hengdao.model.OutcomeKind;
import hengdao.model.Target;
import hengdao.model.TaskKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * No operator, measure, target, baseline, stage, entry or date makes a rule throw, divide by zero, show a hundred per cent
 * that nobody reported, or give a light outside its band.
 */
class AnyRuleTest {

    private static final LocalDate FIRST = LocalDate.of(2016, 6, 1);

    /** A figure read or wanted on a day. */
    record At(LocalDate day, BigDecimal value) {}

    /** All that can be stated of an indicator. */
    record Promise(
            boolean percent,
            Measure measure,
            Target target,
            @Nullable Baseline baseline,
            List<At> stages) {}

    @Property(tries = 3000)
    void everyRuleHoldsForWhateverIsTypedIn(
            @ForAll("promises") Promise promise,
            @ForAll("figures") @Size(max = 8) List<At> entries,
            @ForAll("days") LocalDate start,
            @ForAll("days") LocalDate due,
            @ForAll("days") LocalDate today,
            @ForAll("rules") LightRules rules) {
        Sample sample = new Sample();
        UUID task = sample.task(TaskKind.TASK, start.toString(), due.toString());
        UUID id = promised(sample, task, promise);
        entries.forEach(
                entry -> sample.entry(id, entry.day().toString(), entry.value().toString()));
        Status status = sample.on(today.toString(), rules).of(id);
        assertFinite(status);
        assertHundredOnlyWhereEarned(sample, id, status);
        assertInBand(sample, id, status, today, rules);
        assertPace(sample, id, today);
        assertForecast(sample.forecast(id, today.toString()));
    }

    @Property(tries = 500)
    void everyRuleHoldsAboveRowsThatEndSomehow(
            @ForAll("promises") Promise promise,
            @ForAll("figures") @Size(max = 3) List<At> entries,
            @ForAll("days") LocalDate due,
            @ForAll("days") LocalDate today,
            @ForAll OutcomeKind outcome,
            @ForAll("rules") LightRules rules) {
        Sample sample = new Sample();
        UUID summary = sample.task(null, TaskKind.SUMMARY, "2017-01-01", "2017-12-31", "1");
        UUID task = sample.task(summary, TaskKind.TASK, "2017-01-01", due.toString(), "2");
        sample.task(summary, TaskKind.MILESTONE, due.toString(), due.toString(), "1");
        UUID id = promised(sample, task, promise);
        entries.forEach(
                entry -> sample.entry(id, entry.day().toString(), entry.value().toString()));
        sample.outcome(task, outcome, "2016-01-01");
        ProgrammeStatus status = sample.on(today.toString(), rules);
        for (UUID row : List.of(id, task, summary, sample.area, sample.project)) {
            assertFinite(status.of(row));
        }
        if (outcome == OutcomeKind.CONSTRAINED) {
            assertThat(status.of(task).light()).isEqualTo(Light.CONSTRAINED);
            assertThat(status.of(id).light()).isIn(Light.CONSTRAINED, Light.DONE);
        }
        Counts counts = ProgrammeFigures.of(sample.plan(), status::of, today).all();
        assertThat(counts.tasks()).isEqualTo(2);
        assertThat(counts.done()
                        + counts.constrained()
                        + counts.behind()
                        + counts.onTime()
                        + counts.inProgress()
                        + counts.notStarted()
                        + counts.noData())
                .isEqualTo(2);
    }

    private static UUID promised(Sample sample, UUID task, Promise promise) {
        String unit = promise.percent() ? "%" : "个";
        UUID id = sample.indicator(task, unit, promise.measure(), promise.target(), promise.baseline());
        sample.stages(
                id,
                promise.stages().stream()
                        .map(stage -> stage.day() + "=" + stage.value())
                        .toArray(String[]::new));
        return id;
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
        for (Double share : new Double[] {status.completion(), status.scheduledCompletion()}) {
            assertThat(share == null || share >= 0 && share <= 100).isTrue();
        }
    }

    /** Without a reading there is no completion; and a hundred takes a value at the goal or beyond it, or one that holds. */
    private static void assertHundredOnlyWhereEarned(Sample sample, UUID id, Status status) {
        BigDecimal measured = status.measured();
        if (measured == null) {
            assertThat(status.percent()).isNull();
            assertThat(status.completion()).isNull();
            assertThat(status.light()).isNotEqualTo(Light.DONE);
            return;
        }
        Double completion = status.completion();
        if (completion == null
                || completion < 100
                || Course.of(sample.plan(), sample.indicator(id), LocalDate.MAX).isEmpty()) {
            return;
        }
        Course course =
                Course.of(sample.plan(), sample.indicator(id), LocalDate.MAX).orElseThrow();
        double value = measured.doubleValue();
        boolean there = course.falls() ? value <= course.goal() : value >= course.goal();
        assertThat(there || Targets.met(sample.indicator(id), measured)).isTrue();
    }

    private static void assertInBand(Sample sample, UUID id, Status status, LocalDate today, LightRules rules) {
        Light light = status.light();
        if (light.isColor()) {
            assertThat(rules.bands()).extracting(LightBand::light).contains(light);
        }
        BigDecimal measured = status.measured();
        LocalDate due = sample.plan().task(sample.firstTask()).orElseThrow().deadline();
        boolean judged = light.isColor() && measured != null && due != null && !today.isAfter(due);
        if (!judged) {
            return;
        }
        if (Course.of(sample.plan(), sample.indicator(id), LocalDate.MAX).isEmpty()) {
            assertHeldBand(sample.indicator(id), status, due, rules);
        }
        Course.of(sample.plan(), sample.indicator(id), LocalDate.MAX).ifPresent(course -> {
            boolean past = sample.indicator(id).target().operator() == Operator.EQUAL
                    && course.ahead(measured.doubleValue(), course.due()) > 0;
            double number = switch (rules.kind()) {
                case GAP_PP -> behind(status);
                case SHARE_OF_SCHEDULED -> share(status);
                case DAYS_LATE -> course.daysLate(measured.doubleValue(), today);
            };
            Light band = rules.of(number);
            assertThat(light).isEqualTo(past && band == Light.GREEN ? rules.mildest() : band);
            if (course.ahead(measured.doubleValue(), today) >= 0) {
                assertThat(band).isEqualTo(Light.GREEN);
            }
        });
    }

    /** A level that holds is green, one that does not has the mildest light of rows behind, a total beyond its limit the worst. */
    private static void assertHeldBand(Indicator indicator, Status status, LocalDate due, LightRules rules) {
        LocalDate asOf = status.measuredOn();
        BigDecimal measured = status.measured();
        assertThat(asOf).isNotNull();
        assertThat(measured).isNotNull();
        boolean holds = Targets.met(indicator, new Reading(measured, asOf, null), Targets.wanted(indicator, asOf, due));
        boolean broken = Targets.isBroken(indicator, new Reading(measured, asOf, null));
        Light behind = broken ? rules.worst() : rules.mildest();
        assertThat(status.light()).isEqualTo(broken || !holds ? behind : Light.GREEN);
    }

    private static double behind(Status status) {
        Double percent = status.percent();
        Double scheduled = status.scheduledPercent();
        assertThat(percent).isNotNull();
        assertThat(scheduled).isNotNull();
        return scheduled - percent;
    }

    private static double share(Status status) {
        Double percent = status.percent();
        Double scheduled = status.scheduledPercent();
        assertThat(percent).isNotNull();
        assertThat(scheduled).isNotNull();
        return scheduled > 0 ? percent / scheduled * 100 : percent >= scheduled ? 100 : 0;
    }

    private static void assertPace(Sample sample, UUID id, LocalDate today) {
        sample.pace(id, today.toString()).ifPresent(pace -> {
            assertThat(pace.achievement()).isFinite();
            assertThat(pace.gapPoints())
                    .isEqualByComparingTo(sample.on(today.toString()).of(id).gap());
            assertThat(pace.missing()).isFinite().isNotNegative();
            assertNumber(pace.requiredPerWorkday());
            assertNumber(pace.requiredPerDay());
            for (Pace.Recent recent : new Pace.Recent[] {pace.last7(), pace.last14(), pace.last28()}) {
                if (recent != null) {
                    assertThat(recent.perDay()).isFinite();
                    assertNumber(recent.perWorkday());
                }
            }
        });
    }

    private static void assertForecast(Forecast forecast) {
        switch (forecast) {
            case Forecast.TooFew few -> assertThat(few.entries()).isNotNegative();
            case Forecast.Stale stale -> assertThat(stale.days()).isGreaterThan(Forecast.FRESH);
            case Forecast.Missed missed -> assertThat(missed.asOf()).isNotNull();
            case Forecast.Predicted predicted -> {
                assertExpected(predicted);
                LocalDate reaches = predicted.reaches();
                if (reaches != null) {
                    assertThat(predicted.earliest()).isBeforeOrEqualTo(reaches);
                    LocalDate latest = predicted.latest();
                    assertThat(latest == null || !latest.isBefore(reaches)).isTrue();
                }
            }
            case Forecast.Reached reached ->
                assertThat(Integer.signum(reached.workdaysEarly()) * Integer.signum(reached.daysEarly()))
                        .isNotNegative();
            case Forecast.Held held -> {
                assertThat(held.holds() == null).isEqualTo(held.asOf() == null);
                if (held.next() != null) {
                    assertForecast(held.next());
                }
            }
            case Forecast.Outlook outlook -> assertExpected(outlook);
            case Forecast.NoGoal none -> assertThat(none).isNotNull();
        }
    }

    private static void assertExpected(Forecast.Expected expected) {
        assertThat(expected.readings()).isBetween(Forecast.FEWEST, 6);
        assertThat(expected.atDeadline()).isFinite().isBetween(expected.low(), expected.high());
        assertThat(expected.low()).isFinite();
        assertThat(expected.high()).isFinite();
    }

    private static void assertNumber(@Nullable Double number) {
        assertThat(number == null || Double.isFinite(number)).isTrue();
    }

    @Provide
    Arbitrary<LightRules> rules() {
        return Arbitraries.oneOf(Arbitraries.of(LightRules.PRESETS), ownRules());
    }

    /** Rules as an office may type them: two to four bands with any limits in order. */
    private static Arbitrary<LightRules> ownRules() {
        Arbitrary<List<Integer>> limits = Arbitraries.integers()
                .between(1, 99)
                .list()
                .uniqueElements()
                .ofMinSize(1)
                .ofMaxSize(3);
        return Combinators.combine(
                        Arbitraries.of(LightRules.Kind.class),
                        limits,
                        Arbitraries.of(true, false).list().ofSize(3))
                .as(AnyRuleTest::own);
    }

    private static LightRules own(LightRules.Kind kind, List<Integer> limits, List<Boolean> included) {
        Comparator<Integer> order = Comparator.naturalOrder();
        List<Integer> sorted = limits.stream()
                .sorted(kind.fewerIsWorse() ? order.reversed() : order)
                .toList();
        List<Light> lights = List.of(Light.GREEN, Light.YELLOW, Light.ORANGE);
        List<LightBand> bands = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i++) {
            String limit = sorted.get(i).toString();
            bands.add(
                    included.get(i) ? LightBand.through(lights.get(i), limit) : LightBand.before(lights.get(i), limit));
        }
        bands.add(LightBand.rest(Light.RED));
        return new LightRules("own", "本单位规则", kind, bands);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 900).map(FIRST::plusDays);
    }

    @Provide
    Arbitrary<List<At>> figures() {
        return figure().list().ofMaxSize(8);
    }

    @Provide
    Arbitrary<Promise> promises() {
        Arbitrary<BigDecimal> some = values().injectNull(0.2);
        Arbitrary<Target> targets = Combinators.combine(Arbitraries.of(Operator.class), some, some, some, some)
                .as((operator, low, high, tolerance, factor) -> new Target(operator, low, high, tolerance, factor, ""));
        Arbitrary<Baseline> baselines = figure().map(at -> new Baseline(at.value(), at.day(), null, null))
                .injectNull(0.3);
        return Combinators.combine(
                        Arbitraries.of(true, false),
                        Arbitraries.of(Measure.class),
                        targets,
                        baselines,
                        figure().list().ofMaxSize(4))
                .as((percent, measure, target, baseline, stages) -> new Promise(
                        percent,
                        measure,
                        target,
                        baseline,
                        stages.stream().sorted(Comparator.comparing(At::day)).toList()));
    }

    private Arbitrary<At> figure() {
        return Combinators.combine(days(), values()).as(At::new);
    }

    private Arbitrary<BigDecimal> values() {
        return Arbitraries.oneOf(
                Arbitraries.of("0", "85", "100", "50", "73").map(BigDecimal::new),
                Arbitraries.integers().between(0, 120).map(BigDecimal::valueOf),
                Arbitraries.bigDecimals()
                        .between(new BigDecimal("-1000"), new BigDecimal("100000"))
                        .ofScale(4));
    }
}
