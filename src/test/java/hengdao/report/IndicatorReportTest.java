package hengdao.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hengdao.drawing.FontTextMeasurer;
import hengdao.drawing.Group;
import hengdao.drawing.Label;
import hengdao.drawing.Shape;
import hengdao.i18n.Messages;
import hengdao.model.AmendmentKind;
import hengdao.model.Indicator;
import hengdao.model.InputRefused;
import hengdao.model.Programme;
import hengdao.model.StageTarget;
import hengdao.report.document.DocumentPages;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The sheet of an indicator of the demo programme. */
class IndicatorReportTest {

    private final ReportData demo = Programmes.demo("2017-12-31");
    private final IndicatorReport report =
            new IndicatorReport(new FontTextMeasurer(), Messages.of(Locale.SIMPLIFIED_CHINESE));

    @Test
    void carriesEveryEntryOverThePagesItNeeds() {
        List<ReportPage> pages = report.pages(demo, request("0.1.3-1", 297, 210));
        assertThat(pages).hasSizeGreaterThan(1);
        List<String> days = pages.stream()
                .flatMap(page -> labels(page.drawing().shapes()))
                .filter(text -> text.matches("2017-\\d\\d-\\d\\d"))
                .toList();
        assertThat(days).hasSize(12).doesNotHaveDuplicates().isSortedAccordingTo(java.util.Comparator.reverseOrder());
        assertThat(pages)
                .allSatisfy(page -> assertThat(labels(page.drawing().shapes())).contains("累计值", "固定资产投资额指标情况"));
    }

    @Test
    void putsAShortOneOnASinglePage() {
        assertThat(report.pages(demo, request("5.1.2-1", 210, 297))).hasSize(1);
    }

    @Test
    void namesTheTaskAndItsLeadUnit() {
        assertThat(labels(report.pages(demo, request("5.1.2-1", 210, 297))
                        .getFirst()
                        .drawing()
                        .shapes()))
                .contains("所属任务", "5.1.2 签约率85%、交房率50%", "牵头单位", "区棚改单位（示例）");
    }

    @Test
    void isOnePageAsADocumentToo() {
        DocumentPages pages = new DocumentPages(new FontTextMeasurer(), Messages.of(Locale.SIMPLIFIED_CHINESE));
        int several = 0;
        for (Indicator indicator : demo.programme().indicators()) {
            for (IndicatorRequest request :
                    List.of(request(indicator.key(), 210, 297), request(indicator.key(), 297, 210))) {
                if (report.pages(demo, request).size() == 1) {
                    assertThat(pages.of(report.document(demo, request)))
                            .as(indicator.key())
                            .hasSize(1);
                    several++;
                }
            }
        }
        assertThat(several).isGreaterThan(100);
    }

    @Test
    void factsLongerThanAPageGoOnOnTheNext() {
        Indicator signing = demo.programme().indicators().stream()
                .filter(each -> each.key().equals("5.1.2-1"))
                .findFirst()
                .orElseThrow();
        List<StageTarget> stages = java.util.stream.IntStream.range(0, 600)
                .mapToObj(day ->
                        new StageTarget(LocalDate.of(2017, 1, 1).plusDays(day), new BigDecimal(day).movePointLeft(1)))
                .toList();
        ReportData data = Programmes.data(Programmes.with(demo.programme(), signing.withStages(stages)), "2017-12-31");
        List<List<String>> pages = report.pages(data, request("5.1.2-1", 297, 210)).stream()
                .map(page -> labels(page.drawing().shapes()).toList())
                .toList();
        assertThat(pages.get(0)).contains("阶段目标");
        assertThat(String.join("", pages.get(1))).contains("阶段目标（续）");
        String all = String.join("", pages.stream().flatMap(List::stream).toList());
        assertThat(stages)
                .allSatisfy(stage -> assertThat(all).contains(stage.date().toString()));
    }

    @Test
    void wrapsATitleThatIsTooLongForTheSheet() {
        Indicator signing = demo.programme().indicators().stream()
                .filter(each -> each.key().equals("5.1.2-1"))
                .findFirst()
                .orElseThrow();
        Indicator renamed =
                named(signing, "Share of the households of the three shantytown areas that have signed a contract");
        ReportData data = Programmes.data(Programmes.with(demo.programme(), renamed), "2017-12-31");
        IndicatorReport english = new IndicatorReport(new FontTextMeasurer(), Messages.of(Locale.ENGLISH));
        List<Label> title = english.pages(data, request("5.1.2-1", 210, 297)).getFirst().drawing().shapes().stream()
                .filter(shape -> shape instanceof Label label && label.style().size() > 11)
                .map(Label.class::cast)
                .toList();
        assertThat(title).hasSize(2).allSatisfy(line -> assertThat(line.text()).doesNotContain("…"));
        assertThat(String.join(" ", title.stream().map(Label::text).toList())).contains(renamed.name());
    }

    @Test
    void leavesNothingBeyondTheMargins() {
        for (ReportPage page : report.pages(demo, request("0.1.3-1", 297, 210))) {
            double bottom = page.drawing().height();
            assertThat(page.drawing().shapes().stream()
                            .filter(Label.class::isInstance)
                            .mapToDouble(shape -> ((Label) shape).baseline()))
                    .allSatisfy(y -> assertThat(y).isBetween(20.0, bottom - 20));
        }
    }

    @Test
    void namesTheLightTheStagesAndWhatWasAmended() {
        Indicator signing = demo.programme().indicators().stream()
                .filter(each -> each.key().equals("5.1.2-1"))
                .findFirst()
                .orElseThrow();
        Indicator staged = signing.withStages(List.of(
                new StageTarget(LocalDate.of(2017, 2, 14), new BigDecimal("80")),
                new StageTarget(LocalDate.of(2017, 2, 28), new BigDecimal("83.5"))));
        Programme programme = Programmes.amended(
                Programmes.with(demo.programme(), staged), signing, AmendmentKind.TARGET, "2017-02-01");
        ReportData data = Programmes.data(programme, "2017-02-14");
        List<String> texts = report.pages(data, request("5.1.2-1", 210, 297)).stream()
                .flatMap(page -> labels(page.drawing().shapes()))
                .toList();
        assertThat(texts)
                .contains("亮灯", "已完成", "阶段目标", "2017-02-14 80%；2017-02-28 83.5%", "目标调整")
                .contains("2017-02-01 目标：户 → 人（口径统一，分管领导甲批准）");
    }

    @Test
    void saysWhatStageTargetsWereBefore() {
        Indicator signing = demo.programme().indicators().stream()
                .filter(each -> each.key().equals("5.1.2-1"))
                .findFirst()
                .orElseThrow();
        ReportData data = Programmes.data(
                Programmes.amended(demo.programme(), signing, AmendmentKind.STAGES, "2017-02-01"), "2017-02-14");
        assertThat(report.pages(data, request("5.1.2-1", 210, 297)).stream()
                        .flatMap(page -> labels(page.drawing().shapes())))
                .contains("2017-02-01 阶段目标：户 → 人（口径统一，分管领导甲批准）");
    }

    @Test
    void oneRuleGivesTheIncrementInTheSheetAndInTheProgressReport() {
        assertIncrement("0.1.3-1", "2017-01-31", "17.7");
        assertIncrement("4.2.5-2", "2017-02-28", "24.92");
    }

    private static Indicator named(Indicator indicator, String name) {
        return new Indicator(
                indicator.id(),
                indicator.taskId(),
                indicator.position(),
                indicator.key(),
                name,
                indicator.basis(),
                indicator.unit(),
                indicator.measure(),
                indicator.target(),
                indicator.deadline(),
                indicator.deadlineStated(),
                indicator.baseline(),
                indicator.clause(),
                indicator.example(),
                indicator.stages());
    }

    private static void assertIncrement(String key, String day, String expected) {
        ReportData data = Programmes.demo(day);
        Indicator indicator = data.programme().indicators().stream()
                .filter(each -> each.key().equals(key))
                .findFirst()
                .orElseThrow();
        assertThat(new CountingEntries(data).increment(indicator.id()).orElseThrow())
                .isEqualByComparingTo(expected);
        assertThat(EntrySheet.lines(data, indicator).getFirst().increment()).isEqualByComparingTo(expected);
    }

    @Test
    void refusesAnUnknownKeyAndPaperThatIsTooSmall() {
        assertThatThrownBy(() -> report.pages(demo, request("9.9", 210, 297))).isInstanceOf(InputRefused.class);
        assertThatThrownBy(() -> report.pages(demo, request("5.1.2-1", 80, 60))).isInstanceOf(InputRefused.class);
    }

    private static IndicatorRequest request(String key, double width, double height) {
        return new IndicatorRequest(key, PageFormat.ofMillimetres(width, height), LocalDate.of(2018, 1, 2));
    }

    private static Stream<String> labels(List<Shape> shapes) {
        return shapes.stream().flatMap(shape -> switch (shape) {
            case Label label -> Stream.of(label.text());
            case Group group -> labels(group.shapes());
            default -> Stream.empty();
        });
    }
}
