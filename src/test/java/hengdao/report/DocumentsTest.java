package hengdao.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hengdao.drawing.FontTextMeasurer;
import hengdao.drawing.Label;
import hengdao.i18n.Messages;
import hengdao.model.InputRefused;
import hengdao.model.OrderEvent;
import hengdao.model.OrderEventKind;
import hengdao.model.SupervisionOrder;
import hengdao.report.document.Block;
import hengdao.report.document.Cell;
import hengdao.report.document.DocumentPages;
import hengdao.report.document.TextDocument;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What bulletins, orders and extracts say of the example year. */
class DocumentsTest {

    private static final Messages MESSAGES = Messages.of(Locale.SIMPLIFIED_CHINESE);
    private static final LocalDate MADE = LocalDate.of(2017, 3, 8);

    private final ReportData demo = Programmes.demo("2017-03-07");

    @Test
    void theBulletinRanksProjectsByTheirGapAndTheYearlyGoalsNotAtAll() {
        List<List<String>> rows = cells(new Bulletin(MESSAGES).of(demo, List.of(), RankingBy.PROJECT, MADE));
        assertThat(rows).hasSize(13);
        assertThat(rows.getFirst().getFirst()).isEqualTo("1");
        assertThat(rows.getLast()).startsWith("—", "0 全区年度目标");
        List<Double> gaps = rows.subList(0, 12).stream()
                .map(row -> Double.valueOf(row.get(9).replace('−', '-').replace("+", "")))
                .toList();
        assertThat(gaps).isSortedAccordingTo(Comparator.reverseOrder());
    }

    @Test
    void theBulletinRanksUnitsOverTheSameTasks() {
        TextDocument byUnit = new Bulletin(MESSAGES).of(demo, List.of(5), RankingBy.UNIT, MADE);
        TextDocument byProject = new Bulletin(MESSAGES).of(demo, List.of(5), RankingBy.PROJECT, MADE);
        assertThat(sum(byUnit)).isEqualTo(sum(byProject)).isPositive();
    }

    @Test
    void theYearlyGoalsAreRankedInNeitherRankingAndTheirTasksCountForNoUnit() {
        TextDocument byUnit = new Bulletin(MESSAGES).of(demo, List.of(), RankingBy.UNIT, MADE);
        TextDocument byProject = new Bulletin(MESSAGES).of(demo, List.of(), RankingBy.PROJECT, MADE);
        for (TextDocument each : List.of(byUnit, byProject)) {
            assertThat(words(each)).contains("全区年度目标不属于各工程，不参加排名。");
            assertThat(cells(each).getLast()).startsWith("—", "0 全区年度目标");
        }
        assertThat(sum(byUnit)).isEqualTo(sum(byProject));
        assertThat(cells(byUnit).getLast().get(2))
                .isEqualTo(cells(byProject).getLast().get(2))
                .isNotEqualTo("0");
    }

    @Test
    void theBulletinNamesWhatIsLateWithReasonNextStepAndReview() {
        String words = words(new Bulletin(MESSAGES).of(demo, List.of(), RankingBy.PROJECT, MADE));
        assertThat(words)
                .contains("截至2017年3月7日", "原因：相关单位意见未统一。下一步：召开协调会。", "原因未填报。", "（待审核）")
                .doesNotContain("。。");
    }

    @Test
    void theBulletinSaysWhatItTellsOf() {
        String five = words(new Bulletin(MESSAGES).of(demo, List.of(5), RankingBy.PROJECT, MADE));
        assertThat(five).contains("1 个工程共 15 项任务").doesNotContain("全区年度目标");
        String goals = words(new Bulletin(MESSAGES).of(demo, List.of(0), RankingBy.PROJECT, MADE));
        assertThat(goals).contains("全区年度目标共 5 项任务").doesNotContain("0 个工程");
        TextDocument some = new Bulletin(MESSAGES).of(demo, List.of(5, 3), RankingBy.PROJECT, MADE);
        assertThat(some.title()).endsWith("12大工程（工程 3、5）进展情况的通报");
        assertThatThrownBy(() ->
                        new Bulletin(MESSAGES).of(Programmes.demo("2016-01-01"), List.of(), RankingBy.PROJECT, MADE))
                .isInstanceOf(InputRefused.class);
    }

    /** 5.1.2 is behind as one of its two indicators has no data on its day: neither indicator is behind alone. */
    @Test
    void theBulletinNamesEveryTaskItCountsAsBehind() {
        String five = words(new Bulletin(MESSAGES).of(demo, List.of(5), RankingBy.PROJECT, MADE));
        assertThat(five).contains("滞后或偏慢 2 项", "5.1.2 签约率85%、交房率50%", "5.1.5 联动执法");
    }

    @Test
    void theBulletinSaysHowALevelStands() {
        assertThat(words(new Bulletin(MESSAGES).of(demo, List.of(0), RankingBy.PROJECT, MADE)))
                .contains("；现为 6.1%");
    }

    @Test
    void theBulletinStandsOnPagesOfTwentyTwoLinesNumberedOnTheOutside() {
        TextDocument bulletin = new Bulletin(MESSAGES).of(demo, List.of(), RankingBy.PROJECT, MADE);
        List<DocumentPages.Page> pages = new DocumentPages(new FontTextMeasurer(), MESSAGES).of(bulletin);
        assertThat(pages).hasSizeGreaterThan(4);
        Label first = number(pages.get(0), "— 1 —");
        Label second = number(pages.get(1), "— 2 —");
        assertThat(first.x()).isGreaterThan(400);
        assertThat(second.x()).isLessThan(120);
        double body = 16 - 0.25;
        for (DocumentPages.Page page : pages) {
            assertThat(Words.of(page.drawing()))
                    .filteredOn(label -> label.style().size() == body)
                    .extracting(Label::baseline)
                    .doesNotHaveDuplicates()
                    .hasSizeLessThanOrEqualTo(22);
        }
        assertThat(pages.stream().flatMap(page -> page.begins().stream())).contains("三、滞后和偏慢事项");
    }

    @Test
    void theSheetOfAnOrderShowsWhatHadHappenedByTheStatusDate() {
        SupervisionOrder order = new SupervisionOrder(
                UUID.randomUUID(),
                2017,
                3,
                UUID.randomUUID(),
                "交房率",
                "区重建局",
                LocalDate.of(2017, 2, 20),
                LocalDate.of(2017, 3, 1),
                "三月一日前报送交房计划",
                "");
        List<OrderEvent> events = List.of(
                event(order, 1, OrderEventKind.FILED, "2017-02-20"),
                event(order, 2, OrderEventKind.ASSIGNED, "2017-02-20"),
                event(order, 3, OrderEventKind.UNDERTAKEN, "2017-03-20"));
        String words = words(new OrderSheet(MESSAGES).of(demo, new OrderSheet.Order(order, events)));
        assertThat(words)
                .contains("编制单位：深圳市罗湖区人民政府", "督〔2017〕3号", "区重建局", "三月一日前报送交房计划", "交办，超期 6 天", "2017-02-20")
                .doesNotContain("2017-03-20", "立项缘由");
    }

    @Test
    void theExtractHoldsWhatStartsOrIsDueInItsDaysAndNothingElse() {
        ReportData january = Programmes.demo("2017-02-28");
        WorkPlanExtract extract = new WorkPlanExtract(MESSAGES);
        List<List<String>> rows = cells(extract.of(january, List.of(5), 7, PageFormat.ofMillimetres(297, 210), MADE));
        assertThat(rows).anySatisfy(row -> assertThat(row).contains("2017-03-07", "到期", "交房率"));
        assertThat(rows).allSatisfy(row -> assertThat(row.getFirst()).isBetween("2017-03-01", "2017-03-07"));
        ReportData june = Programmes.real("2017-06-01");
        assertThatThrownBy(() -> extract.of(june, List.of(), 14, PageFormat.ofMillimetres(297, 210), MADE))
                .isInstanceOf(InputRefused.class)
                .hasMessageContaining("report.due.none");
    }

    @Test
    void aRowThatStartsAndEndsInTheDaysIsThereOnceAndWhatIsDueThatDayIsNamed() {
        WorkPlanExtract extract = new WorkPlanExtract(MESSAGES);
        PageFormat a4 = PageFormat.ofMillimetres(297, 210);
        TextDocument document = extract.of(demo, List.of(), 14, a4, MADE);
        List<List<String>> rows = cells(document);
        assertThat(rows).extracting(row -> row.get(2)).doesNotHaveDuplicates();
        assertThat(rows).anySatisfy(row -> assertThat(row).startsWith("2017-03-15", "开始、计划完成", "3.1.3"));
        assertThat(rows).anySatisfy(row -> assertThat(row).startsWith("2017-03-07", "当日到期", "5.1.2-2"));
        assertThat(words(document)).contains("编制单位：深圳市罗湖区人民政府", "数据截止日期：2017-03-07", "单位：见表内");
        assertThat(document.title()).contains("（2017-03-07 至 2017-03-21）");
        assertThat(cells(extract.of(Programmes.demo("2017-01-20"), List.of(), 200, a4, MADE)))
                .anySatisfy(row -> assertThat(row.get(1)).matches("开始、2017-\\d\\d-\\d\\d .+"));
    }

    @Test
    void theExtractKeepsItsTasksBesideWhatGoesOverSeveralPages() {
        List<Block.Table> tables = new WorkPlanExtract(MESSAGES)
                .of(demo, List.of(), 14, PageFormat.ofMillimetres(297, 210), MADE).blocks().stream()
                        .filter(Block.Table.class::isInstance)
                        .map(Block.Table.class::cast)
                        .toList();
        assertThat(tables).isNotEmpty().allSatisfy(table -> {
            assertThat(table.leading()).isEqualTo(4);
            assertThat(table.columns().get(3).heading()).isEqualTo("重点任务");
        });
    }

    @Test
    void theBulletinNamesWhatIsDueOnItsDay() {
        assertThat(words(new Bulletin(MESSAGES).of(demo, List.of(), RankingBy.PROJECT, MADE)))
                .contains("检查日期当日到期、尚未办结的有 1 项：5.1.2-2 交房率（");
        assertThat(words(new Bulletin(MESSAGES).of(Programmes.demo("2017-03-06"), List.of(), RankingBy.PROJECT, MADE)))
                .doesNotContain("当日到期");
    }

    @Test
    void theLedgerHoldsEveryLineOfTheChosenProject() {
        TextDocument ledger = new LedgerReport(MESSAGES).of(demo, List.of(5), PageFormat.ofMillimetres(420, 297), MADE);
        assertThat(cells(ledger)).allSatisfy(row -> assertThat(row.getFirst()).startsWith("5."));
        assertThat(words(ledger)).contains("签约率", "≥85%", "2017-03-07");
    }

    @Test
    void theDocumentOfAnIndicatorHasItsCurveAndEntries() {
        TextDocument sheet = new IndicatorReport(new FontTextMeasurer(), MESSAGES)
                .document(demo, new IndicatorRequest("5.1.2-1", PageFormat.ofMillimetres(210, 297), MADE));
        assertThat(sheet.blocks()).anyMatch(Block.Picture.class::isInstance);
        assertThat(words(sheet)).contains("≥85%", "2017-02-14", "87%");
    }

    private static Label number(DocumentPages.Page page, String words) {
        return Words.of(page.drawing()).stream()
                .filter(label -> label.text().equals(words))
                .findFirst()
                .orElseThrow();
    }

    private static OrderEvent event(SupervisionOrder order, int no, OrderEventKind kind, String on) {
        return new OrderEvent(
                UUID.randomUUID(),
                order.id(),
                no,
                kind,
                LocalDate.parse(on),
                "",
                null,
                List.of(),
                "审核员乙",
                Instant.EPOCH);
    }

    private static int sum(TextDocument document) {
        return cells(document).stream()
                .mapToInt(row -> Integer.parseInt(row.get(2)))
                .sum();
    }

    private static List<List<String>> cells(TextDocument document) {
        return document.blocks().stream()
                .filter(Block.Table.class::isInstance)
                .map(Block.Table.class::cast)
                .flatMap(table -> table.rows().stream())
                .map(row -> row.cells().stream().map(Cell::text).toList())
                .toList();
    }

    private static String words(TextDocument document) {
        return document.blocks().stream()
                .map(block -> switch (block) {
                    case Block.Paragraph paragraph -> paragraph.text();
                    case Block.Spread spread -> spread.left() + " " + spread.middle() + " " + spread.right();
                    case Block.Table table -> cells(document).toString();
                    case Block.Picture picture -> picture.spoken();
                })
                .collect(Collectors.joining("\n"));
    }
}
