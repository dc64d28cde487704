package hengdao.report;

import hengdao.drawing.Drawing;
import hengdao.gantt.GanttRow;
import java.util.List;

/**
 * A finished page.
 *
 * @param begins what begins on it, for the bookmarks of a document: projects, or headings of a text
 */
public record ReportPage(List<String> begins, Drawing drawing) {
    public ReportPage {
        begins = List.copyOf(begins);
    }

    /** The projects that begin among these rows; of the rows of a first page the first one if no project does. */
    static List<String> begins(List<GanttRow> rows, boolean first) {
        List<String> projects = rows.stream()
                .filter(row -> row.level() == GanttRow.Level.PROJECT)
                .map(ReportPage::name)
                .toList();
        return first && projects.isEmpty() ? List.of(name(rows.getFirst())) : projects;
    }

    private static String name(GanttRow row) {
        return row.number() + " " + row.name();
    }
}
