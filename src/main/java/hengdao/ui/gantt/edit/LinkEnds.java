package hengdao.ui.gantt.edit;

import hengdao.gantt.GanttRow;
import hengdao.model.DependencyType;

/** Which kind of link two ends make. */
final class LinkEnds {

    private LinkEnds() {}

    /** From the start or finish of one task to the start or finish of another. */
    static DependencyType type(boolean fromFinish, boolean toFinish) {
        if (fromFinish) {
            return toFinish ? DependencyType.FF : DependencyType.FS;
        }
        return toFinish ? DependencyType.SF : DependencyType.SS;
    }

    /** Whether a link dropped there ends at the finish: on the right half of the bar; milestones and beside it: no. */
    static boolean toFinish(GanttRow target, RowBars bars, double x) {
        boolean onBar = x >= bars.left() && x <= bars.right() + Grips.HANDLE;
        return !target.milestone() && onBar && x > (bars.left() + bars.right()) / 2;
    }
}
