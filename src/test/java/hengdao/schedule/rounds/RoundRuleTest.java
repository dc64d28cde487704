package hengdao.schedule.rounds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import hengdao.model.InputRefused;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import org.junit.jupiter.api.Test;

/** When the rounds of 2017 close, by the calendar of the State Council's notice. */
class RoundRuleTest {

    @Test
    void closesEveryTwoWeeksAndAfterTheSpringFestivalIfTheDayFallsIntoIt() {
        RoundRule rule = new RoundRule.EveryTwoWeeks(day("2017-01-13"));

        assertThat(closings(rule))
                .hasSize(26)
                .startsWith(day("2017-01-13"), day("2017-02-03"), day("2017-02-10"), day("2017-02-24"))
                .endsWith(day("2017-12-15"), day("2017-12-29"));
        assertThat(rule.opening(2017)).isEqualTo("2016-12-31");
    }

    @Test
    void goesOnWithTheTwoWeeksOfTheYearBefore() {
        RoundRule rule = new RoundRule.EveryTwoWeeks(day("2016-12-23"));

        assertThat(closings(rule)).startsWith(day("2017-01-06"), day("2017-01-20"), day("2017-02-03"));
        assertThat(rule.opening(2017)).isEqualTo("2016-12-24");
    }

    @Test
    void closesOnTheLastDayOfShorterMonthsAndOnAMakeUpSaturday() {
        assertThat(closings(new RoundRule.Monthly(31)))
                .extracting(LocalDate::toString)
                .containsExactly(
                        "2017-02-03",
                        "2017-02-28",
                        "2017-03-31",
                        "2017-05-02",
                        "2017-05-31",
                        "2017-06-30",
                        "2017-07-31",
                        "2017-08-31",
                        "2017-09-30",
                        "2017-10-31",
                        "2017-11-30",
                        "2018-01-02");
        assertThat(new RoundRule.Monthly(31).opening(2017)).isEqualTo("2017-01-01");
        assertThatExceptionOfType(InputRefused.class).isThrownBy(() -> new RoundRule.Monthly(32));
    }

    @Test
    void closesByTenDayPeriods() {
        assertThat(closings(new RoundRule.TenDays()))
                .hasSize(36)
                .startsWith(day("2017-01-10"), day("2017-01-20"), day("2017-02-03"), day("2017-02-10"))
                .contains(day("2017-02-28"), day("2017-09-30"), day("2017-10-10"), day("2017-11-20"));
    }

    @Test
    void takesTheDaysOfMeetingsAsTheyAre() {
        RoundRule rule = new RoundRule.OnDates(List.of(day("2017-02-19"), day("2017-01-05"), day("2017-02-19")));

        assertThat(closings(rule)).containsExactly(day("2017-01-05"), day("2017-02-19"));
        assertThat(rule.opening(2017)).isEqualTo("2017-01-01");
    }

    private static SortedSet<LocalDate> closings(RoundRule rule) {
        return rule.closings(2017, Seed2017.WORKDAYS);
    }

    private static LocalDate day(String date) {
        return LocalDate.parse(date);
    }
}
