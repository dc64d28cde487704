package hengdao.ui.gantt;

import hengdao.gantt.ChartLayer;
import hengdao.gantt.ChartMarks;
import hengdao.gantt.ChartRows;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.DoubleSupplier;
import java.util.function.IntToDoubleFunction;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import javafx.collections.SetChangeListener;

/** Which rows are shown, which are folded and how tall they are; tells when that has changed. */
final class ShownRows {
    private final ObservableSet<UUID> folded = FXCollections.observableSet(new HashSet<>());
    private final DoubleSupplier usualHeight;
    private final Runnable changed;
    private RowTree tree = RowTree.NONE;
    private boolean folding;

    /**
     * @param usualHeight of a row without a lane
     * @param changed called when other rows, or new states of them, are shown
     */
    ShownRows(DoubleSupplier usualHeight, Runnable changed) {
        this.usualHeight = usualHeight;
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

    /** How tall the rows shown are; only those with a lane are asked for, and only if lanes are on. */
    RowHeights heights(ChartMarks marks, IntToDoubleFunction height) {
        double usual = usualHeight.getAsDouble();
        if (!marks.shows(ChartLayer.LANES)) {
            return RowHeights.even(tree.size(), usual);
        }
        int[] tall = marks.lanes().keySet().stream()
                .mapToInt(tree::indexOf)
                .filter(index -> index >= 0)
                .sorted()
                .toArray();
        return RowHeights.of(tree.size(), usual, tall, height);
    }

    private void follow(SetChangeListener.Change<? extends UUID> change) {
        if (!folding) {
            UUID id = change.wasAdded() ? change.getElementAdded() : change.getElementRemoved();
            tree = tree.folding(List.of(id), change.wasAdded());
            changed.run();
        }
    }
}
