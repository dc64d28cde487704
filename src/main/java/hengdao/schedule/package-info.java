/**
 * Pure rules on the model. What they go by, each said in full at its class:
 *
 * <ul>
 *   <li>Scheduled progress ({@link hengdao.schedule.Course}): over stage targets, else straight, in equal steps of workdays
 *       from the day after the start (or the baseline) through the deadline. Figures rise from nothing or their baseline,
 *       or fall from a baseline above the goal; levels and limits without one are to hold, from stage to stage.
 *   <li>Bases ({@link hengdao.schedule.Readings}): since a change of basis only what was read on the new one counts, of
 *       baselines only those restated; nothing compares figures across it.
 *   <li>Increment ({@link hengdao.schedule.Increments}): since the newest reading before the reporting period.
 *   <li>Met ({@link hengdao.schedule.Targets}): by the counts behind a share where they are known, never by the rounded
 *       rate; beyond an exact target is not met.
 *   <li>Gap ({@link hengdao.schedule.Status#gap}): of a rising percentage the difference of the values, of all else that of
 *       the shares of the way.
 *   <li>Lights ({@link hengdao.schedule.LightRules}): done; held up; past the deadline; not started; no data; else the one
 *       band of the rule set that the row's number falls in.
 *   <li>Roll-up ({@link hengdao.schedule.RollUp}): by weight, 1 unless stated, of what has data, level by level:
 *       tasks, work areas, projects 1 to 12. An indicator counts with
 *       the share of its goal, at most 100; several of one task count alike and together as their task, whose own physical
 *       progress counts only until one of them is read; a task without indicators counts with its physical progress; a milestone, planned all at
 *       once on its day, likewise. A held level counts with the time for which it was seen to hold. What has no data is
 *       left out, and where less than half of what should have been reported was, there is no average.
 *   <li>End states ({@link hengdao.schedule.Outcomes}): a task stated done counts in full whatever its figures; one held up
 *       by outside causes is left out of the averages above it with all below it, whose lights say so, while what is done
 *       below it stays done.
 *   <li>Pace and forecast ({@link hengdao.schedule.Pace}, {@link hengdao.schedule.Forecast}): what is missing goes by
 *       the figure that is enough, of an approximate target the lower end of its tolerance.
 * </ul>
 */
@NullMarked
package hengdao.schedule;

import org.jspecify.annotations.NullMarked;
