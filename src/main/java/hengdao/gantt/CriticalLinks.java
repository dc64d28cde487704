package hengdao.gantt;

import hengdao.model.Dependency;
import hengdao.schedule.Workdays;
import hengdao.schedule.plan.TaskFloat;
import java.time.LocalDate;

/** Which links lie on the critical path (关键线路). */
public final class CriticalLinks {

    private CriticalLinks() {}

    /** Whether both ends have no float and the successor could not come earlier for this link. */
    public static boolean isCritical(Dependency link, GanttRow from, GanttRow to, ChartMarks marks, Workdays workdays) {
        TaskFloat before = marks.floats().get(from.marked());
        TaskFloat after = marks.floats().get(to.marked());
        return before != null
                && after != null
                && before.critical()
                && after.critical()
                && gap(link, End.of(from, before), End.of(to, after), workdays) <= 0;
    }

    /** A task's days: those of its row, or its own where another row stands for it; without float they are the latest. */
    private record End(LocalDate start, LocalDate finish, boolean milestone) {

        static End of(GanttRow row, TaskFloat own) {
            return row.standsFor() == null
                    ? new End(row.start(), row.finish(), row.milestone())
                    : new End(own.latestStart(), own.latestFinish(), false);
        }

        /** The day at whose end it begins: the eve of its first day, or a milestone's own day. */
        LocalDate beginning() {
            return milestone ? finish : start.minusDays(1);
        }
    }

    /** The workdays by which the successor could come earlier for this link. */
    private static int gap(Dependency link, End from, End to, Workdays workdays) {
        LocalDate leaves = switch (link.type()) {
            case FS, FF -> from.finish();
            case SS, SF -> from.beginning();
        };
        LocalDate enters = switch (link.type()) {
            case FS, SS -> to.beginning();
            case FF, SF -> to.finish();
        };
        return workdays.between(leaves, enters) - link.lagWorkdays();
    }
}
