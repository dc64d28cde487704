package hengdao.ui.gantt;

import hengdao.gantt.GanttRow;
import hengdao.gantt.Zoom;

/** Which days the chart shows and how wide they are; used on the JavaFX thread. */
public final class TimeWindow {
    private final GanttView view;
    private final ChartViewport viewport;
    private boolean naming;

    TimeWindow(GanttView view) {
        this.view = view;
        this.viewport = view.viewport();
        view.zoomProperty().addListener((property, before, now) -> take(now));
    }

    /** Shows the whole period of all rows. */
    public void fitAll() {
        view.layout();
        viewport.fitAll();
        name(Zoom.FIT);
    }

    /** Shows exactly the days of one row, with room for the label of its last diamond. */
    public void fit(GanttRow row) {
        view.layout();
        viewport.fit(row.start(), row.finish());
        nameNearest();
    }

    /** Brings the status date into view. */
    public void showStatusDate() {
        view.layout();
        viewport.showDay(view.statusDateProperty().get());
        view.requestLayout();
    }

    /** Zooms by a factor about a place in the area of bars, in logical pixels from its left edge. */
    void zoomBy(double factor, double x) {
        viewport.zoomAbout(x, viewport.pointsPerDay() * factor);
        nameNearest();
    }

    /** Keeps the whole period in view while that is what was chosen; called when the size is known. */
    void refit() {
        if (view.zoomProperty().get() == Zoom.FIT) {
            viewport.fitAll();
        }
    }

    private void nameNearest() {
        name(Zoom.nearest(viewport.pointsPerDay()));
    }

    /** Says what the scale now is, without changing it. */
    private void name(Zoom now) {
        naming = true;
        view.zoomProperty().set(now);
        naming = false;
        view.requestLayout();
    }

    private void take(Zoom now) {
        if (!naming && now != Zoom.FIT) {
            viewport.zoomToward(view.statusDateProperty().get(), now.pointsPerDay());
        }
        view.requestLayout();
    }
}
