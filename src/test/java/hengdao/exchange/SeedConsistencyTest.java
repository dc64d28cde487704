package hengdao.exchange;

import static hengdao.exchange.SeedTable.number;
import static hengdao.exchange.SeedTable.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The programme's files agree with one another and with the columns their README promises. */
class SeedConsistencyTest {

    private final SeedTable projects = SeedTable.seed("2017/projects.csv");
    private final SeedTable workAreas = SeedTable.seed("2017/work_areas.csv");
    private final SeedTable tasks = SeedTable.seed("2017/tasks.csv");
    private final SeedTable indicators = SeedTable.seed("2017/indicators.csv");

    @Test
    void thirteenProjectsAndThirtySevenWorkAreas() {
        assertThat(projects.column("no"))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(0, 12).mapToObj(String::valueOf).toList());
        assertThat(workAreas.column("project_no"))
                .filteredOn(no -> !no.equals("0"))
                .hasSize(37);
        assertThat(workAreas.column("project_no")).filteredOn("0"::equals).hasSize(1);
        assertThat(tasks.column("work_area")).containsAll(workAreas.column("key"));
    }

    @Test
    void keysAreUniqueAndReferencesResolve() {
        Set<String> areas = workAreas.by("key").keySet();
        Set<String> keys = tasks.by("key").keySet();
        assertThat(indicators.by("key").keySet()).doesNotContainAnyElementsOf(keys);
        assertThat(workAreas.column("project_no")).isSubsetOf(projects.by("no").keySet());
        for (Map<String, String> area : workAreas.rows()) {
            assertThat(text(area, "key")).startsWith(text(area, "project_no") + ".");
        }
        for (Map<String, String> task : tasks.rows()) {
            assertThat(text(task, "work_area")).isIn(areas);
            assertThat(text(task, "key")).startsWith(text(task, "work_area") + ".");
            assertThat(text(task, "kind")).isIn("summary", "task", "milestone");
            assertThat(text(task, "parent"))
                    .satisfiesAnyOf(
                            empty -> assertThat(empty).isEmpty(),
                            parent -> assertThat(keys).contains(parent));
        }
        for (Map<String, String> indicator : indicators.rows()) {
            assertThat(text(indicator, "task")).isIn(keys);
            assertThat(text(indicator, "key")).startsWith(text(indicator, "task") + "-");
        }
    }

    @Test
    void anOperatorHasItsValues() {
        for (Map<String, String> row : indicators.rows()) {
            boolean low = number(row, "target_low").isPresent();
            boolean high = number(row, "target_high").isPresent();
            boolean tolerance = number(row, "tolerance").isPresent();
            boolean factor = number(row, "growth_factor").isPresent();
            List<Boolean> given = List.of(low, high, tolerance, factor);
            List<Boolean> needed = switch (text(row, "operator")) {
                case ">=", "<=", "=", ">", "<" -> List.of(true, false, false, false);
                case "range" -> List.of(true, true, false, false);
                case "about" -> List.of(true, false, true, false);
                case "growth" -> List.of(false, false, false, true);
                case "complete" -> List.of(false, false, false, false);
                default -> throw new AssertionError(row);
            };
            assertThat(given).as(text(row, "key")).isEqualTo(needed);
            assertThat(text(row, "measure")).isIn("cumulative", "level", "share");
            assertThat(text(row, "measure").equals("share")
                            && !text(row, "unit").equals("%"))
                    .as(text(row, "key"))
                    .isFalse();
            assertThat(number(row, "baseline_value").isPresent())
                    .as(text(row, "key"))
                    .isEqualTo(!text(row, "baseline_date").isEmpty());
        }
    }

    @Test
    void whatTheReportDoesNotSayIsEmptyAndDatesAreValid() {
        for (Map<String, String> row : tasks.rows()) {
            for (String column :
                    List.of("finish", "lead_unit", "supporting_units", "official_in_charge", "responsible_person")) {
                assertThat(text(row, column)).isEmpty();
            }
            LocalDate deadline = LocalDate.parse(text(row, "deadline"));
            assertThat(text(row, "start_stated")).isEqualTo("no");
            if (!text(row, "start").isEmpty()) {
                assertThat(text(row, "start")).isEqualTo("2016-12-20");
                assertThat(LocalDate.parse(text(row, "start"))).isBefore(deadline);
            }
            if (text(row, "deadline_stated").equals("no")) {
                assertThat(deadline).isEqualTo(LocalDate.of(2017, 12, 31));
            } else {
                assertThat(text(row, "deadline_stated")).isEqualTo("yes");
            }
        }
    }

    @Test
    void anIndicatorIsDueWithItsTask() {
        Map<String, Map<String, String>> taskOf = tasks.by("key");
        for (Map<String, String> row : indicators.rows()) {
            Map<String, String> task = taskOf.get(text(row, "task"));
            assertThat(task).isNotNull();
            for (String column : List.of("deadline", "deadline_stated")) {
                assertThat(text(row, column)).as(text(row, "key")).isEqualTo(text(task, column));
            }
        }
    }

    @Test
    void shantytownTargetsAndStartingPoints() {
        Map<String, Map<String, String>> rows = indicators.by("key");
        assertThat(rows.get("5.1.2-1"))
                .containsEntry("name", "签约率")
                .containsEntry("basis", "户")
                .containsEntry("measure", "share")
                .containsEntry("operator", ">=")
                .containsEntry("target_low", "85")
                .containsEntry("deadline", "2017-03-07")
                .containsEntry("deadline_stated", "yes")
                .containsEntry("baseline_value", "73")
                .containsEntry("baseline_date", "2017-01-17");
        assertThat(rows.get("5.1.2-2"))
                .containsEntry("name", "交房率")
                .containsEntry("basis", "")
                .containsEntry("target_low", "50")
                .containsEntry("deadline", "2017-03-07")
                .containsEntry("baseline_value", "");
        assertThat(rows.get("5.1.3-1")).containsEntry("baseline_value", "28000");
        assertThat(rows.get("5.3.2-1")).containsEntry("baseline_value", "104");
        assertThat(rows.get("5.3.3-1")).containsEntry("baseline_value", "28");
    }

    @Test
    void otherStartingPoints() {
        Map<String, Map<String, String>> rows = indicators.by("key");
        assertThat(rows.get("0.1.3-1")).containsEntry("baseline_value", "184");
        assertThat(rows.get("4.2.5-2")).containsEntry("baseline_value", "78.71").containsEntry("growth_factor", "2");
        assertThat(rows.get("9.1.5-1")).containsEntry("baseline_value", "40.9").containsEntry("operator", ">");
        assertThat(text(rows.getOrDefault("0.1.4-1", Map.of()), "basis")).contains("93.8亿元");
    }
}
