package hengdao.schedule.plan;

import java.util.function.IntPredicate;

/**
 * Some leaves of a plan and all that follow them by links, in an order in which each comes behind those it follows. A
 * row that holds others is passed twice: it is entered before its leaves, and left after them. Circles, which only an
 * imported plan can have, are told by Tarjan's strongly connected components (SIAM J. Comput. 1, 1972).
 */
final class RowOrder {
    private final Tree tree;
    private final Links links;
    private final int rows;
    private final IntPredicate follows;
    /** By step, which is a row's place, or behind all places the entering of a row: 1 + when it was first seen, or 0. */
    private final int[] seen;

    private final Ints low = new Ints();
    private final Ints circle = new Ints();
    private final Ints circleSizes = new Ints();
    private final Ints open = new Ints();
    private final Ints leaves = new Ints();
    private final Ints path = new Ints();
    private final Ints branch = new Ints();

    /**
     * Orders what follows from some leaves.
     *
     * @param from the places of the leaves
     * @param follows whether the leaf at a place takes notice of the links into it
     */
    RowOrder(Plan plan, int[] from, IntPredicate follows) {
        this.tree = plan.tree();
        this.links = plan.links();
        this.rows = plan.programme().tasks().size();
        this.follows = follows;
        this.seen = new int[2 * rows];
        for (int leaf : from) {
            if (seen[leaf] == 0) {
                walk(leaf);
            }
        }
    }

    /** The places of the leaves, each behind its successors. */
    int[] successorsFirst() {
        return leaves.toArray();
    }

    /** Whether a leaf follows from itself. */
    boolean inCircle(int leaf) {
        if (circleSizes.get(circle.get(seen[leaf] - 1)) > 1) {
            return true;
        }
        for (int i = 0; i < links.countOutOf(leaf); i++) {
            if (links.successor(links.outOf(leaf, i)) == leaf) {
                return true;
            }
        }
        return false;
    }

    /** Whether entering a row follows from a leaf that in turn follows from it. */
    boolean inOneCircle(int leaf, int row) {
        int other = seen[entering(row)];
        return other != 0 && circle.get(seen[leaf] - 1) == circle.get(other - 1);
    }

    private void walk(int root) {
        see(root);
        while (path.size() > 0) {
            int top = path.size() - 1;
            int step = path.get(top);
            int at = branch.get(top);
            if (at == countAfter(step)) {
                leave(step);
                continue;
            }
            branch.set(top, at + 1);
            int next = after(step, at);
            if (next == Tree.NONE) {
                continue;
            }
            if (seen[next] == 0) {
                see(next);
            } else if (circle.get(seen[next] - 1) < 0) {
                lower(step, seen[next] - 1);
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
    }

    private void leave(int step) {
        path.removeLast();
        branch.removeLast();
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
            if (step < rows && !tree.holds(step)) {
                leaves.add(step);
            }
        } while (step != first);
        circleSizes.add(size);
    }

    /** To the rows below for one that is entered; else along the links and to the leaving of the row above. */
    private int countAfter(int step) {
        return step >= rows ? tree.countBelow(step - rows) : links.countOutOf(step) + 1;
    }

    private int after(int step, int index) {
        if (step >= rows) {
            return entered(tree.below(step - rows, index));
        }
        if (index < links.countOutOf(step)) {
            return entered(links.successor(links.outOf(step, index)));
        }
        int above = tree.above(step);
        return isFollowed(above) ? above : Tree.NONE;
    }

    private int entered(int row) {
        return tree.holds(row) || follows.test(row) ? entering(row) : Tree.NONE;
    }

    private int entering(int row) {
        return tree.holds(row) ? row + rows : row;
    }

    /** Whether a link leaves the row or one that holds it. */
    private boolean isFollowed(int row) {
        int at = row;
        while (at != Tree.NONE && links.countOutOf(at) == 0) {
            at = tree.above(at);
        }
        return at != Tree.NONE;
    }
}
