package hengdao.exchange;

import static hengdao.exchange.SeedTable.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The work calendar adds up to the workdays of the published notices. */
class SeedCalendarTest {

    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private final Map<String, Map<String, String>> days =
            SeedTable.seed("calendar.csv").by("date");

    @ParameterizedTest
    @CsvSource({"2016, 250", "2017, 249", "2018, 250", "2024, 251", "2025, 248", "2026, 248"})
    void workdaysOfAYear(int year, long workdays) {
        assertThat(workdays(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)))
                .isEqualTo(workdays);
    }

    @Test
    void workdaysOfTheMonthsOf2017() {
        assertThat(IntStream.rangeClosed(1, 12).mapToObj(month -> YearMonth.of(2017, month)))
                .extracting(month -> workdays(month.atDay(1), month.atEndOfMonth()))
                .containsExactly(19L, 19L, 23L, 19L, 21L, 22L, 21L, 23L, 22L, 17L, 22L, 21L);
    }

    @Test
    void workdaysOfTheSigningCampaign() {
        assertThat(workdays(LocalDate.of(2017, 1, 20), LocalDate.of(2017, 3, 7)))
                .isEqualTo(30);
        assertThat(workdays(LocalDate.of(2017, 1, 18), LocalDate.of(2017, 3, 7)))
                .isEqualTo(32);
    }

    @Test
    void everyDayHasAKindAndAName() {
        for (Map<String, String> day : days.values()) {
            assertThat(text(day, "kind")).isIn("off", "workday");
            assertThat(text(day, "name")).isNotBlank();
            if (text(day, "kind").equals("workday")) {
                assertThat(LocalDate.parse(text(day, "date")).getDayOfWeek()).isIn(WEEKEND);
            }
        }
    }

    private long workdays(LocalDate first, LocalDate last) {
        return first.datesUntil(last.plusDays(1)).filter(this::isWorkday).count();
    }

    private boolean isWorkday(LocalDate day) {
        Map<String, String> listed = days.get(day.toString());
        return listed == null
                ? !WEEKEND.contains(day.getDayOfWeek())
                : text(listed, "kind").equals("workday");
    }
}
