package hengdao.ui.common;

import javafx.geometry.Orientation;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** Two parts beside each other where there is room for both, else one below the other. */
public final class BesideOrBelow extends Pane {

    private static final double GAP = 16;

    private final Region first;
    private final Region second;
    private final double width;
    private final double others;
    private final boolean firstFixed;

    private BesideOrBelow(Region first, Region second, double width, double others, boolean firstFixed) {
        this.first = first;
        this.second = second;
        this.width = width;
        this.others = others;
        this.firstFixed = firstFixed;
        getChildren().setAll(first, second);
    }

    /** The second one as wide as it prefers to be, the first one as wide as there is room but not less than {@code least}. */
    public static BesideOrBelow secondAsItIs(Region first, double least, Region second) {
        return new BesideOrBelow(first, second, USE_COMPUTED_SIZE, least, false);
    }

    /** The first one of that width, the second one as wide as there is room but not less than {@code least}. */
    public static BesideOrBelow firstFixed(Region first, double width, Region second, double least) {
        return new BesideOrBelow(first, second, width, least, true);
    }

    /** The second one of that width, the first one as wide as there is room but not less than {@code least}. */
    public static BesideOrBelow secondFixed(Region first, double least, Region second, double width) {
        return new BesideOrBelow(first, second, width, least, false);
    }

    private double width() {
        return width == USE_COMPUTED_SIZE ? (firstFixed ? first : second).prefWidth(-1) : width;
    }

    private boolean isBeside(double all) {
        return all >= width() + GAP + others;
    }

    private double firstWidth(double all) {
        return !isBeside(all) ? all : firstFixed ? width() : all - GAP - width();
    }

    private double secondWidth(double all) {
        return isBeside(all) ? all - GAP - firstWidth(all) : all;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return Math.max(first.minWidth(-1), second.minWidth(-1));
    }

    @Override
    protected double computePrefWidth(double height) {
        return width() + GAP + others;
    }

    @Override
    protected double computeMinHeight(double all) {
        double given = all < 0 ? getWidth() : all;
        return together(given, first.minHeight(firstWidth(given)), second.minHeight(secondWidth(given)));
    }

    @Override
    protected double computePrefHeight(double all) {
        double given = all < 0 ? getWidth() : all;
        return together(given, first.prefHeight(firstWidth(given)), second.prefHeight(secondWidth(given)));
    }

    private double together(double all, double one, double other) {
        return isBeside(all) ? Math.max(one, other) : one + GAP + other;
    }

    @Override
    protected void layoutChildren() {
        double all = getWidth();
        double one = firstWidth(all);
        double other = secondWidth(all);
        if (isBeside(all)) {
            first.resizeRelocate(0, 0, one, getHeight());
            second.resizeRelocate(one + GAP, 0, other, getHeight());
        } else {
            double height = Math.min(first.prefHeight(one), getHeight() - GAP - second.minHeight(other));
            double top = Math.max(height, first.minHeight(one));
            first.resizeRelocate(0, 0, one, top);
            second.resizeRelocate(0, top + GAP, other, getHeight() - top - GAP);
        }
    }
}
