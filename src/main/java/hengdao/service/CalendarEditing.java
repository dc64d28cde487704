package hengdao.service;

import hengdao.exchange.CalendarFile;
import hengdao.model.CalendarDay;
import hengdao.model.DateRange;
import hengdao.model.InputRefused;
import hengdao.schedule.plan.EditName;
import hengdao.store.CalendarStore;
import hengdao.store.Change;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * The work calendars of the years (国务院办公厅放假安排), shared by all programmes of a data folder. Each change is a step that
 * can be undone; everything counted in workdays follows it at once, while planned dates stay where they are.
 */
public final class CalendarEditing {

    private static final Set<String> TABLES = Set.of(CalendarStore.TABLE);

    private final PlanEditing steps;
    private final PlanWays plans;
    private final CalendarStore calendar;

    CalendarEditing(PlanEditing steps, PlanWays plans, CalendarStore calendar) {
        this.steps = steps;
        this.plans = plans;
        this.calendar = calendar;
    }

    /** The listed days of a year, by date; empty if it knows only weekends. */
    public List<CalendarDay> days(int year) {
        return calendar.days().stream()
                .filter(day -> day.date().getYear() == year)
                .toList();
    }

    /** Lists a day as off, or as a make-up workday (调休上班). */
    public Edited set(ProgrammeView now, CalendarDay day, String actor) {
        EditName name = new EditName("edit.calendar-day", List.of(day.date()));
        return writes(now, name, actor, change -> calendar.put(change, List.of(day)));
    }

    /**
     * Lists days as they are now, as one step.
     *
     * @param listed at least one, each day once
     */
    public Edited set(ProgrammeView now, List<CalendarDay> listed, String actor) {
        return writes(now, name(listed), actor, change -> calendar.put(change, listed));
    }

    /**
     * Takes those of the days off the list that are on it, as one step.
     *
     * @throws InputRefused if none is listed
     */
    public Edited clear(ProgrammeView now, DateRange days, String actor) {
        List<CalendarDay> listed = calendar.days().stream()
                .filter(day -> days.contains(day.date()))
                .toList();
        if (listed.isEmpty()) {
            throw new InputRefused("edit.calendar_day_not_listed", days.first());
        }
        return writes(now, name(listed), actor, change -> calendar.remove(change, listed));
    }

    private static EditName name(List<CalendarDay> days) {
        return new EditName("edit.calendar-day", List.of(days.getFirst().date()));
    }

    /**
     * Takes a day off the list, so that it is worked on unless it is a Saturday or Sunday.
     *
     * @throws InputRefused if it is not listed
     */
    public Edited clear(ProgrammeView now, LocalDate date, String actor) {
        List<CalendarDay> listed = days(date.getYear()).stream()
                .filter(day -> day.date().equals(date))
                .toList();
        if (listed.isEmpty()) {
            throw new InputRefused("edit.calendar_day_not_listed", date);
        }
        EditName name = new EditName("edit.calendar-day", List.of(date));
        return writes(now, name, actor, change -> calendar.remove(change, listed));
    }

    /**
     * Lists exactly these days in a year, instead of those it has.
     *
     * @throws InputRefused if there is none, one is of another year, or a day is listed twice
     */
    public Edited setYear(ProgrammeView now, int year, List<CalendarDay> days, String actor) {
        if (days.isEmpty()) {
            throw new InputRefused("edit.calendar_empty", year);
        }
        days.stream().filter(day -> day.date().getYear() != year).findFirst().ifPresent(day -> {
            throw new InputRefused("edit.calendar_of_another_year", day.date(), year);
        });
        if (days.stream().map(CalendarDay::date).distinct().count() < days.size()) {
            throw new InputRefused("edit.calendar_day_twice", year);
        }
        EditName name = new EditName("edit.calendar-year", List.of(year));
        Set<LocalDate> kept = days.stream().map(CalendarDay::date).collect(Collectors.toSet());
        List<CalendarDay> left =
                days(year).stream().filter(day -> !kept.contains(day.date())).toList();
        return writes(now, name, actor, change -> {
            calendar.remove(change, left);
            calendar.put(change, days);
        });
    }

    /**
     * As {@link #setYear} with all days of a file of that form; the years it does not name stay as they are.
     *
     * @throws InputRefused if the file cannot be read, with line, column and value, or lists no day
     */
    public Edited importFile(ProgrammeView now, Path file, String actor) {
        List<CalendarDay> days = CalendarFile.read(file);
        if (days.isEmpty()) {
            throw new InputRefused("edit.calendar_file_empty", file.getFileName());
        }
        Set<Integer> years =
                days.stream().map(day -> day.date().getYear()).collect(Collectors.toCollection(TreeSet::new));
        Set<LocalDate> kept = days.stream().map(CalendarDay::date).collect(Collectors.toSet());
        List<CalendarDay> left = calendar.days().stream()
                .filter(day -> years.contains(day.date().getYear()) && !kept.contains(day.date()))
                .toList();
        String named = years.stream().map(String::valueOf).collect(Collectors.joining("、"));
        return writes(now, new EditName("edit.calendar-year", List.of(named)), actor, change -> {
            calendar.remove(change, left);
            calendar.put(change, days);
        });
    }

    /**
     * Writes the listed days of a year to a file of that form.
     *
     * @throws InputRefused if none is listed or the file cannot be written
     */
    public void exportYear(int year, Path file, boolean chinese) {
        List<CalendarDay> listed = days(year);
        if (listed.isEmpty()) {
            throw new InputRefused("edit.calendar_empty", year);
        }
        CalendarFile.write(file, listed, chinese);
    }

    private Edited writes(ProgrammeView now, EditName name, String actor, Consumer<Change> write) {
        return steps.does(now, name, List.of(), "set calendar", actor, (change, view) -> {
            write.accept(change);
            return plans.went(change, view, PlanWays.NOTHING, TABLES);
        });
    }
}
