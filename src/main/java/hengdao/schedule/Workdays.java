package hengdao.schedule;

import hengdao.model.WorkCalendar;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Counts workdays by a work calendar; keeps prefix counts per year. Safe for use by several threads. */
public final class Workdays {

    private final WorkCalendar calendar;
    private final Map<Integer, int[]> years = new ConcurrentHashMap<>();

    public Workdays(WorkCalendar calendar) {
        this.calendar = calendar;
    }

    public boolean isWorkday(LocalDate date) {
        return calendar.isWorkday(date);
    }

    /**
     * The number of workdays from the day after {@code afterExclusive} through {@code throughInclusive}; negative, by
     * the same count, where the second day comes before the first.
     */
    public int between(LocalDate afterExclusive, LocalDate throughInclusive) {
        if (throughInclusive.isBefore(afterExclusive)) {
            return -between(throughInclusive, afterExclusive);
        }
        int firstYear = afterExclusive.getYear();
        int lastYear = throughInclusive.getYear();
        int count = through(throughInclusive) - through(afterExclusive);
        for (int year = firstYear; year < lastYear; year++) {
            int[] days = counts(year);
            count += days[days.length - 1];
        }
        return count;
    }

    /**
     * The day on which {@code workdays} workdays after {@code date} have passed; the day itself for 0, going back for a
     * negative number.
     */
    public LocalDate plus(LocalDate date, int workdays) {
        LocalDate day = date;
        int step = Integer.signum(workdays);
        for (int left = Math.abs(workdays); left > 0; ) {
            day = day.plusDays(step);
            if (isWorkday(day)) {
                left--;
            }
        }
        return day;
    }

    private int through(LocalDate date) {
        return counts(date.getYear())[date.getDayOfYear()];
    }

    /** Workdays of the year through each day of it; index 0 is the eve of the year. */
    private int[] counts(int year) {
        return years.computeIfAbsent(year, this::count);
    }

    private int[] count(int year) {
        LocalDate day = LocalDate.of(year, 1, 1);
        int[] counts = new int[day.lengthOfYear() + 1];
        for (int i = 1; i < counts.length; i++, day = day.plusDays(1)) {
            counts[i] = counts[i - 1] + (isWorkday(day) ? 1 : 0);
        }
        return counts;
    }
}
