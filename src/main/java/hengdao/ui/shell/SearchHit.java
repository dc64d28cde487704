package hengdao.ui.shell;

import hengdao.gantt.GanttRow;
import hengdao.schedule.Light;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something found by the search box.
 *
 * @param id of the row, indicator, entry or order; null for a unit or person
 * @param title the line it is known by; of a unit or person the name
 * @param below what else helps to tell it from others, may be empty
 * @param found the row of the chart, null for what is no row
 */
public record SearchHit(
        Kind kind,
        @Nullable UUID id,
        String title,
        String below,
        @Nullable Light light,
        @Nullable GanttRow found) {

    /** What was found; the word stands before it. */
    public enum Kind {
        PROJECT,
        AREA,
        TASK,
        INDICATOR,
        UNIT,
        PERSON,
        ENTRY,
        ORDER
    }

    /** A row of the chart. */
    static SearchHit of(GanttRow row, String below) {
        Kind kind = switch (row.level()) {
            case PROJECT -> Kind.PROJECT;
            case WORK_AREA -> Kind.AREA;
            case INDICATOR -> Kind.INDICATOR;
            case GROUP, SUMMARY, TASK -> Kind.TASK;
        };
        String title = row.number() + "  " + row.name();
        return new SearchHit(kind, row.id(), title, below, row.status().light(), row);
    }

    /** A unit or person. */
    static SearchHit named(Kind kind, String name) {
        return new SearchHit(kind, null, name, "", null, null);
    }

    /** Whether a row of the chart was found. */
    public boolean isRow() {
        return found != null;
    }

    /** The row of the chart that was found; only for one. */
    public GanttRow row() {
        return Objects.requireNonNull(found);
    }
}
