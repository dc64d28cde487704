package hengdao.ui.shell;

import hengdao.gantt.GanttRow;
import hengdao.ui.common.BestMatches;
import java.util.List;
import java.util.function.BooleanSupplier;

/** A row found by the search box. */
public record SearchHit(GanttRow row) {

    private static final int SHOWN = 14;

    /** The best rows for a query by name, 序号, unit or key, best first, at most as many as a list shows. */
    static List<SearchHit> of(String query, List<GanttRow> rows, BooleanSupplier outdated) {
        return BestMatches.of(query, rows, GanttRow::name, SearchHit::words, SHOWN, outdated).stream()
                .map(SearchHit::new)
                .toList();
    }

    private static String words(GanttRow row) {
        String key = row.key().equals(row.number()) ? "" : " " + row.key();
        return row.number() + " " + row.name() + " " + row.leadUnit() + key;
    }
}
