package hengdao.schedule;

import hengdao.schedule.rounds.Unreported;

/**
 * How many tasks that hold no others stand how. Done to no data add up to all of them; the others cut across.
 *
 * @param tasks all of them
 * @param done 已完成
 * @param constrained 受客观制约
 * @param behind behind or overdue, the task itself or one of its indicators, as {@link TasksBehind} says
 * @param onTime green
 * @param inProgress reported on, but with no figure to hold against the plan
 * @param notStarted not due to begin
 * @param noData nothing reported though it should have begun
 * @param overdue of those behind: past the deadline, stated or by default
 * @param passed not ended and not overdue, but past the planned finish
 * @param dueSoon not ended, and finishing, due or with a target within {@link Attention#USUAL} days
 * @param unreported without an entry in the present period (本期), as {@link Unreported} says
 * @param skipped of which nothing is due in it since it was skipped with a reason
 */
public record Counts(
        int tasks,
        int done,
        int constrained,
        int behind,
        int onTime,
        int inProgress,
        int notStarted,
        int noData,
        int overdue,
        int passed,
        int dueSoon,
        int unreported,
        int skipped) {

    /** Of no task. */
    public static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    /** Both together. */
    public Counts and(Counts other) {
        return new Counts(
                tasks + other.tasks,
                done + other.done,
                constrained + other.constrained,
                behind + other.behind,
                onTime + other.onTime,
                inProgress + other.inProgress,
                notStarted + other.notStarted,
                noData + other.noData,
                overdue + other.overdue,
                passed + other.passed,
                dueSoon + other.dueSoon,
                unreported + other.unreported,
                skipped + other.skipped);
    }
}
