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
 * @param awaiting whether what it says rests on entries that have not been reviewed yet (待审核)
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
        Awaiting awaiting) {

    /** Stands between the value before an amendment and the one after it. */
    static final String CHANGED = " → ";

    /** Whether the entry it rests on itself has not been reviewed yet. */
    boolean pending() {
        return awaiting == Awaiting.OWN;
    }

    /** The same line, said to hold what has not been reviewed yet. */
    ProgressLine holdingPending() {
        return new ProgressLine(
                row, heading, target, wasDue, scheduled, actual, increment, note, problem, nextStep, Awaiting.BELOW);
    }

    /** Whether its deadline was amended, so that both days are shown. */
    boolean isDueAmended() {
        return !wasDue.isEmpty() && !wasDue.equals(row.deadline().toString());
    }
}
