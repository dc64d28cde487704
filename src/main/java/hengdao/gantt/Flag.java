package hengdao.gantt;

import java.util.ArrayList;
import java.util.List;

/** What a row has that an officer should look at; the tooltip says it in words. */
enum Flag {
    /** The plan breaks a link, a deadline or a constraint. */
    VIOLATION,
    /** 存在问题. */
    PROBLEM,
    /** 进展情况. */
    NOTE;

    /** The flags of a row as it is shown: one that is folded is flagged for the violations it hides. */
    static List<Flag> of(ChartRow row, ChartMarks marks) {
        List<Flag> own = of(row.row(), marks);
        boolean hides = row.fold() == ChartRow.Fold.CLOSED
                && marks.shows(ChartLayer.FLAGS)
                && marks.broken().containsKey(row.row().id());
        if (!hides || own.contains(VIOLATION)) {
            return own;
        }
        List<Flag> flags = new ArrayList<>(own);
        flags.addFirst(VIOLATION);
        return flags;
    }

    /** The flags of a row itself in this order; none where they are switched off. */
    static List<Flag> of(GanttRow row, ChartMarks marks) {
        if (!marks.shows(ChartLayer.FLAGS)) {
            return List.of();
        }
        List<Flag> flags = new ArrayList<>(3);
        if (marks.violations().containsKey(row.marked())) {
            flags.add(VIOLATION);
        }
        ChartMarks.RowNotes notes = marks.notes(row);
        if (notes != null && !notes.problem().isEmpty()) {
            flags.add(PROBLEM);
        }
        if (notes != null && !notes.note().isEmpty()) {
            flags.add(NOTE);
        }
        return flags;
    }
}
