package hengdao.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import hengdao.model.CalendarDay;
import hengdao.model.WorkCalendar;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class WorkdaysTest {

    private final Workdays workdays = new Workdays(Calendar2017.CALENDAR);

    @Test
    void countsTheWorkdaysOf2017() {
        assertThat(workdays.between(date("2016-12-31"), date("2017-12-31"))).isEqualTo(249);
        assertThat(IntStream.rangeClosed(1, 12).map(this::inMonth).boxed())
                .containsExactly(19, 19, 23, 19, 21, 22, 21, 23, 22, 17, 22, 21);
    }

    @Test
    void countsFromTheDayAfterTheFirst() {
        assertThat(workdays.between(date("2017-01-19"), date("2017-03-07"))).isEqualTo(30);
        assertThat(workdays.between(date("2017-01-17"), date("2017-03-07"))).isEqualTo(32);
        assertThat(workdays.between(date("2017-03-07"), date("2017-01-17"))).isEqualTo(-32);
        assertThat(workdays.between(date("2017-03-07"), date("2017-03-07"))).isZero();
    }

    @Test
    void knowsMakeUpWorkdays() {
        assertThat(workdays.isWorkday(date("2017-02-04"))).isTrue();
        assertThat(workdays.isWorkday(date("2017-02-05"))).isFalse();
        assertThat(workdays.isWorkday(date("2017-01-30"))).isFalse();
        assertThat(workdays.isWorkday(date("2017-03-07"))).isTrue();
    }

    @Test
    void stepsOverHolidays() {
        assertThat(workdays.plus(date("2017-01-26"), 1)).isEqualTo(date("2017-02-03"));
        assertThat(workdays.plus(date("2017-02-03"), -1)).isEqualTo(date("2017-01-26"));
        assertThat(workdays.plus(date("2017-01-28"), 0)).isEqualTo(date("2017-01-28"));
    }

    @Property(tries = 200)
    void agreesWithCountingOneByOne(
            @ForAll @IntRange(min = 16000, max = 19000) int first,
            @ForAll @IntRange(max = 900) int length,
            @ForAll Map<@IntRange(min = 16000, max = 19900) Integer, Boolean> listed) {
        WorkCalendar calendar = new WorkCalendar(listed.entrySet().stream()
                .map(day -> new CalendarDay(LocalDate.ofEpochDay(day.getKey()), day.getValue(), ""))
                .toList());
        LocalDate after = LocalDate.ofEpochDay(first);
        LocalDate through = after.plusDays(length);
        long naive = after.plusDays(1)
                .datesUntil(through.plusDays(1))
                .filter(calendar::isWorkday)
                .count();
        Workdays fast = new Workdays(calendar);
        assertThat(fast.between(after, through)).isEqualTo((int) naive);
        assertThat(fast.between(after, fast.plus(after, 25))).isEqualTo(25);
        LocalDate back = fast.plus(through, -25);
        assertThat(back.datesUntil(through).filter(calendar::isWorkday).count()).isEqualTo(25);
        assertThat(fast.isWorkday(back)).isTrue();
    }

    @Property(tries = 200)
    void everyWorkdayHasTheNextOrdinal(
            @ForAll @IntRange(min = 15500, max = 20500) int day,
            @ForAll Map<@IntRange(min = 16000, max = 19900) Integer, Boolean> listed) {
        Workdays any = new Workdays(new WorkCalendar(listed.entrySet().stream()
                .map(each -> new CalendarDay(LocalDate.ofEpochDay(each.getKey()), each.getValue(), ""))
                .toList()));
        LocalDate date = LocalDate.ofEpochDay(day);
        assertThat(any.ordinal(date) - any.ordinal(date.minusDays(1))).isEqualTo(any.isWorkday(date) ? 1 : 0);
        LocalDate workday = any.day(any.ordinal(date));
        assertThat(any.isWorkday(workday)).isTrue();
        assertThat(any.between(workday, date)).isZero();
        assertThat(workday).isBeforeOrEqualTo(date);
    }

    private int inMonth(int month) {
        YearMonth days = YearMonth.of(2017, month);
        return workdays.between(days.atDay(1).minusDays(1), days.atEndOfMonth());
    }

    private static LocalDate date(String text) {
        return LocalDate.parse(text);
    }
}
