package hengdao.schedule.plan;

import java.time.LocalDate;

/**
 * How far a task can slip (时差), in workdays.
 *
 * @param total without moving the end of its project, or breaking a deadline, a constraint or a link further on (总时差);
 *     negative where the plan already misses one of them, by as many workdays
 * @param free without moving any successor, never more than the total (自由时差); 0 where a link is broken already
 * @param latestStart the last first day that keeps them; the planned one if there is no float
 * @param latestFinish the last last day that keeps them; the planned one if there is no float
 * @param critical whether the task lies on the critical path (关键线路): its total float is 0 or less, and something is
 *     known of its dates, be it a start, a finish, a deadline, a constraint or a link
 */
public record TaskFloat(int total, int free, LocalDate latestStart, LocalDate latestFinish, boolean critical) {

    /** Whether the float says anything: not where a task has as little as none only because all its dates are defaults. */
    public boolean isKnown() {
        return total > 0 || critical;
    }
}
