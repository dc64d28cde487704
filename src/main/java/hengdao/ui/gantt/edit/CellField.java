package hengdao.ui.gantt.edit;

import hengdao.gantt.ChartColumns.Cell;
import hengdao.gantt.Column;
import hengdao.gantt.GanttRow;
import hengdao.model.InputRefused;
import hengdao.model.Task;
import hengdao.schedule.plan.Plan;
import hengdao.schedule.plan.PlanEdit;
import hengdao.ui.common.AmendmentDialog;
import hengdao.ui.common.CellEdits;
import hengdao.ui.common.CommittedText;
import hengdao.ui.common.Dialogs;
import hengdao.ui.common.Focus;
import hengdao.ui.common.Session;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.css.PseudoClass;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/**
 * A field over a cell: Enter or leaving it takes what is typed, Tab goes on to the next cell, Esc leaves all as it was.
 * What is refused stays in its cell, or comes back into it, and the reason is said.
 */
final class CellField {
    private static final PseudoClass ERROR = PseudoClass.getPseudoClass("error");

    private final EditedChart chart;
    private final Session session;
    private final Dialogs dialogs;
    private final TextField field = new TextField();
    private final CommittedText text = CommittedText.of(field);
    private @Nullable UUID row;
    private Column column = Column.NAME;
    private String before = "";

    CellField(EditedChart chart, Session session, Dialogs dialogs) {
        this.chart = chart;
        this.session = session;
        this.dialogs = dialogs;
        field.setId("cell-editor");
        field.getStyleClass().add("cell-editor");
        field.setManaged(false);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        field.focusedProperty().addListener((property, before, now) -> {
            if (!now && row != null && Focus.hasLeft(field)) {
                take(() -> close(false));
            }
        });
    }

    /** Opens over a cell of a task's row; does nothing where it cannot be typed into. */
    void open(GanttRow over, Column wanted) {
        Plan plan = session.view().plan();
        Optional<Task> task = plan.task(over.id());
        Optional<Cell> cell = chart.columns().find(wanted);
        if (task.isEmpty() || cell.isEmpty() || !CellEdits.isEditable(wanted, plan.isHolder(over.id()))) {
            return;
        }
        row = over.id();
        column = wanted;
        field.pseudoClassStateChanged(ERROR, false);
        before = CellEdits.text(wanted, task.get(), plan);
        field.setText(before);
        field.setAccessibleText(wanted.heading(session.messages()));
        double left = wanted == Column.NAME
                ? chart.nameLeft(over.depth()) - 8
                : cell.get().x();
        double width = cell.get().x() + cell.get().width() - left;
        chart.lay(field);
        field.resizeRelocate(left, chart.top(over.id()) + 1, Math.max(96, width), chart.height(over.id()) - 2);
        field.requestFocus();
        if (CellEdits.isWords(wanted)) {
            field.end();
        } else {
            field.selectAll();
        }
    }

    private void press(KeyEvent event) {
        if (text.isComposing()) {
            return;
        }
        switch (event.getCode()) {
            case ENTER -> take(() -> close(true));
            case ESCAPE -> close(true);
            case TAB -> take(() -> next(event.isShiftDown() ? -1 : 1));
            default -> {
                field.pseudoClassStateChanged(ERROR, false);
                return;
            }
        }
        event.consume();
    }

    /** Leaves the cell and takes what was typed; where that cannot be read, stays and says why. */
    private void take(Runnable leave) {
        Plan plan = session.view().plan();
        Optional<Task> task = row == null ? Optional.empty() : plan.task(row);
        String typed = text.textProperty().get();
        if (task.isEmpty() || typed.equals(before)) {
            leave.run();
            return;
        }
        UUID of = task.get().id();
        Column in = column;
        try {
            Optional<PlanEdit> edit = CellEdits.edit(in, task.get(), plan, typed);
            leave.run();
            edit.ifPresent(asked -> AmendmentDialog.submit(
                    session, dialogs, asked, () -> {}, refused -> comeBack(of, in, typed, refused)));
        } catch (InputRefused refused) {
            field.pseudoClassStateChanged(ERROR, true);
            session.fail(refused);
        }
    }

    /** Opens the cell again with what the plan refused; what is being typed in another cell by then is taken first. */
    private void comeBack(UUID of, Column in, String typed, Exception refused) {
        session.fail(refused);
        take(() -> close(false));
        GanttRow over = chart.row(of);
        if (row == null && over != null) {
            open(over, in);
            field.setText(typed);
            field.pseudoClassStateChanged(ERROR, true);
        }
    }

    private void next(int direction) {
        GanttRow over = row == null ? null : chart.row(row);
        if (over == null) {
            close(true);
            return;
        }
        boolean holder = session.view().plan().isHolder(over.id());
        List<Column> columns = chart.columns().cells().stream()
                .map(Cell::column)
                .filter(each -> CellEdits.isEditable(each, holder))
                .toList();
        row = null;
        open(over, columns.get(Math.floorMod(columns.indexOf(column) + direction, columns.size())));
    }

    private void close(boolean toChart) {
        row = null;
        chart.lift(field);
        if (toChart) {
            chart.focus().requestFocus();
        }
    }
}
