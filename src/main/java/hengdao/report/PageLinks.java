package hengdao.report;

import hengdao.gantt.ChartMarks;
import hengdao.gantt.ChartRow;
import hengdao.gantt.CriticalLinks;
import hengdao.gantt.GanttRow;
import hengdao.gantt.PlacedLink;
import hengdao.model.Dependency;
import hengdao.model.Programme;
import hengdao.schedule.Workdays;
import java.util.ArrayList;
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
    private final double[] tops;

    /** A link between rows by their index. */
    private record Joined(Dependency link, int from, int to) {
        boolean touches(Pagination.Page page) {
            return Math.min(from, to) < page.until() && Math.max(from, to) >= page.first();
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
        for (Dependency link : programme.dependencies()) {
            Integer from = places.get(link.predecessorId());
            Integer to = places.get(link.successorId());
            if (from != null && to != null) {
                links.add(new Joined(link, from, to));
            }
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
                CriticalLinks.isCritical(link, from, to, marks, workdays));
    }

    private double height(int row) {
        return tops[row + 1] - tops[row];
    }
}
