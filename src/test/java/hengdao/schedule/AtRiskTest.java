package hengdao.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import hengdao.model.EntryState;
import hengdao.model.Measure;
import hengdao.model.Operator;
import hengdao.model.OutcomeKind;
import hengdao.model.TaskKind;
import hengdao.schedule.AtRisk.Reason;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What will be missed on 7 March 2017. */
class AtRiskTest {

    private static final LocalDate TODAY = LocalDate.of(2017, 3, 7);

    private final Sample sample = new Sample();

    @Test
    void carriesTheReadingsOnToSayByHowManyDaysATargetComesLate() {
        UUID signing = rising("2017-04-10", "10", "20", "30");
        AtRisk risk = all().getFirst();
        assertThat(all()).hasSize(1);
        assertThat(risk.id()).isEqualTo(signing);
        assertThat(risk.reason()).isEqualTo(Reason.FORECAST);
        assertThat(risk.daysLate()).isBetween(30L, 120L);
        assertThat(risk.forecast()).isInstanceOfSatisfying(Forecast.Predicted.class, forecast -> {
            assertThat(forecast.atDeadline()).isBetween(40.0, 60.0);
            assertThat(forecast.reaches()).isEqualTo(LocalDate.of(2017, 4, 10).plusDays(risk.daysLate()));
        });
    }

    @Test
    void leavesOutWhatComesInTimeAndWhatHasEnded() {
        rising("2017-12-31", "10", "20", "30");
        UUID stuck = sample.task(TaskKind.TASK, "2017-01-01", "2017-02-10");
        sample.outcome(stuck, OutcomeKind.CONSTRAINED, "2017-02-01");
        assertThat(all()).isEmpty();
    }

    @Test
    void putsWhatIsOverdueBeforeWhatIsForecastToComeLate() {
        rising("2017-04-10", "10", "20", "30");
        UUID overdue = sample.task(TaskKind.TASK, "2017-01-01", "2017-03-04");
        sample.entry(overdue, "2017-02-22", "90");
        assertThat(all()).extracting(AtRisk::reason).containsExactly(Reason.OVERDUE, Reason.FORECAST);
        assertThat(all().getFirst().daysLate()).isEqualTo(3);
    }

    @Test
    void keepsWhatWasReturnedAndNotSentAgain() {
        UUID task = sample.task(TaskKind.TASK, "2017-01-01", "2017-12-31");
        UUID returned = sample.indicator(task, "%", Measure.SHARE, Sample.target(Operator.AT_LEAST, "85"), null);
        sample.entry(returned, "2017-03-01", "2", EntryState.RETURNED);
        assertThat(all()).singleElement().satisfies(risk -> {
            assertThat(risk.id()).isEqualTo(returned);
            assertThat(risk.reason()).isEqualTo(Reason.RETURNED);
        });
        sample.entry(returned, "2017-03-02", "20");
        assertThat(all()).isEmpty();
    }

    @Test
    void forecastsTheProgressOfATaskToo() {
        UUID task = sample.task(TaskKind.TASK, "2017-01-01", "2017-04-14");
        sample.entry(task, "2017-01-25", "8");
        sample.entry(task, "2017-02-14", "16");
        sample.entry(task, "2017-02-28", "25");
        assertThat(all()).singleElement().satisfies(risk -> {
            assertThat(risk.reason()).isEqualTo(Reason.FORECAST);
            assertThat(risk.forecast())
                    .isNotNull()
                    .satisfies(forecast -> assertThat(forecast.atDeadline()).isBetween(45.0, 60.0));
            assertThat(risk.daysLate()).isBetween(60L, 150L);
        });
    }

    @Test
    void listsWhatIsRedThoughItsForecastIsInTime() {
        UUID task = sample.task(TaskKind.TASK, "2017-01-01", "2017-12-31");
        UUID late = sample.indicator(task, "%", Measure.SHARE, Sample.target(Operator.AT_LEAST, "85"), null);
        sample.due(late, "2017-03-31");
        sample.entry(late, "2017-02-28", "1");
        sample.entry(late, "2017-03-02", "13");
        sample.entry(late, "2017-03-06", "25");
        assertThat(all()).singleElement().satisfies(risk -> {
            assertThat(risk.reason()).isEqualTo(Reason.RED);
            assertThat(risk.forecast()).isNotNull();
        });
    }

    @Test
    void listsALimitThatWasPassedAndWhatIsDueSoonWithoutData() {
        UUID task = sample.task(TaskKind.TASK, "2017-01-01", "2017-12-31");
        UUID accidents = sample.indicator(task, "起", Measure.CUMULATIVE, Sample.target(Operator.AT_MOST, "30"), null);
        sample.entry(accidents, "2017-03-01", "35");
        UUID handedOver = sample.indicator(task, "%", Measure.SHARE, Sample.target(Operator.AT_LEAST, "50"), null);
        sample.due(handedOver, "2017-03-10");
        assertThat(all()).extracting(AtRisk::reason).containsExactly(Reason.BROKEN, Reason.DUE);
        assertThat(all()).extracting(AtRisk::id).containsExactly(accidents, handedOver);
        assertThat(all().getLast().daysLate()).isEqualTo(-3);
    }

    @Test
    void whatIsWhereItsStagesWantItIsNoneForComingLaterByItsPace() {
        UUID signing = rising("2017-12-31", "0", "0.1", "0.2");
        assertThat(all()).extracting(AtRisk::id).containsExactly(signing);
        sample.stages(signing, "2017-09-30=0.2", "2017-11-30=60");
        assertThat(all()).isEmpty();
    }

    @Test
    void theProgressOfATaskIsNoneOnceAnIndicatorOfItWasRead() {
        UUID task = sample.task(TaskKind.TASK, "2017-01-01", "2017-03-31");
        sample.entry(task, "2017-01-20", "1");
        assertThat(all()).extracting(AtRisk::id).containsExactly(task);
        UUID homes = sample.indicator(task, "套", Measure.CUMULATIVE, Sample.target(Operator.AT_LEAST, "100"), null);
        assertThat(all()).extracting(AtRisk::id).containsExactly(task);
        sample.entry(homes, "2017-03-06", "95");
        assertThat(all()).isEmpty();
    }

    private UUID rising(String due, String... values) {
        UUID task = sample.task(TaskKind.TASK, "2017-01-01", "2017-12-31");
        UUID indicator = sample.indicator(task, "%", Measure.SHARE, Sample.target(Operator.AT_LEAST, "85"), null);
        sample.due(indicator, due);
        List<String> days = List.of("2017-01-20", "2017-02-14", "2017-03-06");
        for (int i = 0; i < values.length; i++) {
            sample.entry(indicator, days.get(i), values[i]);
        }
        return indicator;
    }

    private List<AtRisk> all() {
        return AtRisk.of(sample.plan(), new Readings(sample.programme()), sample.on(TODAY.toString())::of, TODAY);
    }
}
