package hengdao.gantt;

import hengdao.model.Dependency;
import hengdao.schedule.Workdays;
import hengdao.schedule.plan.TaskFloat;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Which links lie on the critical path (关键线路). */
public final class CriticalLinks {

    private CriticalLinks() {}

    /** Whether both ends have no float and the successor could not come earlier for this link. */
    public static boolean isCritical(Dependency link, GanttRow from, GanttRow to, ChartMarks marks, Workdays workdays) {
        return isCritical(marks.floats().get(from.id()))
                && isCritical(marks.floats().get(to.id()))
                && gap(link, from, to, workdays) <= 0;
    }

    private static boolean isCritical(@Nullable TaskFloat slack) {
        return slack != null && slack.critical();
    }

    /** The workdays by which the successor could come earlier for this link. */
    private static int gap(Dependency link, GanttRow from, GanttRow to, Workdays workdays) {
        LocalDate leaves = switch (link.type()) {
            case FS, FF -> from.finish();
            case SS, SF -> beginning(from);
        };
        LocalDate enters = switch (link.type()) {
            case FS, SS -> beginning(to);
            case FF, SF -> to.finish();
        };
        return workdays.between(leaves, enters) - link.lagWorkdays();
    }

    /** The day at whose end a row begins: the eve of its first day, or a milestone's own day. */
    private static LocalDate beginning(GanttRow row) {
        return row.milestone() ? row.finish() : row.start().minusDays(1);
    }
}
