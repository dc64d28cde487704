package hengdao.report;

import hengdao.gantt.BehindRows;
import hengdao.gantt.ChartRow;
import hengdao.gantt.GanttRow;
import hengdao.gantt.GanttRows;
import hengdao.gantt.UpperRows;
import hengdao.i18n.Messages;
import hengdao.model.InputRefused;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The rows of the chosen projects as they stand on paper: nothing folded. */
final class ChosenRows {

    private ChosenRows() {}

    /** The rows in order; refuses an unknown project and projects without any task. */
    static List<ChartRow> of(ReportData data, List<Integer> projects, Messages messages) {
        return of(data, projects, ChartExtent.ALL, messages);
    }

    /** The rows of some extent in order; refuses an unknown project, projects without any task and an empty chart. */
    static List<ChartRow> of(ReportData data, List<Integer> projects, ChartExtent extent, Messages messages) {
        for (int wanted : projects) {
            if (data.programme().projects().stream().noneMatch(project -> project.no() == wanted)) {
                throw new InputRefused("report.project.unknown", wanted);
            }
        }
        List<GanttRow> all = new ArrayList<>();
        boolean chosen = true;
        for (GanttRow row : GanttRows.of(data.programme(), data.status()::of, messages)) {
            if (row.level() == GanttRow.Level.PROJECT) {
                chosen = projects.isEmpty() || projects.contains(Integer.valueOf(row.key()));
            }
            if (chosen) {
                all.add(row);
            }
        }
        if (all.stream().noneMatch(row -> row.level().compareTo(GanttRow.Level.SUMMARY) > 0)) {
            throw new InputRefused("report.nothing");
        }
        if (extent.onlyBehind()) {
            all.retainAll(behind(all));
            if (all.isEmpty()) {
                throw new InputRefused("report.nothing.behind");
            }
        }
        return folded(new UpperRows(messages).of(all, extent.deepest()), extent.deepest());
    }

    /** The rows that are behind or overdue, with all that hold them. */
    private static Set<GanttRow> behind(List<GanttRow> rows) {
        Set<UUID> wanted = new HashSet<>();
        Set<GanttRow> kept = new HashSet<>();
        Set<GanttRow> themselves = new HashSet<>(BehindRows.of(rows));
        for (GanttRow row : rows.reversed()) {
            if (themselves.contains(row) || wanted.contains(row.id())) {
                kept.add(row);
                if (row.parentId() != null) {
                    wanted.add(row.parentId());
                }
            }
        }
        return kept;
    }

    private static List<ChartRow> folded(List<GanttRow> rows, GanttRow.Level deepest) {
        List<ChartRow> folded = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            boolean holds = i + 1 < rows.size()
                    && rows.get(i).id().equals(rows.get(i + 1).parentId());
            boolean cut = deepest.compareTo(GanttRow.Level.TASK) < 0
                    && rows.get(i).level().compareTo(GanttRow.Level.TASK) < 0
                    && rows.get(i).status().total() > 0;
            folded.add(ChartRow.plain(
                    rows.get(i), holds ? ChartRow.Fold.OPEN : cut ? ChartRow.Fold.CUT : ChartRow.Fold.LEAF));
        }
        return folded;
    }
}
