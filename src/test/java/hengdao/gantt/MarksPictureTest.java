package hengdao.gantt;

import static org.assertj.core.api.Assertions.assertThat;

import hengdao.drawing.Drawing;
import hengdao.drawing.FontTextMeasurer;
import hengdao.drawing.Group;
import hengdao.drawing.Line;
import hengdao.drawing.PngPainter;
import hengdao.exchange.SeedReader;
import hengdao.exchange.SeedSource;
import hengdao.i18n.Messages;
import hengdao.model.DateRange;
import hengdao.model.Dependency;
import hengdao.model.Programme;
import hengdao.schedule.LightRules;
import hengdao.schedule.ProgrammeStatus;
import hengdao.schedule.Workdays;
import hengdao.schedule.plan.Plan;
import hengdao.schedule.plan.PlanAnalysis;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pictures of the shantytown project with every mark on, kept in target/pictures. */
class MarksPictureTest {
    private static final LocalDate STATUS_DATE = LocalDate.of(2017, 3, 20);
    private static final Messages MESSAGES = Messages.of(Locale.SIMPLIFIED_CHINESE);
    private static final FontTextMeasurer MEASURER = new FontTextMeasurer();

    private final Programme demo =
            new SeedReader(SeedSource.ofProgram(), UUID::randomUUID).demo(2017).programme();

    @ParameterizedTest
    @CsvSource({"screen,2.4,0", "screen,6,200", "screen,18,900", "paper,1.9,0", "paper,6,300", "paper,14,900"})
    void paintsEveryMark(String kind, double pointsPerDay, double from) throws IOException {
        GanttStyle style = kind.equals("paper") ? GanttStyle.paper() : GanttStyle.screen();
        GanttLayout layout = new GanttLayout(MEASURER, style, MESSAGES);
        List<ChartRow> rows = rows("5");
        TimeScale scale = new TimeScale(LocalDate.of(2016, 12, 10), LocalDate.of(2018, 4, 30), pointsPerDay);
        ChartFrame frame = new ChartFrame(
                ChartColumns.of(style, kind.equals("paper") ? 150 : 190, List.of(Column.NUMBER, Column.NAME)),
                scale,
                from,
                960,
                STATUS_DATE,
                demo.calendar(),
                marks());
        List<PlacedLink> links = links(rows, layout, frame);
        Group body = layout.rows(new ChartSlice(rows, null, null, links), frame);
        Group header = layout.header(frame);
        Group legend = layout.legend(new ChartSlice(rows, null, null, links), frame, frame.totalWidth());
        double foot = header.height() + body.height();
        Drawing drawing = new Drawing(
                frame.totalWidth(),
                foot + legend.height() + 8,
                List.of(
                        header,
                        new Group(0, header.height(), body.width(), body.height(), body.shapes()),
                        new Group(0, foot + 4, legend.width(), legend.height(), legend.shapes())));
        Path file = Path.of("target", "pictures", "marks-" + kind + "-" + pointsPerDay + ".png");
        Files.createDirectories(file.getParent());
        try (var out = Files.newOutputStream(file)) {
            new PngPainter(MEASURER, 110).write(drawing, out);
        }
        assertThat(Shapes.of(Line.class, body)).isNotEmpty();
    }

    private List<ChartRow> rows(String project) {
        ProgrammeStatus status = ProgrammeStatus.evaluate(demo, STATUS_DATE, LightRules.DEFAULT);
        List<GanttRow> all = GanttRows.of(demo, status::of, MESSAGES).stream()
                .filter(row -> row.key().equals(project) || row.key().startsWith(project + "."))
                .toList();
        List<ChartRow> rows = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            boolean holds =
                    i + 1 < all.size() && all.get(i).id().equals(all.get(i + 1).parentId());
            rows.add(ChartRow.plain(all.get(i), holds ? ChartRow.Fold.OPEN : ChartRow.Fold.LEAF));
        }
        return rows;
    }

    private ChartMarks marks() {
        PlanAnalysis analysis = PlanAnalysis.of(Plan.of(demo));
        Map<UUID, DateRange> baseline = new HashMap<>();
        ProgrammeStatus status = ProgrammeStatus.evaluate(demo, STATUS_DATE, LightRules.DEFAULT);
        for (GanttRow row : GanttRows.of(demo, status::of, MESSAGES)) {
            if (!BarLayout.isSummary(row)) {
                int by = Math.floorMod(row.key().hashCode(), 5) * 4 - 6;
                LocalDate first = row.start().plusDays(row.milestone() ? by / 2 : Math.min(by, 0));
                baseline.put(
                        row.id(),
                        new DateRange(
                                first, row.milestone() ? first : row.finish().plusDays(by / 2 + 3)));
            }
        }
        return new ChartMarks(
                EnumSet.allOf(ChartLayer.class),
                analysis.floats(),
                analysis.violations(),
                baseline,
                Map.of(),
                Map.of());
    }

    private List<PlacedLink> links(List<ChartRow> rows, GanttLayout layout, ChartFrame frame) {
        Map<UUID, Integer> places = new HashMap<>();
        double[] tops = new double[rows.size() + 1];
        for (int i = 0; i < rows.size(); i++) {
            places.put(rows.get(i).row().id(), i);
            tops[i + 1] = tops[i] + layout.rowHeight(rows.get(i), frame.columns(), frame.marks());
        }
        Workdays workdays = new Workdays(demo.calendar());
        List<PlacedLink> links = new ArrayList<>();
        for (Dependency link : demo.dependencies()) {
            Integer from = places.get(link.predecessorId());
            Integer to = places.get(link.successorId());
            if (from != null && to != null) {
                GanttRow one = rows.get(from).row();
                GanttRow other = rows.get(to).row();
                links.add(new PlacedLink(
                        one,
                        tops[from],
                        tops[from + 1] - tops[from],
                        other,
                        tops[to],
                        tops[to + 1] - tops[to],
                        link.type(),
                        link.lagWorkdays(),
                        CriticalLinks.isCritical(link, one, other, frame.marks(), workdays),
                        0,
                        NearRows.of(from, to)
                                .mapToObj(i -> new PlacedRow(rows.get(i), tops[i], tops[i + 1] - tops[i], false))
                                .toList()));
            }
        }
        return links;
    }
}
