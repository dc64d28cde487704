package hengdao.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import hengdao.i18n.Messages;
import hengdao.model.Indicator;
import hengdao.model.InputRefused;
import hengdao.model.Operator;
import hengdao.model.PlanDeltas;
import hengdao.model.PlannedPeriod;
import hengdao.model.Programme;
import hengdao.model.ProgressEntry;
import hengdao.model.Scheduling;
import hengdao.model.Task;
import hengdao.model.TaskConstraint;
import hengdao.model.WorkArea;
import hengdao.schedule.plan.AutomaticDates;
import hengdao.schedule.plan.Plan;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeedReaderTest {

    private final SeedReader reader = new SeedReader(SeedSource.ofProgram(), UUID::randomUUID);

    @Test
    void readsTheProgrammeOf2017() {
        Programme programme = reader.programme(2017).programme();
        assertThat(programme.annual().statusDate()).isEqualTo("2017-03-07");
        assertThat(programme.annual().demo()).isFalse();
        assertThat(programme.projects()).hasSize(13);
        assertThat(programme.workAreas()).hasSize(38);
        assertThat(programme.tasks()).hasSizeGreaterThan(200).noneMatch(Task::example);
        assertThat(programme.entries()).isEmpty();
        Indicator signing = indicator(programme, "5.1.2-1");
        assertThat(signing.target().operator()).isEqualTo(Operator.AT_LEAST);
        assertThat(signing.goal().orElseThrow()).isEqualByComparingTo("85");
        assertThat(signing.deadline()).isEqualTo("2017-03-07");
        assertThat(signing.deadlineStated()).isTrue();
        assertThat(signing.baseline()).isNotNull();
        assertThat(signing.baseline().value()).isEqualByComparingTo("73");
        Task task = task(programme, "5.1.2");
        assertThat(signing.taskId()).isEqualTo(task.id());
        PlannedPeriod period = PlannedPeriod.of(task, programme.annual());
        assertThat(period.start()).isEqualTo("2016-12-20");
        assertThat(period.startIsDefault()).isTrue();
        assertThat(period.deadlineIsDefault()).isFalse();
        assertThat(programme.calendar().isWorkday(LocalDate.of(2017, 1, 22))).isTrue();
    }

    @Test
    void examplePlansAreScheduledAutomaticallyAndStayWhereTheyAre() {
        Programme programme = reader.demo(2017).programme();
        Plan plan = Plan.of(programme);
        List<UUID> areas = programme.workAreas().stream().map(WorkArea::id).toList();

        assertThat(programme.tasks())
                .filteredOn(task -> task.scheduling() == Scheduling.AUTOMATIC)
                .hasSize(239)
                .allSatisfy(task -> assertThat(task.constraint())
                        .isEqualTo(TaskConstraint.notBefore(plan.period(task).start())));
        assertThat(reader.programme(2017).programme().tasks()).allMatch(task -> task.scheduling() == Scheduling.MANUAL);
        assertThat(AutomaticDates.forward(plan, areas)).isEmpty();
    }

    @Test
    void linksDriveTheExamplePlans() {
        Plan plan = Plan.of(reader.demo(2017).programme());
        Task signing = task(plan.programme(), "5.1.2");
        Task later = signing.withPlan(LocalDate.of(2017, 1, 3), LocalDate.of(2017, 3, 7))
                .withScheduling(Scheduling.AUTOMATIC, TaskConstraint.notBefore(LocalDate.of(2017, 1, 3)));
        Plan moved = plan.with(PlanDeltas.changing(List.of(later)));

        assertThat(AutomaticDates.settle(moved, List.of(signing.id())))
                .extracting(Task::key)
                .containsExactlyInAnyOrder("5.1.3", "5.3.2", "5.3.3");
    }

    @Test
    void laysExamplesOverItForTraining() {
        Programme programme = reader.demo(2017).programme();
        assertThat(programme.annual().demo()).isTrue();
        assertThat(programme.entries()).hasSizeGreaterThan(800).allMatch(ProgressEntry::example);
        assertThat(programme.dependencies()).isNotEmpty();
        assertThat(programme.tasks())
                .anyMatch(Task::example)
                .anyMatch(row -> !row.leadUnit().isEmpty());
        UUID signing = indicator(programme, "5.1.2-1").id();
        assertThat(programme.entries())
                .filteredOn(entry -> entry.subjectId().equals(signing))
                .extracting(entry -> entry.asOf() + " " + entry.value().toPlainString())
                .contains("2017-02-14 87", "2017-05-04 97");
    }

    @Test
    void takesWeightsOfProjectsAndWorkAreasWhereTheFilesHaveThem() {
        SeedSource weighed = name -> switch (name) {
            case "2017/projects.csv" -> Optional.of(weighed(name, "5", "2.5"));
            case "2017/work_areas.csv" -> Optional.of(weighed(name, "5.1", "3"));
            default -> real(name);
        };
        Programme programme =
                new SeedReader(weighed, UUID::randomUUID).programme(2017).programme();
        assertThat(programme.projects())
                .allSatisfy(
                        project -> assertThat(project.weight()).isEqualByComparingTo(project.no() == 5 ? "2.5" : "1"));
        assertThat(programme.workAreas())
                .allSatisfy(area -> assertThat(area.weight())
                        .isEqualByComparingTo(area.key().equals("5.1") ? "3" : "1"));
        assertThat(reader.programme(2017).programme().projects())
                .allSatisfy(project -> assertThat(project.weight()).isEqualByComparingTo("1"));
    }

    @Test
    void refusesAWeightOfNothing() {
        SeedSource weighed =
                name -> name.equals("2017/projects.csv") ? Optional.of(weighed(name, "5", "0")) : real(name);
        assertThatExceptionOfType(InputRefused.class)
                .isThrownBy(() -> new SeedReader(weighed, UUID::randomUUID).programme(2017))
                .satisfies(refused -> assertThat(refused.messageKey()).isEqualTo("seed.not_a_weight"));
    }

    @ParameterizedTest
    @CsvSource({
        "2017/indicators.csv, '5.1.2-1,5.1.2,', '5.1.2-1,5.1.99,', task, 5.1.99",
        "2017/indicators.csv, 'yes,73,2017-01-17', 'yes,73,2017-02-30', baseline_date, 2017-02-30",
        "2017/indicators.csv, 'yes,73,2017-01-17', 'yes,abc,2017-01-17', baseline_value, abc",
        "2017/tasks.csv, '5.1.2,5.1,,task', '5.1.2,5.1,,job', kind, job",
        "2017/tasks.csv, '5.1.2,5.1,', '5.1.1,5.1,', key, 5.1.1",
    })
    void saysWhereADataFileIsWrong(String file, String right, String wrong, String column, String text) {
        SeedSource changed = name -> name.equals(file) ? Optional.of(changed(file, right, wrong)) : real(name);
        assertThatExceptionOfType(InputRefused.class)
                .isThrownBy(() -> new SeedReader(changed, UUID::randomUUID).programme(2017))
                .satisfies(
                        refused -> assertThat(Messages.of(Locale.CHINA).text(refused.messageKey(), refused.arguments()))
                                .contains(file, column, text)
                                .containsPattern("第 [1-9][0-9]* 行"));
    }

    @Test
    void saysWhichDataFileIsMissing() {
        assertThatExceptionOfType(InputRefused.class)
                .isThrownBy(() -> reader.programme(1999))
                .withMessageContaining("1999/");
    }

    private static InputStream changed(String file, String right, String wrong) {
        try (InputStream content = real(file).orElseThrow()) {
            String text = new String(content.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(text).contains(right);
            return new ByteArrayInputStream(text.replace(right, wrong).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A data file with a column of weights, empty but in one row. */
    private static InputStream weighed(String file, String key, String weight) {
        try (InputStream content = real(file).orElseThrow()) {
            String text = new String(content.readAllBytes(), StandardCharsets.UTF_8);
            String header = text.lines().findFirst().orElseThrow();
            return new ByteArrayInputStream(text.lines()
                    .map(line ->
                            line + (line.equals(header) ? ",weight" : line.startsWith(key + ",") ? "," + weight : ","))
                    .collect(Collectors.joining("\n", "", "\n"))
                    .getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<InputStream> real(String file) {
        return SeedSource.ofProgram().open(file);
    }

    private static Indicator indicator(Programme programme, String key) {
        return programme.indicators().stream()
                .filter(row -> row.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static Task task(Programme programme, String key) {
        return programme.tasks().stream()
                .filter(row -> row.key().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
