package hengdao.gantt;

import static org.assertj.core.api.Assertions.assertThat;

import hengdao.drawing.Box;
import hengdao.drawing.Fill;
import hengdao.drawing.FontTextMeasurer;
import hengdao.drawing.Group;
import hengdao.drawing.Label;
import hengdao.drawing.Path;
import hengdao.gantt.ChartMarks.RowNotes;
import hengdao.i18n.Messages;
import hengdao.schedule.plan.Violation;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FlagsTest {
    private static final GanttStyle STYLE = GanttStyle.screen();
    private static final GanttRow ROW = SampleRows.signing(null);
    private static final FontTextMeasurer MEASURER = new FontTextMeasurer();
    private static final ChartMarks MARKS = new ChartMarks(
            EnumSet.of(ChartLayer.FLAGS, ChartLayer.ACTUAL, ChartLayer.PERCENTAGES, ChartLayer.TARGETS),
            Map.of(),
            Map.of(ROW.id(), List.of(new Violation.PastDeadline(ROW.deadline(), 3))),
            Map.of(),
            Map.of(ROW.id(), new RowNotes("两户未签", "本周签约 12 户")),
            Map.of());
    private final GanttLayout layout = new GanttLayout(MEASURER, STYLE, Messages.of(Locale.SIMPLIFIED_CHINESE));

    @Test
    void aRowIsFlaggedForWhatItHas() {
        assertThat(Flag.of(ROW, MARKS)).containsExactly(Flag.VIOLATION, Flag.PROBLEM, Flag.NOTE);
        assertThat(Flag.of(ROW, ChartMarks.USUAL)).isEmpty();
        assertThat(Flag.of(ROW, MARKS.showing(Set.of()))).isEmpty();
    }

    @Test
    void aViolationIsFlaggedBesideTheNameAndAtTheBar() {
        Group drawn = draw(MARKS, 220);
        List<Box> discs = discs(drawn);
        assertThat(discs).hasSize(2);
        Box name = discs.stream().filter(box -> box.x() < 220).findFirst().orElseThrow();
        Box bar = discs.stream().filter(box -> box.x() >= 220).findFirst().orElseThrow();
        assertThat(name.width()).isGreaterThan(10);
        assertThat(bar.x()).isEqualTo(220 + 19 * 4);
        assertThat(discs(draw(MARKS.showing(EnumSet.of(ChartLayer.ACTUAL)), 220)))
                .isEmpty();
    }

    @Test
    void flagsStandAtTheEndOfTheNameWhichMakesRoom() {
        Group drawn = draw(MARKS, 220);
        Box disc =
                discs(drawn).stream().filter(box -> box.x() < 220).findFirst().orElseThrow();
        Path problem = Shapes.of(Path.class, drawn).stream()
                .filter(path -> Fill.of(STYLE.palette().caution()).equals(path.fill()))
                .findFirst()
                .orElseThrow();
        assertThat(disc.x() + disc.width()).isLessThan(problem.points().get(2).x());
        assertThat(problem.points().get(1).x()).isLessThan(220 - STYLE.padding() / 2);
        GanttRow longName = ROW.named("清空楼栋并移交施工单位同步做好围挡管线迁改和安全监测");
        Group wide = draw(longName, MARKS, 220);
        Label name = Shapes.of(Label.class, wide).stream()
                .filter(label -> label.text().endsWith("…"))
                .findFirst()
                .orElseThrow();
        assertThat(name.x() + MEASURER.width(name.text(), name.style())).isLessThanOrEqualTo(disc.x());
    }

    @Test
    void noPercentageIsWrittenOverAFlag() {
        for (double from = 0; from < 500; from += 7) {
            Group drawn = drawn(ROW, MARKS, 0, from);
            List<Box> discs = discs(drawn);
            List<Label> labels = Shapes.of(Label.class, drawn);
            for (Box disc : discs) {
                Occupied.Area area =
                        new Occupied.Area(disc.x(), disc.y(), disc.x() + disc.width(), disc.y() + disc.height());
                assertThat(labels)
                        .noneMatch(label -> LabelAreas.area(label, MEASURER).overlaps(area));
            }
        }
    }

    @Test
    void theLegendExplainsFlagsThatAreThere() {
        List<ChartRow> rows = List.of(ChartRow.plain(ROW, ChartRow.Fold.LEAF));
        assertThat(words(layout.legend(rows, frame(MARKS, 220, 0), 900))).contains("计划有冲突", "存在问题", "进展情况");
        assertThat(words(layout.legend(rows, frame(ChartMarks.USUAL, 220, 0), 900)))
                .doesNotContain("计划有冲突", "存在问题", "进展情况");
    }

    private static List<String> words(Group group) {
        return Shapes.of(Label.class, group).stream().map(Label::text).toList();
    }

    private Group draw(ChartMarks marks, double nameWidth) {
        return draw(ROW, marks, nameWidth);
    }

    private Group draw(GanttRow row, ChartMarks marks, double nameWidth) {
        return drawn(row, marks, nameWidth, 0);
    }

    private Group drawn(GanttRow row, ChartMarks marks, double nameWidth, double from) {
        return layout.rows(List.of(ChartRow.plain(row, ChartRow.Fold.LEAF)), frame(marks, nameWidth, from));
    }

    private static ChartFrame frame(ChartMarks marks, double nameWidth, double from) {
        TimeScale scale = new TimeScale(SampleRows.CAMPAIGN.minusDays(19), SampleRows.SIGNING_DUE.plusDays(100), 4);
        List<Column> columns = nameWidth > 0 ? List.of(Column.NAME) : List.of();
        return new ChartFrame(
                ChartColumns.of(STYLE, nameWidth, columns),
                scale,
                from,
                500,
                SampleRows.STATUS_DATE,
                SampleRows.calendar(),
                marks);
    }

    private static List<Box> discs(Group drawn) {
        return Shapes.of(Box.class, drawn).stream()
                .filter(box -> Fill.of(STYLE.palette().late()).equals(box.fill()) && box.radius() > 0)
                .toList();
    }
}
