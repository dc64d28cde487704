package hengdao.schedule.plan;

import hengdao.model.Task;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Collection;
import java.util.Deque;
import java.util.UUID;

/** How many tasks an edit of some rows can touch: their leaves, and all that links lead to from there. */
public final class EditReach {
    /** So many tasks are settled within a few milliseconds. */
    private static final int FEW = 100;

    private EditReach() {}

    /** Whether it can touch a few tasks only, so that what it does is worked out within a frame. */
    public static boolean isSmall(Plan plan, Collection<UUID> rows) {
        return isWithin(plan, rows, FEW);
    }

    /** Whether it can touch no more than so many tasks; looks at little more than that many links. */
    public static boolean isWithin(Plan plan, Collection<UUID> rows, int most) {
        if (rows.size() > most) {
            return false;
        }
        Walk walk = new Walk(plan, most);
        for (Task leaf : DateEdits.leaves(plan, rows)) {
            walk.add(plan.place(leaf.id()));
        }
        return walk.ends();
    }

    private static final class Walk {
        private final Plan plan;
        private final int most;
        private final BitSet seen = new BitSet();
        private final BitSet left = new BitSet();
        private final Deque<Integer> next = new ArrayDeque<>();
        private int count;

        Walk(Plan plan, int most) {
            this.plan = plan;
            this.most = most;
        }

        void add(int leaf) {
            if (!seen.get(leaf)) {
                seen.set(leaf);
                next.add(leaf);
                count++;
            }
        }

        boolean ends() {
            while (count <= most && !next.isEmpty()) {
                for (int row = next.remove();
                        row != Tree.NONE && count <= most;
                        row = plan.tree().above(row)) {
                    if (!left.get(row)) {
                        left.set(row);
                        follow(row);
                    }
                }
            }
            return count <= most;
        }

        private void follow(int row) {
            Links links = plan.links();
            for (int i = 0; i < links.countOutOf(row) && count <= most; i++) {
                Ints leaves = new Ints();
                plan.tree().leaves(links.successor(links.outOf(row, i)), leaves);
                for (int leaf : leaves.toArray()) {
                    add(leaf);
                }
            }
        }
    }
}
