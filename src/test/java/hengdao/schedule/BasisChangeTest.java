package hengdao.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import hengdao.model.AmendmentKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Figures of two bases (口径) are compared nowhere: the signing of 73 % on 2017-01-17, counted anew from 02-01. */
class BasisChangeTest {

    private static final LocalDate BEFORE = LocalDate.of(2017, 1, 31);
    private static final LocalDate AFTER = LocalDate.of(2017, 2, 14);

    private final Sample sample = Sample.signing();
    private final UUID signing = sample.firstIndicator();

    @Test
    void theOldFigureIsNoLightAndNoValueOfTheNewBasis() {
        sample.entry(signing, "2017-01-24", "80");
        sample.newBasis(signing, "2017-02-01");
        assertThat(sample.on("2017-01-31").of(signing).light()).isEqualTo(Light.GREEN);
        Status status = sample.on("2017-02-14").of(signing);
        assertThat(status.light()).isEqualTo(Light.NO_DATA);
        assertThat(status.measured()).isNull();
        assertThat(status.percent()).isNull();
        assertThat(sample.pace(signing, "2017-02-14")).isEmpty();
        assertThat(sample.forecast(signing, "2017-02-14")).isEqualTo(new Forecast.TooFew(0));
    }

    @Test
    void theDaysBeforeAreJudgedAsTheyWere() {
        sample.entry(signing, "2017-01-24", "80");
        Status before = sample.on("2017-01-31").of(signing);
        var pace = sample.pace(signing, "2017-01-31");
        sample.newBasis(signing, "2017-02-01");
        assertThat(sample.on("2017-01-31").of(signing)).isEqualTo(before);
        assertThat(before.scheduledValue()).isBetween(73.0, 79.0);
        assertThat(sample.pace(signing, "2017-01-31")).isEqualTo(pace);
        Readings readings = new Readings(sample.programme());
        assertThat(readings.baseline(sample.indicator(signing), BEFORE)).isPresent();
        assertThat(readings.baseline(sample.indicator(signing), AFTER)).isEmpty();
    }

    @Test
    void aRestatedBaselineIsNoneOfTheDaysBefore() {
        sample.newBasis(signing, "2017-02-01");
        sample.amended(signing, AmendmentKind.BASELINE, "2017-02-01");
        assertThat(sample.on("2017-01-31").of(signing).light()).isEqualTo(Light.NO_DATA);
        assertThat(sample.on("2017-02-01").of(signing).measured()).isEqualByComparingTo("73");
    }

    @Test
    void theRowsAboveDoNotCountItEither() {
        sample.entry(signing, "2017-01-24", "80");
        sample.newBasis(signing, "2017-02-01");
        ProgrammeStatus status = sample.on("2017-02-14");
        for (UUID row : new UUID[] {sample.firstTask(), sample.area, sample.project}) {
            assertThat(status.of(row).completion()).isNull();
            assertThat(status.of(row).light()).isEqualTo(Light.NO_DATA);
        }
    }

    @Test
    void theWayBeginsAnewUnlessTheBaselineWasRestated() {
        sample.newBasis(signing, "2017-02-01");
        Course course =
                Course.of(sample.plan(), sample.indicator(signing), AFTER).orElseThrow();
        assertThat(course.from()).isZero();
        assertThat(course.scheduled(LocalDate.of(2016, 12, 20))).isZero();
        sample.amended(signing, AmendmentKind.BASELINE, "2017-02-01");
        assertThat(sample.on("2017-02-14").of(signing).scheduledValue()).isEqualTo(79.375);
        assertThat(sample.on("2017-02-14").of(signing).measured()).isEqualByComparingTo("73");
        assertThat(sample.pace(signing, "2017-02-14").orElseThrow().missing()).isEqualTo(12);
    }

    @Test
    void nothingIsAddedAcrossTheChange() {
        sample.entry(signing, "2017-01-24", "80");
        sample.newBasis(signing, "2017-02-01");
        sample.entry(signing, "2017-02-14", "60");
        sample.entry(signing, "2017-02-21", "64.5");
        Increments increments = new Increments(sample.programme());
        assertThat(increments.of(signing, new BigDecimal("80"), LocalDate.of(2017, 1, 24)))
                .contains(new BigDecimal("7"));
        assertThat(increments.of(signing, new BigDecimal("60"), AFTER)).isEmpty();
        assertThat(increments.of(signing, new BigDecimal("64.5"), LocalDate.of(2017, 2, 21)))
                .contains(new BigDecimal("4.5"));
        Status status = sample.on("2017-02-14").of(signing);
        assertThat(status.measured()).isEqualByComparingTo("60");
    }

    @Test
    void whatWasJudgedBeforeIsJudgedAgainAfterAnAmendment() {
        sample.entry(signing, "2017-01-24", "80");
        ProgrammeStatus old = sample.on("2017-02-14");
        assertThat(old.of(signing).light()).isEqualTo(Light.GREEN);
        sample.newBasis(signing, "2017-02-01");
        var touched = Set.of(signing, sample.firstTask(), sample.area, sample.project);
        assertThat(old.after(sample.plan(), touched).of(signing).light()).isEqualTo(Light.NO_DATA);
    }

    @Test
    void theCurvesLeaveOutWhatWasReadBefore() {
        sample.entry(signing, "2017-01-24", "80");
        sample.entry(signing, "2017-02-14", "60");
        sample.newBasis(signing, "2017-02-01");
        Readings readings = new Readings(sample.programme());
        var after = new WayCurves(sample.plan(), readings, AFTER).of(sample.indicator(signing));
        assertThat(after.orElseThrow().actual()).containsExactly(new WayCurves.Share(AFTER, 60.0 / 85));
        var before = new WayCurves(sample.plan(), readings, BEFORE).of(sample.indicator(signing));
        assertThat(before.orElseThrow().actual()).hasSize(2);
    }
}
