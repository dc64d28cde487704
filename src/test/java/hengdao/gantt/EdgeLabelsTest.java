package hengdao.gantt;

import static org.assertj.core.api.Assertions.assertThat;

import hengdao.drawing.FontTextMeasurer;
import hengdao.drawing.Group;
import hengdao.drawing.Label;
import hengdao.drawing.Path;
import hengdao.i18n.Messages;
import hengdao.schedule.Light;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The labels of a chart that is scrolled sideways, 300 points wide. */
class EdgeLabelsTest {
    private static final GanttStyle STYLE = GanttStyle.screen();
    private static final FontTextMeasurer MEASURER = new FontTextMeasurer();
    private static final LocalDate FIRST = LocalDate.of(2016, 12, 1);
    private static final LocalDate DUE = LocalDate.of(2017, 3, 7);
    private static final double WIDTH = 300;

    private final GanttRow signing = SampleRows.signing(null);
    private final GanttRow milestone = SampleRows.row(GanttRow.Level.TASK, null, 2, "m", "m", DUE, DUE)
            .milestone()
            .goals(new GanttRow.Goal(DUE, "3月7日", false))
            .status(SampleRows.status(Light.RED, null, null, null))
            .build();

    @Test
    void areNeverCutByTheEdge() {
        int shown = 0;
        for (double from = 0; from < 700; from += 3) {
            for (GanttRow row : List.of(signing, milestone)) {
                for (Label label : labels(draw(row, from))) {
                    shown++;
                    Occupied.Area area = LabelAreas.area(label, MEASURER);
                    assertThat(area.left()).as("%s at %s", label.text(), from).isGreaterThanOrEqualTo(0);
                    assertThat(area.right()).as("%s at %s", label.text(), from).isLessThanOrEqualTo(WIDTH);
                }
                LabelAreas.assertApart(labels(draw(row, from)), MEASURER);
            }
        }
        assertThat(shown).isPositive();
    }

    @Test
    void ofADiamondInViewMoveInside() {
        double diamond = (DUE.toEpochDay() + 1 - FIRST.toEpochDay()) * 5.0;
        Label label = labels(draw(milestone, diamond - WIDTH + 20)).getFirst();
        assertThat(label.text()).isEqualTo("3月7日");
        assertThat(label.x() + MEASURER.width(label.text(), label.style())).isLessThan(WIDTH - 20);
    }

    @Test
    void doNotLieUnderTheArrowToABarElsewhere() {
        double diamond = (DUE.toEpochDay() + 1 - FIRST.toEpochDay()) * 5.0;
        List<String> seen = new ArrayList<>();
        for (double from = diamond; from < diamond + 60; from++) {
            Group drawn = draw(milestone, from);
            List<Path> arrows = Shapes.of(Path.class, drawn).stream()
                    .filter(path -> path.points().size() == 3)
                    .toList();
            for (Label label : labels(drawn)) {
                seen.add(label.text());
                Occupied.Area area = LabelAreas.area(label, MEASURER);
                assertThat(arrows)
                        .allSatisfy(
                                arrow -> assertThat(area.overlaps(area(arrow))).isFalse());
            }
        }
        assertThat(seen).as("while there is room beside the arrow").isNotEmpty();
    }

    private static Occupied.Area area(Path path) {
        double left =
                path.points().stream().mapToDouble(point -> point.x()).min().orElseThrow();
        double right =
                path.points().stream().mapToDouble(point -> point.x()).max().orElseThrow();
        double top =
                path.points().stream().mapToDouble(point -> point.y()).min().orElseThrow();
        double bottom =
                path.points().stream().mapToDouble(point -> point.y()).max().orElseThrow();
        return new Occupied.Area(left, top, right, bottom);
    }

    private static List<Label> labels(Group drawn) {
        return Shapes.of(Label.class, drawn);
    }

    private static Group draw(GanttRow row, double from) {
        TimeScale scale = new TimeScale(FIRST, LocalDate.of(2017, 12, 31), 5);
        ChartFrame frame = new ChartFrame(
                ChartColumns.of(STYLE, 0, List.of()),
                scale,
                from,
                WIDTH,
                SampleRows.STATUS_DATE,
                SampleRows.calendar());
        return new GanttLayout(MEASURER, STYLE, Messages.of(Locale.SIMPLIFIED_CHINESE))
                .rows(List.of(ChartRow.plain(row, ChartRow.Fold.LEAF)), frame);
    }
}
