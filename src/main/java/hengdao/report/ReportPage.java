package hengdao.report;

import hengdao.drawing.Drawing;
import hengdao.gantt.GanttRow;
import java.lang.ref.SoftReference;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A page of a report whose place among the others is known; it is drawn when it is asked for. Safe for several threads. */
public final class ReportPage {

    private final List<String> begins;
    private final Supplier<Drawing> drawn;
    private @Nullable SoftReference<Drawing> kept;

    /**
     * A page that is drawn when it is asked for, again if memory was short meanwhile.
     *
     * @param begins what begins on it, for the bookmarks of a document: projects, or headings of a text
     */
    public ReportPage(List<String> begins, Supplier<Drawing> drawn) {
        this.begins = List.copyOf(begins);
        this.drawn = drawn;
    }

    /** A page that is drawn already. */
    public ReportPage(List<String> begins, Drawing drawing) {
        this(begins, () -> drawing);
    }

    /** What begins on it. */
    public List<String> begins() {
        return begins;
    }

    /** What stands on it. */
    public synchronized Drawing drawing() {
        Drawing drawing = kept == null ? null : kept.get();
        if (drawing == null) {
            drawing = drawn.get();
            kept = new SoftReference<>(drawing);
        }
        return drawing;
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
