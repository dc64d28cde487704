package hengdao.schedule.plan;

import hengdao.model.Dependency;
import hengdao.model.Task;
import hengdao.model.TaskConstraint.Kind;
import java.time.LocalDate;

/** How late leaves can finish for the sake of what follows them: one step of a backward pass. */
final class LatestFinish {
    private final Plan plan;
    private final Spans planned;
    private final Spans late;
    private final RowOrder order;

    /**
     * Takes where rows are planned and where they stand late; the second is to be filled from the last successor on.
     */
    LatestFinish(Plan plan, Spans planned, Spans late, RowOrder order) {
        this.plan = plan;
        this.planned = planned;
        this.late = late;
        this.order = order;
    }

    /** The end of the last workday on which a leaf of that length can finish, {@code end} at most. */
    int of(Task leaf, int length, int end) {
        int latest = Math.min(end, ownBound(leaf));
        for (Task row = leaf; row != null; row = plan.above(row)) {
            for (Dependency link : plan.outOf(row.id())) {
                Task successor = plan.task(link.successorId()).orElseThrow();
                if (binds(link, row, leaf) && !order.inOneCircle(plan.place(leaf.id()), successor)) {
                    latest = Math.min(latest, LinkRule.latestFinish(link, late.bound(successor), length));
                }
            }
        }
        return latest;
    }

    /** How far a leaf can slip without moving a successor, {@code most} at most. */
    int free(Task leaf, int most) {
        int free = most;
        for (Task row = leaf; row != null; row = plan.above(row)) {
            for (Dependency link : plan.outOf(row.id())) {
                if (binds(link, row, leaf)) {
                    Span successor = planned.bound(plan.task(link.successorId()).orElseThrow());
                    free = Math.min(free, LinkRule.gap(link, planned.of(leaf), successor));
                }
            }
        }
        return Math.max(0, free);
    }

    /** A link from the start of a row binds that of its leaves at which it begins as planned. */
    private boolean binds(Dependency link, Task row, Task leaf) {
        return !LinkRule.leavesStart(link)
                || !plan.isHolder(row.id())
                || planned.first(row).id().equals(leaf.id());
    }

    /** The end of the day by which a leaf is to be finished by its constraint and its stated deadline. */
    private int ownBound(Task leaf) {
        int bound = Integer.MAX_VALUE;
        LocalDate deadline = leaf.deadline();
        if (leaf.deadlineStated() && deadline != null) {
            bound = plan.workdays().ordinal(deadline);
        }
        LocalDate date = leaf.constraint().date();
        return date != null && leaf.constraint().kind() == Kind.MUST_FINISH_BY
                ? Math.min(bound, plan.workdays().ordinal(date))
                : bound;
    }
}
