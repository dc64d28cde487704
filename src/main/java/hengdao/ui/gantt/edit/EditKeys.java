package hengdao.ui.gantt.edit;

import hengdao.model.InputRefused;
import hengdao.ui.common.Session;
import java.util.Optional;
import javafx.scene.TraversalDirection;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The keys that build and change the plan while the chart has the focus; text fields over it keep their own. */
final class EditKeys {
    private final EditedChart chart;
    private final Session session;
    private final RowCommands commands;
    private final EditActions actions;
    private final PickedLink links;

    EditKeys(EditedChart chart, Session session, RowCommands commands, EditActions actions, PickedLink links) {
        this.chart = chart;
        this.session = session;
        this.commands = commands;
        this.actions = actions;
        this.links = links;
    }

    void install() {
        chart.focus().addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getTarget().equals(chart.focus()) && pressed(event)) {
                event.consume();
            }
        });
    }

    private boolean pressed(KeyEvent event) {
        if (event.getCode() != KeyCode.DELETE && !event.getCode().isModifierKey()) {
            links.clear();
        }
        Optional<InputRefused> mayNot =
                edits(event) ? session.workspace().permissions().refusal("edit plan") : Optional.empty();
        if (mayNot.isPresent()) {
            session.fail(mayNot.get());
            return true;
        }
        if (event.isShortcutDown()) {
            return shortcut(event);
        }
        return event.isAltDown() ? alt(event) : plain(event);
    }

    /** Whether a key changes the plan. */
    private static boolean edits(KeyEvent event) {
        return switch (event.getCode()) {
            case INSERT -> true;
            case DELETE, F7, TAB -> !event.isShortcutDown() && !event.isAltDown();
            case UP, DOWN, LEFT, RIGHT, ENTER -> event.isAltDown() && !event.isShortcutDown();
            case V -> event.isShortcutDown();
            default -> false;
        };
    }

    private boolean plain(KeyEvent event) {
        switch (event.getCode()) {
            case INSERT -> actions.newRow(false);
            case DELETE -> {
                if (!links.remove()) {
                    commands.delete();
                }
            }
            case F7 -> actions.name();
            case TAB -> {
                if (event.isShiftDown()) {
                    commands.outdent();
                } else {
                    commands.indent();
                }
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean alt(KeyEvent event) {
        switch (event.getCode()) {
            case UP -> commands.reorder(-1);
            case DOWN -> commands.reorder(1);
            case LEFT -> days(event, -1);
            case RIGHT -> days(event, 1);
            case ENTER -> actions.task();
            default -> {
                return false;
            }
        }
        return true;
    }

    private void days(KeyEvent event, int by) {
        if (event.isShiftDown()) {
            commands.stretch(by);
        } else {
            commands.move(by);
        }
    }

    private boolean shortcut(KeyEvent event) {
        switch (event.getCode()) {
            case INSERT -> actions.newRow(true);
            case C -> {
                if (event.isShiftDown()) {
                    return false;
                }
                actions.copy();
            }
            case V -> actions.paste();
            case TAB ->
                chart.focus()
                        .requestFocusTraversal(
                                event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            default -> {
                return false;
            }
        }
        return true;
    }
}
