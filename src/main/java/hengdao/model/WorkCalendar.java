package hengdao.model;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The official work calendar: Saturdays and Sundays are off unless they are make-up workdays, listed holidays are off.
 * Source: the yearly notices of the State Council's general office. Years without a notice know only weekends.
 */
public final class WorkCalendar {
    private final Map<LocalDate, CalendarDay> days = new HashMap<>();
    private final Set<Integer> years;

    /** A calendar of the given notices' days; a date may be listed once. */
    public WorkCalendar(Collection<CalendarDay> listed) {
        listed.forEach(day -> days.put(day.date(), day));
        years = listed.stream().map(day -> day.date().getYear()).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether a notice is known for that year; if not, its holidays are missing and the user must be told. */
    public boolean covers(int year) {
        return years.contains(year);
    }

    /** The years whose notices are known. */
    public Set<Integer> years() {
        return years;
    }

    public boolean isWorkday(LocalDate date) {
        CalendarDay listed = days.get(date);
        if (listed != null) {
            return !listed.off();
        }
        DayOfWeek day = date.getDayOfWeek();
        return day != DayOfWeek.SATURDAY && day != DayOfWeek.SUNDAY;
    }

    /** The notice's line for that day, if it has one. */
    public Optional<CalendarDay> listed(LocalDate date) {
        return Optional.ofNullable(days.get(date));
    }
}
