package hengdao.ui.common;

import javafx.beans.value.ObservableDoubleValue;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/** Keeps one part of a split pane, its first or last, at the size in pixels it had in the last run. */
public final class Splits {

    private final SplitPane pane;
    private final Region part;
    private final Memory memory;
    private final String name;
    private final double usual;
    private final Orientation first;
    private boolean placed;

    /**
     * Takes the part, its name in the memory and its usual size. A pane that is turned keeps another size for that, half of
     * it at first.
     */
    public Splits(SplitPane pane, Region part, Memory memory, String name, double usual) {
        this.pane = pane;
        this.part = part;
        this.memory = memory;
        this.name = name;
        this.usual = usual;
        first = pane.getOrientation();
        SplitPane.setResizableWithParent(part, false);
        pane.widthProperty().addListener((property, before, now) -> place());
        pane.heightProperty().addListener((property, before, now) -> place());
        pane.orientationProperty().addListener((property, before, now) -> placeAgain());
        pane.addEventFilter(MouseEvent.MOUSE_RELEASED, event -> {
            if (event.getTarget() instanceof Node node && isDivider(node)) {
                placed = true;
                note(length(part).get());
            }
        });
    }

    /** Gives the part its size again, as after it was folded away. */
    public void placeAgain() {
        placed = false;
        place();
    }

    private void place() {
        double whole = length(pane).get();
        if (whole <= 0 || placed || !pane.getItems().contains(part)) {
            return;
        }
        double size = memory.figure(name()).orElse(isTurned() ? whole / 2 : usual);
        double share = size / whole;
        boolean leads = pane.getItems().indexOf(part) == 0;
        pane.setDividerPosition(leads ? 0 : pane.getItems().size() - 2, leads ? share : 1 - share);
        placed = whole - size >= others();
    }

    /** What the other parts need at least: while there is less, as before the window has its size, the part is placed again. */
    private double others() {
        return pane.getItems().stream()
                .filter(item -> !item.equals(part))
                .mapToDouble(item ->
                        pane.getOrientation() == Orientation.HORIZONTAL ? item.minWidth(-1) : item.minHeight(-1))
                .sum();
    }

    private boolean isTurned() {
        return pane.getOrientation() != first;
    }

    private String name() {
        return isTurned() ? name + "-turned" : name;
    }

    /** Keeps the size that the officer chose; one that a narrow window leaves is none. */
    private void note(double size) {
        if (pane.getScene() != null) {
            memory.note(name(), String.valueOf(size));
        }
    }

    /** Whether a node is a divider, or the grip on it. */
    private static boolean isDivider(Node node) {
        return node.getStyleClass().contains("split-pane-divider")
                || (node.getParent() != null && node.getParent().getStyleClass().contains("split-pane-divider"));
    }

    private ObservableDoubleValue length(Region region) {
        return pane.getOrientation() == Orientation.HORIZONTAL ? region.widthProperty() : region.heightProperty();
    }
}
