package hengdao.report;

import hengdao.gantt.GanttRow;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The rows of a table or chart whose figures rest on entries that have not been reviewed yet (待审核). */
final class PendingRows {

    private PendingRows() {}

    /** The rows reported on by such an entry, and all that hold them, whichever are shown. */
    static Set<UUID> of(List<ProgressLine> lines) {
        Map<UUID, @Nullable UUID> holders = new HashMap<>();
        Set<UUID> pending = new HashSet<>();
        for (ProgressLine line : lines) {
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
