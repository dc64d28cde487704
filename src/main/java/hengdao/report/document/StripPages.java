package hengdao.report.document;

import java.util.ArrayList;
import java.util.List;

/** Divides strips among pages: each once, in order, headings never alone at the foot of a page. */
final class StripPages {

    private StripPages() {}

    /**
     * Fills pages of that room (points); no strip may be higher than the room where it is alone.
     *
     * @return the strips of each page, repeated headings included where they leave room, the parts of a row joined
     */
    static List<List<Strip>> of(List<Strip> strips, double room) {
        List<List<Strip>> pages = new ArrayList<>();
        int first = 0;
        while (first < strips.size()) {
            List<Strip> page = new ArrayList<>();
            Strip begin = strips.get(first);
            Strip repeated = begin.repeated();
            double used = begin.moreAbove();
            if (repeated != null && repeated.height() + begin.alone() <= room) {
                page.add(repeated);
                used += repeated.height();
            }
            int until = first;
            while (until < strips.size() && used + lowest(strips.get(until)) <= room + 1e-6) {
                used += strips.get(until).height();
                until++;
            }
            until = Math.max(first + 1, withoutLoneHeadings(strips, first, until));
            page.addAll(strips.subList(first, until));
            pages.add(joined(page));
            first = until;
        }
        return pages;
    }

    private static double lowest(Strip strip) {
        return strip.height() + strip.moreBelow();
    }

    /** The same strips, but what stands of a long row in one. */
    private static List<Strip> joined(List<Strip> page) {
        List<Strip> joined = new ArrayList<>();
        for (Strip strip : page) {
            Strip.Part part = strip.part();
            Strip.Part before = joined.isEmpty() ? null : joined.getLast().part();
            if (part == null) {
                joined.add(strip);
            } else if (before != null && before.row() == part.row()) {
                RowPart both = new RowPart(before.lines().from(), part.lines().until());
                joined.set(joined.size() - 1, part.row().onPage(both));
            } else {
                joined.add(part.row().onPage(part.lines()));
            }
        }
        return joined;
    }

    private static int withoutLoneHeadings(List<Strip> strips, int first, int until) {
        int end = until;
        while (end < strips.size() && end > first && strips.get(end - 1).staysWithNext()) {
            end--;
        }
        return end == first ? until : end;
    }
}
