package hengdao.schedule;

import static hengdao.schedule.Sample.baseline;
import static hengdao.schedule.Sample.target;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hengdao.model.EntryState;
import hengdao.model.Measure;
import hengdao.model.Operator;
import hengdao.model.Target;
import hengdao.model.TaskKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Pace and forecast, with the signing of the shantytown redevelopment as published. */
class ForecastTest {

    private final Sample sample = Sample.signing();
    private final UUID signing = sample.firstIndicator();

    @Test
    void saysThePaceThatTheDeadlineNeeds() {
        Pace pace = sample.pace(signing, "2017-01-17").orElseThrow();
        assertThat(pace.missing()).isEqualTo(12);
        assertThat(pace.workdaysLeft()).isEqualTo(32);
        assertThat(pace.requiredPerWorkday()).isEqualTo(0.375);
        assertThat(pace.daysLeft()).isEqualTo(49);
        assertThat(pace.requiredPerDay()).isCloseTo(12 / 49.0, within(1e-12));
        assertThat(pace.achievement()).isCloseTo(73 / 0.85, within(1e-9));
        assertThat(pace.gapPoints()).isZero();
        assertThat(pace.last7()).isNull();
    }

    @Test
    void saysHowFarBehindInPointsAndUnits() {
        Pace pace = sample.pace(signing, "2017-02-14").orElseThrow();
        assertThat(pace.scheduled()).isEqualTo(79.375);
        assertThat(pace.gapPoints()).as("of the figures as they are printed").isEqualByComparingTo("-6.4");
        assertThat(pace.gapUnits()).isEqualByComparingTo("-6.4");
        assertThat(pace.requiredPerWorkday()).isEqualTo(12 / 15.0);
        UUID homes = sample.indicator(
                sample.firstTask(),
                "户",
                Measure.CUMULATIVE,
                target(Operator.AT_LEAST, "8000"),
                baseline("6000", "2017-01-17"));
        Pace counted = sample.pace(homes, "2017-02-14").orElseThrow();
        assertThat(counted.gapUnits()).isEqualByComparingTo("-1062.5");
        assertThat(counted.gapPoints()).isEqualByComparingTo("-53.1");
    }

    @Test
    void knowsThePaceOfTheLastWeeks() {
        sample.entry(signing, "2017-02-14", "87");
        Pace pace = sample.pace(signing, "2017-02-14").orElseThrow();
        Pace.Recent month = pace.last28();
        assertThat(month).isNotNull();
        assertThat(month.perDay()).isEqualTo(0.5);
        assertThat(month.perWorkday()).isEqualTo(14 / 17.0);
        Pace.Recent fortnight = pace.last14();
        assertThat(fortnight).isNotNull();
        assertThat(fortnight.perWorkday()).isCloseTo(14 / 17.0, within(1e-12));
        assertThat(fortnight.perDay()).isCloseTo(14 / 17.0 * 9 / 14, within(1e-12));
        assertThat(pace.requiredPerWorkday()).isZero();
        assertThat(pace.missing()).isZero();
    }

    @Test
    void tellsNoPaceOfDaysTheReadingsDoNotReach() {
        sample.entry(signing, "2017-01-26", "76");
        Pace pace = sample.pace(signing, "2017-02-03").orElseThrow();
        assertThat(pace.last7()).isNull();
        assertThat(pace.last14()).isNull();
        assertThat(pace.last28()).isNull();
        Pace earlier = sample.pace(signing, "2017-02-02").orElseThrow();
        Pace.Recent week = earlier.last7();
        assertThat(week).isNotNull();
        assertThat(week.perDay()).isCloseTo(3 / 8.0 * 6 / 7, within(1e-12));
        assertThat(sample.pace(signing, "2017-03-08").orElseThrow().requiredPerWorkday())
                .isNull();
    }

    @Test
    void aFallingFigureComesOnAsItFalls() {
        UUID left = sample.indicator(
                sample.firstTask(),
                "处",
                Measure.CUMULATIVE,
                target(Operator.AT_MOST, "10"),
                baseline("42", "2017-01-17"));
        sample.entry(left, "2017-02-14", "25");
        Pace pace = sample.pace(left, "2017-02-14").orElseThrow();
        assertThat(pace.scheduled()).isEqualTo(25);
        assertThat(pace.gapUnits()).isZero();
        assertThat(pace.missing()).isEqualTo(15);
        assertThat(pace.requiredPerWorkday()).isEqualTo(1);
        assertThat(pace.last28())
                .isNotNull()
                .satisfies(recent -> assertThat(recent.perWorkday()).isEqualTo(1));
    }

    @Test
    void saysThatTheSigningWasDoneThreeWeeksEarly() {
        sample.entry(signing, "2017-02-14", "87");
        sample.entry(signing, "2017-05-04", "97");
        Forecast.Reached early = new Forecast.Reached(LocalDate.of(2017, 2, 14), 15, 21);
        assertThat(sample.forecast(signing, "2017-02-14")).isEqualTo(early);
        assertThat(sample.forecast(signing, "2017-05-04")).isEqualTo(early);
    }

    @Test
    void saysThatATargetWasReachedLate() {
        sample.entry(signing, "2017-02-14", "86");
        sample.entry(signing, "2017-03-07", "84");
        sample.entry(signing, "2017-03-14", "85");
        assertThat(sample.forecast(signing, "2017-03-14"))
                .isEqualTo(new Forecast.Reached(LocalDate.of(2017, 3, 14), -5, -7));
    }

    @Test
    void forecastsNothingFromFewerThanThreeEntriesAndTheBaselineIsNone() {
        assertThat(sample.forecast(signing, "2017-01-16")).isEqualTo(new Forecast.TooFew(0));
        assertThat(sample.forecast(signing, "2017-01-17")).isEqualTo(new Forecast.TooFew(0));
        sample.entry(signing, "2017-01-24", "74");
        sample.entry(signing, "2017-01-25", "99", EntryState.RETURNED);
        assertThat(sample.forecast(signing, "2017-01-26")).isEqualTo(new Forecast.TooFew(1));
        sample.entry(signing, "2017-02-07", "75");
        assertThat(sample.forecast(signing, "2017-02-07")).isEqualTo(new Forecast.TooFew(2));
        sample.entry(signing, "2017-02-08", "76");
        assertThat(sample.forecast(signing, "2017-02-08"))
                .isInstanceOfSatisfying(
                        Forecast.Predicted.class,
                        predicted -> assertThat(predicted.readings()).isEqualTo(4));
    }

    /** 73, 76 and 79 % on every sixth workday: half a point a day, 85 % after twelve more. */
    @Test
    void carriesAnEvenPaceOnWithARangeOfAThird() {
        sample.entry(signing, "2017-01-17", "73");
        sample.entry(signing, "2017-01-24", "76");
        sample.entry(signing, "2017-02-07", "79", EntryState.ACCEPTED);
        Forecast.Predicted predicted = predicted("2017-02-07");
        assertThat(predicted.readings()).isEqualTo(3);
        assertThat(predicted.atDeadline()).isCloseTo(89, within(1e-9));
        assertThat(predicted.low()).isCloseTo(89 - 10 / 3.0, within(1e-9));
        assertThat(predicted.high()).isCloseTo(89 + 10 / 3.0, within(1e-9));
        assertThat(predicted.reaches()).isEqualTo("2017-02-23");
        assertThat(predicted.earliest()).isEqualTo("2017-02-20");
        assertThat(predicted.latest()).isEqualTo("2017-03-03");
    }

    /** Residuals of 1/3, −2/3 and 1/3 around the line, so s² = 2/3; t = 3.078 with one degree of freedom. */
    @Test
    void isHonestAboutReadingsThatScatter() {
        sample.entry(signing, "2017-01-17", "73");
        sample.entry(signing, "2017-01-24", "75");
        sample.entry(signing, "2017-02-07", "79");
        Forecast.Predicted predicted = predicted("2017-02-07");
        double middle = (73 + 75 + 79) / 3.0;
        assertThat(predicted.atDeadline()).isCloseTo(middle + 0.5 * 26, within(1e-9));
        double half = 3.078 * Math.sqrt(2 / 3.0) * Math.sqrt(1 + 1 / 3.0 + 26 * 26 / 72.0);
        assertThat(predicted.low()).isCloseTo(middle + 13 - half, within(1e-9)).isGreaterThan(0);
        assertThat(predicted.high()).isCloseTo(middle + 13 + half, within(1e-9));
        assertThat(predicted.latest()).isEqualTo("2017-04-07");
    }

    @Test
    void whatStandsStillIsNeverReached() {
        sample.entry(signing, "2017-01-17", "73");
        sample.entry(signing, "2017-01-24", "73");
        sample.entry(signing, "2017-02-07", "73");
        Forecast.Predicted predicted = predicted("2017-02-07");
        assertThat(predicted.atDeadline()).isCloseTo(73, within(1e-9));
        assertThat(predicted.reaches()).isNull();
        assertThat(predicted.earliest()).isNull();
        assertThat(predicted("2017-03-08").atDeadline()).isEqualTo(73);
    }

    @Test
    void isNotExpectedOnADayThatHasPassed() {
        sample.entry(signing, "2017-01-17", "73");
        sample.entry(signing, "2017-01-24", "76");
        sample.entry(signing, "2017-02-07", "79");
        assertThat(predicted("2017-03-01").reaches()).isEqualTo("2017-03-02");
    }

    @Test
    void aStockIsNotExpectedToFallBelowNothing() {
        UUID task = sample.task(TaskKind.TASK, "2017-01-01", "2017-12-31");
        UUID places = sample.indicator(
                task, "处", Measure.LEVEL, target(Operator.AT_MOST, "10"), baseline("42", "2016-12-31"));
        sample.entry(places, "2016-12-31", "42");
        sample.entry(places, "2017-02-14", "30");
        sample.entry(places, "2017-03-14", "18");
        Forecast.Predicted predicted = (Forecast.Predicted) sample.forecast(places, "2017-03-14");
        assertThat(predicted.atDeadline()).isZero();
        assertThat(predicted.low()).isZero();
        assertThat(predicted.reaches()).isBetween(LocalDate.of(2017, 3, 15), LocalDate.of(2017, 4, 30));
    }

    /** 100 ± 5 at 90: five to go, not ten. */
    @Test
    void anApproximateTargetIsReachedAtTheEndOfItsTolerance() {
        UUID task = sample.task(TaskKind.TASK, "2017-01-01", "2017-12-31");
        Target about = new Target(Operator.ABOUT, new BigDecimal("100"), null, new BigDecimal("5"), null, "左右");
        UUID places = sample.indicator(task, "处", Measure.CUMULATIVE, about, null);
        sample.entry(places, "2017-09-22", "84");
        sample.entry(places, "2017-09-25", "86");
        sample.entry(places, "2017-09-26", "88");
        sample.entry(places, "2017-09-27", "90");
        Pace pace = sample.pace(places, "2017-09-27").orElseThrow();
        assertThat(pace.missing()).isEqualTo(5);
        assertThat(pace.requiredPerWorkday()).isEqualTo(5.0 / pace.workdaysLeft());
        Forecast.Predicted predicted = (Forecast.Predicted) sample.forecast(places, "2017-09-27");
        assertThat(predicted.reaches()).isEqualTo("2017-09-30");
        sample.entry(places, "2017-09-28", "95");
        assertThat(sample.on("2017-09-28").of(places).light()).isEqualTo(Light.DONE);
    }

    @Test
    void aTargetToExceedIsNotMetByItsOwnFigure() {
        UUID task = sample.task(TaskKind.TASK, "2017-01-01", "2017-12-31");
        UUID doctors = sample.indicator(task, "%", Measure.SHARE, target(Operator.MORE_THAN, "50"), null);
        sample.entry(doctors, "2017-06-30", "50");
        Pace pace = sample.pace(doctors, "2017-06-30").orElseThrow();
        assertThat(pace.met()).isFalse();
        assertThat(pace.missing()).isZero();
        assertThat(pace.requiredPerWorkday()).isNull();
    }

    @Test
    void whatIsMissingIsCountedAndNotRounded() {
        sample.share(signing, "2017-02-14", "85.00", "84996", "100000");
        Pace pace = sample.pace(signing, "2017-02-14").orElseThrow();
        assertThat(pace.met()).isFalse();
        assertThat(pace.missing()).isCloseTo(0.004, within(1e-9));
        assertThat(pace.requiredPerWorkday()).isCloseTo(0.004 / 15, within(1e-9));
    }

    @Test
    void anExactTargetIsMissedBeyondItToo() {
        UUID task = sample.task(TaskKind.TASK, "2017-01-01", "2017-12-31");
        UUID buses = sample.indicator(task, "辆", Measure.CUMULATIVE, target(Operator.EQUAL, "100"), null);
        sample.entry(buses, "2017-06-30", "110");
        Pace pace = sample.pace(buses, "2017-06-30").orElseThrow();
        assertThat(pace.met()).isFalse();
        assertThat(pace.past()).isEqualTo(10);
        assertThat(pace.missing()).isZero();
        assertThat(sample.on("2017-06-30").of(buses).light()).isEqualTo(Light.YELLOW);
        sample.entry(buses, "2017-07-31", "100");
        assertThat(sample.on("2017-07-31").of(buses).light()).isEqualTo(Light.DONE);
    }

    @Test
    void entriesOfMoreThanFiveWeeksAgoTellNothingOfTheDaysToCome() {
        UUID task = sample.task(TaskKind.TASK, "2017-01-01", "2017-12-31");
        UUID land = sample.indicator(task, "块", Measure.CUMULATIVE, target(Operator.AT_LEAST, "76"), null);
        sample.entry(land, "2017-01-31", "8");
        sample.entry(land, "2017-02-28", "16");
        sample.entry(land, "2017-03-31", "24");
        assertThat(sample.forecast(land, "2017-05-05")).isInstanceOf(Forecast.Predicted.class);
        assertThat(sample.forecast(land, "2017-10-31")).isEqualTo(new Forecast.Stale(LocalDate.of(2017, 3, 31), 214));
    }

    @Test
    void aRunningTotalBeyondItsLimitOrItsExactGoalIsMissedForGood() {
        UUID task = sample.task(TaskKind.TASK, "2017-01-01", "2017-12-31");
        UUID accidents = sample.indicator(task, "起", Measure.CUMULATIVE, target(Operator.AT_MOST, "30"), null);
        sample.entry(accidents, "2017-04-30", "35");
        assertThat(sample.forecast(accidents, "2017-05-02")).isEqualTo(new Forecast.Missed(LocalDate.of(2017, 4, 30)));
        assertThat(sample.on("2017-05-02").of(accidents).light()).isEqualTo(Light.RED);
        UUID buses = sample.indicator(task, "辆", Measure.CUMULATIVE, target(Operator.EQUAL, "100"), null);
        sample.entry(buses, "2017-01-31", "40");
        sample.entry(buses, "2017-02-28", "80");
        sample.entry(buses, "2017-03-31", "110");
        assertThat(sample.forecast(buses, "2017-04-05")).isEqualTo(new Forecast.Missed(LocalDate.of(2017, 3, 31)));
    }

    /** Friday, Saturday and Sunday are one workday to the line, and so to the words. */
    @Test
    void countsOnlyReadingsOfDifferentWorkdays() {
        UUID task = sample.task(TaskKind.TASK, "2017-01-01", "2017-12-31");
        UUID places = sample.indicator(task, "处", Measure.CUMULATIVE, target(Operator.AT_LEAST, "100"), null);
        sample.entry(places, "2017-03-03", "10");
        sample.entry(places, "2017-03-04", "12");
        sample.entry(places, "2017-03-05", "15");
        assertThat(sample.forecast(places, "2017-03-05")).isEqualTo(new Forecast.TooFew(1));
    }

    @Test
    void comparesNoFiguresOfDifferentBases() {
        sample.entry(signing, "2017-01-24", "60");
        sample.entry(signing, "2017-02-07", "62");
        sample.newBasis(signing, "2017-01-20");
        assertThat(sample.forecast(signing, "2017-02-07")).isEqualTo(new Forecast.TooFew(2));
        assertThat(sample.forecast(signing, "2017-01-19")).isEqualTo(new Forecast.TooFew(0));
        assertThat(sample.pace(signing, "2017-02-07").orElseThrow().last28()).isNull();
        assertThat(sample.pace(signing, "2017-01-24").orElseThrow().measured()).isEqualByComparingTo("60");
    }

    @Test
    void aLevelHoldsOrNotAndAWordedTargetHasNoForecast() {
        UUID task = sample.task(TaskKind.TASK, "2017-01-01", "2017-12-31");
        UUID rate = sample.indicator(task, "%", Measure.LEVEL, target(Operator.AT_MOST, "3"), null);
        UUID worded = sample.indicator(task, "栋", Measure.CUMULATIVE, target(Operator.COMPLETE, null), null);
        assertThat(sample.forecast(rate, "2017-03-01")).isEqualTo(new Forecast.Held(null, null, null));
        sample.entry(rate, "2017-02-28", "2.4");
        assertThat(sample.forecast(rate, "2017-03-01"))
                .isEqualTo(new Forecast.Held(true, LocalDate.of(2017, 2, 28), new Forecast.TooFew(1)));
        assertThat(sample.forecast(worded, "2017-03-01")).isEqualTo(new Forecast.NoGoal());
        assertThat(sample.pace(rate, "2017-03-01")).isEmpty();
    }

    /** Workdays 61, 81 and 101 of 2017; the deadline is the 249th, the 161st is 23 August. */
    @Test
    void aLimitThatIsKeptSoFarIsForecastToTheDeadline() {
        UUID task = sample.task(TaskKind.TASK, "2017-01-01", "2017-12-31");
        UUID many = sample.indicator(task, "起", Measure.CUMULATIVE, target(Operator.AT_MOST, "30"), null);
        report(many, "10", "14", "18");
        assertThat(outlook(many).atDeadline()).isCloseTo(18 + 148 * 0.2, within(1e-9));
        assertThat(outlook(many).holds()).isFalse();
        assertThat(outlook(many).turns()).isEqualTo("2017-08-24");
        UUID few = sample.indicator(task, "起", Measure.CUMULATIVE, target(Operator.AT_MOST, "30"), null);
        report(few, "10", "11", "12");
        assertThat(outlook(few).holds()).isTrue();
        assertThat(outlook(few).turns()).isNull();
        assertThat(outlook(few).low()).isGreaterThanOrEqualTo(12);
        assertThat(risks("2017-05-31")).contains(many).doesNotContain(few);
        assertThat(sample.forecast(many, "2017-07-31"))
                .isInstanceOfSatisfying(
                        Forecast.Held.class,
                        held -> assertThat(held.next()).isEqualTo(new Forecast.Stale(LocalDate.of(2017, 5, 31), 61)));
        assertThat(sample.forecast(many, "2018-01-02"))
                .isInstanceOfSatisfying(
                        Forecast.Held.class, held -> assertThat(held.next()).isNull());
    }

    @Test
    void aLevelThatHasToRiseIsForecastToo() {
        UUID task = sample.task(TaskKind.TASK, "2017-01-01", "2017-12-31");
        UUID settled = sample.indicator(task, "%", Measure.LEVEL, target(Operator.AT_LEAST, "85"), null);
        report(settled, "70", "74", "78");
        assertThat(outlook(settled).atDeadline()).isEqualTo(100);
        assertThat(outlook(settled).turns()).isEqualTo("2017-07-19");
        assertThat(outlook(settled).holds()).isTrue();
        UUID flat = sample.indicator(task, "%", Measure.LEVEL, target(Operator.AT_MOST, "3"), null);
        report(flat, "3", "3", "3");
        assertThat(outlook(flat).holds()).isTrue();
        UUID sinking = sample.indicator(task, "%", Measure.LEVEL, target(Operator.AT_LEAST, "85"), null);
        report(sinking, "92", "91", "90");
        assertThat(outlook(sinking).turns()).isEqualTo("2017-10-25");
        assertThat(risks("2017-05-31")).contains(sinking).doesNotContain(flat);
    }

    private List<UUID> risks(String date) {
        LocalDate day = LocalDate.parse(date);
        return AtRisk.of(sample.plan(), new Readings(sample.programme()), sample.on(date)::of, day).stream()
                .map(AtRisk::id)
                .toList();
    }

    private void report(UUID indicator, String... values) {
        sample.entry(indicator, "2017-03-31", values[0]);
        sample.entry(indicator, "2017-05-02", values[1]);
        sample.entry(indicator, "2017-05-31", values[2]);
    }

    private Forecast.Outlook outlook(UUID indicator) {
        Forecast forecast = sample.forecast(indicator, "2017-05-31");
        assertThat(forecast).isInstanceOf(Forecast.Held.class);
        return (Forecast.Outlook) ((Forecast.Held) forecast).next();
    }

    private Forecast.Predicted predicted(String date) {
        return (Forecast.Predicted) sample.forecast(signing, date);
    }
}
