package hengdao.ui.gantt;

import hengdao.gantt.ChartRow.Fold;
import hengdao.gantt.GanttRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The rows that are not hidden in a folded one, by index. Building it walks all rows once; every question afterwards
 * costs the same however many rows there are. Immutable.
 */
final class RowTree {
    private final List<GanttRow> shown = new ArrayList<>();
    private final List<Fold> folds = new ArrayList<>();
    private final Map<UUID, Integer> indexes = new HashMap<>();

    /** Shows rows in tree order, except those below a row whose id is in {@code folded}. */
    RowTree(List<GanttRow> rows, Set<UUID> folded) {
        int hiddenBelow = Integer.MAX_VALUE;
        for (int i = 0; i < rows.size(); i++) {
            GanttRow row = rows.get(i);
            if (row.depth() > hiddenBelow) {
                continue;
            }
            boolean holds = i + 1 < rows.size() && rows.get(i + 1).depth() > row.depth();
            boolean closed = holds && folded.contains(row.id());
            hiddenBelow = closed ? row.depth() : Integer.MAX_VALUE;
            indexes.put(row.id(), shown.size());
            shown.add(row);
            folds.add(holds ? (closed ? Fold.CLOSED : Fold.OPEN) : Fold.LEAF);
        }
    }

    int size() {
        return shown.size();
    }

    GanttRow row(int index) {
        return shown.get(index);
    }

    Fold fold(int index) {
        return folds.get(index);
    }

    /** Where the row with that id stands, -1 if it is hidden, unknown or null. */
    int indexOf(@Nullable UUID id) {
        return id == null ? -1 : indexes.getOrDefault(id, -1);
    }
}
