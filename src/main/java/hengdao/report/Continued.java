package hengdao.report;

import hengdao.gantt.ChartRow;
import hengdao.gantt.GanttRow;
import hengdao.i18n.Messages;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntToDoubleFunction;

/** Headings that are repeated where a page goes on (续). */
final class Continued {
    private final Messages messages;

    Continued(Messages messages) {
        this.messages = messages;
    }

    /** The row again, its name marked 续. */
    ChartRow row(ChartRow row) {
        GanttRow again =
                row.row().named(messages.text("report.continued", row.row().name()));
        return ChartRow.plain(again, row.fold());
    }

    /** The rows as pagination takes them: each under its parent, and headings are rows that hold others. */
    static List<Pagination.Item> items(
            List<GanttRow> rows, IntToDoubleFunction height, IntToDoubleFunction continuedHeight) {
        Map<UUID, Integer> places = new HashMap<>();
        List<Pagination.Item> items = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            GanttRow row = rows.get(i);
            boolean heading =
                    i + 1 < rows.size() && row.id().equals(rows.get(i + 1).parentId());
            UUID parent = row.parentId();
            int holder = parent == null ? -1 : places.getOrDefault(parent, -1);
            items.add(new Pagination.Item(
                    height.applyAsDouble(i), heading ? continuedHeight.applyAsDouble(i) : 0, holder, heading));
            places.put(row.id(), i);
        }
        return items;
    }
}
