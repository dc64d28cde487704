package hengdao.ui.shell;

import hengdao.gantt.GanttRow;
import hengdao.i18n.TextMatch;
import hengdao.i18n.TextMatch.Closeness;
import java.util.Comparator;
import java.util.List;

/** A row found by the search box. */
public record SearchHit(GanttRow row, Closeness closeness) {

    private static final int SHOWN = 14;

    /** The best rows for a query by name, key or unit, best first, at most as many as a list shows. */
    public static List<SearchHit> of(String query, List<GanttRow> rows) {
        if (query.isBlank()) {
            return List.of();
        }
        return rows.stream()
                .map(row -> new SearchHit(row, closeness(query, row)))
                .filter(hit -> hit.closeness != Closeness.NOT)
                .sorted(Comparator.comparing(SearchHit::closeness))
                .limit(SHOWN)
                .toList();
    }

    private static Closeness closeness(String query, GanttRow row) {
        Closeness name = TextMatch.closeness(query, row.name());
        Closeness all = TextMatch.closeness(query, row.key() + " " + row.name() + " " + row.leadUnit());
        return name.compareTo(all) <= 0 ? name : all;
    }
}
