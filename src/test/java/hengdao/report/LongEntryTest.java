package hengdao.report;

import static org.assertj.core.api.Assertions.assertThat;

import hengdao.drawing.Drawing;
import hengdao.drawing.FontTextMeasurer;
import hengdao.drawing.Label;
import hengdao.i18n.Messages;
import hengdao.model.EntryState;
import hengdao.model.OrderEvent;
import hengdao.model.OrderEventKind;
import hengdao.model.ProgressEntry;
import hengdao.model.SupervisionOrder;
import hengdao.report.document.DocumentPages;
import hengdao.report.document.PageSetup;
import hengdao.report.document.TextDocument;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Entries of 2,000 characters in every field, on paper. */
class LongEntryTest {

    private static final Messages MESSAGES = Messages.of(Locale.SIMPLIFIED_CHINESE);
    private static final LocalDate MADE = LocalDate.of(2017, 3, 8);
    private static final String KEY = "5.1.2-2";
    private static final String NOTE = words("进展");
    private static final String PROBLEM = words("问题");
    private static final String NEXT_STEP = words("措施");

    private final FontTextMeasurer measurer = new FontTextMeasurer();
    private final ReportData demo = Programmes.demo("2017-02-28");

    @ParameterizedTest
    @CsvSource({"420, 297", "297, 420", "297, 210", "210, 297", "210, 148"})
    void theProgressTableLosesNothing(double width, double height) {
        PageFormat format = PageFormat.ofMillimetres(width, height);
        ProgressRequest request = new ProgressRequest(List.of(5), format, MADE);
        ProgressReport report = new ProgressReport(measurer, MESSAGES);
        List<Drawing> usual = drawings(report.pages(reported("一", "二", "三"), request));
        List<Drawing> pages = drawings(report.pages(reported(NOTE, PROBLEM, NEXT_STEP), request));
        assertThat(pages).hasSizeGreaterThan(usual.size());
        assertThat(found(pages, NOTE)).isEqualTo(NOTE);
        assertThat(found(pages, PROBLEM)).isEqualTo(PROBLEM);
        assertThat(found(pages, NEXT_STEP)).isEqualTo(NEXT_STEP);
        inside(pages, format.margin(), format.margin(), format.margin(), format.margin());
        assertThat(texts(pages))
                .as("lines break elsewhere beside long texts, figures do not break")
                .containsAll(others(usual).stream()
                        .filter(text -> text.matches("[-+−0-9.%]+"))
                        .toList());
        assertThat(demo.programme().tasks())
                .filteredOn(task -> task.key().startsWith("5."))
                .isNotEmpty()
                .allSatisfy(task -> assertThat(columns(pages)).anyMatch(column -> column.contains(task.name())));
    }

    @Test
    void aLineOfTheProgressTableThatGoesOnSaysWhatItIs() {
        ProgressRequest request = new ProgressRequest(List.of(5), PageFormat.ofMillimetres(297, 210), MADE);
        List<Drawing> pages =
                drawings(new ProgressReport(measurer, MESSAGES).pages(reported(NOTE, PROBLEM, NEXT_STEP), request));
        List<List<String>> going = pages.stream()
                .map(page -> Words.of(page).stream().map(Label::text).toList())
                .filter(texts -> String.join("", texts).contains("进展："))
                .toList();
        assertThat(going).hasSizeGreaterThan(1);
        assertThat(going.subList(1, going.size()))
                .allSatisfy(texts -> assertThat(String.join("", texts)).contains("重点任务", "交房率（续）"));
        assertThat(texts(pages)).filteredOn("交房率"::equals).hasSize(1);
    }

    @Test
    void theExtractLosesNothingAndNamesWhatGoesOn() {
        PageFormat format = PageFormat.ofMillimetres(297, 210);
        WorkPlanExtract extract = new WorkPlanExtract(MESSAGES);
        List<Drawing> usual = pages(extract.of(reported("一", "二", "三"), List.of(5), 14, format, MADE));
        TextDocument document = extract.of(reported(NOTE, PROBLEM, NEXT_STEP), List.of(5), 14, format, MADE);
        List<Drawing> pages = pages(document);
        assertThat(found(pages, NEXT_STEP)).isEqualTo(NEXT_STEP);
        inside(pages, document.setup());
        assertThat(texts(pages)).containsAll(others(usual));
        List<List<String>> going = pages.stream()
                .map(page -> Words.of(page).stream().map(Label::text).toList())
                .filter(texts -> String.join("", texts).contains("措施："))
                .toList();
        assertThat(going).hasSizeGreaterThan(1);
        assertThat(going.subList(1, going.size()))
                .allSatisfy(texts -> assertThat(String.join("", texts)).contains("下一步措施", "（续）", "交房率"));
    }

    @Test
    void theSheetOfAnOrderLosesNothing() {
        SupervisionOrder order = new SupervisionOrder(
                UUID.randomUUID(),
                2017,
                3,
                UUID.randomUUID(),
                words("事项"),
                "区重建局",
                LocalDate.of(2017, 2, 20),
                LocalDate.of(2017, 3, 1),
                words("要求"),
                words("缘由"));
        List<OrderEvent> events = IntStream.rangeClosed(1, 3)
                .mapToObj(no -> new OrderEvent(
                        UUID.randomUUID(),
                        order.id(),
                        no,
                        OrderEventKind.values()[no - 1],
                        LocalDate.of(2017, 2, 20),
                        words("说明" + no),
                        null,
                        List.of(),
                        "审核员乙",
                        Instant.EPOCH))
                .toList();
        TextDocument document = new OrderSheet(MESSAGES).of(demo, new OrderSheet.Order(order, events));
        List<Drawing> pages = pages(document);
        for (String text : List.of(
                order.title(),
                order.requirement(),
                order.origin(),
                events.getLast().note())) {
            assertThat(column(pages, text)).contains(text);
        }
        inside(pages, document.setup());
    }

    @Test
    void theBulletinLosesNothing() {
        TextDocument document =
                new Bulletin(MESSAGES).of(reported(NOTE, PROBLEM, NEXT_STEP), List.of(), RankingBy.PROJECT, MADE);
        inside(pages(document), document.setup());
    }

    @ParameterizedTest
    @CsvSource({"297, 210", "210, 297"})
    void theSheetOfAnIndicatorLosesNothing(double width, double height) {
        PageFormat format = PageFormat.ofMillimetres(width, height);
        IndicatorRequest request = new IndicatorRequest(KEY, format, MADE);
        List<Drawing> pages =
                drawings(new IndicatorReport(measurer, MESSAGES).pages(reported(NOTE, PROBLEM, NEXT_STEP), request));
        assertThat(found(pages, NOTE)).startsWith(NOTE);
        assertThat(found(pages, PROBLEM)).startsWith(PROBLEM);
        inside(pages, format.margin(), format.margin(), format.margin(), format.margin());
    }

    /** The example year with such words in an entry of an indicator that is due soon. */
    private ReportData reported(String note, String problem, String nextStep) {
        UUID subject = demo.programme().indicators().stream()
                .filter(each -> each.key().equals(KEY))
                .findFirst()
                .orElseThrow()
                .id();
        List<ProgressEntry> entries = new ArrayList<>(demo.programme().entries());
        entries.add(new ProgressEntry(
                UUID.randomUUID(),
                subject,
                LocalDate.of(2017, 2, 27),
                BigDecimal.TEN,
                null,
                null,
                note,
                problem,
                nextStep,
                "",
                List.of(),
                "填报员甲",
                Instant.EPOCH,
                null,
                EntryState.ACCEPTED,
                true));
        return Programmes.data(
                demo.programme().withEntries(entries), demo.statusDate().toString());
    }

    /** 2,000 characters, each ten of them different. */
    private static String words(String about) {
        StringBuilder words = new StringBuilder();
        for (int i = 1; words.length() < 2000; i++) {
            words.append(about)
                    .append("：第")
                    .append(String.format(Locale.ROOT, "%03d", i))
                    .append("条，");
        }
        return words.substring(0, 1999) + "。";
    }

    private List<Drawing> pages(TextDocument document) {
        return new DocumentPages(measurer, MESSAGES)
                .of(document).stream().map(DocumentPages.Page::drawing).toList();
    }

    private static List<Drawing> drawings(List<ReportPage> pages) {
        return pages.stream().map(ReportPage::drawing).toList();
    }

    private static List<String> texts(List<Drawing> pages) {
        return pages.stream()
                .flatMap(page -> Words.of(page).stream())
                .map(Label::text)
                .toList();
    }

    /** What stands in the usual report without page numbers and the words of entries. */
    private static Set<String> others(List<Drawing> usual) {
        Set<String> others = new HashSet<>(texts(usual));
        others.removeIf(text -> text.startsWith("第") || text.endsWith("（续）"));
        others.removeAll(Set.of("一", "二", "三"));
        return others;
    }

    /** What is found of a text where it stands, from the first page to the last. */
    private static String found(List<Drawing> pages, String text) {
        return below(pages, text).filter(text::contains).collect(Collectors.joining());
    }

    /** What stands at each place across, from the first page to the last. */
    private static Collection<String> columns(List<Drawing> pages) {
        return pages.stream()
                .flatMap(page -> Words.of(page).stream())
                .collect(Collectors.groupingBy(Label::x, Collectors.mapping(Label::text, Collectors.joining())))
                .values();
    }

    private static String column(List<Drawing> pages, String text) {
        return below(pages, text).collect(Collectors.joining());
    }

    private static Stream<String> below(List<Drawing> pages, String text) {
        List<Label> labels =
                pages.stream().flatMap(page -> Words.of(page).stream()).toList();
        double x = labels.stream()
                .filter(label -> label.text().length() > 2 && text.startsWith(label.text()))
                .findFirst()
                .orElseThrow()
                .x();
        return labels.stream().filter(label -> label.x() == x).map(Label::text);
    }

    private void inside(List<Drawing> pages, PageSetup setup) {
        inside(pages, setup.left(), setup.top(), setup.right(), setup.bottom() - 40);
    }

    /** No words stand outside the margins, but for punctuation that hangs at the end of a line. */
    private void inside(List<Drawing> pages, double left, double top, double right, double bottom) {
        for (Drawing page : pages) {
            assertThat(Words.of(page)).allSatisfy(label -> {
                double width = measurer.width(label.text().replaceAll("[，。、；：！？]$", ""), label.style());
                double from = switch (label.align()) {
                    case LEFT -> label.x();
                    case CENTER -> label.x() - width / 2;
                    case RIGHT -> label.x() - width;
                };
                assertThat(from).isGreaterThanOrEqualTo(left - 0.1);
                assertThat(from + width).isLessThanOrEqualTo(page.width() - right + 0.1);
                assertThat(label.baseline()).isBetween(top, page.height() - bottom);
            });
            assertThat(Words.of(page))
                    .extracting(label -> label.x() + " " + label.baseline() + " " + label.align())
                    .as("no two labels at the same place")
                    .doesNotHaveDuplicates();
        }
    }
}
