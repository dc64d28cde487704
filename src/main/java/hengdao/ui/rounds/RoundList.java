package hengdao.ui.rounds;

import hengdao.i18n.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** Everything due in a round, line under line; only the lines in sight have controls. */
final class RoundList extends ListView<RoundLine> {

    /** How many lines stay in sight above the one gone to, where there is room for them. */
    private static final int ABOVE = 3;

    private final List<LineCell> cells = new ArrayList<>();
    private Runnable left = () -> {};

    RoundList(RoundsModel model, Messages messages) {
        setId("round-list");
        getStyleClass().add("round-list");
        setAccessibleText(messages.text("rounds.list"));
        widthProperty()
                .subscribe(width -> setFixedCellSize(
                        LineColumns.of(width.doubleValue()).folding().height()));
        LineKeys keys = new LineKeys(this);
        setCellFactory(list -> {
            LineCell cell = new LineCell(model, messages, keys);
            cells.add(cell);
            return cell;
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    }

    /** Sets where the cursor goes behind the last line. */
    void setOnLeft(Runnable action) {
        left = action;
    }

    void leave() {
        left.run();
    }

    /** Lists lines; the same ones stay where they are. */
    void show(List<RoundLine> lines) {
        if (lines.equals(getItems())) {
            return;
        }
        RoundLine before = current();
        Optional<LineField> field = focused();
        boolean inside = isFocused() || field.isPresent();
        getItems().setAll(lines);
        if (before == null || !lines.contains(before)) {
            choose(inside);
        } else if (field.filter(before.fields()::contains).isPresent()) {
            focus(before, field.get());
        } else {
            getSelectionModel().clearAndSelect(lines.indexOf(before));
        }
    }

    /** Chooses the first line that is to be filled in, with the cursor in it if it was in the list. */
    private void choose(boolean inside) {
        if (inside && focusFirst()) {
            return;
        }
        getItems().stream()
                .filter(RoundLine::isDue)
                .findFirst()
                .or(() -> getItems().stream().findFirst())
                .ifPresent(line -> getSelectionModel().clearAndSelect(getItems().indexOf(line)));
    }

    /** The field the cursor is in, empty if it is in none of the list. */
    private Optional<LineField> focused() {
        return cells.stream().flatMap(cell -> cell.focused().stream()).findFirst();
    }

    /** The line the cursor is in or was in last, null if none. */
    @Nullable
    RoundLine current() {
        return getSelectionModel().getSelectedItem();
    }

    /** Puts the cursor into the first line that is to be filled in; false if there is none. */
    boolean focusFirst() {
        return focusFrom(0);
    }

    /** Puts the cursor into the first line after this one that is to be filled in, else into the first of all. */
    boolean focusAfter(RoundLine line) {
        int from = getItems().indexOf(line) + 1;
        return focusFrom(from) || focusFirst();
    }

    private boolean focusFrom(int from) {
        for (int i = from; i < getItems().size(); i++) {
            RoundLine line = getItems().get(i);
            if (line.isDue()) {
                focus(line, line.first());
                return true;
            }
        }
        return false;
    }

    /**
     * Goes to a field of another line; one that has no such field is entered where typing begins.
     *
     * @param due whether only lines that are to be filled in are gone to
     */
    boolean go(RoundLine from, LineField field, int step, boolean due) {
        for (int i = getItems().indexOf(from) + step; i >= 0 && i < getItems().size(); i += step) {
            RoundLine line = getItems().get(i);
            if (due ? line.isDue() : line.takesTyping()) {
                focus(line, line.fields().contains(field) ? field : line.first());
                return true;
            }
        }
        return false;
    }

    /** Goes to the next field, from the last one of a line into the next line; false at both ends. */
    boolean tab(RoundLine line, LineField field, boolean back) {
        List<LineField> fields = line.fields();
        int to = fields.indexOf(field) + (back ? -1 : 1);
        if (to >= 0 && to < fields.size()) {
            focus(line, fields.get(to));
            return true;
        }
        int step = back ? -1 : 1;
        for (int i = getItems().indexOf(line) + step; i >= 0 && i < getItems().size(); i += step) {
            RoundLine next = getItems().get(i);
            if (next.takesTyping()) {
                focus(next, back ? next.fields().getLast() : next.first());
                return true;
            }
        }
        if (!back) {
            leave();
        }
        return !back;
    }

    /** Brings a line into sight and puts the cursor into one of its fields. */
    void focus(RoundLine line, LineField field) {
        int index = getItems().indexOf(line);
        getSelectionModel().clearAndSelect(index);
        getFocusModel().focus(index);
        if (cell(line).filter(this::isInSight).isEmpty()) {
            int above = Math.min(ABOVE, (int) (getHeight() / getFixedCellSize()) / 2);
            scrollTo(Math.max(0, index - above));
        }
        applyCss();
        layout();
        cell(line).ifPresent(cell -> {
            TextField control = cell.field(field);
            control.requestFocus();
            control.selectAll();
        });
    }

    /** Whether an input method is in the middle of a syllable in one of the lines. */
    boolean isComposing() {
        return cells.stream().anyMatch(LineCell::isComposing);
    }

    private Optional<LineCell> cell(RoundLine line) {
        return cells.stream().filter(cell -> line.equals(cell.line())).findFirst();
    }

    private boolean isInSight(LineCell cell) {
        double top = sceneToLocal(cell.localToScene(0, 0)).getY();
        return cell.getScene() != null && top >= 0 && top + getFixedCellSize() <= getHeight();
    }

    /** In the list itself Enter goes into the line, and what would only disturb typing is passed on. */
    private void onKey(KeyEvent event) {
        RoundLine line = current();
        if (equals(event.getTarget()) && event.getCode() == KeyCode.ENTER && !event.isControlDown() && line != null) {
            if (line.takesTyping()) {
                focus(line, line.first());
            }
            event.consume();
        }
    }
}
