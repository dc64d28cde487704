package hengdao.schedule.plan;

import hengdao.model.PlannedPeriod;
import hengdao.model.Task;
import hengdao.model.TaskConstraint;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What one row's planned dates break. */
public final class Violations {

    private Violations() {}

    /**
     * The violations of a row as the plan stands: of links into it, which bind every leaf of a row that holds them, and
     * of a leaf also its deadline, stated or default, and its constraint. Takes time in proportion to its links.
     */
    public static List<Violation> of(Plan plan, Task row) {
        return of(plan, plan.place(row.id()), new Spans(plan));
    }

    /** The same for the row at a place, by where the rows of the plan stand. */
    static List<Violation> of(Plan plan, int place, Spans spans) {
        List<Violation> found = new ArrayList<>(0);
        Links links = plan.links();
        for (int i = 0; i < links.countInto(place); i++) {
            int link = links.into(place, i);
            int gap = LinkRule.gap(links.get(link), spans.of(links.predecessor(link)), spans.bound(place));
            if (gap < 0) {
                found.add(new Violation.LinkBroken(links.get(link), -gap));
            }
        }
        if (!plan.tree().holds(place)) {
            ofLeaf(plan, plan.at(place), found);
        }
        return found;
    }

    private static void ofLeaf(Plan plan, Task leaf, List<Violation> found) {
        PlannedPeriod period = PlannedPeriod.of(leaf, plan.programme().annual());
        if (period.finish().isAfter(period.deadline())) {
            found.add(new Violation.PastDeadline(period.deadline(), late(plan, period.deadline(), period.finish())));
        }
        int missed = missed(plan, leaf, period);
        if (missed > 0) {
            found.add(new Violation.ConstraintMissed(leaf.constraint(), missed));
        }
    }

    private static int missed(Plan plan, Task leaf, PlannedPeriod period) {
        TaskConstraint constraint = leaf.constraint();
        LocalDate date = constraint.date();
        if (date == null) {
            return 0;
        }
        int early = Span.startOn(leaf, date, plan.workdays())
                - Span.of(leaf, period, plan.workdays()).start();
        return switch (constraint.kind()) {
            case AS_SOON_AS_POSSIBLE -> 0;
            case NOT_BEFORE -> early;
            case MUST_FINISH_BY -> period.finish().isAfter(date) ? late(plan, date, period.finish()) : 0;
            case FIXED -> Math.abs(early);
        };
    }

    /** The workdays by which a later day is late, at least 1. */
    private static int late(Plan plan, LocalDate due, LocalDate day) {
        return Math.max(1, plan.workdays().between(due, day));
    }
}
