package hengdao.schedule.plan;

import hengdao.model.Dependency;
import hengdao.model.PlannedPeriod;
import hengdao.model.Task;
import hengdao.model.TaskConstraint;
import hengdao.model.TaskKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What one task's planned dates break. */
public final class Violations {

    private Violations() {}

    /** The violations of a task as the plan stands, links into it first; takes time in proportion to its links. */
    public static List<Violation> of(Plan plan, Task task) {
        List<Violation> found = new ArrayList<>();
        for (Dependency link : plan.into(task.id())) {
            int missing = missing(plan, link);
            if (missing > 0) {
                found.add(new Violation.LinkBroken(link, missing));
            }
        }
        PlannedPeriod period = plan.period(task);
        int late = plan.workdays().between(period.deadline(), period.finish());
        if (period.finish().isAfter(period.deadline())) {
            found.add(new Violation.PastDeadline(period.deadline(), Math.max(1, late)));
        }
        int missed = missed(plan, task.constraint(), period);
        if (missed > 0) {
            found.add(new Violation.ConstraintMissed(task.constraint(), missed));
        }
        return found;
    }

    /** By how many workdays the successor comes too early for a link; 0 or less if it does not. */
    private static int missing(Plan plan, Dependency link) {
        Task predecessor = plan.task(link.predecessorId()).orElseThrow();
        Task successor = plan.task(link.successorId()).orElseThrow();
        LocalDate from = switch (link.type()) {
            case FS, FF -> plan.period(predecessor).finish();
            case SS, SF -> startEdge(plan, predecessor);
        };
        LocalDate to = switch (link.type()) {
            case FS, SS -> startEdge(plan, successor);
            case FF, SF -> plan.period(successor).finish();
        };
        return plan.workdays().between(to, from) + link.lagWorkdays();
    }

    /** The day at whose end a task begins: the eve of its first day, or a milestone's own day. */
    private static LocalDate startEdge(Plan plan, Task task) {
        PlannedPeriod period = plan.period(task);
        return task.kind() == TaskKind.MILESTONE
                ? period.finish()
                : period.start().minusDays(1);
    }

    private static int missed(Plan plan, TaskConstraint constraint, PlannedPeriod period) {
        LocalDate date = constraint.date();
        if (date == null) {
            return 0;
        }
        return switch (constraint.kind()) {
            case AS_SOON_AS_POSSIBLE -> 0;
            case NOT_BEFORE -> daysBetween(plan, period.start(), date);
            case MUST_FINISH_BY -> daysBetween(plan, date, period.finish());
            case FIXED -> Math.max(daysBetween(plan, period.start(), date), daysBetween(plan, date, period.start()));
        };
    }

    /** The workdays by which the second day is later, at least 1 if there are only days off between; else 0. */
    private static int daysBetween(Plan plan, LocalDate earlier, LocalDate later) {
        return later.isAfter(earlier) ? Math.max(0, plan.workdays().between(earlier, later)) : 0;
    }
}
