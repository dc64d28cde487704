package hengdao.gantt;

import static org.assertj.core.api.Assertions.assertThat;

import hengdao.drawing.Box;
import hengdao.drawing.Fill;
import hengdao.drawing.FontTextMeasurer;
import hengdao.drawing.Group;
import hengdao.drawing.Label;
import hengdao.drawing.Path;
import hengdao.gantt.GanttRow.Level;
import hengdao.i18n.Messages;
import hengdao.schedule.Light;
import hengdao.schedule.Status;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class RowMarksTest {
    private static final LocalDate START = LocalDate.of(2017, 1, 1);
    private static final LocalDate END = LocalDate.of(2017, 12, 31);
    private final GanttStyle screen = GanttStyle.screen();

    @Test
    void reachedMilestoneIsAFilledDiamondWithoutBars() {
        GanttRow row = SampleRows.row(Level.TASK, null, 2, "1.1.2", "挂牌", END, END)
                .milestone()
                .status(SampleRows.status(Light.DONE, 100.0, 100.0, END))
                .goals(new GanttRow.Goal(END, "12月31日", true))
                .build();
        Group drawn = draw(screen, row, ChartRow.Fold.LEAF);
        assertThat(SigningGeometryTest.diamond(drawn).fill())
                .isEqualTo(Fill.of(screen.palette().milestone()));
        assertThat(boxes(drawn, screen.planFill())).isEmpty();
        assertThat(boxes(drawn, Fill.of(screen.palette().actual()))).isEmpty();
    }

    @Test
    void defaultDatesLeaveTheEndsOfThePlanBarOpen() {
        GanttRow row = SampleRows.row(Level.TASK, null, 2, "1.1.1", "任务", START, END)
                .defaults(true, true)
                .build();
        Group drawn = draw(screen, row, ChartRow.Fold.LEAF);
        Box outline = Shapes.of(Box.class, drawn).stream()
                .filter(box -> box.stroke() != null && !box.stroke().dashes().isEmpty())
                .findFirst()
                .orElseThrow();
        Box solid = boxes(drawn, screen.planFill()).getFirst();
        assertThat(solid.x()).isGreaterThan(outline.x());
        assertThat(solid.x() + solid.width()).isLessThan(outline.x() + outline.width());
        assertThat(texts(drawn)).contains("默认");
    }

    @Test
    void aPercentageRolledUpFromSomeRowsSaysFromHowMany() {
        GanttRow whole = SampleRows.row(Level.WORK_AREA, null, 1, "5.3", "安全拆除", START, END)
                .status(covering(6, 6))
                .build();
        GanttRow partial = SampleRows.row(Level.WORK_AREA, null, 1, "5.3", "安全拆除", START, END)
                .status(covering(2, 6))
                .build();
        assertThat(texts(draw(screen, whole, ChartRow.Fold.OPEN)))
                .contains("100")
                .doesNotContain("已报6/6");
        assertThat(texts(draw(screen, partial, ChartRow.Fold.OPEN))).contains("100", "已报2/6");
    }

    private static Status covering(int reported, int total) {
        return new Status(Light.GREEN, null, null, null, 100.0, 100.0, 100.0, 100.0, null, reported, total);
    }

    @Test
    void workAreaIsABracketWithItsActualBarBelow() {
        GanttRow row = SampleRows.row(Level.WORK_AREA, null, 1, "5.1", "加快签约", START, END)
                .status(SampleRows.status(Light.GREEN, 73, 79.4, LocalDate.of(2017, 3, 1)))
                .build();
        Group drawn = draw(screen, row, ChartRow.Fold.OPEN);
        assertThat(Shapes.of(Path.class, drawn)).anyMatch(path -> path.points().size() == 6);
        assertThat(boxes(drawn, Fill.of(screen.palette().actual()))).hasSize(1);
    }

    @Test
    void foldedTaskShowsItsDiamondsAndAnOpenOneLeavesThemToItsIndicators() {
        GanttRow row = SampleRows.row(Level.TASK, null, 2, "5.1.1", "签约和交房", START, END)
                .goals(new GanttRow.Goal(END, "签约率 ≥85%", false))
                .build();
        assertThat(texts(draw(screen, row, ChartRow.Fold.CLOSED))).contains("签约率 ≥85%");
        assertThat(texts(draw(screen, row, ChartRow.Fold.OPEN))).doesNotContain("签约率 ≥85%");
    }

    @Test
    void longNameIsCutOnScreenAndWrappedOnPaperWhereTheRowGrows() {
        String name = "清空楼栋并移交施工单位，同步做好围挡、管线迁改和安全监测，确保全年拆除任务基本完成，不留尾巴";
        GanttRow row = SampleRows.row(Level.TASK, null, 2, "5.2.2", name, START, END)
                .example()
                .build();
        assertThat(texts(draw(screen, row, ChartRow.Fold.LEAF))).contains("示例").anyMatch(text -> text.endsWith("…"));
        GanttStyle paper = GanttStyle.paper();
        assertThat(String.join("", texts(draw(paper, row, ChartRow.Fold.LEAF)))).contains(name);
        ChartRow chartRow = ChartRow.plain(row, ChartRow.Fold.LEAF);
        assertThat(layout(paper).rowHeight(chartRow, ChartColumns.of(paper, 90), ChartMarks.USUAL))
                .isGreaterThan(paper.rowHeight());
    }

    @Test
    void aTargetWithoutRoomOnItsRightStandsBelowThePlanBarOnPaper() {
        GanttStyle paper = GanttStyle.paper();
        GanttRow row = SampleRows.row(Level.INDICATOR, null, 3, "4.4.3", "垃圾转运站", START, END)
                .goals(new GanttRow.Goal(END, "新改建垃圾转运站 ≥5座 12月31日", false))
                .build();
        TimeScale year = new TimeScale(START, END, 2);
        Label label = label(paper, row, year, year.width() + 10);
        Box plan = boxes(drawn(paper, row, year, year.width() + 10), paper.planFill())
                .getFirst();
        assertThat(label.baseline() - label.style().size() * 0.8).isGreaterThan(plan.y() + plan.height());
        assertThat(label.baseline()).isLessThan(paper.rowHeight());
    }

    @Test
    void aSheetThatDoesNotShowADiamondLeavesOutItsTarget() {
        GanttStyle paper = GanttStyle.paper();
        GanttRow row = SampleRows.row(Level.INDICATOR, null, 3, "4.4.3", "垃圾转运站", START, END)
                .goals(new GanttRow.Goal(END, "≥5座 12月31日", false))
                .build();
        TimeScale quarter = new TimeScale(START, LocalDate.of(2017, 3, 31), 6);
        assertThat(texts(drawn(paper, row, quarter, quarter.width()))).noneMatch(text -> text.contains("≥5座"));
    }

    private Group drawn(GanttStyle style, GanttRow row, TimeScale scale, double width) {
        ChartFrame frame = new ChartFrame(
                ChartColumns.of(style, 0, List.of()), scale, 0, width, SampleRows.STATUS_DATE, SampleRows.calendar());
        return layout(style).rows(List.of(ChartRow.plain(row, ChartRow.Fold.LEAF)), frame);
    }

    private Label label(GanttStyle style, GanttRow row, TimeScale scale, double width) {
        return Shapes.of(Label.class, drawn(style, row, scale, width)).stream()
                .filter(label -> label.text().contains("≥5座"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void rowThatLiesElsewhereShowsAnArrowAtTheEdge() {
        ChartFrame later = new ChartFrame(
                ChartColumns.of(screen, 0, List.of()),
                new TimeScale(START, END.plusDays(400), 10),
                5000,
                600,
                SampleRows.STATUS_DATE,
                SampleRows.calendar());
        List<ChartRow> rows = List.of(ChartRow.plain(SampleRows.signing(null), ChartRow.Fold.LEAF));
        assertThat(Shapes.of(Path.class, layout(screen).rows(rows, later)))
                .filteredOn(path -> path.points().size() == 3)
                .allMatch(path -> path.points().get(1).x() == 0)
                .hasSize(1);
        assertThat(Shapes.of(Path.class, layout(screen).rows(rows, frame(screen))))
                .noneMatch(path -> path.points().size() == 3);
    }

    @Test
    void percentagesMakeWayForTheStatusLine() {
        GanttRow row = SampleRows.row(Level.TASK, null, 2, "1.1.1", "任务", START, END)
                .status(SampleRows.status(Light.GREEN, 83.6, 79.3, SampleRows.STATUS_DATE.plusDays(3)))
                .build();
        Group drawn = draw(screen, row, ChartRow.Fold.LEAF);
        double status = frame(screen).columns().width() + frame(screen).statusX();
        Label actual = Shapes.of(Label.class, drawn).stream()
                .filter(label -> label.text().equals("83.6%"))
                .findFirst()
                .orElseThrow();
        double right = actual.x() + new FontTextMeasurer().width(actual.text(), actual.style());
        assertThat(actual.x() > status || right < status).isTrue();
    }

    @Test
    void whatNothingWasReportedOnHasARingForALightAsInTheRestOfTheWindow() {
        for (GanttRow row : SampleRows.shantytown()) {
            boolean ring = row.status().light() == Light.NO_DATA || row.status().light() == Light.NOT_STARTED;
            assertThat(Shapes.of(Box.class, draw(screen, row, ChartRow.Fold.LEAF)).stream()
                            .filter(box -> box.radius() > 2 && box.width() < 10 && box.width() == box.height())
                            .map(box -> box.fill() == null))
                    .as(row.name())
                    .containsExactly(ring);
        }
        assertThat(SampleRows.shantytown()).anyMatch(row -> row.status().light() == Light.NO_DATA);
    }

    @Test
    void legendNamesWhatIsThereAndNothingElse() {
        GanttRow row = SampleRows.signing(null);
        List<ChartRow> rows = List.of(ChartRow.plain(row, ChartRow.Fold.LEAF));
        List<String> words = texts(layout(screen).legend(rows, frame(screen), 900));
        assertThat(words).contains("计划", "实际进度", "检查日期", "目标（未达到）");
        assertThat(words).doesNotContain("默认日期", "汇总（工程、重点领域）", "休息日");
    }

    private Group draw(GanttStyle style, GanttRow row, ChartRow.Fold fold) {
        return layout(style).rows(List.of(ChartRow.plain(row, fold)), frame(style));
    }

    private static GanttLayout layout(GanttStyle style) {
        return new GanttLayout(new FontTextMeasurer(), style, Messages.of(Locale.SIMPLIFIED_CHINESE));
    }

    private static ChartFrame frame(GanttStyle style) {
        TimeScale scale = new TimeScale(START.minusDays(30), END.plusDays(90), 2);
        return ChartFrame.whole(ChartColumns.of(style, 200), scale, SampleRows.STATUS_DATE, SampleRows.calendar());
    }

    private static List<Box> boxes(Group drawn, Fill fill) {
        return Shapes.of(Box.class, drawn).stream()
                .filter(box -> fill.equals(box.fill()) && box.width() > 20)
                .toList();
    }

    private static List<String> texts(Group drawn) {
        return Shapes.of(Label.class, drawn).stream().map(Label::text).toList();
    }
}
