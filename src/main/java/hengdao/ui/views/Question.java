package hengdao.ui.views;

import hengdao.gantt.Arrangement;
import hengdao.gantt.Arranging;
import hengdao.gantt.ChartMarks;
import hengdao.gantt.ChartRows;
import hengdao.gantt.ChartView;
import hengdao.gantt.Grouping;
import hengdao.gantt.RowFacts;
import hengdao.gantt.RowFilter;
import hengdao.i18n.Messages;
import hengdao.service.ProgrammeView;
import org.jspecify.annotations.Nullable;

/**
 * What rows are arranged by: the rows, what is wanted of them, and only so much else as the answer depends on.
 *
 * @param programme null where the rows themselves say everything
 * @param marks null where floats and violations do not matter
 */
record Question(
        ChartRows rows,
        RowFilter filter,
        Grouping grouping,
        @Nullable ProgrammeView programme,
        @Nullable ChartMarks marks) {

    static Question of(ChartRows rows, ChartView view, ProgrammeView programme, ChartMarks marks) {
        RowFilter filter = view.filter();
        return new Question(
                rows,
                filter,
                view.grouping(),
                filter.needsFacts() ? programme : null,
                filter.needsMarks() ? marks : null);
    }

    /** The rows arranged; takes time in proportion to them. */
    Arrangement answer(Messages messages) {
        RowFacts facts = programme == null
                ? RowFacts.NONE
                : RowFacts.of(
                        programme.plan(),
                        programme.status()::of,
                        programme.statusDate(),
                        marks == null ? ChartMarks.USUAL : marks);
        return Arranging.of(rows, filter, grouping, facts, messages);
    }

    /** Whether another question has the same answer because it is about the very same things. */
    @SuppressWarnings("ReferenceEquality")
    boolean isSame(@Nullable Question other) {
        return other != null
                && rows == other.rows
                && filter.equals(other.filter)
                && grouping == other.grouping
                && programme == other.programme
                && sameMarks(marks, other.marks);
    }

    @SuppressWarnings("ReferenceEquality")
    private static boolean sameMarks(@Nullable ChartMarks one, @Nullable ChartMarks other) {
        return one == other
                || (one != null
                        && other != null
                        && one.floats() == other.floats()
                        && one.violations() == other.violations());
    }
}
