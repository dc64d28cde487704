package hengdao.schedule.plan;

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
    int of(int leaf, int length, int end) {
        int latest = Math.min(end, ownBound(plan.at(leaf)));
        Links links = plan.links();
        for (int row = leaf; row != Tree.NONE; row = plan.tree().above(row)) {
            for (int i = 0; i < links.countOutOf(row); i++) {
                int link = links.outOf(row, i);
                int successor = links.successor(link);
                if (binds(link, row, leaf) && !order.inOneCircle(leaf, successor)) {
                    latest = Math.min(latest, LinkRule.latestFinish(links.get(link), late.bound(successor), length));
                }
            }
        }
        return latest;
    }

    /** How far a leaf can slip without moving a successor, {@code most} at most. */
    int free(int leaf, int most) {
        int free = most;
        Links links = plan.links();
        for (int row = leaf; row != Tree.NONE; row = plan.tree().above(row)) {
            for (int i = 0; i < links.countOutOf(row); i++) {
                int link = links.outOf(row, i);
                if (binds(link, row, leaf)) {
                    Span successor = planned.bound(links.successor(link));
                    free = Math.min(free, LinkRule.gap(links.get(link), planned.of(leaf), successor));
                }
            }
        }
        return Math.max(0, free);
    }

    /** A link from the start of a row binds that of its leaves at which it begins as planned. */
    private boolean binds(int link, int row, int leaf) {
        return !LinkRule.leavesStart(plan.links().get(link)) || planned.first(row) == leaf;
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
