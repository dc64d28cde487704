package hengdao.gantt;

import static org.assertj.core.api.Assertions.assertThat;

import hengdao.drawing.Box;
import hengdao.drawing.Fill;
import hengdao.drawing.FontTextMeasurer;
import hengdao.drawing.Group;
import hengdao.drawing.Label;
import hengdao.drawing.Line;
import hengdao.drawing.Path;
import hengdao.drawing.Rgb;
import hengdao.drawing.Shape;
import hengdao.gantt.GanttRow.Level;
import hengdao.i18n.Messages;
import hengdao.model.DateRange;
import hengdao.schedule.Light;
import hengdao.schedule.plan.TaskFloat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What stands beside plan bars, at 10 points a day from 2017-01-01, judged at the end of 2017-01-20 (x = 200). */
class PlanMarksTest {
    private static final LocalDate DAY = LocalDate.of(2017, 1, 1);
    private static final LocalDate STATUS_DATE = LocalDate.of(2017, 1, 20);
    private static final GanttStyle STYLE = GanttStyle.screen();
    private static final ChartPalette COLORS = STYLE.palette();

    @Test
    void criticalTasksHaveAnOutlineOfTwoPixels() {
        GanttRow row = row("a", 2, 11, null);
        ChartMarks marks = marks(row, slack(0, 11), null);
        assertThat(outlines(draw(marks, ChartLayer.CRITICAL_PATH, row)))
                .singleElement()
                .satisfies(box -> assertThat(box.x()).isEqualTo(20))
                .satisfies(box -> assertThat(box.width()).isEqualTo(100))
                .satisfies(box -> assertThat(box.stroke().width()).isEqualTo(2));
        assertThat(outlines(draw(marks, ChartLayer.FLOAT, row))).isEmpty();
        assertThat(outlines(draw(marks(row, slack(3, 15), null), ChartLayer.CRITICAL_PATH, row)))
                .isEmpty();
    }

    @Test
    void floatReachesFromTheEndOfTheBarToTheEndOfTheLatestFinish() {
        GanttRow row = row("a", 2, 11, null);
        Group drawn = draw(marks(row, slack(12, 29), null), ChartLayer.FLOAT, row);
        assertThat(lines(drawn, COLORS.slack())).anySatisfy(line -> {
            assertThat(line.x1()).isEqualTo(120);
            assertThat(line.x2()).isEqualTo(300);
        });
        assertThat(texts(drawn)).contains("总时差 12 个工作日");
        Group off = draw(marks(row, slack(12, 29), null), ChartLayer.BASELINE, row);
        assertThat(lines(off, COLORS.slack())).isEmpty();
        assertThat(texts(off)).doesNotContain("总时差 12 个工作日");
    }

    @Test
    void negativeFloatIsSaidInWords() {
        GanttRow row = row("a", 2, 11, null);
        Group drawn = draw(marks(row, slack(-3, 8), null), ChartLayer.FLOAT, row);
        assertThat(lines(drawn, COLORS.slack())).isEmpty();
        assertThat(texts(drawn)).contains("总时差 −3 个工作日，工期不足");
    }

    @Test
    void baselineIsAThinBarBelowThePlanAndADiamondForAMilestone() {
        GanttRow row = row("a", 2, 11, null);
        DateRange before = new DateRange(DAY.plusDays(1), DAY.plusDays(8));
        Group drawn = draw(marks(row, slack(0, 11), before), ChartLayer.BASELINE, row);
        Box plan = boxes(drawn, STYLE.planFill()).getFirst();
        assertThat(boxes(drawn, Fill.of(COLORS.baseline())))
                .singleElement()
                .satisfies(box -> assertThat(box.x()).isEqualTo(10))
                .satisfies(box -> assertThat(box.width()).isEqualTo(80))
                .satisfies(box -> assertThat(box.y()).isEqualTo(plan.y() + plan.height()))
                .satisfies(box -> assertThat(box.height()).isEqualTo(3));
        assertThat(boxes(draw(marks(row, slack(0, 11), before), ChartLayer.FLOAT, row), Fill.of(COLORS.baseline())))
                .isEmpty();
        GanttRow point = SampleRows.row(Level.TASK, null, 2, "m", "m", DAY.plusDays(5), DAY.plusDays(5))
                .milestone()
                .build();
        DateRange day = new DateRange(DAY.plusDays(3), DAY.plusDays(3));
        assertThat(paths(draw(marks(point, slack(0, 5), day), ChartLayer.BASELINE, point), COLORS.baseline()))
                .singleElement()
                .satisfies(path -> assertThat(path.points().getFirst().x()).isEqualTo(40));
    }

    @Test
    void deadlineIsMarkedWhereThePlanDoesNotEndOnIt() {
        Group drawn = draw(ChartMarks.USUAL, ChartLayer.DEADLINES, row("a", 2, 11, DAY.plusDays(14)));
        assertThat(paths(drawn, COLORS.deadline()))
                .singleElement()
                .satisfies(path -> assertThat(path.points().getLast().x()).isEqualTo(150));
        assertThat(paths(draw(ChartMarks.USUAL, ChartLayer.DEADLINES, row("a", 2, 11, null)), COLORS.deadline()))
                .isEmpty();
        assertThat(paths(
                        draw(ChartMarks.USUAL, ChartLayer.LINKS, row("a", 2, 11, DAY.plusDays(14))), COLORS.deadline()))
                .isEmpty();
    }

    @Test
    void aMissedDeadlineSaysByHowManyWorkdays() {
        Group drawn = draw(ChartMarks.USUAL, ChartLayer.DEADLINES, row("a", 2, 20, DAY.plusDays(8)));
        assertThat(paths(drawn, COLORS.late())).hasSize(1);
        assertThat(texts(drawn)).contains("超完成时限 9 个工作日");
    }

    @Test
    void progressLineRunsThroughTheActualPointsOfWhatIsUnderWay() {
        GanttRow behind = reported("a", 0, 29, 14, Light.YELLOW);
        GanttRow ahead = reported("b", 0, 29, 24, Light.GREEN);
        GanttRow done = reported("c", 0, 9, 9, Light.DONE);
        GanttRow silent = row("d", 0, 29, null);
        GanttRow later = reported("e", 25, 29, 24, Light.NOT_STARTED);
        GanttRow overdue = SampleRows.row(Level.TASK, null, 2, "f", "f", DAY.plusDays(9), DAY.plusDays(9))
                .milestone()
                .status(SampleRows.status(Light.RED, null, null, null))
                .build();
        Group drawn = draw(ChartMarks.USUAL, ChartLayer.PROGRESS_LINE, behind, ahead, done, silent, later, overdue);
        List<Line> line = lines(drawn, COLORS.progressLine());
        assertThat(line).extracting(Line::x1).containsExactly(200.0, 150.0, 250.0, 200.0, 200.0, 200.0, 100.0);
        assertThat(line.getLast().x2()).isEqualTo(200);
        assertThat(line.getFirst().y1()).isZero();
        assertThat(line.getLast().y2()).isEqualTo(6 * STYLE.rowHeight());
        assertThat(line).allMatch(piece -> piece.stroke().dashes().size() == 4);
        assertThat(lines(draw(ChartMarks.USUAL, ChartLayer.LINKS, behind), COLORS.progressLine()))
                .isEmpty();
    }

    @Test
    void progressLineRunsThroughTheActualPointOfWhatIsFoldedAway() {
        GanttRow sum = SampleRows.row(Level.WORK_AREA, null, 1, "a", "a", DAY, DAY.plusDays(29))
                .status(SampleRows.status(Light.YELLOW, 30, 60, DAY.plusDays(9)))
                .build();
        ChartMarks marks = ChartMarks.USUAL.showing(EnumSet.of(ChartLayer.PROGRESS_LINE));
        ChartRow folded = ChartRow.plain(sum, ChartRow.Fold.CLOSED);
        ChartRow open = ChartRow.plain(sum, ChartRow.Fold.OPEN);
        List<Line> line = lines(
                draw(new ChartSlice(List.of(folded, open), folded, open, List.of()), marks), COLORS.progressLine());
        assertThat(line).extracting(Line::x1).containsExactly(100.0, 100.0, 200.0);
        assertThat(line.getLast().x2()).isEqualTo(200);
    }

    @Test
    void noLineFillsADiamondThatIsHollow() {
        GanttRow overdue = SampleRows.row(Level.TASK, null, 2, "f", "f", DAY.plusDays(9), DAY.plusDays(9))
                .milestone()
                .goals(new GanttRow.Goal(DAY.plusDays(9), "1月10日", false))
                .status(SampleRows.status(Light.RED, null, null, null))
                .build();
        GanttRow due = SampleRows.row(Level.INDICATOR, null, 2, "g", "g", DAY, STATUS_DATE)
                .goals(new GanttRow.Goal(STATUS_DATE, "≥85% 1月20日", false))
                .build();
        List<Shape> all =
                Shapes.of(Shape.class, draw(ChartMarks.USUAL, ChartLayer.PROGRESS_LINE, overdue, due, overdue));
        Fill inside = Fill.of(COLORS.surface());
        assertThat(all.stream().filter(shape -> shape instanceof Path path && inside.equals(path.fill())))
                .hasSize(3);
        int diamond = 0;
        int lines = 0;
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i) instanceof Path path && inside.equals(path.fill())) {
                diamond = diamond == 0 ? i : diamond;
            } else if (!(all.get(i) instanceof Label)) {
                lines = i;
            }
        }
        assertThat(diamond).as("painted after every line and dot").isGreaterThan(lines);
    }

    @Test
    void progressLineComesFromTheRowAboveAndGoesToTheRowBelow() {
        GanttRow one = reported("a", 0, 29, 14, Light.YELLOW);
        GanttRow two = reported("b", 0, 29, 24, Light.GREEN);
        GanttRow three = reported("c", 0, 29, 4, Light.RED);
        ChartMarks marks = ChartMarks.USUAL.showing(EnumSet.of(ChartLayer.PROGRESS_LINE));
        List<Line> whole = lines(draw(slice(null, List.of(one, two, three), null), marks), COLORS.progressLine());
        List<Line> middle = lines(draw(slice(one, List.of(two), three), marks), COLORS.progressLine());
        assertThat(middle).hasSize(2);
        for (int i = 0; i < 2; i++) {
            Line scrolled = middle.get(i);
            Line there = whole.get(i + 1);
            assertThat(scrolled.x1()).isEqualTo(there.x1());
            assertThat(scrolled.x2()).isEqualTo(there.x2());
            assertThat(scrolled.y1()).isEqualTo(there.y1() - STYLE.rowHeight());
            assertThat(scrolled.y2()).isEqualTo(there.y2() - STYLE.rowHeight());
        }
    }

    @Test
    void actualBarsPercentagesTargetsAndDaysOffCanBeSwitchedOff() {
        GanttRow row = SampleRows.signing(null);
        List<Shape> all = Shapes.of(Shape.class, draw(ChartMarks.USUAL, ChartLayer.usual(), row));
        assertThat(all).isNotEmpty();
        Group none = draw(ChartMarks.USUAL, EnumSet.noneOf(ChartLayer.class), row);
        assertThat(texts(none)).isEmpty();
        assertThat(boxes(none, Fill.of(COLORS.actual()))).isEmpty();
        assertThat(boxes(none, Fill.of(COLORS.holiday()))).isEmpty();
        assertThat(texts(draw(ChartMarks.USUAL, EnumSet.of(ChartLayer.TARGETS), row)))
                .singleElement()
                .satisfies(words -> assertThat(words).contains("≥85%"));
        assertThat(texts(draw(ChartMarks.USUAL, EnumSet.of(ChartLayer.PERCENTAGES, ChartLayer.ACTUAL), row)))
                .containsExactlyInAnyOrder("79.4%", "73%");
        assertThat(boxes(draw(ChartMarks.USUAL, EnumSet.of(ChartLayer.DAYS_OFF), row), Fill.of(COLORS.holiday())))
                .isNotEmpty();
    }

    @Test
    void legendExplainsExactlyWhatIsOn() {
        GanttRow row = row("a", 2, 11, DAY.plusDays(14));
        DateRange before = new DateRange(DAY.plusDays(1), DAY.plusDays(8));
        ChartMarks marks = marks(row, slack(2, 13), before);
        assertThat(legend(row, marks.showing(ChartLayer.basic()))).containsExactly("计划", "检查日期");
        assertThat(legend(row, marks.showing(Set.of()))).isEmpty();
        assertThat(legend(row, marks.showing(EnumSet.allOf(ChartLayer.class))))
                .containsExactly("计划", "基线", "完成时限", "总时差（工作日）", "检查日期", "前锋线", "休息日", "班", "调休上班");
        assertThat(legend(row, marks(row, slack(0, 11), null).showing(EnumSet.of(ChartLayer.CRITICAL_PATH))))
                .contains("关键工作");
        assertThat(legend(row, marks(row, slack(-3, 8), null).showing(EnumSet.of(ChartLayer.FLOAT))))
                .contains("总时差（工作日）");
    }

    @Test
    void aDayOffInTheLegendHasAnEdge() {
        ChartMarks marks = ChartMarks.USUAL.showing(EnumSet.of(ChartLayer.DAYS_OFF));
        ChartSlice slice = slice(null, List.of(row("a", 2, 11, null)), null);
        assertThat(boxes(layout().legend(slice, frame(marks), 900), Fill.of(COLORS.holiday())))
                .singleElement()
                .satisfies(box -> assertThat(box.stroke()).isNotNull());
    }

    @Test
    void legendExplainsTheTwoPercentages() {
        assertThat(legend(SampleRows.signing(null), ChartMarks.USUAL)).contains("双比例：上 应达，下 实际");
        ChartMarks without = ChartMarks.USUAL.showing(EnumSet.of(ChartLayer.ACTUAL));
        assertThat(legend(SampleRows.signing(null), without)).doesNotContain("双比例：上 应达，下 实际");
    }

    @Test
    void legendExplainsMakeUpWorkdaysOnlyWhereTheyAreNamed() {
        GanttRow row = row("a", 2, 11, null);
        assertThat(legend(row, ChartMarks.USUAL)).contains("调休上班");
        assertThat(legend(row, ChartMarks.USUAL.showing(ChartLayer.basic()))).doesNotContain("调休上班");
        ChartFrame far = frame(ChartMarks.USUAL, 3);
        assertThat(texts(layout().legend(slice(null, List.of(row), null), far, 900)))
                .doesNotContain("调休上班");
    }

    @Test
    void planSummaryMilestoneAndStatusLineCanBeSwitchedOff() {
        GanttRow bar = row("a", 2, 11, null);
        GanttRow holder = SampleRows.row(Level.SUMMARY, null, 2, "s", "s", DAY, DAY.plusDays(20))
                .build();
        GanttRow point = SampleRows.row(Level.TASK, null, 2, "m", "m", DAY.plusDays(5), DAY.plusDays(5))
                .milestone()
                .goals(new GanttRow.Goal(DAY.plusDays(5), "挂牌", false))
                .build();
        Group all = drawn(ChartLayer.basic(), bar, holder, point);
        assertThat(boxes(all, STYLE.planFill())).hasSize(1);
        assertThat(paths(all, COLORS.summary())).hasSize(1);
        assertThat(diamonds(all)).hasSize(1);
        assertThat(lines(all, COLORS.statusLine())).hasSize(1);
        assertThat(boxes(drawn(without(ChartLayer.PLAN), bar, holder, point), STYLE.planFill()))
                .isEmpty();
        assertThat(paths(drawn(without(ChartLayer.SUMMARIES), bar, holder, point), COLORS.summary()))
                .isEmpty();
        assertThat(diamonds(drawn(without(ChartLayer.MILESTONES), bar, holder, point)))
                .isEmpty();
        assertThat(lines(drawn(without(ChartLayer.STATUS_LINE), bar, holder, point), COLORS.statusLine()))
                .isEmpty();
    }

    private static Set<ChartLayer> without(ChartLayer layer) {
        Set<ChartLayer> layers = ChartLayer.basic();
        layers.remove(layer);
        return layers;
    }

    private static Group drawn(Set<ChartLayer> layers, GanttRow... rows) {
        return draw(slice(null, List.of(rows), null), ChartMarks.USUAL.showing(layers));
    }

    private static List<Path> diamonds(Group drawn) {
        return Shapes.of(Path.class, drawn).stream()
                .filter(path -> path.stroke() != null && path.stroke().color().equals(COLORS.milestone()))
                .toList();
    }

    private static List<String> legend(GanttRow row, ChartMarks marks) {
        ChartSlice slice = slice(null, List.of(row), null);
        return texts(layout().legend(slice, frame(marks), 900));
    }

    private static GanttRow row(String key, int first, int last, @Nullable LocalDate deadline) {
        SampleRows.RowBuilder row =
                SampleRows.row(Level.TASK, null, 2, key, key, DAY.plusDays(first), DAY.plusDays(last));
        return deadline == null ? row.build() : row.deadline(deadline).build();
    }

    private static GanttRow reported(String key, int first, int last, int through, Light light) {
        return SampleRows.row(Level.TASK, null, 2, key, key, DAY.plusDays(first), DAY.plusDays(last))
                .status(SampleRows.status(light, 50, 60, DAY.plusDays(through)))
                .build();
    }

    private static TaskFloat slack(int total, int latestFinish) {
        LocalDate last = DAY.plusDays(latestFinish);
        return new TaskFloat(total, 0, last, last, total <= 0);
    }

    private static ChartMarks marks(GanttRow row, TaskFloat slack, @Nullable DateRange baseline) {
        return new ChartMarks(
                Set.of(),
                Map.of(row.id(), slack),
                Map.of(),
                baseline == null ? Map.of() : Map.of(row.id(), baseline),
                Map.of(),
                Map.of());
    }

    private static Group draw(ChartMarks marks, ChartLayer layer, GanttRow... rows) {
        return draw(marks, EnumSet.of(layer), rows);
    }

    /** Draws these layers and the basic ones. */
    private static Group draw(ChartMarks marks, Set<ChartLayer> layers, GanttRow... rows) {
        Set<ChartLayer> all = ChartLayer.basic();
        all.addAll(layers);
        return draw(slice(null, List.of(rows), null), marks.showing(all));
    }

    private static ChartSlice slice(@Nullable GanttRow before, List<GanttRow> rows, @Nullable GanttRow after) {
        List<ChartRow> shown = new ArrayList<>();
        rows.forEach(row -> shown.add(ChartRow.plain(row, ChartRow.Fold.LEAF)));
        return new ChartSlice(shown, plain(before), plain(after), List.of());
    }

    private static @Nullable ChartRow plain(@Nullable GanttRow row) {
        return row == null ? null : ChartRow.plain(row, ChartRow.Fold.LEAF);
    }

    private static Group draw(ChartSlice slice, ChartMarks marks) {
        return layout().rows(slice, frame(marks));
    }

    private static GanttLayout layout() {
        return new GanttLayout(new FontTextMeasurer(), STYLE, Messages.of(Locale.SIMPLIFIED_CHINESE));
    }

    private static ChartFrame frame(ChartMarks marks) {
        return frame(marks, 10);
    }

    private static ChartFrame frame(ChartMarks marks, double pointsPerDay) {
        TimeScale scale = new TimeScale(DAY, DAY.plusDays(90), pointsPerDay);
        return new ChartFrame(
                ChartColumns.of(STYLE, 0, List.of()), scale, 0, 910, STATUS_DATE, SampleRows.calendar(), marks);
    }

    private static List<Box> outlines(Group drawn) {
        return Shapes.of(Box.class, drawn).stream()
                .filter(box -> box.stroke() != null && box.stroke().color().equals(COLORS.critical()))
                .toList();
    }

    private static List<Box> boxes(Group drawn, Fill fill) {
        return Shapes.of(Box.class, drawn).stream()
                .filter(box -> fill.equals(box.fill()))
                .toList();
    }

    private static List<Path> paths(Group drawn, Rgb fill) {
        return Shapes.of(Path.class, drawn).stream()
                .filter(path -> Fill.of(fill).equals(path.fill()))
                .toList();
    }

    private static List<Line> lines(Group drawn, Rgb color) {
        return Shapes.of(Line.class, drawn).stream()
                .filter(line -> line.stroke().color().equals(color))
                .toList();
    }

    private static List<String> texts(Group drawn) {
        return Shapes.of(Label.class, drawn).stream().map(Label::text).toList();
    }
}
