package hengdao.gantt;

import hengdao.schedule.Light;
import hengdao.schedule.Workdays;
import java.time.LocalDate;
import java.util.OptionalInt;

/** How far a row's actual point lies from the status date (拖后, 超前), in workdays. */
public final class Lag {

    private Lag() {}

    /**
     * Workdays from the actual point to the status date, rounded: positive behind, negative ahead, 0 on schedule. Empty
     * without data and where nothing is left to do. Days before the planned start do not count as ahead.
     */
    public static OptionalInt workdays(GanttRow row, LocalDate statusDate, Workdays workdays) {
        Double until = row.status().actualUntil();
        LocalDate eve = row.start().minusDays(1);
        LocalDate due = statusDate.isBefore(eve) ? eve : statusDate;
        if (until == null || row.status().light() == Light.DONE || isComplete(row, until, due)) {
            return OptionalInt.empty();
        }
        LocalDate begun = LocalDate.ofEpochDay((long) Math.floor(until));
        double part = workdays.isWorkday(begun) ? until - Math.floor(until) : 0;
        return OptionalInt.of((int) Math.round(workdays.between(begun.minusDays(1), due) - part));
    }

    private static boolean isComplete(GanttRow row, double until, LocalDate due) {
        return until >= row.finish().toEpochDay() + 1.0 && !due.isBefore(row.finish());
    }
}
