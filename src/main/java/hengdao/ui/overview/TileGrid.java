package hengdao.ui.overview;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

/**
 * Tiles side by side, four in a row where there is room; they share all the height there is. Arrows, Home and End walk
 * through them, Tab goes on to what follows.
 */
final class TileGrid extends Region {

    private static final int MOST_COLUMNS = 4;
    private static final double GAP = 10;
    private static final double LEAST_WIDTH = 264;
    private static final double LEAST_HEIGHT = 150;

    private int columns = MOST_COLUMNS;

    TileGrid() {
        getStyleClass().add("tile-grid");
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (!event.isShortcutDown() && !event.isAltDown() && walk(event.getCode())) {
                event.consume();
            }
        });
    }

    /** Shows tiles in order; the first one takes the focus first. */
    void show(List<? extends Node> tiles) {
        getChildren().setAll(tiles);
        tiles.forEach(tile -> tile.focusedProperty().addListener((property, before, now) -> {
            if (now) {
                stopAt(tile);
            }
        }));
        if (!tiles.isEmpty()) {
            stopAt(tiles.getFirst());
        }
    }

    /** Puts the cursor on the tile that had it last. */
    void focus() {
        getChildren().stream().filter(Node::isFocusTraversable).findFirst().ifPresent(Node::requestFocus);
    }

    private void stopAt(Node tile) {
        getChildren().forEach(each -> each.setFocusTraversable(each.equals(tile)));
    }

    private boolean walk(KeyCode code) {
        int at = 0;
        while (at < getChildren().size() && !getChildren().get(at).isFocused()) {
            at++;
        }
        int last = getChildren().size() - 1;
        int to = switch (code) {
            case LEFT -> at - 1;
            case RIGHT -> at + 1;
            case UP -> at - columns;
            case DOWN -> at + columns;
            case HOME -> 0;
            case END -> last;
            default -> -1;
        };
        boolean arrow = code.isArrowKey() || code == KeyCode.HOME || code == KeyCode.END;
        if (arrow && at <= last && to >= 0 && to <= last) {
            getChildren().get(to).requestFocus();
        }
        return arrow && at <= last;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinHeight(double width) {
        int rows = rows(columns(width > 0 ? width : getWidth()));
        return rows * LEAST_HEIGHT + (rows - 1) * GAP;
    }

    @Override
    protected double computePrefHeight(double width) {
        return computeMinHeight(width);
    }

    @Override
    protected void layoutChildren() {
        columns = columns(getWidth());
        int rows = Math.max(rows(columns), 1);
        double width = Math.floor((getWidth() - (columns - 1) * GAP) / columns);
        double height = Math.floor((getHeight() - (rows - 1) * GAP) / rows);
        for (int i = 0; i < getChildren().size(); i++) {
            double x = i % columns * (width + GAP);
            double y = i / columns * (height + GAP);
            getChildren().get(i).resizeRelocate(x, y, width, height);
        }
    }

    private int columns(double width) {
        int fitting = (int) ((width + GAP) / (LEAST_WIDTH + GAP));
        return Math.clamp(fitting, 1, MOST_COLUMNS);
    }

    private int rows(int inRow) {
        return (getChildren().size() + inRow - 1) / inRow;
    }
}
