package hengdao.ui.gantt.edit;

import hengdao.gantt.ChartColumns;
import hengdao.gantt.Column;
import hengdao.gantt.GanttRow;
import hengdao.model.InputRefused;
import hengdao.model.TaskKind;
import hengdao.schedule.plan.Plan;
import hengdao.schedule.plan.PlanEdit;
import hengdao.ui.common.CommittedText;
import hengdao.ui.common.Focus;
import hengdao.ui.common.Session;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import javafx.application.Platform;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/**
 * A field between two rows in which the names of new tasks are typed: Enter adds one and goes on behind it, Tab and
 * Shift+Tab choose the level, leaving it adds what is typed and ends, an empty name just ends, and so does Esc, which
 * asks to be pressed twice to lose a name. The rows below make room for the field. A name that is refused comes back into
 * it.
 */
final class NewRowField {
    private static final double HEIGHT = 28;

    private final EditedChart chart;
    private final Session session;
    private final TextField field = new TextField();
    private final CommittedText text = CommittedText.of(field);
    private final Deque<String> typed = new ArrayDeque<>();
    private @Nullable Place place;
    private String unfinished = "";
    private boolean adding;
    private boolean open;
    /** Whether Esc was pressed once on what is typed. */
    private boolean asked;

    private @Nullable UUID parted;

    NewRowField(EditedChart chart, Session session) {
        this.chart = chart;
        this.session = session;
        field.setId("new-row");
        field.getStyleClass().addAll("cell-editor", "new-row");
        field.setManaged(false);
        field.setPromptText(session.messages().text("editing.new_row.prompt"));
        field.setAccessibleText(session.messages().text("editing.new_row"));
        chart.onPainted(this::follow);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        field.textProperty().addListener((property, before, now) -> asked = false);
        field.focusedProperty().addListener((property, before, now) -> {
            if (!now && open && Focus.hasLeft(field)) {
                leave();
            }
        });
    }

    /** Opens behind the row selected, or at the end of what it holds. */
    void open(Optional<GanttRow> selected, boolean below) {
        Plan plan = session.view().plan();
        Optional<Place> there = selected.flatMap(row -> below ? Place.below(row, plan) : Place.behind(row, plan));
        if (there.isEmpty()) {
            session.fail(new InputRefused("editing.nothing_selected"));
            return;
        }
        typed.clear();
        unfinished = "";
        adding = false;
        place = there.get();
        field.clear();
        show();
    }

    private void show() {
        open = true;
        chart.lay(field);
        settle();
        field.requestFocus();
    }

    private void press(KeyEvent event) {
        Place now = place;
        if (now == null || text.isComposing()) {
            return;
        }
        Plan plan = session.view().plan();
        switch (event.getCode()) {
            case ENTER -> accept();
            case ESCAPE -> escape();
            case TAB -> {
                place = event.isShiftDown() ? now.higher(plan) : now.deeper(plan);
                settle();
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void escape() {
        if (asked || text.textProperty().get().isBlank()) {
            end(true);
        } else {
            session.fail(new InputRefused("editing.new_row.escape"));
            asked = true;
        }
    }

    private void accept() {
        String name = text.textProperty().get().strip();
        if (name.isEmpty()) {
            end(true);
            return;
        }
        field.setText(unfinished);
        unfinished = "";
        add(name);
    }

    /** Ends by going elsewhere, which does not lose what is typed. */
    private void leave() {
        String name = text.textProperty().get().strip();
        end(false);
        if (!name.isEmpty()) {
            add(name);
        }
    }

    /** Adds a name behind those that still wait; before them if it is the one that came back. */
    private void add(String name) {
        if (adding) {
            typed.addLast(name);
        } else {
            typed.addFirst(name);
        }
        next();
    }

    /** Adds the next name typed, one at a time: each goes behind the one before it. */
    private void next() {
        Place now = place;
        String name = typed.peek();
        if (adding || name == null || now == null) {
            return;
        }
        adding = true;
        typed.remove();
        session.edit(
                new PlanEdit.Insert(now.holder(), now.after(), name, TaskKind.TASK),
                () -> added(now),
                refused -> comeBack(name, refused));
    }

    private void added(Place there) {
        adding = false;
        there.found(session.view().plan()).ifPresent(task -> {
            if (open) {
                chart.select(task.id());
            }
            place = new Place(there.holder(), task.id());
            settle();
        });
        next();
    }

    /** Says why a name was refused and puts it back; what was being typed follows when it is settled. */
    private void comeBack(String name, Exception refused) {
        adding = false;
        session.fail(refused);
        if (open) {
            unfinished = text.textProperty().get();
        }
        field.setText(name);
        field.end();
        show();
    }

    /** Brings the place for the field into view and puts it there. */
    private void settle() {
        GanttRow above = above();
        part(above);
        if (above != null) {
            double beyond = bottom(above) + HEIGHT - chart.area().getMaxY();
            chart.scrollBy(0, Math.max(0, beyond));
            follow();
        }
    }

    /** Puts the field below the row it comes behind, as deep as the rows there. */
    private void follow() {
        Place now = place;
        GanttRow holder = now == null || !open ? null : chart.row(now.holder());
        GanttRow above = above();
        if (above == null || holder == null) {
            return;
        }
        if (!above.id().equals(parted)) {
            Platform.runLater(() -> part(above()));
        }
        ChartColumns.Cell name = chart.columns().find(Column.NAME).orElseThrow();
        double left = chart.nameLeft(holder.depth() + 1) - 8;
        double top = Math.min(bottom(above), chart.area().getMaxY() - HEIGHT);
        field.resizeRelocate(left, top, Math.max(120, name.x() + name.width() - left), HEIGHT);
    }

    /** The row shown above the field, null while it is closed. */
    private @Nullable GanttRow above() {
        Place now = place;
        if (now == null || !open) {
            return null;
        }
        GanttRow after = now.after() == null ? null : chart.row(now.after());
        return after == null ? chart.row(now.holder()) : chart.lastShownOf(after);
    }

    /** Moves the rows below the field away from it, or back. */
    private void part(@Nullable GanttRow above) {
        UUID behind = above == null ? null : above.id();
        if (!Objects.equals(behind, parted)) {
            parted = behind;
            chart.part(behind, HEIGHT);
        }
    }

    private double bottom(GanttRow row) {
        return chart.top(row.id()) + chart.height(row.id());
    }

    private void end(boolean toChart) {
        open = false;
        part(null);
        chart.lift(field);
        if (toChart) {
            chart.focus().requestFocus();
        }
    }
}
