package hengdao.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import hengdao.drawing.FontTextMeasurer;
import hengdao.drawing.Group;
import hengdao.drawing.Label;
import hengdao.drawing.Path;
import hengdao.drawing.Shape;
import hengdao.gantt.ChartLayer;
import hengdao.gantt.ChartMarks;
import hengdao.gantt.GanttRow;
import hengdao.gantt.GanttRows;
import hengdao.gantt.Zoom;
import hengdao.i18n.Messages;
import hengdao.model.InputRefused;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class GanttReportTest {
    private static final PageFormat A3 = PageFormat.ofMillimetres(420, 297);
    private static final PageFormat A4_UPRIGHT = PageFormat.ofMillimetres(210, 297);
    private static final LocalDate MADE_ON = LocalDate.of(2017, 3, 8);
    private static final Messages CHINESE = Messages.of(Locale.SIMPLIFIED_CHINESE);

    private static ReportData real;
    private static ReportData demo;

    private final GanttReport report = new GanttReport(new FontTextMeasurer(), CHINESE);

    @BeforeAll
    static void read() {
        real = Programmes.real("2017-03-07");
        demo = Programmes.demo("2017-02-14");
    }

    @Test
    void oneProjectFillsOneOrTwoSheetsWithEverythingASheetNeeds() {
        ReportPage page = report.pages(real, request(List.of(5), A3, Zoom.FIT)).getFirst();
        assertThat(page.drawing().width()).isCloseTo(1190.55, within(0.01));
        assertThat(page.drawing().height()).isCloseTo(841.89, within(0.01));
        assertThat(Words.texts(page))
                .contains("编制单位：深圳市罗湖区人民政府", "数据截止日期：2017-03-07", "单位：%", "编制人：", "审核人：")
                .contains("制表日期：2017-03-08", "序号", "签约率 ≥85% 3月7日")
                .doesNotContain("示例数据，仅供演示");
        Label title = Words.find(page, "棚户区改造攻坚工程横道图");
        assertThat(title.style().size()).isEqualTo(18);
        assertThat(title.style().bold()).isTrue();
        assertThat(title.x()).isCloseTo(page.drawing().width() / 2, within(0.01));
        assertThat(title.align()).isEqualTo(Label.Align.CENTER);
    }

    @Test
    void everyRowStandsOnceAndEverySheetHasItsHeader() {
        List<ReportPage> pages = report.pages(real, request(List.of(), A3, Zoom.FIT));
        assertThat(pages).hasSizeBetween(8, 20);
        for (int i = 0; i < pages.size(); i++) {
            assertThat(Words.texts(pages.get(i))).contains("序号", "任务", "第%d页 共%d页".formatted(i + 1, pages.size()));
        }
        String continued = CHINESE.text("report.continued", "");
        List<GanttRow> rows = GanttRows.of(real.programme(), real.status()::of, CHINESE);
        Set<String> numbers = rows.stream().map(GanttRow::number).collect(Collectors.toSet());
        long shown = pages.stream()
                .flatMap(page -> Words.of(page.drawing()).stream())
                .filter(label -> label.x() < 60 && numbers.contains(label.text()))
                .count();
        long repeated = pages.stream()
                .flatMap(page -> Words.texts(page).stream())
                .filter(text -> text.endsWith(continued))
                .count();
        assertThat(repeated).isPositive();
        assertThat(shown - repeated).isEqualTo(rows.size());
    }

    @Test
    void nothingIsWrittenOutsideTheMargins() {
        for (PageFormat format : List.of(A3, A4_UPRIGHT, PageFormat.ofMillimetres(1189, 841))) {
            FontTextMeasurer measurer = new FontTextMeasurer();
            for (ReportPage page : report.pages(demo, request(List.of(5, 7), format, Zoom.FIT))) {
                for (Label label : Words.of(page.drawing())) {
                    double width = measurer.width(label.text(), label.style());
                    double left = switch (label.align()) {
                        case LEFT -> label.x();
                        case CENTER -> label.x() - width / 2;
                        case RIGHT -> label.x() - width;
                    };
                    assertThat(left).as(label.text()).isGreaterThanOrEqualTo(format.margin() - 0.01);
                    assertThat(left + width)
                            .as(label.text())
                            .isLessThanOrEqualTo(format.width() - format.margin() + 0.01);
                    assertThat(label.baseline())
                            .as(label.text())
                            .isBetween(format.margin(), format.height() - format.margin());
                }
            }
        }
    }

    @Test
    void examplesAreNamedOnEverySheet() {
        assertThat(report.pages(demo, request(List.of(), A3, Zoom.FIT)))
                .allSatisfy(page -> assertThat(Words.texts(page)).contains("示例数据，仅供演示"));
    }

    @Test
    void aNamedScalePutsSheetsSideBySideWithTheirLeftColumns() {
        List<ReportPage> pages = report.pages(real, request(List.of(5), A3, Zoom.WEEK));
        assertThat(pages).hasSizeGreaterThan(6);
        assertThat(pages).allSatisfy(page -> assertThat(Words.texts(page)).contains("序号", "任务"));
        assertThat(Words.texts(pages.get(0))).contains("签约率").doesNotContain("第30周");
        assertThat(pages.stream().filter(page -> Words.texts(page).contains("第30周")))
                .isNotEmpty();
    }

    @Test
    void showsTheDaysAskedFor() {
        GanttRequest march = new GanttRequest(
                List.of(5), A3, Zoom.FIT, LocalDate.of(2017, 3, 1), LocalDate.of(2017, 3, 31), MADE_ON);
        assertThat(Words.texts(report.pages(real, march).getFirst()))
                .contains("第10周")
                .doesNotContain("4月", "2月");
    }

    @Test
    void largerSheetsHoldMoreInLargerType() {
        List<ReportPage> small = report.pages(real, request(List.of(), A3, Zoom.FIT));
        List<ReportPage> large = report.pages(real, request(List.of(), PageFormat.ofMillimetres(1189, 841), Zoom.FIT));
        assertThat(large).hasSizeLessThan(small.size());
        String title =
                CHINESE.text("report.gantt.title", real.programme().annual().title());
        assertThat(Words.find(large.getFirst(), title).style().size()).isGreaterThan(25);
    }

    @Test
    void putsAllProjectsOnOnePageAndRefusesWhatCouldNotBeRead() {
        ChartExtent projects = new ChartExtent(GanttRow.Level.PROJECT, false, true);
        List<ReportPage> page = report.pages(real, extent(projects));
        assertThat(page).hasSize(1);
        assertThat(Words.texts(page.getFirst())).contains("棚户区改造攻坚工程").doesNotContain("签约率");
        assertThatThrownBy(() -> report.pages(real, extent(new ChartExtent(GanttRow.Level.INDICATOR, false, true))))
                .hasMessageContaining("report.one_page");
    }

    @Test
    void showsOnlyWhatIsBehindAndWhatHoldsIt() {
        List<String> texts = report.pages(demo, extent(new ChartExtent(GanttRow.Level.INDICATOR, true, false))).stream()
                .flatMap(page -> Words.texts(page).stream())
                .toList();
        assertThat(texts).contains("偏慢").doesNotContain("未开始");
    }

    private static GanttRequest extent(ChartExtent extent) {
        return new GanttRequest(List.of(), A3, ChartPages.of(Zoom.FIT), null, null, MADE_ON, ChartMarks.USUAL, extent);
    }

    @Test
    void tellsOnceOfEachProjectWhereItBegins() {
        List<ReportPage> pages = report.pages(real, request(List.of(), A3, Zoom.FIT));
        assertThat(pages.stream().flatMap(page -> page.begins().stream()))
                .hasSize(13)
                .doesNotHaveDuplicates()
                .anyMatch(name -> name.equals("5 棚户区改造攻坚工程"));
        assertThat(pages.getFirst().begins()).first().asString().startsWith("1 ");
    }

    @Test
    void drawsTheLinksOfEachSheetAndNoneWhereTheyAreOff() {
        GanttRequest linked = request(List.of(5), A3, Zoom.FIT);
        GanttRequest plain = new GanttRequest(
                List.of(5), A3, Zoom.FIT, null, null, MADE_ON, ChartMarks.USUAL.showing(Set.of(ChartLayer.ACTUAL)));
        long between = demo.programme().dependencies().stream()
                .filter(link -> inProject5(link.predecessorId()) && inProject5(link.successorId()))
                .count();
        assertThat(between).isPositive();
        assertThat(openLines(report.pages(demo, linked))).isGreaterThanOrEqualTo(between);
        assertThat(openLines(report.pages(demo, plain))).isZero();
        assertThat(Words.texts(report.pages(demo, linked).getFirst())).contains("联系（紧前 → 紧后）", "+10日");
        assertThat(Words.texts(report.pages(demo, plain).getFirst())).doesNotContain("联系（紧前 → 紧后）");
    }

    @Test
    void repeatsTheAxisBelowTheRowsWhereTheProgressLineIsDrawn() {
        Set<ChartLayer> layers = EnumSet.copyOf(ChartLayer.usual());
        layers.add(ChartLayer.PROGRESS_LINE);
        GanttRequest plain = request(List.of(5), A3, Zoom.FIT);
        GanttRequest lined =
                new GanttRequest(List.of(5), A3, Zoom.FIT, null, null, MADE_ON, ChartMarks.USUAL.showing(layers));
        ReportPage without = report.pages(real, plain).getFirst();
        ReportPage with = report.pages(real, lined).getFirst();
        long years = Words.texts(without).stream().filter("2017年"::equals).count();
        assertThat(years).isPositive();
        assertThat(Words.texts(with).stream().filter("2017年"::equals)).hasSize(2 * (int) years);
    }

    private static boolean inProject5(UUID task) {
        return demo.programme().tasks().stream()
                .anyMatch(each -> each.id().equals(task) && each.key().startsWith("5."));
    }

    private static long openLines(List<ReportPage> pages) {
        return pages.stream()
                .mapToLong(page -> openLines(page.drawing().shapes()))
                .sum();
    }

    private static long openLines(Collection<? extends Shape> shapes) {
        return shapes.stream()
                .mapToLong(shape -> switch (shape) {
                    case Group group -> openLines(group.shapes());
                    case Path path -> path.closed() || path.points().size() < 3 ? 0 : 1;
                    default -> 0;
                })
                .sum();
    }

    @Test
    void refusesWhatCannotBeDrawn() {
        assertRefused("report.project.unknown", List.of(13), null, null);
        assertRefused("report.range.reversed", List.of(), LocalDate.of(2017, 5, 1), LocalDate.of(2017, 4, 30));
        assertRefused("report.range.long", List.of(), LocalDate.of(1900, 1, 1), null);
        var empty = new ReportData(
                new hengdao.model.Programme(
                        real.programme().annual(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        real.programme().calendar()),
                real.statusDate(),
                real.status());
        assertThatThrownBy(() -> report.pages(empty, request(List.of(), A3, Zoom.FIT)))
                .isInstanceOfSatisfying(
                        InputRefused.class, e -> assertThat(e.messageKey()).isEqualTo("report.nothing"));
    }

    private void assertRefused(String key, List<Integer> projects, @Nullable LocalDate from, @Nullable LocalDate to) {
        assertThatThrownBy(() -> report.pages(real, new GanttRequest(projects, A3, Zoom.FIT, from, to, MADE_ON)))
                .isInstanceOfSatisfying(
                        InputRefused.class, e -> assertThat(e.messageKey()).isEqualTo(key));
    }

    private static GanttRequest request(List<Integer> projects, PageFormat format, Zoom zoom) {
        return new GanttRequest(projects, format, zoom, null, null, MADE_ON);
    }
}
