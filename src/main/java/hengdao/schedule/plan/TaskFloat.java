package hengdao.schedule.plan;

import java.time.LocalDate;

/**
 * How far a task can slip (时差), in workdays.
 *
 * @param total without moving the end of its project (总时差); negative where the plan already misses it
 * @param free without moving any successor (自由时差)
 * @param latestStart the last first day that keeps the project's end
 * @param latestFinish the last last day that keeps the project's end
 * @param critical whether there is no float, so that the task lies on the critical path (关键线路)
 */
public record TaskFloat(int total, int free, LocalDate latestStart, LocalDate latestFinish, boolean critical) {}
