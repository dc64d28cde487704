package hengdao.ui.rounds;

import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * The keys in a field of a line: Enter and Down go to the next line, Shift+Enter and Up to the one before, Tab to the next
 * field. While an input method composes a syllable the keys are its own.
 */
final class LineKeys {

    private final RoundList list;

    LineKeys(RoundList list) {
        this.list = list;
    }

    void install(TextField control, LineCell cell, LineField field) {
        control.addEventFilter(KeyEvent.KEY_PRESSED, event -> onKey(event, cell, field));
    }

    private void onKey(KeyEvent event, LineCell cell, LineField field) {
        RoundLine line = cell.line();
        if (line == null || cell.isComposing() || event.isControlDown() || event.isAltDown()) {
            return;
        }
        boolean went = switch (event.getCode()) {
            case ENTER -> enter(event, line);
            case DOWN -> list.go(line, field, 1, false);
            case UP -> list.go(line, field, -1, false);
            case TAB -> list.tab(line, field, event.isShiftDown());
            default -> false;
        };
        if (went || event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN) {
            event.consume();
        }
    }

    private boolean enter(KeyEvent event, RoundLine line) {
        if (!list.go(line, line.first(), event.isShiftDown() ? -1 : 1, true) && !event.isShiftDown()) {
            list.leave();
        }
        return true;
    }
}
