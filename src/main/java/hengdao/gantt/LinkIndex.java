package hengdao.gantt;

import hengdao.model.Dependency;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntUnaryOperator;

/**
 * Links by the places of the rows they join, so that those which touch some consecutive rows are found without looking
 * at the others: in O(log n + k) for k found. A sorted array read as a balanced tree, each node knowing how far down
 * the links below it reach (an interval tree). Immutable, safe for several threads.
 */
public final class LinkIndex {

    /** No links. */
    public static final LinkIndex NONE = of(ChartRows.NONE, List.of());

    private final ChartRows rows;
    private final Dependency[] links;
    private final int[] tops;
    private final int[] bottoms;
    private final int[] lanes;
    private final BitSet right;
    private final int[] reach;

    /** A link with the lane it runs in. */
    public record Laned(Dependency link, int lane) {}

    private LinkIndex(ChartRows rows, Dependency[] links, int[] tops, int[] bottoms, int[] lanes, BitSet right) {
        this.rows = rows;
        this.links = links;
        this.tops = tops;
        this.bottoms = bottoms;
        this.lanes = lanes;
        this.right = right;
        this.reach = new int[links.length];
        reach(0, links.length);
    }

    /** The links between these rows; a link with an end that is no row is left out. Takes O(n log n). */
    public static LinkIndex of(ChartRows rows, List<Dependency> links) {
        record Spanned(Dependency link, int top, int bottom) {}
        List<Spanned> spans = new ArrayList<>(links.size());
        for (Dependency link : links) {
            int from = rows.joined(link.predecessorId());
            int to = rows.joined(link.successorId());
            if (from >= 0 && to >= 0) {
                spans.add(new Spanned(link, Math.min(from, to), Math.max(from, to)));
            }
        }
        spans.sort(Comparator.comparingInt(Spanned::top));
        Dependency[] sorted = spans.stream().map(Spanned::link).toArray(Dependency[]::new);
        int[] tops = spans.stream().mapToInt(Spanned::top).toArray();
        int[] bottoms = spans.stream().mapToInt(Spanned::bottom).toArray();
        return new LinkIndex(rows, sorted, tops, bottoms, LinkLanes.of(sorted, tops, bottoms), right(rows, sorted));
    }

    private static BitSet right(ChartRows rows, Dependency[] links) {
        BitSet right = new BitSet(rows.size());
        for (Dependency link : links) {
            if (LinkLanes.leavesRight(link)) {
                right.set(rows.joined(link.predecessorId()));
            }
            if (LinkLanes.entersRight(link)) {
                right.set(rows.joined(link.successorId()));
            }
        }
        return right;
    }

    /** Whether a link leaves or enters a row on the right, by the row's place among all rows. */
    public boolean joinsRight(int place) {
        return right.get(place);
    }

    /** Whether the places are those of rows in the same tree. */
    public boolean isOf(ChartRows now) {
        return rows.isSameTree(now);
    }

    /**
     * The links with both ends shown, by new places. Takes time in proportion to the links, a few array reads for each.
     *
     * @param shown the new place of a row by its place, ascending; negative for a row that is hidden
     */
    public LinkIndex shown(IntUnaryOperator shown) {
        Dependency[] kept = new Dependency[links.length];
        int[] newTops = new int[links.length];
        int[] newBottoms = new int[links.length];
        int[] newLanes = new int[links.length];
        int count = 0;
        for (int i = 0; i < links.length; i++) {
            int top = shown.applyAsInt(tops[i]);
            int bottom = shown.applyAsInt(bottoms[i]);
            if (top >= 0 && bottom >= 0) {
                kept[count] = links[i];
                newTops[count] = top;
                newLanes[count] = lanes[i];
                newBottoms[count++] = bottom;
            }
        }
        return new LinkIndex(
                rows,
                Arrays.copyOf(kept, count),
                Arrays.copyOf(newTops, count),
                Arrays.copyOf(newBottoms, count),
                Arrays.copyOf(newLanes, count),
                right);
    }

    /** How many links there are. */
    public int size() {
        return links.length;
    }

    /** The links with an end between two places (inclusive) or that pass over both, by their upper ends. */
    public List<Laned> touching(int firstPlace, int lastPlace) {
        List<Laned> found = new ArrayList<>();
        collect(0, links.length, firstPlace, lastPlace, found);
        return found;
    }

    private void collect(int low, int high, int first, int last, List<Laned> out) {
        int middle = (low + high) >>> 1;
        if (low >= high || reach[middle] < first) {
            return;
        }
        collect(low, middle, first, last, out);
        if (tops[middle] <= last) {
            if (bottoms[middle] >= first) {
                out.add(new Laned(links[middle], lanes[middle]));
            }
            collect(middle + 1, high, first, last, out);
        }
    }

    private int reach(int low, int high) {
        if (low >= high) {
            return -1;
        }
        int middle = (low + high) >>> 1;
        int below = Math.max(reach(low, middle), reach(middle + 1, high));
        reach[middle] = Math.max(bottoms[middle], below);
        return reach[middle];
    }
}
