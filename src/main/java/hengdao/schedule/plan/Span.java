package hengdao.schedule.plan;

import hengdao.model.PlannedPeriod;
import hengdao.model.Task;
import hengdao.model.TaskKind;
import hengdao.schedule.Workdays;
import java.time.LocalDate;

/**
 * The workdays a row takes, between two ends of workdays given by their {@link Workdays#ordinal ordinals}: it begins
 * when the workday {@code start} is over and ends when the workday {@code finish} is. A milestone is over with its day.
 */
record Span(int start, int finish) {

    /** Of a leaf with that period. */
    static Span of(Task leaf, PlannedPeriod period, Workdays workdays) {
        int finish = workdays.ordinal(period.finish());
        return new Span(isMilestone(leaf) ? finish : workdays.ordinalBefore(period.start()), finish);
    }

    /** Where a leaf begins whose first day, or own day if it is a milestone, is the first workday from a day on. */
    static int startOn(Task leaf, LocalDate day, Workdays workdays) {
        return workdays.ordinalBefore(day) + (isMilestone(leaf) ? 1 : 0);
    }

    static boolean isMilestone(Task leaf) {
        return leaf.kind() == TaskKind.MILESTONE;
    }

    int length() {
        return finish - start;
    }

    /** As long, but from another start. */
    Span from(int newStart) {
        return new Span(newStart, newStart + length());
    }

    /** From the earlier start through the later finish. */
    Span and(Span other) {
        return new Span(Math.min(start, other.start), Math.max(finish, other.finish));
    }

    /** The first day; the day itself where no workday lies between the ends. */
    LocalDate firstDay(Workdays workdays) {
        return workdays.day(start == finish ? finish : start + 1);
    }

    LocalDate lastDay(Workdays workdays) {
        return workdays.day(finish);
    }
}
