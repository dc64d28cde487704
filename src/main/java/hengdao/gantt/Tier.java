package hengdao.gantt;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;

/** A division of the time axis. */
public enum Tier {
    YEAR,
    QUARTER,
    MONTH,
    /** 旬: days 1–10, 11–20 and 21 to the end of the month. */
    TEN_DAY,
    /** ISO weeks, Monday to Sunday. */
    WEEK,
    DAY;

    /** The first day of the division that holds the day. */
    public LocalDate floor(LocalDate day) {
        return switch (this) {
            case YEAR -> day.withDayOfYear(1);
            case QUARTER -> LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / 3 * 3 + 1, 1);
            case MONTH -> day.withDayOfMonth(1);
            case TEN_DAY -> day.withDayOfMonth(Math.min((day.getDayOfMonth() - 1) / 10, 2) * 10 + 1);
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case DAY -> day;
        };
    }

    /** The first day of the division after the one that holds the day. */
    public LocalDate next(LocalDate day) {
        LocalDate start = floor(day);
        return switch (this) {
            case YEAR -> start.plusYears(1);
            case QUARTER -> start.plusMonths(3);
            case MONTH -> start.plusMonths(1);
            case TEN_DAY ->
                start.getDayOfMonth() == 21 ? start.withDayOfMonth(1).plusMonths(1) : start.plusDays(10);
            case WEEK -> start.plusWeeks(1);
            case DAY -> start.plusDays(1);
        };
    }

    /** The ISO week a day belongs to, 1 to 53. */
    static int weekOf(LocalDate day) {
        return day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }

    /** The fewest days one of these divisions has. */
    int leastDays() {
        return switch (this) {
            case YEAR -> 365;
            case QUARTER -> 90;
            case MONTH -> 28;
            case TEN_DAY -> 8;
            case WEEK -> 7;
            case DAY -> 1;
        };
    }
}
