package hengdao.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import hengdao.drawing.Box;
import hengdao.drawing.Drawing;
import hengdao.drawing.Fill;
import hengdao.drawing.FontTextMeasurer;
import hengdao.drawing.Group;
import hengdao.drawing.Label;
import hengdao.drawing.Line;
import hengdao.drawing.Path;
import hengdao.drawing.Rgb;
import hengdao.drawing.Shape;
import hengdao.drawing.Stroke;
import hengdao.gantt.ChartLayer;
import hengdao.gantt.ChartMarks;
import hengdao.gantt.Column;
import hengdao.gantt.GanttRow;
import hengdao.gantt.GanttRows;
import hengdao.gantt.Zoom;
import hengdao.i18n.Messages;
import hengdao.model.InputRefused;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is chosen of a chart's paper: one page, own sizes, exact widths, order, columns, black only. */
class WallChartTest {
    private static final PageFormat A3 = PageFormat.ofMillimetres(420, 297);
    private static final LocalDate MADE_ON = LocalDate.of(2017, 3, 8);
    private static final Messages CHINESE = Messages.of(Locale.SIMPLIFIED_CHINESE);
    private static final ChartExtent AREAS = new ChartExtent(GanttRow.Level.WORK_AREA, false, true);
    private static final ReportData DEMO = Programmes.demo("2017-03-07");
    private static final GanttReport REPORT = new GanttReport(new FontTextMeasurer(), CHINESE);

    @Test
    void theTwelveProjectsWithTheirWorkAreasStandOnOneA3Landscape() {
        for (ReportData data : List.of(DEMO, Programmes.real("2017-03-07"))) {
            List<ReportPage> pages = REPORT.pages(data, request(A3, ChartPages.of(Zoom.FIT), AREAS));
            assertThat(pages).hasSize(1);
            List<String> rows = GanttRows.of(data.programme(), data.status()::of, CHINESE).stream()
                    .filter(row -> row.level().compareTo(GanttRow.Level.WORK_AREA) <= 0)
                    .map(GanttRow::number)
                    .toList();
            assertThat(rows).hasSize(13 + 37 + 1);
            assertThat(Words.texts(pages.getFirst())).containsAll(rows).contains("序时 %", "第1页 共1页");
            assertThat(Words.of(pages.getFirst().drawing()))
                    .as("type that can be read at a table")
                    .allSatisfy(label -> assertThat(label.style().size()).isGreaterThanOrEqualTo(6));
            assertThat(Words.find(pages.getFirst(), "棚户区改造攻坚工程").style().size()).isGreaterThanOrEqualTo(7);
        }
    }

    @Test
    void workAreasOnOneSheetHaveBarsAndTheTargetsOfWhatTheyHold() {
        ReportPage page =
                REPORT.pages(DEMO, request(A3, ChartPages.of(Zoom.FIT), AREAS)).getFirst();
        assertThat(Words.texts(page))
                .contains("达标 1/2 项 3月7日", "高技术产业创新分中心组建 4月28日", "计划", "目标（未达到）", "目标（已达到）")
                .doesNotContain("签约率 ≥85% 3月7日");
        assertThat(boxes(page.drawing().shapes()).filter(box -> box.fill() instanceof Fill.Hatch))
                .as("plan bars of the work areas that are no brackets")
                .hasSizeGreaterThan(37);
        assertThat(paths(page.drawing().shapes()).count()).as("diamonds").isGreaterThan(60);
    }

    private static Stream<Box> boxes(List<Shape> shapes) {
        return shapes.stream()
                .flatMap(shape -> shape instanceof Group group
                        ? boxes(group.shapes())
                        : Stream.of(shape).filter(Box.class::isInstance).map(Box.class::cast));
    }

    private static Stream<Path> paths(List<Shape> shapes) {
        return shapes.stream()
                .flatMap(shape -> shape instanceof Group group
                        ? paths(group.shapes())
                        : Stream.of(shape).filter(Path.class::isInstance).map(Path.class::cast));
    }

    @Test
    void noWordsOfACloseRowStandOnAnother() {
        ReportPage page =
                REPORT.pages(DEMO, request(A3, ChartPages.of(Zoom.FIT), AREAS)).getFirst();
        Group body = (Group) page.drawing().shapes().stream()
                .filter(Group.class::isInstance)
                .filter(group -> ((Group) group).height() > 400)
                .findFirst()
                .orElseThrow();
        List<Double> rules = body.shapes().stream()
                .filter(Line.class::isInstance)
                .map(Line.class::cast)
                .filter(line -> line.y1() == line.y2())
                .map(Line::y1)
                .toList();
        for (Label label : Words.of(new Drawing(body.width(), body.height(), body.shapes()))) {
            double top = label.baseline() - 0.7 * label.style().size();
            assertThat(rules).as(label.text()).noneMatch(rule -> rule > top + 0.3 && rule < label.baseline() - 0.3);
        }
    }

    @Test
    void fewRowsOnOnePageAreLarger() {
        ChartExtent projects = new ChartExtent(GanttRow.Level.PROJECT, false, true);
        ReportPage page = REPORT.pages(DEMO, request(A3, ChartPages.of(Zoom.FIT), projects))
                .getFirst();
        assertThat(Words.find(page, "棚户区改造攻坚工程").style().size()).isGreaterThan(11);
    }

    @Property(tries = 20)
    void soManyPagesWideIsSoManyOnAnySheet(
            @ForAll @IntRange(min = 1, max = 20) int count,
            @ForAll @IntRange(min = 250, max = 1200) int width,
            @ForAll @IntRange(min = 200, max = 900) int height) {
        PageFormat sheet = PageFormat.ofMillimetres(width, height);
        ChartPages wide = new ChartPages(new TimeWidth.Pages(count), PageOrder.ACROSS_FIRST, List.of());
        ChartExtent projects = new ChartExtent(GanttRow.Level.PROJECT, false, false);
        List<ReportPage> pages = REPORT.pages(DEMO, request(sheet, wide, projects));
        assertThat(pages.size() % count).isZero();
        long withFirst = pages.stream()
                .filter(page -> Words.texts(page).contains("大梧桐新兴产业带启动工程"))
                .count();
        assertThat(withFirst).isEqualTo(count);
        assertThat(pages).allSatisfy(page -> {
            assertThat(page.drawing().width()).isCloseTo(width * 72 / 25.4, within(0.01));
            assertThat(page.drawing().height()).isCloseTo(height * 72 / 25.4, within(0.01));
        });
    }

    @Test
    void pagesComeAcrossFirstOrDownFirst() {
        ChartExtent all = ChartExtent.ALL;
        TimeWidth two = new TimeWidth.Pages(2);
        List<ReportPage> across =
                REPORT.pages(DEMO, request(A3, new ChartPages(two, PageOrder.ACROSS_FIRST, List.of()), all));
        List<ReportPage> down =
                REPORT.pages(DEMO, request(A3, new ChartPages(two, PageOrder.DOWN_FIRST, List.of()), all));
        assertThat(down).hasSameSizeAs(across);
        assertThat(Words.texts(across.get(1))).contains("大梧桐新兴产业带启动工程").doesNotContain("2016年");
        assertThat(Words.texts(down.get(1))).doesNotContain("大梧桐新兴产业带启动工程").contains("2016年");
        assertThat(begins(down)).isEqualTo(begins(across)).hasSize(13);
        assertThat(Words.texts(down.getLast())).contains("第%d页 共%d页".formatted(down.size(), down.size()));
    }

    private static List<String> begins(List<ReportPage> pages) {
        return pages.stream().flatMap(page -> page.begins().stream()).toList();
    }

    @Test
    void marginsAreWhiteAndAsWideAsAsked() {
        PageFormat sheet = PageFormat.ofMillimetres(900, 600).withMargin(20);
        List<ReportPage> pages = REPORT.pages(DEMO, request(sheet, ChartPages.of(Zoom.FIT), ChartExtent.ALL));
        double margin = 20 * 72 / 25.4;
        Box frame = (Box) pages.getFirst().drawing().shapes().stream()
                .filter(Box.class::isInstance)
                .filter(box -> ((Box) box).height() > 300)
                .findFirst()
                .orElseThrow();
        assertThat(frame.x()).isCloseTo(margin, within(0.01));
        assertThat(frame.x() + frame.width()).isCloseTo(sheet.width() - margin, within(0.01));
    }

    @Test
    void showsTheChosenColumnsAndTheNameInAnyCase() {
        ChartPages chosen = new ChartPages(
                TimeWidth.of(Zoom.FIT), PageOrder.ACROSS_FIRST, List.of(Column.NUMBER, Column.DURATION, Column.GAP));
        ReportPage page =
                REPORT.pages(DEMO, request(A3, chosen, ChartExtent.ALL)).getFirst();
        assertThat(Words.texts(page))
                .contains("序号", "任务", "工期", "工作日", "偏差 pp", "北部片区用地拓展76块")
                .doesNotContain("亮灯", "完成 %", "截止");
        assertThat(Words.find(page, "序号").x()).isLessThan(Words.find(page, "任务").x());
        ChartPages all = new ChartPages(TimeWidth.of(Zoom.FIT), PageOrder.ACROSS_FIRST, List.of(Column.values()));
        assertThatThrownBy(() -> REPORT.pages(DEMO, request(PageFormat.ofMillimetres(210, 297), all, ChartExtent.ALL)))
                .isInstanceOfSatisfying(
                        InputRefused.class, e -> assertThat(e.messageKey()).isEqualTo("report.columns.wide"));
    }

    @Test
    void inBlackNothingHasAColourAndEveryWordCanBeRead() {
        Set<ChartLayer> every = EnumSet.allOf(ChartLayer.class);
        GanttRequest request = new GanttRequest(
                List.of(5),
                A3.inBlack(true),
                ChartPages.of(Zoom.FIT),
                null,
                null,
                MADE_ON,
                ChartMarks.USUAL.showing(every),
                ChartExtent.ALL);
        List<ReportPage> pages = new ArrayList<>(REPORT.pages(DEMO, request));
        pages.addAll(new IndicatorReport(new FontTextMeasurer(), CHINESE)
                .pages(
                        DEMO,
                        new IndicatorRequest(
                                "5.1.2-1", PageFormat.ofMillimetres(210, 297).inBlack(true), MADE_ON)));
        for (ReportPage page : pages) {
            assertThat(inks(page.drawing().shapes())).allSatisfy(ink -> {
                assertThat(ink.red()).isEqualTo(ink.green()).isEqualTo(ink.blue());
            });
        }
        List<Label> dark = pages.stream()
                .flatMap(page -> Words.of(page.drawing()).stream())
                .filter(label -> !label.color().equals(Rgb.WHITE))
                .toList();
        assertThat(dark).allSatisfy(label -> assertThat(label.color().red()).isLessThan(0x60));
        assertThat(pages.stream().flatMap(page -> Words.of(page.drawing()).stream()))
                .filteredOn(label -> label.color().equals(Rgb.WHITE))
                .as("white on black only for what is late")
                .isNotEmpty()
                .allSatisfy(label -> assertThat(label.text()).isEqualTo("滞后"));
        assertThat(pages.stream().flatMap(page -> fills(page.drawing().shapes())))
                .anyMatch(Fill.Hatch.class::isInstance);
    }

    private static Stream<Fill> fills(List<Shape> shapes) {
        return shapes.stream().flatMap(shape -> switch (shape) {
            case Group group -> fills(group.shapes());
            case Box box -> Stream.ofNullable(box.fill());
            case Path path -> Stream.ofNullable(path.fill());
            case Line line -> Stream.<Fill>empty();
            case Label label -> Stream.<Fill>empty();
        });
    }

    private static List<Rgb> inks(List<Shape> shapes) {
        List<Rgb> inks = new ArrayList<>();
        for (Shape shape : shapes) {
            switch (shape) {
                case Group group -> inks.addAll(inks(group.shapes()));
                case Box box -> add(box.stroke(), inks);
                case Path path -> add(path.stroke(), inks);
                case Line line -> add(line.stroke(), inks);
                case Label label -> inks.add(label.color());
            }
        }
        fills(shapes).forEach(fill -> {
            switch (fill) {
                case Fill.Solid(Rgb color) -> inks.add(color);
                case Fill.Hatch hatch -> inks.addAll(List.of(hatch.line(), hatch.ground()));
            }
        });
        return inks;
    }

    private static void add(@Nullable Stroke stroke, List<Rgb> inks) {
        if (stroke != null) {
            inks.add(stroke.color());
        }
    }

    private static GanttRequest request(PageFormat format, ChartPages pages, ChartExtent extent) {
        return new GanttRequest(List.of(), format, pages, null, null, MADE_ON, ChartMarks.USUAL, extent);
    }
}
