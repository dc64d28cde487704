package hengdao.gantt;

import java.time.LocalDate;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * All rows of a chart in tree order, found by place and by id. Immutable; {@link #with} shares everything but the array
 * of rows, so that replacing a few rows costs one copy of that array, and a look at the rows of a project that may end
 * earlier by it.
 */
public final class ChartRows extends AbstractList<GanttRow> implements RandomAccess {

    /** No rows. */
    public static final ChartRows NONE = of(List.of());

    private final GanttRow[] rows;
    private final Map<UUID, Integer> places;
    /** The place of a row that stands for a task without a row of its own, by that task. */
    private final Map<UUID, Integer> standIns;

    private final int[] parents;
    private final int[] ends;
    /** The days of the rows at the top with all they hold, in order. */
    private final List<TopRow> tops;
    /** The part of the arrays that this list shows. */
    private final int from;

    private final int to;

    private ChartRows(
            GanttRow[] rows,
            Map<UUID, Integer> places,
            Map<UUID, Integer> standIns,
            int[] parents,
            int[] ends,
            List<TopRow> tops,
            int from,
            int to) {
        this.rows = rows;
        this.places = places;
        this.standIns = standIns;
        this.parents = parents;
        this.ends = ends;
        this.tops = tops;
        this.from = from;
        this.to = to;
    }

    /** Rows in tree order: each followed by those of greater depth that it holds. */
    public static ChartRows of(List<GanttRow> list) {
        GanttRow[] rows = list.toArray(GanttRow[]::new);
        Map<UUID, Integer> places = HashMap.newHashMap(rows.length);
        Map<UUID, Integer> standIns = new HashMap<>();
        int[] parents = new int[rows.length];
        int[] ends = new int[rows.length];
        int[] open = new int[rows.length];
        int levels = 0;
        List<TopRow> tops = new ArrayList<>();
        for (int i = 0; i < rows.length; i++) {
            GanttRow row = rows[i];
            places.put(row.id(), i);
            if (row.standsFor() != null) {
                int place = i;
                standIns.merge(row.standsFor(), i, (one, other) -> later(rows, one, place));
            }
            while (levels > 0 && rows[open[levels - 1]].depth() >= row.depth()) {
                ends[open[--levels]] = i;
            }
            if (levels == 0) {
                tops.add(new TopRow(i, row.start(), row.lastDay()));
            } else {
                tops.set(tops.size() - 1, tops.getLast().and(row));
            }
            parents[i] = levels > 0 ? open[levels - 1] : -1;
            open[levels++] = i;
        }
        while (levels > 0) {
            ends[open[--levels]] = rows.length;
        }
        return new ChartRows(rows, places, standIns, parents, ends, List.copyOf(tops), 0, rows.length);
    }

    /** These rows with some replaced by new states of the same id and depth. */
    public ChartRows with(Collection<GanttRow> changed) {
        GanttRow[] now = rows.clone();
        List<TopRow> days = new ArrayList<>(tops);
        BitSet fewer = new BitSet();
        for (GanttRow row : changed) {
            Integer place = places.get(row.id());
            if (place != null) {
                int top = top(place);
                fewer.set(top, fewer.get(top) || days.get(top).mayLose(now[place], row));
                now[place] = row;
                days.set(top, days.get(top).and(row));
            }
        }
        fewer.stream().forEach(top -> days.set(top, days.get(top).anew(now, ends)));
        return new ChartRows(now, places, standIns, parents, ends, List.copyOf(days), from, to);
    }

    /**
     * These rows in the tree of others, so that {@link #isSameTree} says so, if those have the same rows in the same
     * places; else themselves. Takes time in proportion to the rows.
     */
    public ChartRows in(ChartRows other) {
        boolean alike = rows.length == other.rows.length && from == other.from && to == other.to;
        for (int place = 0; alike && place < size(); place++) {
            GanttRow row = get(place);
            GanttRow there = other.get(place);
            alike = row.id().equals(there.id()) && row.depth() == there.depth();
        }
        return alike
                ? new ChartRows(rows, other.places, other.standIns, other.parents, other.ends, tops, from, to)
                : this;
    }

    /**
     * The row at the top with that id and all it holds, as a list of its own that shares everything with this one; no
     * rows if there is none.
     */
    public ChartRows part(UUID id) {
        Integer place = places.get(id);
        if (place == null || parents[place] >= 0) {
            return NONE;
        }
        return new ChartRows(rows, places, standIns, parents, ends, List.of(tops.get(top(place))), place, ends[place]);
    }

    private static int later(GanttRow[] rows, int one, int other) {
        return rows[other].finish().isAfter(rows[one].finish()) ? other : one;
    }

    private int top(int place) {
        int low = 0;
        int high = tops.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (tops.get(middle).place() <= place) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /** Whether both hold the same rows in the same tree and part of it, made one from the other by {@link #with}. */
    @SuppressWarnings("ReferenceEquality")
    public boolean isSameTree(ChartRows other) {
        return places == other.places && from == other.from && to == other.to;
    }

    @Override
    public GanttRow get(int place) {
        return rows[from + Objects.checkIndex(place, to - from)];
    }

    @Override
    public int size() {
        return to - from;
    }

    /** The place of the row with that id, -1 if there is none or the id is null. */
    public int place(@Nullable UUID id) {
        Integer place = id == null ? null : places.get(id);
        return place == null || place < from || place >= to ? -1 : place - from;
    }

    /**
     * Where the links of a task begin and end: the place of its own row, or of that among those standing for it which
     * finishes last; -1 if there is none.
     */
    public int joined(UUID task) {
        int own = place(task);
        Integer place = own >= 0 ? null : standIns.get(task);
        return place == null || place < from || place >= to ? own : place - from;
    }

    /** The row with that id, null if there is none. */
    public @Nullable GanttRow find(@Nullable UUID id) {
        int place = place(id);
        return place < 0 ? null : get(place);
    }

    /** The place of the row that holds a row, -1 at the top. */
    public int parent(int place) {
        int parent = parents[from + place];
        return parent < 0 ? -1 : parent - from;
    }

    /** One past the place of the last row that a row holds; {@code place + 1} for a leaf. */
    public int end(int place) {
        return ends[from + place] - from;
    }

    /** Whether a row holds others. */
    public boolean holds(int place) {
        return end(place) > place + 1;
    }

    /** The first planned day of all rows, or another day if there are none. */
    public LocalDate firstOr(LocalDate otherwise) {
        return tops.stream().map(TopRow::first).min(LocalDate::compareTo).orElse(otherwise);
    }

    /** The last planned day or deadline of all rows, or another day if there are none. */
    public LocalDate lastOr(LocalDate otherwise) {
        return tops.stream().map(TopRow::last).max(LocalDate::compareTo).orElse(otherwise);
    }

    /** Rows of a chart are equal only to themselves, so that a property sees at once that it holds others. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ChartRows ? this == other : super.equals(other);
    }

    @Override
    public int hashCode() {
        return super.hashCode();
    }

    private record TopRow(int place, LocalDate first, LocalDate last) {

        /** Whether a row that bounded the days no longer reaches as far. */
        boolean mayLose(GanttRow before, GanttRow now) {
            return (before.start().equals(first) && now.start().isAfter(first))
                    || (before.lastDay().equals(last) && now.lastDay().isBefore(last));
        }

        /** The days of the rows as they are now. */
        TopRow anew(GanttRow[] rows, int[] ends) {
            LocalDate from = rows[place].start();
            LocalDate through = rows[place].lastDay();
            for (int i = place + 1; i < ends[place]; i++) {
                LocalDate start = rows[i].start();
                LocalDate end = rows[i].lastDay();
                from = start.isBefore(from) ? start : from;
                through = end.isAfter(through) ? end : through;
            }
            return new TopRow(place, from, through);
        }

        TopRow and(GanttRow row) {
            return new TopRow(
                    place,
                    row.start().isBefore(first) ? row.start() : first,
                    row.lastDay().isAfter(last) ? row.lastDay() : last);
        }
    }
}
