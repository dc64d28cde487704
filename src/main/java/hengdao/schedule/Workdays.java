package hengdao.schedule;

import hengdao.model.WorkCalendar;
import java.time.LocalDate;
import java.util.Arrays;

/**
 * Counts workdays by a work calendar. Every workday has an ordinal, one more than the workday before it, so that
 * reckoning in workdays is reckoning with ints. Immutable; every call takes the same short time, whatever the dates.
 */
public final class Workdays {

    private final WorkCalendar calendar;
    /** The first and the last day of the years whose notices are known; all other weeks are plain ones. */
    private final long first;

    private final long last;
    /** The ordinals of those days, and their workdays. */
    private final int[] through;

    private final LocalDate[] days;
    private final int before;
    /** How many workdays the notices add to the plain weeks. */
    private final int added;

    public Workdays(WorkCalendar calendar) {
        this.calendar = calendar;
        int firstYear =
                calendar.years().stream().mapToInt(Integer::intValue).min().orElse(1970);
        int lastYear =
                calendar.years().stream().mapToInt(Integer::intValue).max().orElse(1969);
        LocalDate day = LocalDate.of(firstYear, 1, 1);
        first = day.toEpochDay();
        last = LocalDate.of(lastYear, 12, 31).toEpochDay();
        before = plain(first - 1);
        through = new int[(int) (last - first + 1)];
        LocalDate[] found = new LocalDate[through.length];
        int count = 0;
        for (int i = 0; i < through.length; i++, day = day.plusDays(1)) {
            if (calendar.isWorkday(day)) {
                found[count++] = day;
            }
            through[i] = before + count;
        }
        days = Arrays.copyOf(found, count);
        added = before + count - plain(last);
    }

    public boolean isWorkday(LocalDate date) {
        return calendar.isWorkday(date);
    }

    /** The ordinal of a workday; that of the workday before it for a day off. */
    public int ordinal(LocalDate date) {
        return ordinal(date.toEpochDay());
    }

    /** The ordinal of the last workday before a day. */
    public int ordinalBefore(LocalDate date) {
        return ordinal(date.toEpochDay() - 1);
    }

    int ordinal(long day) {
        if (day < first) {
            return plain(day);
        }
        return day > last ? plain(day) + added : through[(int) (day - first)];
    }

    /** The workday with an ordinal. */
    public LocalDate day(int ordinal) {
        int place = ordinal - before - 1;
        if (place < 0) {
            return plainDay(ordinal);
        }
        return place < days.length ? days[place] : plainDay(ordinal - added);
    }

    /**
     * The number of workdays from the day after {@code afterExclusive} through {@code throughInclusive}; negative, by
     * the same count, where the second day comes before the first.
     */
    public int between(LocalDate afterExclusive, LocalDate throughInclusive) {
        return ordinal(throughInclusive) - ordinal(afterExclusive);
    }

    /**
     * The day on which {@code workdays} workdays after {@code date} have passed; the day itself for 0, going back for a
     * negative number.
     */
    public LocalDate plus(LocalDate date, int workdays) {
        if (workdays == 0) {
            return date;
        }
        return workdays > 0 ? day(ordinal(date) + workdays) : day(ordinalBefore(date) + 1 + workdays);
    }

    /** Mondays to Fridays from Monday, 29 December 1969, through an epoch day. */
    private static int plain(long epochDay) {
        long day = epochDay + 3;
        return (int) (Math.floorDiv(day, 7) * 5 + Math.min(Math.floorMod(day, 7) + 1, 5));
    }

    private static LocalDate plainDay(int ordinal) {
        int week = Math.floorDiv(ordinal - 1, 5);
        return LocalDate.ofEpochDay(week * 7L + Math.floorMod(ordinal - 1, 5) - 3);
    }
}
