package hengdao.report;

import hengdao.drawing.Drawing;
import hengdao.gantt.GanttRow;
import java.util.List;
import java.util.function.Supplier;

/** A page whose rows and days are settled; it is drawn when it is asked for. Safe for use by several threads. */
public final class ReportPage {
    private final List<String> begins;
    private final Supplier<Drawing> drawing;

    /**
     * A page that is drawn each time it is asked for, always alike.
     *
     * @param begins what begins on it, for the bookmarks of a document: projects, or headings of a text
     */
    public ReportPage(List<String> begins, Supplier<Drawing> drawing) {
        this.begins = List.copyOf(begins);
        this.drawing = drawing;
    }

    /** A page that is drawn already. */
    public ReportPage(List<String> begins, Drawing drawing) {
        this(begins, () -> drawing);
    }

    /** What begins on it. */
    public List<String> begins() {
        return begins;
    }

    /** The page as it will come out; takes the time to lay it out. */
    public Drawing drawing() {
        return drawing.get();
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
