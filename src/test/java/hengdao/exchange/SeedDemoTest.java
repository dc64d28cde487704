package hengdao.exchange;

import static hengdao.exchange.SeedTable.number;
import static hengdao.exchange.SeedTable.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The demo year refers to the programme, can be worked as planned and reads like one. */
class SeedDemoTest {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Map<String, Map<String, String>> tasks =
            SeedTable.seed("2017/tasks.csv").by("key");
    private final Map<String, Map<String, String>> indicators =
            SeedTable.seed("2017/indicators.csv").by("key");
    private final SeedTable plans = SeedTable.seed("demo/plans.csv");
    private final SeedTable dependencies = SeedTable.seed("demo/dependencies.csv");
    private final SeedTable entries = SeedTable.seed("demo/entries.csv");

    @Test
    void plansFitTheirTasksAndAreMarkedAsExamples() {
        assertThat(tasks.keySet()).containsAll(plans.by("task_key").keySet());
        for (Map<String, String> plan : plans.rows()) {
            Map<String, String> task = tasks.getOrDefault(text(plan, "task_key"), Map.of());
            LocalDate start = LocalDate.parse(text(plan, "start"));
            LocalDate finish = LocalDate.parse(text(plan, "finish"));
            assertThat(finish)
                    .as(text(plan, "task_key"))
                    .isAfterOrEqualTo(start)
                    .isBeforeOrEqualTo(LocalDate.parse(text(task, "deadline")));
            if (text(task, "kind").equals("milestone")) {
                assertThat(start).isEqualTo(finish);
            }
            assertThat(text(plan, "lead_unit")).endsWith("（示例）");
            assertThat(text(plan, "responsible_person")).isEmpty();
        }
    }

    @Test
    void dependenciesStayWithinAProjectAndFormNoCircle() {
        Map<String, Set<String>> open = new HashMap<>();
        for (Map<String, String> link : dependencies.rows()) {
            String successor = text(link, "successor");
            String predecessor = text(link, "predecessor");
            assertThat(tasks.keySet()).contains(successor, predecessor);
            assertThat(text(link, "type")).isIn("FS", "SS", "FF", "SF");
            assertThat(text(link, "lag_workdays")).matches("-?\\d+");
            assertThat(projectOf(successor)).isEqualTo(projectOf(predecessor));
            open.computeIfAbsent(successor, key -> new HashSet<>()).add(predecessor);
            open.computeIfAbsent(predecessor, key -> new HashSet<>());
        }
        assertThat(leftAfterRemovingTasksWithoutPredecessor(open)).isEmpty();
    }

    @Test
    void entriesReferToIndicatorsOrToTasksWithoutOne() {
        Set<String> measured =
                indicators.values().stream().map(row -> text(row, "task")).collect(Collectors.toSet());
        Set<String> seen = new HashSet<>();
        for (Map<String, String> entry : entries.rows()) {
            String key = text(entry, "key");
            assertThat(indicators.containsKey(key) || tasks.containsKey(key) && !measured.contains(key))
                    .as(key)
                    .isTrue();
            assertThat(seen.add(key + " " + LocalDate.parse(text(entry, "as_of"))))
                    .as(key)
                    .isTrue();
            assertThat(text(entry, "by")).isEqualTo("填报员甲");
        }
        assertThat(entries.column("as_of")).isSorted().last().isEqualTo("2017-12-28");
    }

    @Test
    void runningTotalsNeverFallAndPercentagesStayInBounds() {
        Map<String, BigDecimal> last = new HashMap<>();
        for (Map<String, String> entry : inOrderOfDate()) {
            String key = text(entry, "key");
            BigDecimal value = new BigDecimal(text(entry, "value"));
            Map<String, String> indicator = indicators.get(key);
            if (indicator == null || text(indicator, "unit").equals("%")) {
                assertThat(value).as(key).isBetween(BigDecimal.ZERO, HUNDRED);
            }
            if (indicator == null || !text(indicator, "measure").equals("level")) {
                BigDecimal before = last.put(key, value);
                assertThat(value).as(key).isGreaterThanOrEqualTo(before == null ? BigDecimal.ZERO : before);
            }
        }
    }

    @Test
    void aShareIsItsNumeratorOverItsDenominator() {
        assertThat(entries.rows().stream()
                        .filter(row -> number(row, "denominator").isPresent()))
                .hasSizeGreaterThan(20)
                .allSatisfy(row -> {
                    BigDecimal share = number(row, "numerator")
                            .orElseThrow()
                            .multiply(HUNDRED)
                            .divide(number(row, "denominator").orElseThrow(), 2, RoundingMode.HALF_UP);
                    assertThat(new BigDecimal(text(row, "value"))).isEqualByComparingTo(share);
                });
    }

    @Test
    void theShantytownSeriesIsThePublishedOne() {
        assertThat(series("5.1.2-1"))
                .containsExactly("2017-01-17 73", "2017-02-14 87", "2017-05-04 97", "2017-12-28 99.36");
        assertThat(series("5.1.3-1")).containsExactly("2017-01-17 28000", "2017-02-14 70000", "2017-05-04 93000");
        assertThat(series("5.3.2-1")).containsExactly("2017-01-17 104", "2017-05-04 1139");
        assertThat(series("5.3.3-1")).containsExactly("2017-01-17 28", "2017-05-04 522");
        assertThat(series("5.1.3-2")).containsExactly("2017-12-28 99.98");
        assertThat(series("5.3.3-2")).containsExactly("2017-12-28 95.25");
        assertThat(series("5.1.2-2")).isEmpty();
    }

    private List<String> series(String key) {
        return inOrderOfDate().stream()
                .filter(row -> text(row, "key").equals(key))
                .map(row -> text(row, "as_of") + " " + text(row, "value"))
                .toList();
    }

    private List<Map<String, String>> inOrderOfDate() {
        return entries.rows().stream()
                .sorted(Comparator.comparing(row -> text(row, "as_of")))
                .toList();
    }

    private static String projectOf(String key) {
        return key.substring(0, key.indexOf('.'));
    }

    private static Set<String> leftAfterRemovingTasksWithoutPredecessor(Map<String, Set<String>> predecessors) {
        Map<String, Set<String>> left = new HashMap<>(predecessors);
        Deque<String> free = new ArrayDeque<>(left.keySet());
        while (!free.isEmpty()) {
            String key = free.pop();
            Set<String> before = left.get(key);
            if (before != null && before.stream().noneMatch(left::containsKey)) {
                left.remove(key);
                free.addAll(left.keySet());
            }
        }
        return left.keySet();
    }
}
