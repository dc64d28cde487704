package hengdao.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hengdao.model.AnnualProgramme;
import hengdao.model.EntryState;
import hengdao.model.Programme;
import hengdao.model.ProgressEntry;
import hengdao.model.Project;
import hengdao.model.Task;
import hengdao.model.TaskKind;
import hengdao.model.WorkArea;
import hengdao.schedule.plan.Plan;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Unequal weights on every level on 30 June 2017, reckoned by hand:
 *
 * <pre>
 * project 1, weight 3   area 1.1, weight 2   task a, weight 1   60 of 100 scheduled
 *                                            task b, weight 3   20 of   0 scheduled
 *                       area 1.2, weight 1   task c             90 of 100 scheduled
 * project 2, weight 1   area 2.1, weight 5   task d             10 of   0 scheduled
 * the yearly goals      area 0.1             task e            100 of 100 scheduled
 * </pre>
 */
class WeightedRollUpTest {

    private static final LocalDate DAY = LocalDate.of(2017, 6, 30);

    private final List<Task> tasks = new ArrayList<>();
    private final List<ProgressEntry> entries = new ArrayList<>();
    private final Project goals = new Project(UUID.randomUUID(), 0, "", "").withWeight(n("7"));
    private final Project one = new Project(UUID.randomUUID(), 1, "", "").withWeight(n("3"));
    private final Project two = new Project(UUID.randomUUID(), 2, "", "");
    private final WorkArea yearly = area(goals, "0.1", "1");
    private final WorkArea first = area(one, "1.1", "2");
    private final WorkArea second = area(one, "1.2", "1");
    private final WorkArea third = area(two, "2.1", "5");
    private final UUID a = task(first, null, "1", true, "60");
    private final UUID b = task(first, null, "3", false, "20");
    private final UUID c = task(second, null, "1", true, "90");
    private final UUID d = task(third, null, "1", false, "10");
    private final UUID e = task(yearly, null, "1", true, "100");

    @Test
    void workAreasAndProjectsCountByTheirWeights() {
        ProgrammeStatus status = evaluate();
        assertRolledUp(status.of(first.id()), (60 * 1 + 20 * 3) / 4.0, 100 / 4.0);
        assertRolledUp(status.of(one.id()), (30 * 2 + 90 * 1) / 3.0, (25 * 2 + 100 * 1) / 3.0);
        assertRolledUp(status.of(two.id()), 10, 0);
        assertRolledUp(status.overall(), (50 * 3 + 10 * 1) / 4.0, (50 * 3) / 4.0);
    }

    @Test
    void allAreAlikeUnlessWeighed() {
        Programme plain = with(
                List.of(goals, one.withWeight(BigDecimal.ONE), two),
                List.of(yearly, first.withWeight(BigDecimal.ONE), second, third));
        ProgrammeStatus status = ProgrammeStatus.evaluate(plain, DAY, LightRules.DEFAULT);
        assertRolledUp(status.of(one.id()), (30 + 90) / 2.0, (25 + 100) / 2.0);
        assertRolledUp(status.overall(), (60 + 10) / 2.0, 62.5 / 2);
    }

    @Test
    void whatHasNoDataWeighsNothing() {
        entries.removeIf(each -> each.subjectId().equals(c));
        ProgrammeStatus status = evaluate();
        assertRolledUp(status.of(one.id()), 30, 25);
        assertRolledUp(status.overall(), (30 * 3 + 10) / 4.0, 25 * 3 / 4.0);
    }

    @Test
    void someTasksTogetherAreRolledUpLevelByLevel() {
        ProgrammeStatus status = evaluate();
        Plan plan = Plan.of(programme());
        assertRolledUp(status.together(plan, List.of(a, c)), (60 * 2 + 90) / 3.0, 100);
        assertRolledUp(status.together(plan, List.of(a, d)), (60 * 3 + 10) / 4.0, 75);
        assertRolledUp(status.together(plan, List.of(a, b, c)), 50, 50);
        assertRolledUp(status.together(plan, List.of(b)), 20, 0);
        assertThat(status.together(plan, List.of()).percent()).isNull();
    }

    @Test
    void allTasksTogetherAreTheWholeProgramme() {
        ProgrammeStatus status = evaluate();
        Plan plan = Plan.of(programme());
        assertThat(status.together(plan, List.of(a, b, c, d, e))).isEqualTo(status.overall());
        assertRolledUp(status.together(plan, List.of(a, b, c, d)), 40, 37.5);
    }

    @Test
    void theYearlyGoalsCountOnlyWhereTheyStandAlone() {
        assertRolledUp(evaluate().together(Plan.of(programme()), List.of(e)), 100, 100);
    }

    @Test
    void figuresOfARowThatHoldsOthersSpeakForAllOfThemOnly() {
        UUID summary = task(third, null, "1", false, "");
        UUID below = task(third, summary, "1", false, "40");
        UUID beside = task(third, summary, "1", false, "20");
        tasks.removeIf(each -> each.id().equals(d));
        ProgrammeStatus status = evaluate();
        assertRolledUp(status.of(summary), 30, 0);
        Plan plan = Plan.of(programme());
        assertRolledUp(status.together(plan, List.of(below, beside)), 30, 0);
        assertRolledUp(status.together(plan, List.of(below)), 40, 0);
    }

    private static void assertRolledUp(Status status, double percent, double scheduled) {
        assertThat(status.percent()).isCloseTo(percent, within(1e-9));
        assertThat(status.scheduledPercent()).isCloseTo(scheduled, within(1e-9));
    }

    private ProgrammeStatus evaluate() {
        return ProgrammeStatus.evaluate(programme(), DAY, LightRules.DEFAULT);
    }

    private Programme programme() {
        return with(List.of(goals, one, two), List.of(yearly, first, second, third));
    }

    private Programme with(List<Project> projects, List<WorkArea> areas) {
        return new Programme(
                new AnnualProgramme(UUID.randomUUID(), 2017, "", "", null, false),
                projects,
                areas,
                tasks,
                List.of(),
                List.of(),
                entries,
                Calendar2017.CALENDAR);
    }

    private static WorkArea area(Project project, String key, String weight) {
        return new WorkArea(UUID.randomUUID(), project.id(), key, 1, "", "").withWeight(n(weight));
    }

    /** A task that is due by the end of January, or begins in July, with what was reported on it by the end of June. */
    private UUID task(WorkArea area, @Nullable UUID parent, String weight, boolean due, String percent) {
        UUID id = UUID.randomUUID();
        int position = tasks.size() + 1;
        tasks.add(new Task(
                id,
                area.id(),
                parent,
                position,
                area.key() + "." + position,
                "",
                TaskKind.TASK,
                LocalDate.of(2017, due ? 1 : 7, 3),
                true,
                null,
                due ? LocalDate.of(2017, 1, 31) : LocalDate.of(2017, 12, 31),
                true,
                "",
                List.of(),
                "",
                "",
                n(weight),
                "",
                false));
        if (!percent.isEmpty()) {
            entries.add(new ProgressEntry(
                    UUID.randomUUID(),
                    id,
                    DAY,
                    n(percent),
                    null,
                    null,
                    "",
                    "",
                    "",
                    "",
                    List.of(),
                    "填报员甲",
                    Instant.EPOCH,
                    null,
                    EntryState.SUBMITTED,
                    false));
        }
        return id;
    }

    private static BigDecimal n(String figure) {
        return new BigDecimal(figure);
    }
}
