package hengdao.report;

import hengdao.gantt.ChartRow;
import hengdao.gantt.GanttRow;
import hengdao.i18n.Messages;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The rows of a chart whose figures rest on entries that have not been reviewed yet (待审核). */
final class PendingRows {

    private PendingRows() {}

    /** The shown rows reported on by such an entry; for a row that is not shown, the nearest shown one that holds it. */
    static Set<UUID> of(ReportData data, List<Integer> projects, List<ChartRow> rows, Messages messages) {
        Set<UUID> shown = rows.stream().map(row -> row.row().id()).collect(Collectors.toSet());
        Map<UUID, @Nullable UUID> holders = new HashMap<>();
        Set<UUID> pending = new HashSet<>();
        for (ProgressLine line : ProgressLines.of(data, projects, messages)) {
            GanttRow row = line.row();
            holders.put(row.id(), row.parentId());
            if (line.pending()) {
                UUID at = row.id();
                while (at != null && !shown.contains(at)) {
                    at = holders.get(at);
                }
                if (at != null) {
                    pending.add(at);
                }
            }
        }
        return pending;
    }
}
