package hengdao.ui.shell;

import hengdao.gantt.ChartLayer;
import hengdao.gantt.ChartMarks;
import hengdao.gantt.ChartRows;
import hengdao.ui.common.NewestLookup;
import hengdao.ui.common.Session;
import hengdao.ui.gantt.GanttView;
import hengdao.ui.gantt.LaneRows;
import hengdao.ui.views.ViewsModel;

/**
 * Gives the chart its marks and other trees of rows. With lanes on, which rows are taller is looked up beside the JavaFX
 * thread before either is shown.
 */
final class MarksFeed {
    private final Session session;
    private final ViewsModel views;
    private final GanttView chart;
    private final NewestLookup<LaneRows> marks;
    private final NewestLookup<LaneRows> trees;

    MarksFeed(Session session, ViewsModel views, GanttView chart) {
        this.session = session;
        this.views = views;
        this.chart = chart;
        marks = new NewestLookup<>(session.tasks(), session::fail);
        trees = new NewestLookup<>(session.tasks(), session::fail);
    }

    void install() {
        session.marksProperty().subscribe(now -> follow());
        views.viewProperty().subscribe(now -> {
            if (!chart.marksProperty().get().layers().equals(now.layers())) {
                follow();
            }
        });
    }

    /** Runs what shows rows once the chart can be told at once how tall they are. */
    void prepare(ChartRows rows, Runnable show) {
        ChartMarks shown = chart.marksProperty().get();
        if (!shown.shows(ChartLayer.LANES)
                || rows.isSameTree(chart.rowsProperty().get())) {
            trees.forget();
            show.run();
            return;
        }
        trees.ask(outdated -> LaneRows.of(rows, shown.lanes()), found -> {
            chart.prepare(found);
            show.run();
        });
    }

    private void follow() {
        ChartMarks now = session.marksProperty().get().showing(views.view().layers());
        if (!now.shows(ChartLayer.LANES)) {
            marks.forget();
            chart.marksProperty().set(now);
            return;
        }
        ChartRows rows = chart.rowsProperty().get();
        marks.ask(outdated -> LaneRows.of(rows, now.lanes()), found -> {
            chart.prepare(found);
            chart.marksProperty().set(now);
        });
    }
}
