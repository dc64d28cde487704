package hengdao.ui.gantt.edit;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.geometry.Rectangle2D;
import javafx.util.Duration;

/** Scrolls while something is held at an edge of the area of bars, faster the farther out. */
final class EdgeScroll {
    private static final double EDGE = 20;
    private static final double MOST = 24;

    private final EditedChart chart;
    private final Timeline clock;
    private Runnable scrolled = () -> {};
    private double byX;
    private double byY;

    EdgeScroll(EditedChart chart) {
        this.chart = chart;
        clock = new Timeline(new KeyFrame(Duration.millis(30), event -> step()));
        clock.setCycleCount(Animation.INDEFINITE);
    }

    /** Tells where the pointer is, and what is to follow each step. */
    void follow(double x, double y, Runnable then) {
        Rectangle2D area = chart.area();
        byX = speed(x, area.getMinX(), area.getMaxX(), EDGE);
        byY = speed(y, area.getMinY(), area.getMaxY(), 0);
        scrolled = then;
        if (byX == 0 && byY == 0) {
            clock.stop();
        } else if (clock.getStatus() != Animation.Status.RUNNING) {
            clock.play();
        }
    }

    void stop() {
        clock.stop();
    }

    private void step() {
        chart.scrollBy(byX, byY);
        scrolled.run();
    }

    private static double speed(double at, double least, double most, double edge) {
        double before = least + edge - at;
        double beyond = at - (most - edge);
        if (before > 0) {
            return -Math.min(MOST, before / 2);
        }
        return beyond > 0 ? Math.min(MOST, beyond / 2) : 0;
    }
}
