package hengdao.report;

import static org.assertj.core.api.Assertions.assertThat;

import hengdao.drawing.Box;
import hengdao.drawing.FontTextMeasurer;
import hengdao.drawing.Label;
import hengdao.i18n.Messages;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The progress table on paper that is hardly wide enough for it. */
class ProgressTableTest {
    private static final PageFormat A4_UPRIGHT = PageFormat.ofMillimetres(210, 297);
    private static final PageFormat A3 = PageFormat.ofMillimetres(420, 297);

    private final FontTextMeasurer measurer = new FontTextMeasurer();
    private final ReportData demo = Programmes.demo("2017-02-14");

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void headsFiguresAndDatesAreWhole(String language) {
        Messages messages = Messages.of(Locale.forLanguageTag(language));
        List<Label> words = words(A4_UPRIGHT, messages);
        List<String> texts = words.stream().map(Label::text).toList();
        String together = String.join("", texts).replace(" ", "");
        for (ProgressColumn column : ProgressColumn.ALL) {
            if (column != ProgressColumn.INCREMENT) {
                assertThat(together).contains(column.heading(messages).replace(" ", ""));
            }
        }
        List<Label> heads = words.stream().filter(label -> label.style().bold()).toList();
        assertThat(heads).noneMatch(label -> label.text().endsWith("…"));
        Set<String> whole = ProgressLines.of(demo, List.of(), messages).stream()
                .flatMap(line ->
                        List.of(
                                ProgressColumn.SCHEDULED.text(line, messages),
                                line.row().deadline().toString())
                                .stream())
                .filter(text -> text.matches(".*%|\\d{4}-.*"))
                .collect(Collectors.toSet());
        assertThat(texts).containsAll(whole);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void aRingHoldsAllLinesOfItsLight(String language) {
        Messages messages = Messages.of(Locale.forLanguageTag(language));
        for (PageFormat format : List.of(A4_UPRIGHT, A3)) {
            String light = messages.text("light.not_started");
            List<Box> rings = pages(format, messages).stream()
                    .flatMap(page -> page.drawing().shapes().stream())
                    .filter(shape -> shape instanceof Box box && box.radius() > 0)
                    .map(Box.class::cast)
                    .toList();
            assertThat(rings).isNotEmpty();
            List<Label> lights = words(format, messages).stream()
                    .filter(label -> light.contains(label.text()) && label.align() == Label.Align.CENTER)
                    .filter(label -> label.text().length() > 1 && !label.style().bold())
                    .toList();
            assertThat(lights)
                    .isNotEmpty()
                    .allSatisfy(label -> assertThat(rings).anyMatch(ring -> holds(ring, label)));
        }
    }

    private boolean holds(Box ring, Label label) {
        double half = measurer.width(label.text(), label.style()) / 2;
        return ring.x() <= label.x() - half
                && ring.x() + ring.width() >= label.x() + half
                && ring.y() <= label.baseline() - label.style().size() * 0.8
                && ring.y() + ring.height() >= label.baseline();
    }

    @Test
    void aLongIssuerAndTheDayOfTheDataDoNotStandOnEachOther() {
        for (int length : new int[] {4, 12, 20, 30, 60}) {
            ReportData named = demo.in(issuedBy("区".repeat(length)));
            List<Label> words = Words.of(report(Messages.of(Locale.SIMPLIFIED_CHINESE))
                    .pages(named, request(A4_UPRIGHT))
                    .getFirst()
                    .drawing());
            double head = words.stream()
                    .filter(label -> label.text().equals("序号"))
                    .findFirst()
                    .orElseThrow()
                    .baseline();
            List<Label> above = words.stream()
                    .filter(label ->
                            label.baseline() < head - 9 && !label.style().bold())
                    .toList();
            assertThat(above).hasSizeGreaterThanOrEqualTo(3);
            for (Label one : above) {
                assertThat(left(one)).isGreaterThanOrEqualTo(A4_UPRIGHT.margin() - 0.01);
                assertThat(above)
                        .filteredOn(other -> other != one && Math.abs(other.baseline() - one.baseline()) < 9)
                        .allMatch(other -> right(other) < left(one) || right(one) < left(other));
            }
        }
    }

    private static ReportTemplate issuedBy(String issuer) {
        ReportTemplate usual = ReportTemplate.USUAL;
        return new ReportTemplate(
                "政府办",
                usual.titles(),
                issuer,
                usual.signatures(),
                usual.dated(),
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

    private double left(Label label) {
        double width = measurer.width(label.text(), label.style());
        return switch (label.align()) {
            case LEFT -> label.x();
            case CENTER -> label.x() - width / 2;
            case RIGHT -> label.x() - width;
        };
    }

    private double right(Label label) {
        return left(label) + measurer.width(label.text(), label.style());
    }

    private List<Label> words(PageFormat format, Messages messages) {
        return pages(format, messages).stream()
                .flatMap(page -> Words.of(page.drawing()).stream())
                .toList();
    }

    private List<ReportPage> pages(PageFormat format, Messages messages) {
        return report(messages).pages(demo, request(format));
    }

    private ProgressReport report(Messages messages) {
        return new ProgressReport(measurer, messages);
    }

    private static ProgressRequest request(PageFormat format) {
        return new ProgressRequest(List.of(), format, LocalDate.of(2017, 3, 8));
    }
}
