package hengdao.report;

import hengdao.gantt.ChartRow;
import hengdao.gantt.GanttRow;
import hengdao.gantt.GanttRows;
import hengdao.i18n.Messages;
import hengdao.model.InputRefused;
import java.util.ArrayList;
import java.util.List;

/** The rows of the chosen projects as they stand on paper: nothing folded. */
final class ChosenRows {

    private ChosenRows() {}

    /** The rows in order; refuses an unknown project and an empty programme. */
    static List<ChartRow> of(ReportData data, List<Integer> projects, Messages messages) {
        for (int wanted : projects) {
            if (data.programme().projects().stream().noneMatch(project -> project.no() == wanted)) {
                throw new InputRefused("report.project.unknown", wanted);
            }
        }
        List<GanttRow> rows = new ArrayList<>();
        boolean chosen = true;
        for (GanttRow row : GanttRows.of(data.programme(), data.status(), messages)) {
            if (row.level() == GanttRow.Level.PROJECT) {
                chosen = projects.isEmpty() || projects.contains(Integer.valueOf(row.key()));
            }
            if (chosen) {
                rows.add(row);
            }
        }
        if (rows.isEmpty()) {
            throw new InputRefused("report.nothing");
        }
        return folded(rows);
    }

    private static List<ChartRow> folded(List<GanttRow> rows) {
        List<ChartRow> folded = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            boolean holds = i + 1 < rows.size()
                    && rows.get(i).id().equals(rows.get(i + 1).parentId());
            folded.add(ChartRow.plain(rows.get(i), holds ? ChartRow.Fold.OPEN : ChartRow.Fold.LEAF));
        }
        return folded;
    }
}
