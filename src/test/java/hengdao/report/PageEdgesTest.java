package hengdao.report;

import static org.assertj.core.api.Assertions.assertThat;

import hengdao.drawing.FontTextMeasurer;
import hengdao.drawing.Group;
import hengdao.drawing.Label;
import hengdao.drawing.Shape;
import hengdao.drawing.TextMeasurer;
import hengdao.gantt.ChartLayer;
import hengdao.gantt.ChartMarks;
import hengdao.i18n.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages side by side: no word is cut where one ends and the next begins, and none of a mark is said twice. */
class PageEdgesTest {
    private static final double NEARLY = 0.01;
    private static final LocalDate MADE_ON = LocalDate.of(2017, 3, 8);
    private static final Messages CHINESE = Messages.of(Locale.SIMPLIFIED_CHINESE);
    private static final TextMeasurer MEASURER = new FontTextMeasurer();

    private static ReportData demo;

    @BeforeAll
    static void read() {
        demo = Programmes.demo("2017-02-14");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 7, 9, 12, 16, 23, 40})
    void noLabelIsCutAtAnEdge(int wide) {
        for (Messages messages : List.of(CHINESE, Messages.of(Locale.ENGLISH))) {
            List<String> cut = new ArrayList<>();
            List<ReportPage> pages = pages(wide, messages);
            for (int i = 0; i < pages.size(); i++) {
                int page = i + 1;
                cut(
                        pages.get(i).drawing().shapes(),
                        0,
                        Double.NEGATIVE_INFINITY,
                        Double.POSITIVE_INFINITY,
                        label -> cut.add("page " + page + ": " + label.text()));
            }
            assertThat(cut).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 5, 7, 12, 23})
    void whatIsSaidOfAMarkIsSaidOnOnePage(int wide) {
        Map<String, Long> whole = said(pages(1, CHINESE));
        assertThat(whole).containsKeys("签约率 ≥85% 3月7日", "+10日");
        Map<String, Long> links = demo.programme().dependencies().stream()
                .collect(Collectors.groupingBy(link -> "+" + link.lagWorkdays() + "日", Collectors.counting()));
        assertThat(said(pages(wide, CHINESE)))
                .allSatisfy((words, times) ->
                        assertThat(times).as(words).isLessThanOrEqualTo(links.getOrDefault(words, 1L)));
    }

    @Test
    void aWeekThatAnEdgeDividesIsNamedInBriefWhereItHasRoom() {
        List<String> first = Words.texts(pages(7, CHINESE).getFirst());
        assertThat(first).contains("第49周").doesNotContain("周");
        assertThat(first).filteredOn(text -> text.matches("\\d\\d?")).isNotEmpty();
    }

    private static Map<String, Long> said(List<ReportPage> pages) {
        return pages.stream()
                .flatMap(page -> Words.texts(page).stream())
                .filter(text -> text.matches("[+−]\\d+日|.+ [≥≤].+日"))
                .collect(Collectors.groupingBy(text -> text, Collectors.counting()));
    }

    private static List<ReportPage> pages(int wide, Messages messages) {
        ChartPages across = new ChartPages(new TimeWidth.Pages(wide), PageOrder.ACROSS_FIRST, List.of());
        EnumSet<ChartLayer> layers = EnumSet.allOf(ChartLayer.class);
        GanttRequest request = new GanttRequest(
                List.of(5, 1),
                PageFormat.ofMillimetres(297, 210),
                across,
                null,
                null,
                MADE_ON,
                ChartMarks.USUAL.showing(layers),
                ChartExtent.ALL);
        return new GanttReport(MEASURER, messages).pages(demo, request);
    }

    private interface Found {
        void take(Label label);
    }

    private static void cut(List<Shape> shapes, double x, double from, double until, Found found) {
        for (Shape shape : shapes) {
            if (shape instanceof Group group) {
                double left = x + group.x();
                cut(group.shapes(), left, Math.max(from, left), Math.min(until, left + group.width()), found);
            } else if (shape instanceof Label label) {
                double width = MEASURER.width(label.text(), label.style());
                double start = x
                        + label.x()
                        - switch (label.align()) {
                            case LEFT -> 0;
                            case CENTER -> width / 2;
                            case RIGHT -> width;
                        };
                double end = start + width;
                boolean seen = end > from && start < until;
                if (seen && (start < from - NEARLY || end > until + NEARLY)) {
                    found.take(label);
                }
            }
        }
    }
}
