package hengdao.ui.shell;

import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** A thin track: how far along, and a tick where the plan stands. */
final class ProgressTrack extends Region {

    private static final double HEIGHT = 4;

    private final Region actual = new Region();
    private final Region plan = new Region();
    private final Region tick = new Region();
    private double done;
    private double due;

    ProgressTrack() {
        getStyleClass().add("progress-track");
        actual.getStyleClass().add("track-actual");
        plan.getStyleClass().add("track-plan");
        tick.getStyleClass().add("track-tick");
        getChildren().addAll(plan, actual, tick);
        setMouseTransparent(true);
    }

    /** Shows percentages of 0 to 100; null leaves that part out. */
    void show(@Nullable Double percent, @Nullable Double scheduledPercent) {
        done = share(percent);
        due = share(scheduledPercent);
        tick.setVisible(scheduledPercent != null);
        requestLayout();
    }

    @Override
    protected double computePrefHeight(double width) {
        return HEIGHT + 4;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 60;
    }

    @Override
    protected void layoutChildren() {
        double top = Math.round((getHeight() - HEIGHT) / 2);
        plan.resizeRelocate(0, top, getWidth(), HEIGHT);
        actual.resizeRelocate(0, top, getWidth() * done, HEIGHT);
        tick.resizeRelocate(Math.min(getWidth() - 2, Math.round(getWidth() * due)), top - 2, 2, HEIGHT + 4);
    }

    private static double share(@Nullable Double percent) {
        return percent == null ? 0 : Math.clamp(percent / 100, 0, 1);
    }
}
