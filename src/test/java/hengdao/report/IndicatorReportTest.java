package hengdao.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hengdao.drawing.FontTextMeasurer;
import hengdao.drawing.Group;
import hengdao.drawing.Label;
import hengdao.drawing.Shape;
import hengdao.i18n.Messages;
import hengdao.model.InputRefused;
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
