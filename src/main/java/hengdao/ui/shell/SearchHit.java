package hengdao.ui.shell;

import hengdao.gantt.GanttRow;
import hengdao.ui.common.BestMatches;
import java.util.List;
import java.util.function.BooleanSupplier;

/** A row found by the search box. */
public record SearchHit(GanttRow row) {

    private static final int SHOWN = 14;

    /** The best rows for a query by name, key or unit, best first, at most as many as a list shows. */
    static List<SearchHit> of(String query, List<GanttRow> rows, BooleanSupplier outdated) {
        return BestMatches.of(query, rows, GanttRow::name, SearchHit::words, SHOWN, outdated).stream()
                .map(SearchHit::new)
                .toList();
    }

    private static String words(GanttRow row) {
        return row.key() + " " + row.name() + " " + row.leadUnit();
    }
}
