package hengdao.report.document;

import java.util.ArrayList;
import java.util.List;

/** Divides strips among pages: each whole and once, in order, headings never alone at the foot of a page. */
final class StripPages {

    private StripPages() {}

    /**
     * Fills pages of that room (points); no strip may be higher than the room.
     *
     * @return the strips of each page, repeated headings included where they leave room
     */
    static List<List<Strip>> of(List<Strip> strips, double room) {
        List<List<Strip>> pages = new ArrayList<>();
        int first = 0;
        while (first < strips.size()) {
            List<Strip> page = new ArrayList<>();
            Strip repeated = strips.get(first).repeated();
            double used = 0;
            if (repeated != null && repeated.height() + strips.get(first).height() <= room) {
                page.add(repeated);
                used = repeated.height();
            }
            int until = first;
            while (until < strips.size() && used + strips.get(until).height() <= room + 1e-6) {
                used += strips.get(until).height();
                until++;
            }
            until = Math.max(first + 1, withoutLoneHeadings(strips, first, until));
            page.addAll(strips.subList(first, until));
            pages.add(page);
            first = until;
        }
        return pages;
    }

    private static int withoutLoneHeadings(List<Strip> strips, int first, int until) {
        int end = until;
        while (end < strips.size() && end > first && strips.get(end - 1).staysWithNext()) {
            end--;
        }
        return end == first ? until : end;
    }
}
