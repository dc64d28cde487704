package hengdao.ui.gantt;

import hengdao.gantt.ChartRows;
import java.util.BitSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * The rows chosen beside the one the keyboard is at, by their places among all rows, so that choosing all of them is as
 * quick as choosing one.
 */
final class ChartSelection {
    private ChartRows rows = ChartRows.NONE;
    private BitSet chosen = new BitSet();
    private int anchor = -1;

    /** The ids of the rows chosen, in the order of the chart. */
    List<UUID> ids() {
        return chosen.stream().mapToObj(place -> rows.get(place).id()).toList();
    }

    /** The places of the rows chosen, ascending. */
    IntStream places() {
        return chosen.stream();
    }

    boolean has(int place) {
        return chosen.get(place);
    }

    /** Whether more than one row is chosen. */
    boolean isSeveral() {
        return chosen.cardinality() > 1;
    }

    /** Chooses one row alone, none for -1; a later stretch begins there. */
    void only(int place) {
        chosen.clear();
        anchor = place;
        if (place >= 0) {
            chosen.set(place);
        }
    }

    /**
     * Chooses a row beside the others, or leaves it out if it was chosen and is not the last one.
     *
     * @return the place the keyboard goes to, always of a row chosen
     */
    int toggle(int place) {
        if (chosen.get(place) && chosen.cardinality() > 1) {
            chosen.clear(place);
            int before = chosen.previousSetBit(place);
            return before >= 0 ? before : chosen.nextSetBit(place);
        }
        chosen.set(place);
        anchor = place;
        return place;
    }

    /** Chooses the rows shown from where the selection began to another row. */
    void stretch(RowTree tree, int place) {
        int from = anchor < 0 ? -1 : tree.indexOfPlace(anchor);
        int to = tree.indexOfPlace(place);
        int start = from < 0 ? to : from;
        chosen.clear();
        for (int index = Math.min(start, to); index <= Math.max(start, to); index++) {
            chosen.set(tree.place(index));
        }
        anchor = tree.place(start);
    }

    /** Chooses every row shown. */
    void all(RowTree tree) {
        for (int index = 0; index < tree.size(); index++) {
            chosen.set(tree.place(index));
        }
    }

    /** Follows other rows and folds: what is still shown stays chosen. */
    void follow(RowTree tree) {
        ChartRows now = tree.rows();
        boolean sameTree = now.isSameTree(rows);
        BitSet kept = new BitSet(now.size());
        for (int place = chosen.nextSetBit(0); place >= 0; place = chosen.nextSetBit(place + 1)) {
            int there = sameTree ? place : now.place(rows.get(place).id());
            if (there >= 0 && tree.indexOfPlace(there) >= 0) {
                kept.set(there);
            }
        }
        if (anchor >= 0 && !sameTree) {
            anchor = now.place(rows.get(anchor).id());
        }
        chosen = kept;
        rows = now;
    }
}
