package hengdao.gantt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hengdao.drawing.Box;
import hengdao.drawing.FontTextMeasurer;
import hengdao.drawing.Group;
import hengdao.drawing.Label;
import hengdao.drawing.Line;
import hengdao.drawing.Path;
import hengdao.drawing.Point;
import hengdao.i18n.Messages;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LaneTest {
    private static final LocalDate FIRST = LocalDate.of(2016, 12, 1);
    private static final GanttStyle STYLE = GanttStyle.screen();
    private static final GanttRow ROW = SampleRows.signing(null);
    private static final Lane LANE = new Lane(
            List.of(at(2016, 12, 20, 0), at(2017, 1, 17, 0.5), at(2017, 3, 7, 1)),
            List.of(at(2016, 12, 20, 0), at(2017, 1, 5, 0.25), at(2017, 1, 17, 0.75)));
    private final GanttLayout layout =
            new GanttLayout(new FontTextMeasurer(), STYLE, Messages.of(Locale.SIMPLIFIED_CHINESE));

    private static Lane.At at(int year, int month, int day, double share) {
        return new Lane.At(LocalDate.of(year, month, day), share);
    }

    private static Set<ChartLayer> with(ChartLayer... layers) {
        Set<ChartLayer> all = ChartLayer.basic();
        all.addAll(List.of(layers));
        return all;
    }

    private static ChartMarks marks(Lane lane, Set<ChartLayer> layers) {
        return new ChartMarks(layers, Map.of(), Map.of(), Map.of(), Map.of(), Map.of(ROW.id(), lane));
    }

    private static ChartMarks shown() {
        return marks(LANE, with(ChartLayer.LANES, ChartLayer.ACTUAL));
    }

    @Test
    void aMeasuredRowGrowsByItsLaneWhereLanesAreOn() {
        ChartColumns columns = ChartColumns.of(STYLE, 200);
        ChartRow row = ChartRow.plain(ROW, ChartRow.Fold.LEAF);
        assertThat(layout.rowHeight(row, columns, shown())).isEqualTo(34 + 28);
        assertThat(layout.rowHeight(row, columns, shown().showing(Set.of()))).isEqualTo(34);
        ChartRow other = ChartRow.plain(SampleRows.shantytown().getFirst(), ChartRow.Fold.OPEN);
        assertThat(layout.rowHeight(other, columns, shown())).isEqualTo(34);
    }

    @Test
    void barsAndCellsStayWhereTheyAreAboveTheLane() {
        Group with = draw(shown(), 0, 600);
        Group without = draw(shown().showing(with(ChartLayer.ACTUAL)), 0, 600);
        assertThat(with.height()).isEqualTo(without.height() + 28);
        assertThat(plan(with)).isEqualTo(plan(without));
        assertThat(Shapes.of(Label.class, with)).containsAll(Shapes.of(Label.class, without));
    }

    @Test
    void scheduledIsAThinDashedLineAndActualAHeavyStepLineToTheStatusDate() {
        Group drawn = draw(shown(), 0, 600);
        Path scheduled = path(drawn, true);
        Path actual = path(drawn, false);
        assertThat(scheduled.points()).hasSize(3);
        assertThat(scheduled.stroke().width()).isLessThan(actual.stroke().width());
        double none = scheduled.points().getFirst().y();
        double whole = scheduled.points().getLast().y();
        assertThat(none - whole).isCloseTo(28 - 0.9 * STYLE.scale().size(), within(1e-9));
        assertThat(scheduled.points().get(1).y()).isCloseTo((none + whole) / 2, within(1e-9));
        assertThat(scheduled.points().get(1).x()).isEqualTo(48 * 4.0);

        double status = 76 * 4;
        assertThat(actual.points()).hasSize(6);
        assertThat(actual.points().get(2)).isEqualTo(new Point(36 * 4.0, none - 0.25 * (none - whole)));
        assertThat(actual.points().get(1)).isEqualTo(new Point(36 * 4.0, none));
        assertThat(actual.points().getLast().x()).isEqualTo(status);
        assertThat(actual.points().getLast().y()).isCloseTo(none - 0.75 * (none - whole), within(1e-9));
        assertThat(dots(drawn)).hasSize(3);
    }

    @Test
    void hairlinesAtNoneAndWholeAreNamedAndTheStatusLineGoesThrough() {
        Group drawn = draw(shown(), 0, 600);
        Path scheduled = path(drawn, true);
        List<Double> levels = Shapes.of(Line.class, drawn).stream()
                .filter(line -> line.y1() == line.y2() && line.x1() == 20 * 4)
                .map(Line::y1)
                .toList();
        assertThat(levels)
                .containsExactlyInAnyOrder(
                        scheduled.points().getFirst().y(),
                        scheduled.points().getLast().y());
        assertThat(Shapes.of(Label.class, drawn)).extracting(Label::text).contains("0%", "100%");
        assertThat(Shapes.of(Line.class, drawn))
                .anyMatch(line -> line.x1() == 76 * 4 && line.x2() == 76 * 4 && line.y2() - line.y1() == 62);
    }

    @Test
    void onlyWhatTheSliceShowsIsLaidOut() {
        Group drawn = draw(shown(), 160, 80);
        Path scheduled = path(drawn, true);
        assertThat(scheduled.points()).extracting(Point::x).containsExactly(0.0, 32.0, 80.0);
        assertThat(dots(drawn)).hasSize(1);
        Path whole = path(draw(shown(), 0, 600), true);
        Point a = whole.points().get(0);
        Point b = whole.points().get(1);
        double expected = a.y() + (160 - a.x()) / (b.x() - a.x()) * (b.y() - a.y());
        assertThat(scheduled.points().getFirst().y()).isCloseTo(expected, within(1e-9));
        Group later = draw(shown(), 900, 80);
        assertThat(Shapes.of(Path.class, later)).noneMatch(path -> !path.closed());
    }

    @Test
    void aGoalExceededStaysWithinItsLane() {
        Lane over = new Lane(LANE.scheduled(), List.of(at(2017, 1, 5, 0.5), at(2017, 2, 1, 1.5)));
        Group drawn = draw(marks(over, with(ChartLayer.LANES)), 0, 600);
        assertThat(path(drawn, false).points())
                .allSatisfy(point -> assertThat(point.y()).isBetween(34.0, 62.0));
        assertThat(path(drawn, true).points().getLast().y())
                .isGreaterThan(path(drawn, false).points().getLast().y());
    }

    private Group draw(ChartMarks marks, double from, double width) {
        TimeScale scale = new TimeScale(FIRST, FIRST.plusDays(400), 4);
        ChartFrame frame = new ChartFrame(
                ChartColumns.of(STYLE, 0, List.of()),
                scale,
                from,
                width,
                SampleRows.STATUS_DATE,
                SampleRows.calendar(),
                marks);
        return layout.rows(List.of(ChartRow.plain(ROW, ChartRow.Fold.LEAF)), frame);
    }

    private static Path path(Group drawn, boolean dashed) {
        return Shapes.of(Path.class, drawn).stream()
                .filter(path -> !path.closed()
                        && path.stroke() != null
                        && path.stroke().dashes().isEmpty() != dashed)
                .findFirst()
                .orElseThrow();
    }

    private static List<Box> dots(Group drawn) {
        return Shapes.of(Box.class, drawn).stream()
                .filter(box -> box.radius() > 0 && box.width() < 6)
                .toList();
    }

    private static Box plan(Group drawn) {
        return Shapes.of(Box.class, drawn).stream()
                .filter(box -> STYLE.planFill().equals(box.fill()))
                .findFirst()
                .orElseThrow();
    }
}
