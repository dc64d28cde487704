package hengdao.report;

import hengdao.gantt.GanttRow;
import hengdao.i18n.Messages;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The rows of a chart whose figures rest on entries that have not been reviewed yet (待审核). */
final class PendingRows {

    private PendingRows() {}

    /** The rows reported on by such an entry, and all that hold them, whichever are shown. */
    static Set<UUID> of(ReportData data, List<Integer> projects, Messages messages) {
        Map<UUID, @Nullable UUID> holders = new HashMap<>();
        Set<UUID> pending = new HashSet<>();
        for (ProgressLine line : ProgressLines.of(data, projects, messages)) {
            GanttRow row = line.row();
            holders.put(row.id(), row.parentId());
            if (line.pending()) {
                for (UUID at = row.id(); at != null && pending.add(at); ) {
                    at = holders.get(at);
                }
            }
        }
        return pending;
    }
}
