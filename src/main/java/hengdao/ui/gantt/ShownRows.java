package hengdao.ui.gantt;

import hengdao.gantt.ChartLayer;
import hengdao.gantt.ChartMarks;
import hengdao.gantt.ChartRows;
import hengdao.gantt.GanttStyle;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import javafx.collections.SetChangeListener;

/** Which rows are shown, which are folded and how tall they are; tells when that has changed. */
final class ShownRows {
    private final ObservableSet<UUID> folded = FXCollections.observableSet(new HashSet<>());
    private final Runnable changed;
    private RowTree tree = RowTree.NONE;
    private LaneRows prepared = LaneRows.NONE;
    private LaneRows lanes = LaneRows.NONE;
    /** What the heights were reckoned from last. */
    private RowTree reckoned = RowTree.NONE;

    private RowHeights heights = RowHeights.even(0, 1);
    private boolean folding;

    /** Takes what is called when other rows, or new states of them, are shown. */
    ShownRows(Runnable changed) {
        this.changed = changed;
        folded.addListener((SetChangeListener<UUID>) this::follow);
    }

    ObservableSet<UUID> folded() {
        return folded;
    }

    RowTree tree() {
        return tree;
    }

    /** Folds exactly the rows with these ids. */
    void setFolded(Collection<UUID> ids) {
        Set<UUID> wanted = Set.copyOf(ids);
        folding = true;
        folded.retainAll(wanted);
        folded.addAll(wanted);
        folding = false;
        tree = RowTree.of(tree.rows(), folded);
        changed.run();
    }

    /** Unfolds the rows with these ids; takes no time for those that stay folded. */
    void unfold(Collection<UUID> ids) {
        folding = true;
        ids.forEach(folded::remove);
        folding = false;
        tree = tree.folding(ids, false);
        changed.run();
    }

    void take(ChartRows now) {
        if (now.isSameTree(tree.rows())) {
            tree = tree.with(now);
        } else {
            tree = RowTree.of(now, folded);
        }
        changed.run();
    }

    /** Takes up which rows have a lane, looked up before rows or marks are shown. */
    void prepare(LaneRows found) {
        prepared = found;
    }

    /** How tall the rows shown are; which of them have a lane is looked up at most once, if nobody did so before. */
    RowHeights heights(ChartMarks marks, GanttStyle style) {
        if (!marks.shows(ChartLayer.LANES)) {
            return RowHeights.even(tree.size(), style.rowHeight());
        }
        LaneRows now = lanes(marks);
        boolean known = isSame(now, lanes)
                && tree.showsTheSame(reckoned)
                && heights.usual() == style.rowHeight()
                && heights.more() == style.laneHeight();
        if (!known) {
            heights = new RowHeights(tree.size(), style.rowHeight(), now.shown(tree), style.laneHeight());
        }
        lanes = now;
        reckoned = tree;
        return heights;
    }

    private LaneRows lanes(ChartMarks marks) {
        if (prepared.areOf(tree.rows(), marks.lanes())) {
            return prepared;
        }
        return lanes.areOf(tree.rows(), marks.lanes()) ? lanes : LaneRows.of(tree.rows(), marks.lanes());
    }

    @SuppressWarnings("ReferenceEquality")
    private static boolean isSame(LaneRows now, LaneRows before) {
        return now == before;
    }

    private void follow(SetChangeListener.Change<? extends UUID> change) {
        if (!folding) {
            UUID id = change.wasAdded() ? change.getElementAdded() : change.getElementRemoved();
            tree = tree.folding(List.of(id), change.wasAdded());
            changed.run();
        }
    }
}
