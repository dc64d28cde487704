package hengdao.ui.gantt;

import hengdao.gantt.AxisTiers;
import hengdao.gantt.GanttRow;
import hengdao.gantt.GanttStyle;
import hengdao.gantt.Zoom;
import hengdao.model.DateRange;
import java.time.LocalDate;

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

    /** Shows exactly the days of the selected rows, with room for the label of a last diamond, and the rows. */
    public void fitSelection() {
        RowTree tree = view.tree();
        int[] indexes = view.selection()
                .places()
                .map(tree::indexOfPlace)
                .filter(index -> index >= 0)
                .toArray();
        if (indexes.length == 0) {
            return;
        }
        GanttRow one = tree.row(indexes[0]);
        LocalDate first = one.start();
        LocalDate last = one.finish();
        for (int index : indexes) {
            GanttRow row = tree.row(index);
            first = row.start().isBefore(first) ? row.start() : first;
            last = row.finish().isAfter(last) ? row.finish() : last;
        }
        view.layout();
        viewport.fit(first, last);
        viewport.showRows(indexes[0], indexes[indexes.length - 1]);
        nameShown();
    }

    /** Shows exactly these days, also where there are no bars. */
    public void show(DateRange days) {
        view.layout();
        viewport.show(days);
        nameShown();
    }

    /** The days in view. */
    public DateRange shown() {
        view.layout();
        return viewport.shown();
    }

    /** The days that can be scrolled to. */
    public DateRange period() {
        view.layout();
        return viewport.period();
    }

    /** Brings a day into view; returns whether the chart reaches it, and does nothing where it does not. */
    public boolean show(LocalDate day) {
        view.layout();
        boolean there = viewport.reaches(day);
        if (there) {
            viewport.showDay(day);
            view.requestLayout();
        }
        return there;
    }

    /** Zooms by a factor about a place in the area of bars, in logical pixels from its left edge. */
    void zoomBy(double factor, double x) {
        viewport.zoomAbout(x, viewport.pointsPerDay() * factor);
        nameShown();
    }

    /** Keeps the whole period in view while that is what was chosen; called when the size is known. */
    void refit() {
        if (view.zoomProperty().get() == Zoom.FIT) {
            viewport.fitAll();
        }
    }

    /** Changes to exactly a named scale, also from one between the named ones that is called the same. */
    public void zoomTo(Zoom wanted) {
        if (view.zoomProperty().get() == wanted) {
            take(wanted);
        } else {
            view.zoomProperty().set(wanted);
        }
    }

    /** Says anew what the axis shows, as it may be divided another way. */
    void restyle() {
        if (view.zoomProperty().get() != Zoom.FIT) {
            nameShown();
        }
    }

    private void nameShown() {
        GanttStyle style = view.chartLayout().style();
        name(AxisTiers.scale(viewport.pointsPerDay(), style.label().size(), style.axis()));
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
