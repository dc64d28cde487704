package hengdao.report;

import static org.assertj.core.api.Assertions.assertThat;

import hengdao.drawing.Drawing;
import hengdao.drawing.FontTextMeasurer;
import hengdao.drawing.Label;
import hengdao.drawing.TextMeasurer;
import hengdao.gantt.ChartMarks;
import hengdao.gantt.Column;
import hengdao.gantt.Zoom;
import hengdao.i18n.Messages;
import hengdao.model.SupervisionOrder;
import hengdao.report.document.Block;
import hengdao.report.document.DocumentPages;
import hengdao.report.document.ParagraphKind;
import hengdao.report.document.TextDocument;
import hengdao.report.ledger.LedgerColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a template changes on paper and in office files. */
class ReportTemplateTest {

    private static final Messages MESSAGES = Messages.of(Locale.SIMPLIFIED_CHINESE);
    private static final LocalDate MADE = LocalDate.of(2017, 3, 8);
    private static final TextMeasurer MEASURER = new FontTextMeasurer();

    private static final ReportTemplate OFFICE = new ReportTemplate(
            "政府办",
            Map.of(TemplateTitle.GANTT, "{年}年{名称}挂图", TemplateTitle.LEDGER, "总台账"),
            "区政府督查室",
            List.of(new Signature("签发人", "审核员乙"), new Signature("编制人", "")),
            false,
            List.of(ProgressColumn.ACTUAL, ProgressColumn.TASK, ProgressColumn.LIGHT),
            List.of(LedgerColumn.KEY, LedgerColumn.TASK),
            List.of(RankingColumn.NAME, RankingColumn.GAP, RankingColumn.LIGHT),
            "各街道办事处：",
            "现将进展情况通报如下。",
            "区委办，区人大办",
            "区政府办公室",
            "请各单位抓紧落实。\n下期再报。",
            List.of(Column.NUMBER, Column.NAME, Column.GAP),
            List.of(DueColumn.TASK, DueColumn.LIGHT, DueColumn.DAY));

    private final ReportData data = Programmes.demo("2017-03-07").in(OFFICE);

    @Test
    void aChartHasItsTitleIssuerAndLinesToSign() {
        List<String> texts = Words.texts(chart(data).getFirst());
        assertThat(texts)
                .contains("2017年棚户区改造攻坚工程挂图", "编制单位：区政府督查室", "签发人：审核员乙", "编制人：", "制表日期：")
                .doesNotContain("审核人：");
    }

    @Test
    void withoutWishesAllIsAsItWas() {
        List<String> texts = Words.texts(chart(Programmes.demo("2017-03-07")).getFirst());
        assertThat(texts).contains("编制人：", "审核人：", "制表日期：2017-03-08");
    }

    @Test
    void aTitleOfAnyLengthWrapsAndPushesTheChartDown() {
        String long100 = "全面推进棚户区改造攻坚工程征收签约搬迁拆除工作计划与进展情况".repeat(5);
        ReportData longer = Programmes.demo("2017-03-07").in(titled(long100));
        ReportPage page = chart(longer).getFirst();
        String all = String.join("", Words.texts(page));
        assertThat(all).contains(long100).doesNotContain("…");
        double unit = Words.find(page, "编制人：").style().size() / 9;
        double context =
                Words.find(page, "检查日期：2017-03-07".replace("检查日期", word())).baseline();
        assertThat(context).isGreaterThan((37 + 24) * unit);
    }

    /** A title may be too wide for its usual size and still fit one line in the smaller one. */
    @Test
    void aTitleNeverMeetsTheEdgeNorTheMarkOfExamples() {
        String long62 = "罗湖区全面推进棚户区改造攻坚工程征收签约搬迁拆除工作计划与进展情况一览表以及下一步工作措施汇总情况说明材料".repeat(2);
        for (int length = 12; length <= long62.length(); length++) {
            ReportData longer = Programmes.demo("2017-03-07").in(titled(long62.substring(0, length)));
            Drawing page = chart(longer).getFirst().drawing();
            double right = Words.of(page).stream()
                    .filter(label -> label.text().startsWith("示例数据"))
                    .mapToDouble(label -> label.x() - MEASURER.width(label.text(), label.style()) / 2)
                    .min()
                    .orElseThrow();
            assertThat(Words.of(page))
                    .filteredOn(label -> label.style().size() > 11 && long62.contains(label.text()))
                    .isNotEmpty()
                    .allSatisfy(label -> {
                        double half = MEASURER.width(label.text(), label.style()) / 2;
                        assertThat(label.x() - half).isPositive();
                        assertThat(label.x() + half).isLessThan(right);
                    });
        }
    }

    @Test
    void manyLinesToSignTakeSeveralRowsAndNoneRunsIntoThePageNumber() {
        List<Signature> many = List.of(
                new Signature("编制人", ""),
                new Signature("审核人", ""),
                new Signature("签发人", ""),
                new Signature("分管领导", ""),
                new Signature("主要领导", ""),
                new Signature("报送单位", ""));
        ReportData signed = Programmes.demo("2017-03-07").in(signed(many));
        PageFormat upright = PageFormat.ofMillimetres(210, 297);
        ReportPage page = new GanttReport(MEASURER, MESSAGES)
                .pages(signed, request(upright))
                .getFirst();
        Label number = Words.of(page.drawing()).stream()
                .filter(label -> label.text().startsWith("第1页"))
                .findFirst()
                .orElseThrow();
        double from = number.x() - MEASURER.width(number.text(), number.style());
        assertThat(many).allSatisfy(each -> {
            Label label = Words.find(page, each.label() + "：");
            assertThat(label.x()
                            + MEASURER.width(label.text(), label.style())
                            + 84 * label.style().size() / 9)
                    .isLessThan(from);
            assertThat(label.baseline()).isLessThan(upright.height());
        });
        assertThat(Words.find(page, "编制人：").baseline())
                .isLessThan(Words.find(page, "报送单位：").baseline());
    }

    @Test
    void tablesHaveTheWantedColumnsInTheirOrder() {
        ReportPage page = new ProgressReport(MEASURER, MESSAGES)
                .pages(data, new ProgressRequest(List.of(5), PageFormat.ofMillimetres(420, 297), MADE))
                .getFirst();
        assertThat(Words.find(page, "累计完成").x())
                .isLessThan(Words.find(page, "重点任务").x());
        assertThat(Words.texts(page)).doesNotContain("牵头单位");
        assertThat(headings(new ProgressReport(MEASURER, MESSAGES)
                        .document(data, new ProgressRequest(List.of(5), PageFormat.ofMillimetres(420, 297), MADE))))
                .containsExactly("累计完成", "重点任务", "亮灯");
        assertThat(headings(new WorkPlanExtract(MESSAGES)
                        .of(data, List.of(), 31, PageFormat.ofMillimetres(297, 210), MADE)))
                .containsExactly("重点任务", "亮灯", "日期");
        TextDocument ledger = new LedgerReport(MESSAGES).of(data, List.of(5), PageFormat.ofMillimetres(420, 297), MADE);
        assertThat(headings(ledger)).containsExactly("编号", "重点任务");
        assertThat(ledger.title()).isEqualTo("总台账");
        assertThat(headings(new Bulletin(MESSAGES).of(data, List.of(), RankingBy.PROJECT, MADE)))
                .containsExactly("工程", "偏差（百分点）", "亮灯");
        assertThat(headings(new Bulletin(MESSAGES).of(data, List.of(), RankingBy.UNIT, MADE)))
                .containsExactly("牵头单位", "偏差（百分点）");
    }

    @Test
    void aBulletinBeginsAndEndsAsTheOfficeWants() {
        TextDocument bulletin = new Bulletin(MESSAGES).of(data, List.of(), RankingBy.PROJECT, MADE);
        List<String> paragraphs = bulletin.blocks().stream()
                .filter(Block.Paragraph.class::isInstance)
                .map(block -> ((Block.Paragraph) block).text())
                .toList();
        int addressee = paragraphs.indexOf("各街道办事处：");
        assertThat(paragraphs.get(addressee + 1)).isEqualTo("现将进展情况通报如下。");
        assertThat(paragraphs)
                .containsSubsequence("请各单位抓紧落实。", "下期再报。")
                .doesNotContain(MESSAGES.text("report.bulletin.demands_text"));
        assertThat(paragraphs).endsWith("2017年3月8日", "", "签发人：审核员乙　　编制人：＿＿＿＿＿＿", "抄送：区委办，区人大办", "区政府办公室　　2017年3月8日印发");
        for (int lines = 0; lines < 22; lines++) {
            List<Block> blocks = new ArrayList<>(bulletin.blocks());
            blocks.addAll(blocks.size() - 2, Collections.nCopies(lines, new Block.Paragraph(ParagraphKind.BODY, "")));
            TextDocument longer = new TextDocument("", "", Locale.CHINESE, bulletin.setup(), blocks);
            assertThat(Words.of(new DocumentPages(MEASURER, MESSAGES)
                            .of(longer)
                            .getLast()
                            .drawing()))
                    .as("what gets a copy and who printed it stand together")
                    .anyMatch(label -> label.text().startsWith("抄送："));
        }
        DocumentPages.Page last =
                new DocumentPages(MEASURER, MESSAGES).of(bulletin).getLast();
        assertThat(Words.of(last.drawing())).anySatisfy(label -> {
            assertThat(label.text()).startsWith("抄送：");
            assertThat(label.style().size()).isBetween(13.5, 14.0);
        });
    }

    @Test
    void anOrderSheetHasTheTemplatesLinesInPlaceOfItsOwn() {
        SupervisionOrder order = new SupervisionOrder(
                UUID.randomUUID(), 2017, 3, UUID.randomUUID(), "交房率", "区重建局", MADE, MADE, "报送计划", "");
        OrderSheet.Order filed = new OrderSheet.Order(order, List.of());
        assertThat(spread(new OrderSheet(MESSAGES).of(data, filed)))
                .contains("签发人：审核员乙", "编制人：＿＿＿＿＿＿", "日期：＿＿＿＿＿＿")
                .doesNotContain("承办单位签收：＿＿＿＿＿＿");
        assertThat(spread(new OrderSheet(MESSAGES).of(Programmes.demo("2017-03-07"), filed)))
                .contains("签发人：＿＿＿＿＿＿", "承办单位签收：＿＿＿＿＿＿");
    }

    @Test
    void tablesAndSheetsInOfficeFilesHaveTheTemplatesLines() {
        PageFormat a4 = PageFormat.ofMillimetres(297, 210);
        List<TextDocument> documents = List.of(
                new WorkPlanExtract(MESSAGES).of(data, List.of(5), 14, a4, MADE),
                new LedgerReport(MESSAGES).of(data, List.of(5), a4, MADE),
                new ProgressReport(MEASURER, MESSAGES).document(data, new ProgressRequest(List.of(5), a4, MADE)),
                new IndicatorReport(MEASURER, MESSAGES).document(data, new IndicatorRequest("5.1.2-1", a4, MADE)));
        assertThat(documents)
                .allSatisfy(document -> assertThat(spread(document)).endsWith("签发人：审核员乙", "编制人：＿＿＿＿＿＿", "制表日期：＿＿＿＿＿＿"));
        ReportData usual = Programmes.demo("2017-03-07");
        assertThat(spread(new LedgerReport(MESSAGES).of(usual, List.of(5), a4, MADE)))
                .endsWith("编制人：＿＿＿＿＿＿", "审核人：＿＿＿＿＿＿", "制表日期：2017-03-08");
    }

    @Test
    void linesTooLongToStandBesideEachOtherStandBelow() {
        Signature lengthy = new Signature("区政府督查室主任和分管副区长会签意见以及年月日各栏由本人填写", "");
        ReportTemplate template = signed(List.of(lengthy, new Signature("编制人", "")));
        PageFormat a4 = PageFormat.ofMillimetres(210, 297);
        ReportData narrow = Programmes.demo("2017-03-07").in(template);
        for (DocumentPages.Page page : new DocumentPages(MEASURER, MESSAGES)
                .of(new WorkPlanExtract(MESSAGES).of(narrow, List.of(5), 14, a4, MADE))) {
            assertThat(Words.of(page.drawing())).allSatisfy(label -> {
                double width = MEASURER.width(label.text(), label.style());
                assertThat(label.align() == Label.Align.LEFT ? label.x() + width : label.x())
                        .isLessThanOrEqualTo(a4.width() - a4.margin() + 0.01);
            });
        }
        List<String> texts = new DocumentPages(MEASURER, MESSAGES)
                .of(new WorkPlanExtract(MESSAGES).of(narrow, List.of(5), 14, a4, MADE)).stream()
                        .flatMap(page -> Words.of(page.drawing()).stream())
                        .map(Label::text)
                        .toList();
        assertThat(texts).contains(lengthy.label() + "：＿＿＿＿＿＿", "编制人：＿＿＿＿＿＿");
    }

    private static List<String> spread(TextDocument document) {
        return document.blocks().stream()
                .filter(Block.Spread.class::isInstance)
                .map(Block.Spread.class::cast)
                .flatMap(each -> Stream.of(each.left(), each.middle(), each.right()))
                .filter(each -> !each.isEmpty())
                .toList();
    }

    private static ReportTemplate signed(List<Signature> lines) {
        ReportTemplate usual = ReportTemplate.USUAL;
        return new ReportTemplate(
                "",
                Map.of(),
                "",
                lines,
                true,
                usual.progress(),
                usual.ledger(),
                usual.ranking(),
                "",
                "",
                "",
                "",
                "",
                List.of(),
                usual.due());
    }

    private static String word() {
        return MESSAGES.text("report.status_date", "").replace("：", "");
    }

    private static ReportTemplate titled(String title) {
        ReportTemplate usual = ReportTemplate.USUAL;
        return new ReportTemplate(
                "",
                Map.of(TemplateTitle.GANTT, title),
                "",
                null,
                true,
                usual.progress(),
                usual.ledger(),
                usual.ranking(),
                "",
                "",
                "",
                "",
                "",
                List.of(),
                usual.due());
    }

    private static List<ReportPage> chart(ReportData data) {
        return new GanttReport(MEASURER, MESSAGES).pages(data, request(PageFormat.ofMillimetres(420, 297)));
    }

    private static GanttRequest request(PageFormat format) {
        return new GanttRequest(
                List.of(5), format, ChartPages.of(Zoom.FIT), null, null, MADE, ChartMarks.USUAL, ChartExtent.ALL);
    }

    private static List<String> headings(TextDocument document) {
        return document.blocks().stream()
                .filter(Block.Table.class::isInstance)
                .map(Block.Table.class::cast)
                .findFirst()
                .orElseThrow()
                .columns()
                .stream()
                .map(Block.Column::heading)
                .toList();
    }
}
