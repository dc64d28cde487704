package hengdao.gantt;

import static org.assertj.core.api.Assertions.assertThat;

import hengdao.gantt.GanttRow.Level;
import hengdao.model.DependencyType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

class LinkRouterTest {
    private static final LocalDate DAY = LocalDate.of(2017, 1, 1);
    private static final GanttStyle STYLE = GanttStyle.screen();
    private static final double HEIGHT = 34;

    @Property(tries = 500)
    void neverCrossesMoreBarsThanThePlainWay(
            @ForAll long seed,
            @ForAll @IntRange(min = 2, max = 40) int count,
            @ForAll @DoubleRange(min = 0.3, max = 20) double pointsPerDay,
            @ForAll DependencyType type) {
        Random random = new Random(seed);
        TimeScale scale = new TimeScale(DAY, DAY.plusDays(500), pointsPerDay);
        ChartFrame frame = new ChartFrame(
                new ChartColumns(List.of(), List.of()),
                scale,
                0,
                scale.width(),
                DAY,
                SampleRows.calendar(),
                ChartMarks.USUAL.showing(EnumSet.of(ChartLayer.LINKS, ChartLayer.ACTUAL)));
        List<DrawnRow> rows = rows(random, count, frame);
        LinkGround ground = new LinkGround(rows, 0);
        LinkWays.Range sheet = new LinkWays.Range(0, scale.width());
        LinkRouter router = new LinkRouter(STYLE, sheet, ground);
        for (int i = 0; i < 8; i++) {
            int from = random.nextInt(count);
            int to = (from + 1 + random.nextInt(count - 1)) % count;
            PlacedLink link = new PlacedLink(
                    rows.get(from).row(),
                    from * HEIGHT,
                    HEIGHT,
                    rows.get(to).row(),
                    to * HEIGHT,
                    HEIGHT,
                    type,
                    0,
                    false,
                    i % 4,
                    List.of());
            LinkEnd start = LinkEnd.from(link, frame, STYLE);
            LinkEnd end = LinkEnd.to(link, frame, STYLE);
            LinkRoute plain = new LinkWays(start, end, i % 4, sheet, STYLE).plain();
            LinkRoute chosen = router.route(start, end, i % 4);
            assertThat(crossed(chosen, rows)).isLessThanOrEqualTo(crossed(plain, rows));
            assertThat(chosen.points().getFirst()).isEqualTo(plain.points().getFirst());
            assertUprightOrLevel(chosen);
        }
    }

    private static void assertUprightOrLevel(LinkRoute route) {
        for (int i = 1; i < route.points().size(); i++) {
            boolean level =
                    route.points().get(i - 1).y() == route.points().get(i).y();
            boolean upright =
                    route.points().get(i - 1).x() == route.points().get(i).x();
            assertThat(level != upright).isTrue();
        }
    }

    /** How many bars a way passes through, found without the router's own eyes. */
    private static long crossed(LinkRoute route, List<DrawnRow> rows) {
        long count = 0;
        for (int i = 1; i < route.points().size(); i++) {
            double left = Math.min(
                    route.points().get(i - 1).x(), route.points().get(i).x());
            double right = Math.max(
                    route.points().get(i - 1).x(), route.points().get(i).x());
            double top = Math.min(
                    route.points().get(i - 1).y(), route.points().get(i).y());
            double bottom = Math.max(
                    route.points().get(i - 1).y(), route.points().get(i).y());
            double thick = left == right ? 0.5 : 0;
            Occupied.Area piece =
                    new Occupied.Area(left - thick, top - (0.5 - thick), right + thick, bottom + (0.5 - thick));
            count += rows.stream()
                    .flatMap(row -> row.bars().stream())
                    .filter(piece::overlaps)
                    .count();
        }
        return count;
    }

    private static List<DrawnRow> rows(Random random, int count, ChartFrame frame) {
        List<DrawnRow> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            LocalDate start = DAY.plusDays(random.nextInt(300));
            GanttRow row = SampleRows.row(
                            Level.TASK, null, 2, "1." + i, "任务", start, start.plusDays(random.nextInt(120)))
                    .build();
            BarPlaces places = BarPlaces.of(row, frame, STYLE, i * HEIGHT, HEIGHT);
            rows.add(new DrawnRow(row, i * HEIGHT, HEIGHT, List.of(places.planBar()), List.of()));
        }
        return rows;
    }
}
