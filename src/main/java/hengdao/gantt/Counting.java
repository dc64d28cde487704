package hengdao.gantt;

import hengdao.model.WorkCalendar;
import hengdao.schedule.Workdays;
import org.jspecify.annotations.Nullable;

/** Keeps the workday counts of the calendar asked for last; safe for several threads. */
final class Counting {
    private record Counted(WorkCalendar calendar, Workdays workdays) {}

    private volatile @Nullable Counted last;

    Workdays by(WorkCalendar calendar) {
        Counted known = last;
        if (known == null || known.calendar() != calendar) {
            known = new Counted(calendar, new Workdays(calendar));
            last = known;
        }
        return known.workdays();
    }
}
