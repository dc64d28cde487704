package hengdao.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import hengdao.drawing.Box;
import hengdao.drawing.FontTextMeasurer;
import hengdao.drawing.Group;
import hengdao.drawing.Line;
import hengdao.drawing.Shape;
import hengdao.gantt.AxisChoice;
import hengdao.gantt.ChartColumns;
import hengdao.gantt.ChartFrame;
import hengdao.gantt.ChartRow;
import hengdao.gantt.Column;
import hengdao.gantt.ColumnWidth;
import hengdao.gantt.GanttLayout;
import hengdao.gantt.GanttRow;
import hengdao.gantt.GanttStyle;
import hengdao.gantt.SampleRows;
import hengdao.gantt.TimeScale;
import hengdao.i18n.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

/** On the pixels of every screen, a day's heading, its grid line and the bars that begin on it share one edge. */
class DayPixelsTest {
    private static final LocalDate FIRST = LocalDate.of(2016, 11, 3);
    private static final GanttStyle STYLE = GanttStyle.screen();

    @Property(tries = 400)
    void headingGridAndBarsMeetAtAnyZoomOffsetAndOutputScale(
            @ForAll @DoubleRange(min = 0.15, max = 60) double pointsPerDay,
            @ForAll @DoubleRange(min = 0, max = 20_000) double from,
            @ForAll @IntRange(min = 160, max = 900) int tableWidth,
            @ForAll("scales") double outputScale,
            @ForAll("axes") AxisChoice axis) {
        meet(pointsPerDay, from, tableWidth, outputScale, axis);
    }

    @Property(tries = 400)
    void theyMeetWhereDaysFallHalfWayBetweenPixels(
            @ForAll @IntRange(min = 1, max = 240) int quarters,
            @ForAll @IntRange(min = 0, max = 80_000) int fromQuarters,
            @ForAll @IntRange(min = 160, max = 900) int tableWidth,
            @ForAll("scales") double outputScale,
            @ForAll("axes") AxisChoice axis) {
        meet(quarters / 4.0 + 1e-12, fromQuarters / 4.0, tableWidth, outputScale, axis);
    }

    @Provide
    Arbitrary<Double> scales() {
        return Arbitraries.of(1.0, 1.25, 1.5, 2.0);
    }

    @Provide
    Arbitrary<AxisChoice> axes() {
        return Arbitraries.of(
                AxisChoice.AUTOMATIC,
                new AxisChoice(2, AxisChoice.Fine.TEN_DAY),
                new AxisChoice(3, AxisChoice.Fine.TEN_DAY),
                new AxisChoice(2, AxisChoice.Fine.WEEK),
                new AxisChoice(3, AxisChoice.Fine.WEEK));
    }

    private static void meet(double pointsPerDay, double offset, int tableWidth, double outputScale, AxisChoice axis) {
        TimeScale scale = new TimeScale(FIRST, FIRST.plusDays(4000), pointsPerDay);
        double from = Math.min(offset, scale.width() - 700);
        if (from < 0) {
            return;
        }
        ChartColumns columns = ChartColumns.of(List.of(new ColumnWidth(Column.NAME, tableWidth)));
        ChartFrame frame = new ChartFrame(columns, scale, from, 700, SampleRows.STATUS_DATE, SampleRows.calendar());
        GanttLayout layout =
                new GanttLayout(new FontTextMeasurer(), STYLE.withAxis(axis), Messages.of(Locale.SIMPLIFIED_CHINESE));
        PixelGrid pixels = new PixelGrid(outputScale, 0);

        Map<LocalDate, Long> headings = new HashMap<>();
        verticals(layout.header(frame), pixels, (x, pixel) -> {
            if (x > tableWidth) {
                headings.merge(day(frame, x - tableWidth), pixel, (one, other) -> {
                    assertThat(one).isEqualTo(other);
                    return one;
                });
            }
        });
        List<LocalDate> days = List.copyOf(new TreeSet<>(headings.keySet()));
        List<ChartRow> rows = new ArrayList<>();
        for (int i = 1; i < days.size(); i++) {
            rows.add(ChartRow.plain(row(days.get(i - 1), days.get(i).minusDays(1)), ChartRow.Fold.LEAF));
        }
        Group drawn = layout.rows(rows, frame);

        verticals(drawn, pixels, (x, pixel) -> {
            if (x > tableWidth && !day(frame, x - tableWidth).equals(SampleRows.STATUS_DATE.plusDays(1))) {
                assertThat(pixel).isEqualTo(headings.get(day(frame, x - tableWidth)));
            }
        });
        boxes(drawn, pixels, 0, (box, grid) -> {
            if (STYLE.planFill().equals(box.fill()) && box.width() > 4) {
                assertThat(pixel(grid, box.x())).isEqualTo(headings.get(day(frame, box.x())));
                assertThat(pixel(grid, box.x() + box.width()))
                        .isEqualTo(headings.get(day(frame, box.x() + box.width())));
            }
        });
    }

    private static GanttRow row(LocalDate start, LocalDate finish) {
        return SampleRows.row(GanttRow.Level.TASK, null, 2, "1.1.1", "任务", start, finish)
                .build();
    }

    private static LocalDate day(ChartFrame frame, double x) {
        return FIRST.plusDays(Math.round((x + frame.from()) / frame.scale().pointsPerDay()));
    }

    /** Where the painter puts an edge, in whole device pixels from the window's left edge. */
    private static long pixel(PixelGrid grid, double place) {
        double exact = (grid.origin() + grid.edge(place)) * grid.scale();
        assertThat(exact).isCloseTo(Math.rint(exact), org.assertj.core.api.Assertions.within(1e-6));
        return Math.round(exact);
    }

    private static void verticals(Group group, PixelGrid grid, BiConsumer<Double, Long> take) {
        for (Shape shape : group.shapes()) {
            if (shape instanceof Group inner) {
                verticals(inner, grid.shifted(inner.x()), take);
            } else if (shape instanceof Line line
                    && line.x1() == line.x2()
                    && line.stroke().dashes().isEmpty()) {
                take.accept(grid.origin() + line.x1(), pixel(grid, line.x1()));
            }
        }
    }

    private static void boxes(Group group, PixelGrid grid, int depth, BiConsumer<Box, PixelGrid> take) {
        for (Shape shape : group.shapes()) {
            if (shape instanceof Group inner) {
                boxes(inner, grid.shifted(inner.x()), depth + 1, take);
            } else if (shape instanceof Box box) {
                take.accept(box, grid);
            }
        }
    }
}
