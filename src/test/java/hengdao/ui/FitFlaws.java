package hengdao.ui;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Cell;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TitledPane;
import javafx.scene.control.skin.TableHeaderRow;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.layout.Pane;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a window as it is laid out now: words that are cut, controls that are cut off where nothing scrolls,
 * and controls that a screen reader has no name for.
 */
final class FitFlaws {

    /** What may be shortened if a tip tells all of it: cells of tables, rows of lists, the way to a folder. */
    private static final Set<String> SHORTENED = Set.of("table-cell", "list-cell", "folder-path");

    /** Shows a line of short texts as far as they fit, and leaves out the others as a whole. */
    private static final String FITTING = "fitting-line";

    /** What stands on a tile is left to the tests of the overview. */
    private static final String TILE = "project-tile";

    private static final double SLACK = 1;
    private static final double FAR = 100_000;

    private final List<String> found = new ArrayList<>();
    private final Set<Node> named = new HashSet<>();

    private FitFlaws() {}

    /** One line for each flaw. */
    static List<String> in(Scene scene) {
        FitFlaws flaws = new FitFlaws();
        flaws.findNamed(scene.getRoot());
        flaws.look(scene.getRoot(), new BoundingBox(0, 0, scene.getWidth(), scene.getHeight()));
        return List.copyOf(flaws.found);
    }

    private void findNamed(Node node) {
        if (node instanceof Label label && label.getLabelFor() != null) {
            named.add(label.getLabelFor());
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(this::findNamed);
        }
    }

    /** @param room what can be seen or scrolled to, in the scene */
    private void look(Node node, Bounds room) {
        if (!node.isVisible()
                || node instanceof ScrollBar
                || node.getParent() instanceof ComboBox<?> && node instanceof ListView<?>) {
            return;
        }
        if (node instanceof Control control) {
            checkPlace(control, room);
            checkName(control);
        }
        if (node instanceof Labeled labeled) {
            checkWords(labeled);
        }
        if (isOf(node, TILE) || node instanceof TextInputControl || !(node instanceof Parent parent)) {
            return;
        }
        Bounds inside = roomInside(parent, room);
        for (Node child : parent.getChildrenUnmodifiable()) {
            if (!isLeftOut(parent, child, inside)) {
                look(child, inside);
            }
        }
    }

    private static boolean isLeftOut(Parent parent, Node child, Bounds inside) {
        return parent.getStyleClass().contains(FITTING)
                && (bounds(child).getMinY() >= inside.getMaxY() || bounds(child).getMinX() >= inside.getMaxX());
    }

    private static Bounds bounds(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    private static Bounds roomInside(Parent parent, Bounds room) {
        Bounds own = bounds(parent);
        if (parent instanceof VirtualFlow<?> && parent.getParent() instanceof ListView<?>) {
            return new BoundingBox(own.getMinX(), -FAR, own.getWidth(), 2 * FAR);
        }
        if (parent instanceof VirtualFlow<?>) {
            return new BoundingBox(-FAR, -FAR, 2 * FAR, 2 * FAR);
        }
        if (parent instanceof ScrollPane scroll) {
            boolean across = scroll.getHbarPolicy() != ScrollPane.ScrollBarPolicy.NEVER;
            boolean down = scroll.getVbarPolicy() != ScrollPane.ScrollBarPolicy.NEVER;
            return new BoundingBox(
                    across ? -FAR : own.getMinX(),
                    down ? -FAR : own.getMinY(),
                    across ? 2 * FAR : own.getWidth(),
                    down ? 2 * FAR : own.getHeight());
        }
        if (parent instanceof TableHeaderRow) {
            return new BoundingBox(-FAR, room.getMinY(), 2 * FAR, room.getHeight());
        }
        if (isOf(parent, "viewport")
                || isOf(parent.getParent(), "viewport")
                || parent.getParent() instanceof VirtualFlow<?>) {
            return room;
        }
        if (parent.getClip() != null) {
            return common(room, parent.localToScene(parent.getClip().getBoundsInParent()));
        }
        boolean inHeadings = parent.getStyleClass().contains("nested-column-header");
        return parent instanceof Pane && !inHeadings ? common(room, own) : room;
    }

    private static boolean isOf(@Nullable Node node, String style) {
        return node != null && node.getStyleClass().contains(style);
    }

    private static Bounds common(Bounds one, Bounds other) {
        double x = Math.max(one.getMinX(), other.getMinX());
        double y = Math.max(one.getMinY(), other.getMinY());
        return new BoundingBox(
                x,
                y,
                Math.max(0, Math.min(one.getMaxX(), other.getMaxX()) - x),
                Math.max(0, Math.min(one.getMaxY(), other.getMaxY()) - y));
    }

    private void checkPlace(Control control, Bounds room) {
        Bounds own = bounds(control);
        boolean worded = !(control instanceof Labeled labeled)
                || labeled.getGraphic() != null
                || (labeled.getText() != null && !labeled.getText().isEmpty());
        if (!worded || (control instanceof Cell<?> cell && cell.isEmpty())) {
            return;
        }
        if (own.getWidth() < 4 || own.getHeight() < 4) {
            found.add("no room: " + name(control) + " " + size(own));
        } else if (own.getMinX() < room.getMinX() - SLACK
                || own.getMinY() < room.getMinY() - SLACK
                || own.getMaxX() > room.getMaxX() + SLACK
                || own.getMaxY() > room.getMaxY() + SLACK) {
            found.add("cut off: " + name(control) + " " + size(own) + " where there is " + size(room));
        }
    }

    private void checkWords(Labeled labeled) {
        String words = labeled.getText();
        String whole = words != null && labeled.isMnemonicParsing() ? words.replaceFirst("_", "") : words;
        if (whole == null
                || whole.isEmpty()
                || labeled.getContentDisplay() == ContentDisplay.GRAPHIC_ONLY
                || labeled.getWidth() == 0) {
            return;
        }
        Parent drawn = labeled instanceof TitledPane ? (Parent) labeled.lookup(".title") : labeled;
        String shown = drawn.getChildrenUnmodifiable().stream()
                .filter(Text.class::isInstance)
                .map(text -> ((Text) text).getText())
                .collect(Collectors.joining());
        if (labeled instanceof MenuButton && shown.isEmpty()) {
            return;
        }
        if (!shown.equals(whole) && !isShortenedWithTip(labeled, whole)) {
            found.add("shortened: " + name(labeled) + " to “" + shown + "”");
        }
    }

    private static boolean isShortenedWithTip(Labeled labeled, String whole) {
        boolean allowed = false;
        boolean told = false;
        for (Node node = labeled; node instanceof Control || node instanceof Pane; node = node.getParent()) {
            allowed |= node.getStyleClass().stream().anyMatch(SHORTENED::contains);
            told |= node instanceof Control control
                    && control.getTooltip() != null
                    && control.getTooltip().getText().contains(whole);
        }
        return allowed && told;
    }

    private void checkName(Control control) {
        boolean input = control instanceof TextInputControl
                || control instanceof ComboBoxBase<?>
                || control instanceof ButtonBase
                || control instanceof TableView<?>
                || control instanceof ListView<?>;
        if (input && !isPartOfAnother(control) && !isNamed(control)) {
            found.add("nameless: " + name(control));
        }
    }

    /** Whether a control is part of the looks of another one, such as the button that opens the menus of a bar. */
    private static boolean isPartOfAnother(Control control) {
        return control.getStyleClass().contains("show-hide-columns-button") || control.getParent() instanceof Control;
    }

    private boolean isNamed(Control control) {
        return isWritten(control.getAccessibleText())
                || named.contains(control)
                || (control instanceof Labeled labeled && isWritten(labeled.getText()));
    }

    private static boolean isWritten(@Nullable String text) {
        return text != null && !text.isBlank();
    }

    private static String name(Node node) {
        StringBuilder name = new StringBuilder(node.getClass().getSimpleName());
        if (node.getId() != null) {
            name.append('#').append(node.getId());
        } else {
            name.append(node.getStyleClass());
        }
        for (Parent each = node.getParent(); each != null; each = each.getParent()) {
            if (each.getId() != null) {
                name.append(" in #").append(each.getId());
                break;
            }
        }
        if (node instanceof Labeled labeled && labeled.getText() != null) {
            name.append(" “").append(labeled.getText()).append('”');
        }
        return name.toString();
    }

    private static String size(Bounds bounds) {
        return "%.0f,%.0f %.0f×%.0f"
                .formatted(bounds.getMinX(), bounds.getMinY(), bounds.getWidth(), bounds.getHeight());
    }
}
