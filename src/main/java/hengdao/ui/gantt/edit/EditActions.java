package hengdao.ui.gantt.edit;

import hengdao.gantt.Column;
import hengdao.gantt.GanttRow;

/** What keys, pointer and menu open on the chart. */
final class EditActions {
    private final Selected selected;
    private final NewRowField newRow;
    private final CellField cells;

    EditActions(Selected selected, NewRowField newRow, CellField cells) {
        this.selected = selected;
        this.newRow = newRow;
        this.cells = cells;
    }

    /** Opens the field for new rows behind the selected one, or below it. */
    void newRow(boolean below) {
        newRow.open(selected.row(), below);
    }

    /** Opens the name of the selected row for typing. */
    void name() {
        selected.row().ifPresent(row -> cell(row, Column.NAME));
    }

    void cell(GanttRow row, Column column) {
        cells.open(row, column);
    }
}
