package hengdao.ui.gantt;

import hengdao.gantt.ChartRows;
import hengdao.gantt.Lane;
import java.util.BitSet;
import java.util.Map;
import java.util.UUID;

/** The places of the rows that have a lane; immutable, safe for several threads. */
public final class LaneRows {
    static final LaneRows NONE = new LaneRows(ChartRows.NONE, Map.of(), new BitSet());

    private final ChartRows rows;
    private final Map<UUID, Lane> lanes;
    private final BitSet places;

    private LaneRows(ChartRows rows, Map<UUID, Lane> lanes, BitSet places) {
        this.rows = rows;
        this.lanes = lanes;
        this.places = places;
    }

    /** Looks for the lanes of some rows; takes time in proportion to the rows. */
    public static LaneRows of(ChartRows rows, Map<UUID, Lane> lanes) {
        BitSet places = new BitSet(rows.size());
        for (int place = 0; place < rows.size() && !lanes.isEmpty(); place++) {
            places.set(place, lanes.containsKey(rows.get(place).id()));
        }
        return new LaneRows(rows, lanes, places);
    }

    /** Whether these are the rows with those lanes in a tree. */
    @SuppressWarnings("ReferenceEquality")
    boolean areOf(ChartRows now, Map<UUID, Lane> known) {
        return lanes == known && rows.isSameTree(now);
    }

    /** The indexes of those that are shown, ascending. */
    int[] shown(RowTree tree) {
        return places.stream()
                .map(tree::indexOfPlace)
                .filter(index -> index >= 0)
                .toArray();
    }
}
