package hengdao.report;

import hengdao.gantt.GanttRow;
import org.jspecify.annotations.Nullable;

/**
 * A line of the progress table.
 *
 * @param heading whether it is a project, a work area or a group of tasks
 * @param target 年度目标 in words; after an amendment (原 → 现) with the one before it
 * @param wasDue the deadline before it was amended, empty if it never was
 * @param scheduled 序时进度, null if there is none
 * @param actual 累计完成, null without data
 * @param increment 本期新增, null without data or where there is no way to travel
 * @param pending whether the entry it rests on has not been reviewed yet (待审核)
 */
record ProgressLine(
        GanttRow row,
        boolean heading,
        String target,
        String wasDue,
        @Nullable Figure scheduled,
        @Nullable Figure actual,
        @Nullable Figure increment,
        String note,
        String problem,
        String nextStep,
        boolean pending) {

    /** Stands between the value before an amendment and the one after it. */
    static final String CHANGED = " → ";

    /** Whether its deadline was amended, so that both days are shown. */
    boolean isDueAmended() {
        return !wasDue.isEmpty() && !wasDue.equals(row.deadline().toString());
    }
}
