package hengdao.exchange;

import static hengdao.exchange.SeedTable.number;
import static hengdao.exchange.SeedTable.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every figure of part two of the report stands in the data, or is left out for a stated reason. */
class SeedCoverageTest {

    private static final Path LIST = Path.of("src/test/java/hengdao/exchange/part-two-figures.csv");
    private static final Set<String> REASONS = Set.of("名称", "仅描述规模", "注释编号", "年份");
    private static final Set<String> WITHOUT_FIGURE = Set.of("5.1.3-1", "5.1.3-2", "5.3.2-1", "5.3.3-1", "5.3.3-2");

    private final List<Map<String, String>> figures = SeedTable.of(LIST).rows();
    private final Map<String, Map<String, String>> indicators =
            SeedTable.seed("2017/indicators.csv").by("key");

    @TestFactory
    Stream<DynamicTest> everyFigureIsInTheDataOrExcluded() {
        return figures.stream().map(figure -> DynamicTest.dynamicTest(describe(figure), () -> isCovered(figure)));
    }

    /** 94 occurrences in the text; 双过半 stands for two figures. */
    @Test
    void theListIsWhole() {
        assertThat(figures).hasSize(95);
        assertThat(figures.stream().filter(figure -> !text(figure, "exclusion").isEmpty()))
                .hasSize(16);
        assertThat(figures.stream().map(figure -> text(figure, "figure")))
                .contains("翻番", "零增量")
                .filteredOn("双过半"::equals)
                .hasSize(2);
        assertThat(figures.stream().map(figure -> text(figure, "figure")))
                .filteredOn("全覆盖"::equals)
                .hasSize(2);
    }

    @Test
    void noIndicatorStandsForAFigureThatIsNotThere() {
        Set<String> expected = new TreeSet<>(WITHOUT_FIGURE);
        figures.stream()
                .map(figure -> text(figure, "key"))
                .filter(key -> !key.isEmpty())
                .forEach(expected::add);
        assertThat(indicators.keySet()).containsExactlyInAnyOrderElementsOf(expected);
    }

    private void isCovered(Map<String, String> figure) {
        String key = text(figure, "key");
        if (key.isEmpty()) {
            assertThat(text(figure, "exclusion")).isIn(REASONS);
            return;
        }
        assertThat(text(figure, "exclusion")).isEmpty();
        Map<String, String> row = indicators.get(key);
        assertThat(row).as("indicator " + key).isNotNull();
        assertThat(text(row, "clause")).isEqualTo(text(figure, "clause"));
        carries(row, text(figure, "figure"), text(figure, "unit"));
    }

    private static void carries(Map<String, String> row, String figure, String unit) {
        switch (unit) {
            case "" -> assertThat(text(row, "target_words")).contains(figure);
            case "倍" -> assertThat(text(row, "target_words")).contains(figure + unit);
            case "月" ->
                assertThat(LocalDate.parse(text(row, "deadline")).getMonthValue())
                        .isEqualTo(Integer.parseInt(figure));
            case "日" ->
                assertThat(LocalDate.parse(text(row, "deadline")).getDayOfMonth())
                        .isEqualTo(Integer.parseInt(figure));
            default -> {
                assertThat(text(row, "unit")).isEqualTo(unit);
                assertThat(Stream.of("target_low", "target_high").flatMap(column -> number(row, column).stream()))
                        .usingElementComparator(BigDecimal::compareTo)
                        .contains(new BigDecimal(figure));
            }
        }
    }

    private static String describe(Map<String, String> figure) {
        return text(figure, "clause") + " " + text(figure, "figure") + text(figure, "unit") + " "
                + text(figure, "label");
    }
}
