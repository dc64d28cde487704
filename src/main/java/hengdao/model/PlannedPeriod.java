package hengdao.model;

import java.time.LocalDate;

/**
 * The plan of a task with every gap filled by the programme's defaults.
 *
 * @param start first day
 * @param finish last day, never before {@code start}
 * @param deadline the day by which it is due
 * @param startIsDefault true where no source or officer stated the start
 * @param deadlineIsDefault true where no source or officer stated the deadline
 */
public record PlannedPeriod(
        LocalDate start, LocalDate finish, LocalDate deadline, boolean startIsDefault, boolean deadlineIsDefault) {

    /** The period of a task within its programme; a milestone starts and finishes on its finish day. */
    public static PlannedPeriod of(Task task, AnnualProgramme programme) {
        LocalDate statedDeadline = task.deadline();
        LocalDate deadline = statedDeadline != null ? statedDeadline : programme.defaultDeadline();
        LocalDate statedFinish = task.plannedFinish();
        LocalDate finish = statedFinish != null ? statedFinish : deadline;
        LocalDate statedStart = task.plannedStart();
        LocalDate start = statedStart != null ? statedStart : programme.defaultStart();
        if (task.kind() == TaskKind.MILESTONE || start.isAfter(finish)) {
            start = finish;
        }
        return new PlannedPeriod(start, finish, deadline, !task.startStated(), !task.deadlineStated());
    }

    /** Both periods together; a date is default only where it is in both. */
    public PlannedPeriod and(PlannedPeriod other) {
        return new PlannedPeriod(
                start.isBefore(other.start) ? start : other.start,
                finish.isAfter(other.finish) ? finish : other.finish,
                deadline.isAfter(other.deadline) ? deadline : other.deadline,
                startIsDefault && other.startIsDefault,
                deadlineIsDefault && other.deadlineIsDefault);
    }
}
