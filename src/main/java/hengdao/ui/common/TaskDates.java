package hengdao.ui.common;

import hengdao.schedule.Workdays;
import java.time.LocalDate;

/** Start, finish and workdays of a task: two give the third. */
public final class TaskDates {

    private TaskDates() {}

    /** The day on which a task of so many workdays (at least 1) ends, its first day among them. */
    public static LocalDate finish(LocalDate start, int workdays, Workdays count) {
        return count.plus(start.minusDays(1), workdays);
    }

    /** How many workdays lie from the first through the last day. */
    public static int workdays(LocalDate start, LocalDate finish, Workdays count) {
        return count.between(start.minusDays(1), finish);
    }
}
