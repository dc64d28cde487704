package hengdao.gantt;

import static org.assertj.core.api.Assertions.assertThat;

import hengdao.drawing.FontTextMeasurer;
import hengdao.drawing.Group;
import hengdao.drawing.Label;
import hengdao.drawing.Path;
import hengdao.drawing.Point;
import hengdao.gantt.GanttRow.Level;
import hengdao.i18n.Messages;
import hengdao.model.DependencyType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Links between bars of 10 points a day; the plan bar of the row at 0 has its middle at 14, of that at 34 at 48. */
class LinkGeometryTest {
    private static final LocalDate DAY = LocalDate.of(2017, 1, 1);
    private static final GanttStyle STYLE = GanttStyle.screen();
    private static final Set<ChartLayer> LINKS = EnumSet.of(ChartLayer.LINKS, ChartLayer.PLAN);

    @Test
    void finishToStartGoesFromTheEndOfOneBarToTheStartOfTheNext() {
        List<Path> drawn = drawn(DependencyType.FS, 0, row("a", 0, 9), row("b", 15, 20));
        assertThat(line(drawn).points())
                .containsExactly(new Point(100, 14), new Point(106, 14), new Point(106, 48), new Point(144, 48));
        assertThat(arrow(drawn).points()).containsExactly(new Point(144, 45), new Point(144, 51), new Point(150, 48));
    }

    @Test
    void startToStartLeavesAndEntersOnTheLeft() {
        List<Path> drawn = drawn(DependencyType.SS, 0, row("a", 5, 20), row("b", 8, 20));
        assertThat(line(drawn).points())
                .containsExactly(new Point(50, 14), new Point(44, 14), new Point(44, 48), new Point(74, 48));
    }

    @Test
    void finishToFinishLeavesAndEntersOnTheRight() {
        List<Path> drawn = drawn(DependencyType.FF, 0, row("a", 5, 19), row("b", 8, 24));
        assertThat(line(drawn).points())
                .containsExactly(new Point(200, 14), new Point(259, 14), new Point(259, 48), new Point(256, 48));
        assertThat(arrow(drawn).points().getLast()).isEqualTo(new Point(250, 48));
    }

    /** Rows that end on the last day of a page, on which a milestone stands. */
    @Test
    void aPageHasRoomForTheLinksAfterItsLastDay() {
        List<Path> drawn = drawn(DependencyType.FF, 0, row("a", 5, 24), row("b", 8, 24));
        double last = drawn.stream()
                .flatMap(path -> path.points().stream())
                .mapToDouble(Point::x)
                .max()
                .orElseThrow();
        double lanes = 3 * STYLE.planHeight() * 0.375;
        assertThat(last).isGreaterThan(250);
        assertThat(last + lanes + STYLE.hairline()).isLessThan(250 + STYLE.pageEdge());
    }

    @Test
    void startToFinishLeavesOnTheLeftAndEntersOnTheRight() {
        List<Path> drawn = drawn(DependencyType.SF, 0, row("a", 20, 30), row("b", 5, 14));
        assertThat(line(drawn).points())
                .containsExactly(new Point(200, 14), new Point(194, 14), new Point(194, 48), new Point(156, 48));
    }

    @Test
    void aSuccessorThatStartsAtOnceIsReachedFromAbove() {
        List<Path> drawn = drawn(DependencyType.FS, 0, row("a", 0, 9), row("b", 10, 20));
        assertThat(line(drawn).points()).containsExactly(new Point(100, 14), new Point(106, 14), new Point(106, 38));
        assertThat(arrow(drawn).points().getLast()).isEqualTo(new Point(106, 44));
    }

    @Test
    void aSuccessorThatComesTooEarlyIsReachedBetweenTheRows() {
        List<Path> drawn = drawn(DependencyType.FS, 0, row("a", 0, 19), row("b", 5, 30));
        assertThat(line(drawn).points())
                .startsWith(new Point(200, 14), new Point(206, 14))
                .endsWith(new Point(41, 48), new Point(44, 48));
        assertThat(line(drawn).points().get(2).y()).isBetween(21.0, 34.0);
    }

    @Test
    void goesRoundTheBarsOfTheRowsBetween() {
        GanttRow between = row("m", 8, 13);
        List<GanttRow> rows = List.of(row("a", 0, 9), between, row("b", 20, 30));
        Path line = line(paths(rows, List.of(link(DependencyType.FS, 0, rows, 0, 2, false)), LINKS));
        List<Point> points = line.points();
        assertThat(points).hasSize(4);
        assertThat(points.get(1).x()).isGreaterThan(140).isLessThanOrEqualTo(191);
    }

    @Test
    void aLongLinkTakesTheFreeWayBetweenTheBarsInItsMiddle() {
        List<GanttRow> rows = new ArrayList<>(List.of(row("a", 0, 9)));
        for (int i = 1; i < 40; i++) {
            rows.add(i > 10 && i < 30 ? row("m" + i, 8, 20) : row("s" + i, 0, 5));
        }
        rows.add(row("b", 40, 50));
        List<Point> points = line(paths(rows, List.of(link(DependencyType.FS, 0, rows, 0, 40, false)), LINKS))
                .points();
        assertThat(points).hasSize(4);
        assertThat(points.get(1).x())
                .as("right of the bars in the middle, which end at 210")
                .isGreaterThan(210)
                .isLessThan(400);
    }

    @Test
    void comesFromAboveThePictureToTheTruePlace() {
        GanttRow above = row("a", 0, 9);
        GanttRow shown = row("b", 15, 20);
        PlacedLink link = new PlacedLink(above, -340, 34, shown, 0, 34, DependencyType.FS, 0, false, 0, List.of());
        assertThat(line(paths(List.of(shown), List.of(link), LINKS)).points())
                .containsExactly(new Point(100, -326), new Point(106, -326), new Point(106, 14), new Point(144, 14));
    }

    @Test
    void secondUprightLineKeepsOffTheFirst() {
        List<GanttRow> rows = List.of(row("a", 0, 9), row("b", 0, 9), row("c", 20, 30), row("d", 20, 30));
        List<Path> paths = paths(
                rows,
                List.of(
                        link(DependencyType.FS, 0, rows, 0, 3, false, 0),
                        link(DependencyType.FS, 0, rows, 1, 2, false, 1)),
                LINKS);
        List<Double> uprights =
                lines(paths).stream().map(path -> path.points().get(1).x()).toList();
        assertThat(Math.abs(uprights.get(0) - uprights.get(1))).isGreaterThanOrEqualTo(3);
    }

    @Test
    void lagStandsBesideTheLine() {
        Group drawn = draw(List.of(row("a", 0, 9), row("b", 15, 20)), DependencyType.FS, -3, LINKS);
        assertThat(Shapes.of(Label.class, drawn)).extracting(Label::text).contains("−3日");
        assertThat(Shapes.of(Label.class, draw(List.of(row("a", 0, 9), row("b", 15, 20)), DependencyType.FS, 2, LINKS)))
                .extracting(Label::text)
                .contains("+2日");
    }

    @Test
    void criticalLinksAreTwoPixelsWideAndOutlastTheOthers() {
        List<GanttRow> rows = List.of(row("a", 0, 9), row("b", 15, 20));
        List<PlacedLink> both =
                List.of(link(DependencyType.FS, 0, rows, 0, 1, true), link(DependencyType.SS, 0, rows, 0, 1, false));
        Set<ChartLayer> all = EnumSet.of(ChartLayer.LINKS, ChartLayer.CRITICAL_PATH);
        assertThat(lines(paths(rows, both, all)).getLast().stroke())
                .satisfies(pen -> assertThat(pen.width()).isEqualTo(2))
                .satisfies(
                        pen -> assertThat(pen.color()).isEqualTo(STYLE.palette().critical()));
        assertThat(lines(paths(rows, both, EnumSet.of(ChartLayer.CRITICAL_PATH))))
                .hasSize(1);
        assertThat(lines(paths(rows, both, LINKS)))
                .allMatch(path -> path.stroke().width() == 1);
        assertThat(lines(paths(rows, both, EnumSet.noneOf(ChartLayer.class)))).isEmpty();
    }

    private static GanttRow row(String key, int first, int last) {
        return SampleRows.row(Level.TASK, null, 2, key, key, DAY.plusDays(first), DAY.plusDays(last))
                .build();
    }

    private static PlacedLink link(
            DependencyType type, int lag, List<GanttRow> rows, int from, int to, boolean critical) {
        return link(type, lag, rows, from, to, critical, 0);
    }

    private static PlacedLink link(
            DependencyType type, int lag, List<GanttRow> rows, int from, int to, boolean critical, int lane) {
        List<PlacedRow> near = NearRows.of(from, to)
                .mapToObj(i -> new PlacedRow(
                        ChartRow.plain(rows.get(i), ChartRow.Fold.LEAF), 34 * i, 34, i == from || i == to))
                .toList();
        return new PlacedLink(
                rows.get(from), 34 * from, 34, rows.get(to), 34 * to, 34, type, lag, critical, lane, near);
    }

    private static List<Path> drawn(DependencyType type, int lag, GanttRow from, GanttRow to) {
        return Shapes.of(Path.class, draw(List.of(from, to), type, lag, LINKS));
    }

    private static Group draw(List<GanttRow> rows, DependencyType type, int lag, Set<ChartLayer> layers) {
        return draw(rows, List.of(link(type, lag, rows, 0, 1, false)), layers);
    }

    private static List<Path> paths(List<GanttRow> rows, List<PlacedLink> links, Set<ChartLayer> layers) {
        return Shapes.of(Path.class, draw(rows, links, layers));
    }

    private static Group draw(List<GanttRow> rows, List<PlacedLink> links, Set<ChartLayer> layers) {
        List<ChartRow> shown = new ArrayList<>();
        rows.forEach(row -> shown.add(ChartRow.plain(row, ChartRow.Fold.LEAF)));
        TimeScale scale = new TimeScale(DAY, DAY.plusDays(60), 10);
        ChartFrame frame = new ChartFrame(
                ChartColumns.of(STYLE, 0, List.of()),
                scale,
                0,
                600,
                DAY.minusDays(30),
                SampleRows.calendar(),
                ChartMarks.USUAL.showing(layers));
        return new GanttLayout(new FontTextMeasurer(), STYLE, Messages.of(Locale.SIMPLIFIED_CHINESE))
                .rows(new ChartSlice(shown, null, null, links), frame);
    }

    private static List<Path> lines(List<Path> paths) {
        return paths.stream().filter(path -> !path.closed()).toList();
    }

    private static Path line(List<Path> paths) {
        assertThat(lines(paths)).hasSize(1);
        return lines(paths).getFirst();
    }

    private static Path arrow(List<Path> paths) {
        return paths.stream().filter(Path::closed).findFirst().orElseThrow();
    }
}
