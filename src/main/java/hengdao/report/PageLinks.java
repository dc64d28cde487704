package hengdao.report;

import hengdao.gantt.ChartMarks;
import hengdao.gantt.ChartRow;
import hengdao.gantt.CriticalLinks;
import hengdao.gantt.GanttRow;
import hengdao.gantt.LinkLanes;
import hengdao.gantt.NearRows;
import hengdao.gantt.PlacedLink;
import hengdao.gantt.PlacedRow;
import hengdao.model.Dependency;
import hengdao.model.Programme;
import hengdao.schedule.Workdays;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The links between the rows of a chart as its pages show them: an end on another page lies above or below. */
final class PageLinks {
    private final List<ChartRow> rows;
    private final ChartMarks marks;
    private final Workdays workdays;
    private final List<Joined> links = new ArrayList<>();
    private final BitSet right = new BitSet();
    private final double[] tops;

    /** A link between rows by their index. */
    private record Joined(Dependency link, int from, int to, int lane) {
        int top() {
            return Math.min(from, to);
        }

        int bottom() {
            return Math.max(from, to);
        }

        boolean touches(Pagination.Page page) {
            return top() < page.until() && bottom() >= page.first();
        }
    }

    /**
     * @param items the rows with their heights, in the order of {@code rows}
     */
    PageLinks(Programme programme, List<ChartRow> rows, List<Pagination.Item> items, ChartMarks marks) {
        this.rows = rows;
        this.marks = marks;
        this.workdays = new Workdays(programme.calendar());
        Map<UUID, Integer> places = new HashMap<>();
        tops = new double[rows.size() + 1];
        for (int i = 0; i < rows.size(); i++) {
            places.put(rows.get(i).row().id(), i);
            tops[i + 1] = tops[i] + items.get(i).height();
        }
        List<Joined> joined = new ArrayList<>();
        for (Dependency link : programme.dependencies()) {
            Integer from = places.get(link.predecessorId());
            Integer to = places.get(link.successorId());
            if (from != null && to != null) {
                joined.add(new Joined(link, from, to, 0));
            }
        }
        joined.sort(Comparator.comparingInt(Joined::top));
        int[] lanes = LinkLanes.of(
                joined.stream().map(Joined::link).toArray(Dependency[]::new),
                joined.stream().mapToInt(Joined::top).toArray(),
                joined.stream().mapToInt(Joined::bottom).toArray());
        for (int i = 0; i < lanes.length; i++) {
            Joined link = joined.get(i);
            links.add(new Joined(link.link(), link.from(), link.to(), lanes[i]));
            right.set(link.from(), right.get(link.from()) || LinkLanes.leavesRight(link.link()));
            right.set(link.to(), right.get(link.to()) || LinkLanes.entersRight(link.link()));
        }
    }

    /**
     * Those with an end on a page, and those that pass through it.
     *
     * @param above height of what is repeated above the page's first row, in points
     */
    List<PlacedLink> on(Pagination.Page page, double above) {
        double origin = tops[page.first()] - above;
        return links.stream()
                .filter(link -> link.touches(page))
                .map(link -> placed(link, origin))
                .toList();
    }

    private PlacedLink placed(Joined joined, double origin) {
        GanttRow from = rows.get(joined.from()).row();
        GanttRow to = rows.get(joined.to()).row();
        Dependency link = joined.link();
        return new PlacedLink(
                from,
                tops[joined.from()] - origin,
                height(joined.from()),
                to,
                tops[joined.to()] - origin,
                height(joined.to()),
                link.type(),
                link.lagWorkdays(),
                CriticalLinks.isCritical(link, from, to, marks, workdays),
                joined.lane(),
                NearRows.of(joined.from(), joined.to())
                        .mapToObj(row -> new PlacedRow(rows.get(row), tops[row] - origin, height(row), right.get(row)))
                        .toList());
    }

    private double height(int row) {
        return tops[row + 1] - tops[row];
    }
}
