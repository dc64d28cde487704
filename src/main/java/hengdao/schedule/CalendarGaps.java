package hengdao.schedule;

import hengdao.model.Programme;
import hengdao.model.Task;
import hengdao.model.WorkCalendar;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The years that a programme is counted in workdays of, but whose holidays are not known. */
public final class CalendarGaps {

    private CalendarGaps() {}

    /**
     * The programme's own year and those between the earliest and the latest date of its tasks that have no notice,
     * ascending; takes time in proportion to the tasks.
     *
     * @param more other days that are looked at
     */
    public static List<Integer> of(Programme programme, LocalDate... more) {
        SortedSet<Integer> years = new TreeSet<>();
        years.add(programme.annual().year());
        for (LocalDate day : more) {
            years.add(day.getYear());
        }
        for (Task task : programme.tasks()) {
            add(years, task.plannedStart());
            add(years, task.plannedFinish());
            add(years, task.deadline());
        }
        WorkCalendar calendar = programme.calendar();
        return IntStream.rangeClosed(years.first(), years.last())
                .filter(year -> !calendar.covers(year))
                .boxed()
                .toList();
    }

    private static void add(SortedSet<Integer> years, @Nullable LocalDate date) {
        if (date != null) {
            years.add(date.getYear());
        }
    }
}
