package hengdao.schedule.plan;

import hengdao.model.Dependency;
import hengdao.model.Task;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * The leaves from which a plan is worked on and all that follow them by links, in an order in which each comes behind
 * those it follows. A row that holds others is passed twice: it is entered before its leaves, and left after them.
 * Circles, which only an imported plan can have, are told by Tarjan's strongly connected components (SIAM J. Comput. 1,
 * 1972).
 */
final class RowOrder {
    private final Plan plan;
    private final List<Task> rows;
    private final Predicate<Task> follows;
    /** By step, which is a row's place, or behind all places the entering of a row: 1 + when it was first seen, or 0. */
    private final int[] seen;

    private final Ints low = new Ints();
    private final Ints circle = new Ints();
    private final Ints circleSizes = new Ints();
    private final Ints open = new Ints();
    private final Ints leaves = new Ints();

    private final Ints path = new Ints();
    private final Ints branch = new Ints();
    private final Ints next = new Ints();
    private final List<int[]> branches = new ArrayList<>();

    /**
     * Orders what follows from some leaves.
     *
     * @param follows whether a leaf takes notice of the links into it
     */
    RowOrder(Plan plan, Collection<Task> from, Predicate<Task> follows) {
        this.plan = plan;
        this.rows = plan.programme().tasks();
        this.follows = follows;
        this.seen = new int[2 * rows.size()];
        for (Task leaf : from) {
            int step = plan.place(leaf.id());
            if (seen[step] == 0) {
                walk(step);
            }
        }
    }

    /** The places of the leaves, each behind its successors. */
    int[] successorsFirst() {
        return leaves.toArray();
    }

    /** Whether a leaf follows from itself. */
    boolean inCircle(int place) {
        UUID id = rows.get(place).id();
        return circleSizes.get(circle.get(seen[place] - 1)) > 1
                || plan.outOf(id).stream().anyMatch(link -> link.successorId().equals(id));
    }

    /** Whether entering a row follows from a leaf that in turn follows from it. */
    boolean inOneCircle(int leaf, Task row) {
        int other = seen[entering(row)];
        return other != 0 && circle.get(seen[leaf] - 1) == circle.get(other - 1);
    }

    private void walk(int root) {
        see(root);
        while (path.size() > 0) {
            int top = path.size() - 1;
            int at = branch.get(top);
            int[] steps = branches.get(top);
            if (at == steps.length) {
                leave(path.get(top));
                continue;
            }
            branch.set(top, at + 1);
            int step = steps[at];
            if (seen[step] == 0) {
                see(step);
            } else if (circle.get(seen[step] - 1) < 0) {
                lower(path.get(top), seen[step] - 1);
            }
        }
    }

    private void see(int step) {
        low.add(low.size());
        circle.add(-1);
        seen[step] = low.size();
        open.add(step);
        path.add(step);
        branch.add(0);
        branches.add(steps(step));
    }

    private void leave(int step) {
        path.removeLast();
        branch.removeLast();
        branches.removeLast();
        int number = seen[step] - 1;
        int lowest = low.get(number);
        if (path.size() > 0) {
            lower(path.get(path.size() - 1), lowest);
        }
        if (lowest == number) {
            close(step);
        }
    }

    private void lower(int step, int to) {
        int number = seen[step] - 1;
        low.set(number, Math.min(low.get(number), to));
    }

    /** All steps seen since this one, and not closed yet, are in one circle with it. */
    private void close(int first) {
        int size = 0;
        int step;
        do {
            step = open.removeLast();
            circle.set(seen[step] - 1, circleSizes.size());
            size++;
            if (step < rows.size() && !plan.isHolder(rows.get(step).id())) {
                leaves.add(step);
            }
        } while (step != first);
        circleSizes.add(size);
    }

    private int[] steps(int step) {
        next.clear();
        if (step >= rows.size()) {
            plan.below(rows.get(step - rows.size()).id()).forEach(this::enter);
            return next.toArray();
        }
        Task row = rows.get(step);
        for (Dependency link : plan.outOf(row.id())) {
            plan.task(link.successorId()).ifPresent(this::enter);
        }
        UUID parent = row.parentId();
        if (parent != null && isFollowed(parent)) {
            next.add(plan.place(parent));
        }
        return next.toArray();
    }

    private void enter(Task row) {
        if (plan.isHolder(row.id()) || follows.test(row)) {
            next.add(entering(row));
        }
    }

    private int entering(Task row) {
        return plan.place(row.id()) + (plan.isHolder(row.id()) ? rows.size() : 0);
    }

    /** Whether a link leaves the row or one that holds it. */
    private boolean isFollowed(UUID rowId) {
        UUID id = rowId;
        while (id != null) {
            if (!plan.outOf(id).isEmpty()) {
                return true;
            }
            id = plan.task(id).map(Task::parentId).orElse(null);
        }
        return false;
    }
}
