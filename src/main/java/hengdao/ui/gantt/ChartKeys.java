package hengdao.ui.gantt;

import hengdao.gantt.GanttRow;
import java.util.OptionalInt;
import java.util.function.Consumer;
import javafx.beans.property.DoubleProperty;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * The keyboard: arrows walk, select (with Shift) and fold, F6 goes into the bars and back, Ctrl+A selects all rows,
 * Enter opens, F2 records, Ctrl with plus and minus zooms, Ctrl+Shift with arrows makes the table wider or narrower.
 */
final class ChartKeys {
    private static final double ZOOM_STEP = 1.25;

    /** By how much a key makes the table wider or narrower, in logical pixels. */
    private static final double TABLE_STEP = 40;

    private final GanttView view;
    private final ChartMoves moves;
    private final BarWalk walk;

    ChartKeys(GanttView view, ChartMoves moves, BarWalk walk) {
        this.view = view;
        this.moves = moves;
        this.walk = walk;
    }

    void install() {
        view.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            boolean known = event.isShortcutDown() ? shortcut(event) : !event.isAltDown() && plain(event);
            if (known) {
                event.consume();
            }
        });
    }

    private boolean plain(KeyEvent event) {
        OptionalInt target = target(event.getCode());
        if (target.isPresent()) {
            if (event.isShiftDown()) {
                moves.stretch(target.getAsInt());
            } else {
                moves.select(target.getAsInt());
            }
            return true;
        }
        if (walk.isInBars() && inBars(event.getCode())) {
            return true;
        }
        switch (event.getCode()) {
            case CONTEXT_MENU -> menu();
            case F10 -> {
                if (!event.isShiftDown()) {
                    return false;
                }
                menu();
            }
            case F6 -> walk.change();
            case LEFT -> moves.foldOrUp();
            case RIGHT -> moves.unfoldOrDown();
            case ENTER -> {
                return withSelected(view::open);
            }
            case F2 -> {
                return withSelected(view::record);
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Opens the menu of the selected row; not every platform does so by itself. */
    private void menu() {
        view.fireEvent(new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, 0, 0, 0, 0, true, null));
    }

    private boolean inBars(KeyCode code) {
        switch (code) {
            case LEFT -> walk.step(-1);
            case RIGHT -> walk.step(1);
            case ESCAPE -> walk.leave();
            default -> {
                return false;
            }
        }
        return true;
    }

    private OptionalInt target(KeyCode code) {
        return switch (code) {
            case UP -> OptionalInt.of(moves.from(-1));
            case DOWN -> OptionalInt.of(moves.from(1));
            case PAGE_UP -> OptionalInt.of(moves.from(-view.viewport().page()));
            case PAGE_DOWN -> OptionalInt.of(moves.from(view.viewport().page()));
            case HOME -> OptionalInt.of(0);
            case END -> OptionalInt.of(view.tree().size() - 1);
            default -> OptionalInt.empty();
        };
    }

    private boolean shortcut(KeyEvent event) {
        double middle = view.viewport().width() / 2;
        switch (event.getCode()) {
            case PLUS, EQUALS, ADD -> view.time().zoomBy(ZOOM_STEP, middle);
            case MINUS, SUBTRACT -> view.time().zoomBy(1 / ZOOM_STEP, middle);
            case A -> moves.selectAll();
            case D -> {
                return !event.isAltDown() && withSelected(view::outcome);
            }
            case I -> {
                return withSelected(view::indicator);
            }
            case LEFT -> sideways(event, -1);
            case RIGHT -> sideways(event, 1);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void sideways(KeyEvent event, int direction) {
        if (event.isShiftDown()) {
            DoubleProperty table = view.tableWidthProperty();
            table.set(Math.max(ChartSurface.LEAST_TABLE, table.get() + direction * TABLE_STEP));
        } else {
            scroll(direction);
        }
    }

    private void scroll(int direction) {
        ChartViewport port = view.viewport();
        port.scrollTo(port.scrollX() + direction * port.width() / 4, port.scrollY());
        view.requestLayout();
    }

    private boolean withSelected(Consumer<GanttRow> action) {
        GanttRow row = view.selectedRowProperty().get();
        if (row != null) {
            action.accept(row);
        }
        return row != null;
    }
}
