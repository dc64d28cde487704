package hengdao.report;

import java.util.ArrayList;
import java.util.List;

/** Divides rows among pages: every row whole and once, in order, headings repeated where a page goes on. */
final class Pagination {

    /** How many rows the last page holds at least if it can. */
    static final int FEW = 4;

    private Pagination() {}

    /**
     * A row before it has a page.
     *
     * @param height in points
     * @param continuedHeight in points, where it is repeated as the heading of a page that goes on
     * @param holder index of the row it stands under, -1 for none
     * @param heading whether it must not be the last on a page while rows below it follow
     */
    record Item(double height, double continuedHeight, int holder, boolean heading) {}

    /**
     * What stands on a page.
     *
     * @param repeated indices of earlier rows shown again above, outermost first
     * @param first index of the first row
     * @param until index after the last row
     */
    record Page(List<Integer> repeated, int first, int until) {
        Page {
            repeated = List.copyOf(repeated);
        }
    }

    /** Fills pages of that room (points) one after the other; no item may be higher than the room. */
    static List<Page> of(List<Item> items, double room) {
        List<Page> pages = new ArrayList<>();
        int first = 0;
        while (first < items.size()) {
            Page page = page(items, first, room);
            pages.add(page);
            first = page.until();
        }
        return pages;
    }

    /** The same, but some rows of a full page go to the last one where that would hold fewer than {@value #FEW}. */
    static List<Page> balanced(List<Item> items, double room) {
        List<Page> pages = of(items, room);
        int last = pages.size() - 1;
        if (last < 1) {
            return pages;
        }
        Page before = pages.get(last - 1);
        int until = withoutLoneHeadings(items, before.first(), items.size() - FEW);
        if (until >= before.until() || until - before.first() < FEW) {
            return pages;
        }
        Page moved = page(items, until, room);
        if (moved.until() < items.size()) {
            return pages;
        }
        List<Page> balanced = new ArrayList<>(pages.subList(0, last - 1));
        balanced.add(new Page(before.repeated(), before.first(), until));
        balanced.add(moved);
        return balanced;
    }

    private static Page page(List<Item> items, int first, double room) {
        List<Integer> repeated = holders(items, first);
        double used = repeated.stream()
                .mapToDouble(index -> items.get(index).continuedHeight())
                .sum();
        if (used + items.get(first).height() > room) {
            repeated = List.of();
            used = 0;
        }
        int until = first;
        while (until < items.size() && used + items.get(until).height() <= room + 1e-6) {
            used += items.get(until).height();
            until++;
        }
        if (until == first) {
            throw new IllegalArgumentException("row " + first + " is higher than " + room);
        }
        return new Page(repeated, first, withoutLoneHeadings(items, first, until));
    }

    private static List<Integer> holders(List<Item> items, int row) {
        List<Integer> holders = new ArrayList<>();
        for (int holder = items.get(row).holder();
                holder >= 0;
                holder = items.get(holder).holder()) {
            holders.addFirst(holder);
        }
        return holders;
    }

    private static int withoutLoneHeadings(List<Item> items, int first, int until) {
        int end = until;
        while (end < items.size() && end > first && items.get(end - 1).heading()) {
            end--;
        }
        return end == first ? until : end;
    }
}
