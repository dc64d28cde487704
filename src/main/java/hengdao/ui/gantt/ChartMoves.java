package hengdao.ui.gantt;

import hengdao.gantt.ChartRow.Fold;
import hengdao.gantt.ChartRows;
import hengdao.gantt.GanttRow;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Walks the rows: selection, folds and scrolling. */
final class ChartMoves {
    private final GanttView view;

    ChartMoves(GanttView view) {
        this.view = view;
    }

    /** The index of the selected row, -1 for none. */
    int selected() {
        GanttRow row = view.selectedRowProperty().get();
        return view.tree().indexOf(row == null ? null : row.id());
    }

    /** Selects the row at an index alone (the nearest one there is) and scrolls to it. */
    void select(int index) {
        if (view.tree().size() > 0) {
            int nearest = nearest(index);
            view.selection().only(view.tree().place(nearest));
            go(nearest);
        }
    }

    /** Selects all rows from where the selection began to an index. */
    void stretch(int index) {
        if (view.tree().size() > 0) {
            int nearest = nearest(index);
            view.selection().stretch(view.tree(), view.tree().place(nearest));
            go(nearest);
        }
    }

    /** Selects the row at an index beside the others, or leaves it out. */
    void toggleSelected(int index) {
        int place = view.selection().toggle(view.tree().place(index));
        go(view.tree().indexOfPlace(place));
    }

    void selectAll() {
        view.selection().all(view.tree());
        if (selected() < 0 && view.tree().size() > 0) {
            view.selectedRowProperty().set(view.tree().row(view.viewport().firstRow()));
        }
        view.requestLayout();
    }

    private int nearest(int index) {
        return Math.clamp(index, 0, view.tree().size() - 1);
    }

    private void go(int index) {
        view.selectedRowProperty().set(view.tree().row(index));
        view.viewport().showRow(index);
        view.requestLayout();
    }

    /** The index so many rows from the selected one; from nothing the first row in view. */
    int from(int by) {
        int index = selected();
        return index < 0 ? view.viewport().firstRow() : index + by;
    }

    /** Folds the selected row, or goes to the row that holds it. */
    void foldOrUp() {
        int index = selected();
        if (index < 0) {
            return;
        }
        GanttRow row = view.tree().row(index);
        if (view.tree().fold(index) == Fold.OPEN) {
            view.folded().add(row.id());
        } else if (view.tree().indexOf(row.parentId()) >= 0) {
            select(view.tree().indexOf(row.parentId()));
        }
    }

    /** Unfolds the selected row, or goes to the first row it holds. */
    void unfoldOrDown() {
        int index = selected();
        if (index < 0) {
            return;
        }
        switch (view.tree().fold(index)) {
            case CLOSED -> view.folded().remove(view.tree().row(index).id());
            case OPEN -> select(index + 1);
            case LEAF, CUT -> {}
        }
    }

    void toggle(int index) {
        UUID id = view.tree().row(index).id();
        switch (view.tree().fold(index)) {
            case OPEN -> view.folded().add(id);
            case CLOSED -> view.folded().remove(id);
            case LEAF, CUT -> {}
        }
    }

    /** Selects a row alone, unfolds what hides it and scrolls to it. */
    void reveal(UUID id) {
        int index = unfoldFor(id);
        if (index >= 0) {
            select(index);
        }
    }

    /** Unfolds what hides a row and scrolls to it; what is selected stays so. */
    void scrollTo(UUID id) {
        int index = unfoldFor(id);
        if (index >= 0) {
            view.viewport().showRow(index);
            view.requestLayout();
        }
    }

    /** The index of a row once nothing hides it, -1 if there is no such row. */
    private int unfoldFor(UUID id) {
        ChartRows rows = view.tree().rows();
        int place = rows.place(id);
        List<UUID> closed = new ArrayList<>();
        for (int above = place < 0 ? -1 : rows.parent(place); above >= 0; above = rows.parent(above)) {
            UUID holder = rows.get(above).id();
            if (view.folded().contains(holder)) {
                closed.add(holder);
            }
        }
        if (!closed.isEmpty()) {
            view.unfold(closed);
        }
        view.layout();
        return view.tree().indexOf(id);
    }
}
