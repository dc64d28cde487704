package hengdao.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hengdao.model.EntryState;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The signing rate of the shantytown redevelopment, with the figures published at the time. */
class SigningTest {

    private final Sample sample = Sample.signing();

    @Test
    void isScheduledToSeventyNinePointFourInMidFebruary() {
        Status status = signing("2017-02-14");
        assertThat(status.scheduledValue()).isEqualTo(79.375);
        assertThat(status.scheduledPercent()).isEqualTo(79.375);
        assertThat(status.measured()).isEqualByComparingTo("73");
        assertThat(status.measuredOn()).isEqualTo("2017-01-17");
        assertThat(status.percent()).isEqualTo(73);
        assertThat(status.gap()).isEqualByComparingTo("-6.4");
        assertThat(status.light()).isEqualTo(Light.GREEN);
        assertThat(status.completion()).isCloseTo(73 / 0.85, within(1e-9));
        assertThat(status.scheduledCompletion()).isCloseTo(79.375 / 0.85, within(1e-9));
    }

    @Test
    void isHeldAgainstTheWayFromTheStartOfTheCampaignBeforeItsBaseline() {
        Status status = signing("2017-01-03");
        assertThat(status.light()).isEqualTo(Light.NO_DATA);
        assertThat(status.measured()).isNull();
        assertThat(status.actualUntil()).isNull();
        assertThat(status.scheduledValue()).isStrictlyBetween(0.0, 73.0);
        assertThat(signing("2017-01-17").scheduledValue()).isEqualTo(73);
    }

    @Test
    void endsItsBarWhereThePlanReachesWhatWasMeasured() {
        assertThat(signing("2017-02-14").actualUntil()).isEqualTo(day("2017-01-18"));
        sample.entry(sample.firstIndicator(), "2017-02-10", "79.375");
        assertThat(signing("2017-02-14").actualUntil()).isCloseTo(day("2017-02-15"), within(1e-6));
        sample.entry(sample.firstIndicator(), "2017-02-11", "79.5625");
        assertThat(signing("2017-02-14").actualUntil()).isCloseTo(day("2017-02-15") + 0.5, within(1e-6));
    }

    @Test
    void isDoneWithEightySevenPerCent() {
        sample.entry(sample.firstIndicator(), "2017-02-14", "87");
        Status status = signing("2017-02-14");
        assertThat(status.light()).isEqualTo(Light.DONE);
        assertThat(status.percent()).isEqualTo(87);
        assertThat(status.completion()).isEqualTo(100);
        assertThat(status.actualUntil()).isEqualTo(day("2017-03-08"));
        assertThat(signing("2017-02-13").light()).isEqualTo(Light.GREEN);
    }

    @Test
    void isRedOnceTheDeadlineHasPassed() {
        assertThat(signing("2017-03-07").light()).isEqualTo(Light.YELLOW);
        assertThat(signing("2017-03-08").light()).isEqualTo(Light.RED);
    }

    @Test
    void countsTheNewestSubmittedEntry() {
        sample.entry(sample.firstIndicator(), "2017-02-10", "80");
        sample.entry(sample.firstIndicator(), "2017-02-06", "76");
        sample.entry(sample.firstIndicator(), "2017-02-10", "81");
        sample.entry(sample.firstIndicator(), "2017-02-11", "99", EntryState.SUPERSEDED);
        sample.entry(sample.firstIndicator(), "2017-02-12", "98", EntryState.WITHDRAWN);
        assertThat(signing("2017-02-14").measured()).isEqualByComparingTo("81");
        assertThat(signing("2017-02-09").measured()).isEqualByComparingTo("76");
    }

    @Test
    void lendsItsStatusToTheTaskItAloneMeasures() {
        ProgrammeStatus status = sample.on("2017-02-14");
        assertThat(status.of(sample.firstTask())).isEqualTo(status.of(sample.firstIndicator()));
    }

    private Status signing(String date) {
        return sample.on(date).of(sample.firstIndicator());
    }

    private static double day(String date) {
        return LocalDate.parse(date).toEpochDay();
    }
}
