package hengdao.ui.gantt;

import static org.assertj.core.api.Assertions.assertThat;

import hengdao.drawing.FontTextMeasurer;
import hengdao.gantt.ChartLayer;
import hengdao.gantt.ChartMarks;
import hengdao.gantt.ChartRows;
import hengdao.gantt.GanttRow;
import hengdao.gantt.LinkIndex;
import hengdao.gantt.SampleRows;
import hengdao.gantt.Zoom;
import hengdao.i18n.Messages;
import hengdao.model.Dependency;
import hengdao.model.DependencyType;
import hengdao.ui.common.FxThread;
import hengdao.ui.gantt.edit.LinkPath;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;

/** A link runs the same way through the chart wherever that is scrolled to. */
class LinkStabilityTest {
    private static final LocalDate DAY = LocalDate.of(2017, 1, 1);
    private static final int ROWS = 90;
    private static final AtomicInteger SEEN_AGAIN = new AtomicInteger();

    @Property(tries = 60)
    void scrollingDownDoesNotMoveALink(
            @ForAll long seed, @ForAll @IntRange(min = 0, max = 5) int zoom, @ForAll boolean progressLine) {
        FxThread.run(() -> {
            GanttView view = view(new Random(seed), Zoom.values()[zoom], progressLine);
            Map<String, List<Point2D>> known = new HashMap<>();
            for (double y = 0; y < view.viewport().mostScrollY(); y += 173) {
                view.viewport().scrollTo(view.viewport().scrollX(), y);
                view.requestLayout();
                view.layout();
                for (LinkPath link : view.edited().links()) {
                    List<Point2D> points = link.points().stream()
                            .map(point -> new Point2D(round(point.getX()), round(point.getY() + scrolled(view))))
                            .toList();
                    List<Point2D> before = known.putIfAbsent(link.from() + " " + link.to(), points);
                    if (before != null) {
                        SEEN_AGAIN.incrementAndGet();
                        assertThat(points).isEqualTo(before);
                    }
                }
            }
        });
    }

    @AfterContainer
    static void linksWereSeenAgain() {
        assertThat(SEEN_AGAIN.get()).isGreaterThan(2000);
    }

    private static double scrolled(GanttView view) {
        return view.viewport().scrollY();
    }

    private static double round(double x) {
        return Math.rint(x * 1000) / 1000;
    }

    private static GanttView view(Random random, Zoom zoom, boolean progressLine) {
        List<GanttRow> rows = new ArrayList<>();
        for (int i = 0; i < ROWS; i++) {
            LocalDate start = DAY.plusDays(random.nextInt(150));
            LocalDate finish = start.plusDays(random.nextInt(60));
            rows.add(SampleRows.row(GanttRow.Level.TASK, null, 0, "1." + i, "任务", start, finish)
                    .goals(new GanttRow.Goal(finish, "签约率 ≥85%", false))
                    .build());
        }
        List<Dependency> links = new ArrayList<>();
        for (int i = 0; i < ROWS; i++) {
            int reach = random.nextInt(4) == 0 ? ROWS : 8;
            int to = Math.floorMod(i + 1 + random.nextInt(reach), ROWS);
            if (to != i) {
                links.add(new Dependency(
                        UUID.randomUUID(),
                        rows.get(i).id(),
                        rows.get(to).id(),
                        DependencyType.values()[random.nextInt(4)],
                        random.nextInt(3)));
            }
        }
        GanttView view = new GanttView(new FontTextMeasurer(), Messages.of(Locale.SIMPLIFIED_CHINESE));
        view.statusDateProperty().set(SampleRows.STATUS_DATE);
        view.calendarProperty().set(SampleRows.calendar());
        EnumSet<ChartLayer> layers = EnumSet.copyOf(ChartLayer.usual());
        layers.add(ChartLayer.LINKS);
        if (progressLine) {
            layers.add(ChartLayer.PROGRESS_LINE);
        }
        view.marksProperty().set(ChartMarks.USUAL.showing(layers));
        view.rowsProperty().set(ChartRows.of(rows));
        view.linksProperty().set(LinkIndex.of(view.rowsProperty().get(), links));
        new Scene(view, 1200, 600);
        view.applyCss();
        view.resize(1200, 600);
        view.zoomProperty().set(zoom);
        view.layout();
        return view;
    }
}
