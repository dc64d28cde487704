package hengdao.ui.shell;

import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/**
 * The keys of undo and redo: in a text field they are about what is typed there, as long as there is any such to undo
 * or redo; else, and elsewhere, about the programme. Ctrl+Shift+Z redoes as the Ctrl+Y of the menu does.
 */
final class UndoKeys {

    private static final KeyCombination UNDO = new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination REDO = new KeyCodeCombination(KeyCode.Y, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination REDO_TOO =
            new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);

    private UndoKeys() {}

    /** Listens on all that stands in a node: before a text field that nobody typed in, else after the controls. */
    static void install(Node node, Runnable undo, Runnable redo) {
        node.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getTarget() instanceof TextInputControl field) {
                boolean again = REDO.match(event) || REDO_TOO.match(event);
                boolean untouched = !field.isUndoable() && !field.isRedoable();
                if (untouched && (again || UNDO.match(event))) {
                    (again ? redo : undo).run();
                    event.consume();
                }
            }
        });
        node.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            boolean again = REDO.match(event) || REDO_TOO.match(event);
            if (event.getTarget() instanceof TextInputControl field && (again || UNDO.match(event))) {
                if (again) {
                    field.redo();
                } else {
                    field.undo();
                }
                event.consume();
            } else if (REDO_TOO.match(event)) {
                redo.run();
                event.consume();
            }
        });
    }
}
