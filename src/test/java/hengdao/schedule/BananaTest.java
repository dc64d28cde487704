package hengdao.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hengdao.model.Measure;
import hengdao.model.Operator;
import hengdao.model.TaskKind;
import hengdao.schedule.plan.Plan;
import hengdao.schedule.plan.PlanAnalysis;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class BananaTest {

    private final Sample sample = new Sample();
    private final UUID summary = sample.task(null, TaskKind.SUMMARY, "2017-03-01", "2017-03-31", "1");
    /** Ten workdays with no deadline of its own, so that it can slip to the end of its project. */
    private final UUID loose = sample.loose(summary, "2017-03-01", "2017-03-14");

    private final UUID tight = sample.loose(summary, "2017-03-01", "2017-03-28");

    @Test
    void theLateCurveOfAnIndicatorIsItsCourseLaterByTheFloat() {
        UUID homes = sample.indicator(loose, "套", Measure.CUMULATIVE, Sample.target(Operator.AT_LEAST, "100"), null);
        Plan plan = sample.plan();
        Banana banana = Banana.of(plan, PlanAnalysis.of(plan), sample.indicator(homes), LocalDate.MAX)
                .orElseThrow();
        int slack = PlanAnalysis.of(plan).floats().get(loose).total();
        assertThat(slack).isEqualTo(10);
        assertThat(banana.early().getFirst()).isEqualTo(new CurvePoint(LocalDate.of(2017, 3, 1), 0));
        assertThat(banana.late().getFirst()).isEqualTo(new CurvePoint(LocalDate.of(2017, 3, 15), 0));
    }

    @Test
    void bothCurvesOfASumMeetAtBothEnds() {
        Plan plan = sample.plan();
        Banana banana = Banana.of(plan, PlanAnalysis.of(plan), summary).orElseThrow();
        assertThat(banana.early().getLast().value()).isCloseTo(100, within(1e-9));
        assertThat(banana.late().getLast().value()).isCloseTo(100, within(1e-9));
        assertThat(at(banana.early(), "2017-03-14")).isCloseTo((100 + 9 / 19.0 * 100) / 2, within(1e-9));
        assertThat(at(banana.late(), "2017-03-14")).isCloseTo(9 / 19.0 * 100 / 2, within(1e-9));
        assertThat(Banana.of(plan, PlanAnalysis.of(plan), sample.area)).contains(banana);
    }

    @Test
    void whereNothingCanSlipThereIsNoBand() {
        UUID homes = sample.indicator(tight, "套", Measure.CUMULATIVE, Sample.target(Operator.AT_LEAST, "100"), null);
        Plan plan = sample.plan();
        assertThat(Banana.of(plan, PlanAnalysis.of(plan), tight)).isEmpty();
        assertThat(Banana.of(plan, PlanAnalysis.of(plan), sample.indicator(homes), LocalDate.MAX))
                .isEmpty();
        assertThat(Banana.of(plan, PlanAnalysis.of(plan), UUID.randomUUID())).isEmpty();
    }

    private static double at(List<CurvePoint> curve, String date) {
        return new PlanCurve(curve, new Workdays(Calendar2017.CALENDAR)).at(LocalDate.parse(date));
    }
}
