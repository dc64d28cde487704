package hengdao.schedule.rounds;

import hengdao.model.InputRefused;
import hengdao.schedule.Workdays;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * When the rounds of a year close. A day that a rule names and that is off gives way to the next workday (节假日顺延); two
 * that thus fall on one day are one. The days of actual meetings are taken as they are.
 */
public sealed interface RoundRule {

    /** Every two weeks (双周例会), for the first time on {@code first}. */
    record EveryTwoWeeks(LocalDate first) implements RoundRule {}

    /**
     * Once a month, on the last day of months that are shorter.
     *
     * @param day 1 to 31
     */
    record Monthly(int day) implements RoundRule {
        public Monthly {
            if (day < 1 || day > 31) {
                throw new InputRefused("rounds.no_such_day", day);
            }
        }
    }

    /** By ten-day periods (旬): on the 10th, the 20th and the last day of each month. */
    record TenDays() implements RoundRule {}

    /** On the days of actual meetings. */
    record OnDates(List<LocalDate> dates) implements RoundRule {
        public OnDates {
            dates = List.copyOf(dates);
        }
    }

    /** The days on which the rounds of a year close, ascending; the last may fall into the first days of the next year. */
    default SortedSet<LocalDate> closings(int year, Workdays workdays) {
        SortedSet<LocalDate> closings = new TreeSet<>();
        named(year)
                .map(day -> this instanceof OnDates ? day : workdays.isWorkday(day) ? day : workdays.plus(day, 1))
                .forEach(closings::add);
        return closings;
    }

    /** The first day of the first round of a year, if nothing comes before it. */
    default LocalDate opening(int year) {
        LocalDate newYear = LocalDate.of(year, 1, 1);
        LocalDate first = named(year).min(LocalDate::compareTo).orElse(newYear);
        return switch (this) {
            case EveryTwoWeeks rule -> first.minusDays(13);
            case Monthly rule -> newYear;
            case TenDays rule -> newYear;
            case OnDates rule -> first.isBefore(newYear) ? first : newYear;
        };
    }

    /** The days that the rule names, whether workdays or not. */
    private Stream<LocalDate> named(int year) {
        Stream<YearMonth> months = IntStream.rangeClosed(1, 12).mapToObj(month -> YearMonth.of(year, month));
        return switch (this) {
            case EveryTwoWeeks rule -> twoWeeks(rule.first(), year);
            case Monthly rule -> months.map(month -> month.atDay(Math.min(rule.day(), month.lengthOfMonth())));
            case TenDays rule ->
                months.flatMap(month -> Stream.of(month.atDay(10), month.atDay(20), month.atEndOfMonth()));
            case OnDates rule -> rule.dates().stream();
        };
    }

    private static Stream<LocalDate> twoWeeks(LocalDate first, int year) {
        LocalDate newYear = LocalDate.of(year, 1, 1);
        long early = Math.max(0, newYear.toEpochDay() - first.toEpochDay());
        LocalDate start = first.plusDays(Math.ceilDiv(early, 14) * 14);
        return Stream.iterate(start, day -> day.getYear() == year, day -> day.plusWeeks(2));
    }
}
