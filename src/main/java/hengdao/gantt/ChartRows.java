package hengdao.gantt;

import java.time.LocalDate;
import java.util.AbstractList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * All rows of a chart in tree order, found by place and by id. Immutable; {@link #with} shares everything but the array
 * of rows, so that replacing a few rows costs one copy of that array.
 */
public final class ChartRows extends AbstractList<GanttRow> implements RandomAccess {

    /** No rows. */
    public static final ChartRows NONE = of(List.of());

    private final GanttRow[] rows;
    private final Map<UUID, Integer> places;
    private final int[] parents;
    private final int[] ends;
    private final @Nullable LocalDate first;
    private final @Nullable LocalDate last;

    private ChartRows(
            GanttRow[] rows,
            Map<UUID, Integer> places,
            int[] parents,
            int[] ends,
            @Nullable LocalDate first,
            @Nullable LocalDate last) {
        this.rows = rows;
        this.places = places;
        this.parents = parents;
        this.ends = ends;
        this.first = first;
        this.last = last;
    }

    /** Rows in tree order: each followed by those of greater depth that it holds. */
    public static ChartRows of(List<GanttRow> list) {
        GanttRow[] rows = list.toArray(GanttRow[]::new);
        Map<UUID, Integer> places = HashMap.newHashMap(rows.length);
        int[] parents = new int[rows.length];
        int[] ends = new int[rows.length];
        int[] open = new int[rows.length];
        int levels = 0;
        LocalDate first = null;
        LocalDate last = null;
        for (int i = 0; i < rows.length; i++) {
            GanttRow row = rows[i];
            places.put(row.id(), i);
            while (levels > 0 && rows[open[levels - 1]].depth() >= row.depth()) {
                ends[open[--levels]] = i;
            }
            parents[i] = levels > 0 ? open[levels - 1] : -1;
            open[levels++] = i;
            first = earlier(first, row.start());
            last = later(last, row.lastDay());
        }
        while (levels > 0) {
            ends[open[--levels]] = rows.length;
        }
        return new ChartRows(rows, places, parents, ends, first, last);
    }

    /** These rows with some replaced by new states of the same id and depth; the days covered never shrink. */
    public ChartRows with(Collection<GanttRow> changed) {
        GanttRow[] now = rows.clone();
        LocalDate from = first;
        LocalDate through = last;
        for (GanttRow row : changed) {
            Integer place = places.get(row.id());
            if (place != null) {
                now[place] = row;
                from = earlier(from, row.start());
                through = later(through, row.lastDay());
            }
        }
        return new ChartRows(now, places, parents, ends, from, through);
    }

    /** Whether both hold the same rows in the same tree, made one from the other by {@link #with}. */
    @SuppressWarnings("ReferenceEquality")
    public boolean isSameTree(ChartRows other) {
        return places == other.places;
    }

    @Override
    public GanttRow get(int place) {
        return rows[place];
    }

    @Override
    public int size() {
        return rows.length;
    }

    /** The place of the row with that id, -1 if there is none or the id is null. */
    public int place(@Nullable UUID id) {
        return id == null ? -1 : places.getOrDefault(id, -1);
    }

    /** The row with that id, null if there is none. */
    public @Nullable GanttRow find(@Nullable UUID id) {
        int place = place(id);
        return place < 0 ? null : rows[place];
    }

    /** The place of the row that holds a row, -1 at the top. */
    public int parent(int place) {
        return parents[place];
    }

    /** One past the place of the last row that a row holds; {@code place + 1} for a leaf. */
    public int end(int place) {
        return ends[place];
    }

    /** Whether a row holds others. */
    public boolean holds(int place) {
        return ends[place] > place + 1;
    }

    /** The first planned day of all rows, or another day if there are none. */
    public LocalDate firstOr(LocalDate otherwise) {
        return first == null ? otherwise : first;
    }

    /** The last planned day or deadline of all rows, or another day if there are none. */
    public LocalDate lastOr(LocalDate otherwise) {
        return last == null ? otherwise : last;
    }

    private static LocalDate earlier(@Nullable LocalDate a, LocalDate b) {
        return a == null || b.isBefore(a) ? b : a;
    }

    private static LocalDate later(@Nullable LocalDate a, LocalDate b) {
        return a == null || b.isAfter(a) ? b : a;
    }
}
