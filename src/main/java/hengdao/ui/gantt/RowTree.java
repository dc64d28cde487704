package hengdao.ui.gantt;

import hengdao.gantt.ChartRow.Fold;
import hengdao.gantt.ChartRows;
import hengdao.gantt.GanttRow;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The rows that are not hidden in a folded one. A row has a <i>place</i> among all rows and, if it is shown, an
 * <i>index</i> among those shown. Building it skips what is folded and fills arrays of numbers; every question
 * afterwards costs the same however many rows there are. Immutable.
 */
final class RowTree {
    static final RowTree NONE = of(ChartRows.NONE, Set.of());

    private final ChartRows rows;
    private final BitSet closed;
    private final int[] places;
    private final int[] indexes;

    private RowTree(ChartRows rows, BitSet closed, int[] places, int[] indexes) {
        this.rows = rows;
        this.closed = closed;
        this.places = places;
        this.indexes = indexes;
    }

    /** Shows all rows except those below one whose id is in {@code folded}. */
    static RowTree of(ChartRows rows, Collection<UUID> folded) {
        BitSet closed = new BitSet(rows.size());
        folded.forEach(id -> close(rows, id, true, closed));
        return of(rows, closed);
    }

    private static void close(ChartRows rows, UUID id, boolean fold, BitSet closed) {
        int place = rows.place(id);
        if (place >= 0 && rows.holds(place)) {
            closed.set(place, fold);
        }
    }

    private static RowTree of(ChartRows rows, BitSet closed) {
        int[] places = new int[rows.size()];
        int[] indexes = new int[rows.size()];
        Arrays.fill(indexes, -1);
        int count = 0;
        for (int place = 0; place < indexes.length; ) {
            indexes[place] = count;
            places[count++] = place;
            place = closed.get(place) ? rows.end(place) : place + 1;
        }
        return new RowTree(rows, closed, Arrays.copyOf(places, count), indexes);
    }

    /** The same rows with some others folded, or unfolded; does not look at those folded before. */
    RowTree folding(Collection<UUID> ids, boolean fold) {
        BitSet now = (BitSet) closed.clone();
        ids.forEach(id -> close(rows, id, fold, now));
        return of(rows, now);
    }

    /** New states of the same rows in the same tree: nothing is built anew. */
    RowTree with(ChartRows now) {
        return new RowTree(now, closed, places, indexes);
    }

    /** Whether both show the rows at the same places of the same tree, whatever states these are in. */
    @SuppressWarnings("ReferenceEquality")
    boolean showsTheSame(RowTree other) {
        return indexes == other.indexes && rows.isSameTree(other.rows);
    }

    /** All rows, shown or not. */
    ChartRows rows() {
        return rows;
    }

    int size() {
        return places.length;
    }

    GanttRow row(int index) {
        return rows.get(places[index]);
    }

    Fold fold(int index) {
        int place = places[index];
        return !rows.holds(place) ? Fold.LEAF : closed.get(place) ? Fold.CLOSED : Fold.OPEN;
    }

    /** The place among all rows of a row shown. */
    int place(int index) {
        return places[index];
    }

    /** The index of the row at a place, -1 if it is hidden. */
    int indexOfPlace(int place) {
        return indexes[place];
    }

    /** Where the row with that id is shown, -1 if it is hidden, unknown or null. */
    int indexOf(@Nullable UUID id) {
        int place = rows.place(id);
        return place < 0 ? -1 : indexes[place];
    }

    /** The row itself as it is now, or the nearest one shown in which it is hidden; null if there is no such id. */
    @Nullable
    GanttRow nearestShown(@Nullable UUID id) {
        int place = rows.place(id);
        while (place >= 0 && indexes[place] < 0) {
            place = rows.parent(place);
        }
        return place < 0 ? null : rows.get(place);
    }
}
