package hengdao.schedule.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hengdao.gantt.GanttRow;
import hengdao.gantt.GanttRows;
import hengdao.i18n.Messages;
import hengdao.model.DependencyType;
import hengdao.model.InputRefused;
import hengdao.model.Programme;
import hengdao.model.TaskKind;
import hengdao.schedule.LightRules;
import hengdao.schedule.ProgrammeStatus;
import hengdao.service.StartWith;
import hengdao.service.Workspace;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Keys 5.1.1, 5.1.2 and 5.1.3 with a new row behind the first, so that the rows are numbered 5.1.1 to 5.1.4. */
class RowNumbersTest {
    private final SmallPlan sample = new SmallPlan();
    private final PlanEditor editor = new PlanEditor(UUID::randomUUID);
    private UUID first;
    private UUID second;
    private UUID third;
    private Plan plan;

    @BeforeEach
    void insert() {
        first = sample.task(null, "5.1.1", "2017-03-06", "2017-03-10");
        second = sample.task(null, "5.1.2", "2017-03-13", "2017-03-17");
        third = sample.task(null, "5.1.3", "2017-03-20", "2017-03-24");
        sample.reported(second);
        Plan before = sample.plan();
        plan = before.with(editor.delta(before, new PlanEdit.Insert(sample.area, first, "新任务", TaskKind.TASK)));
    }

    @Test
    void countsRowsWhereTheyStand() {
        UUID fresh = plan.below(sample.area).get(1).id();
        assertThat(plan.task(fresh).orElseThrow().key()).isEqualTo("5.1.4");
        assertThat(List.of(plan.number(first), plan.number(fresh), plan.number(second), plan.number(third)))
                .containsExactly("5.1.1", "5.1.2", "5.1.3", "5.1.4");
        assertThat(plan.task(second).orElseThrow().key()).isEqualTo("5.1.2");
        assertThat(plan.number(sample.area)).isEqualTo("5.1");
        assertThat(plan.number(UUID.randomUUID())).isEmpty();
    }

    @Test
    void refusesWithTheNumbersOnScreen() {
        assertRefused(new PlanEdit.Link(second, second, DependencyType.FS, 0), "5.1.3");
        assertRefused(new PlanEdit.Delete(List.of(second)), "5.1.3");
        assertRefused(new PlanEdit.Indent(List.of(third)), "5.1.3");
        assertRefused(new PlanEdit.Outdent(List.of(third)), "5.1.4");
        LocalDate day = LocalDate.parse("2017-03-01");
        assertRefused(new PlanEdit.SetDates(third, day, day.minusDays(1)), "5.1.4");
        Plan linked = plan.with(editor.delta(plan, new PlanEdit.Link(second, third, DependencyType.FS, 0)));
        assertThatThrownBy(() -> editor.delta(linked, new PlanEdit.Link(third, second, DependencyType.FS, 0)))
                .isInstanceOfSatisfying(
                        InputRefused.class,
                        refused -> assertThat(refused.arguments()).contains("5.1.4 → 5.1.3 → 5.1.4"));
        assertThatThrownBy(() -> editor.delta(linked, new PlanEdit.Link(second, third, DependencyType.FS, 1)))
                .isInstanceOfSatisfying(
                        InputRefused.class,
                        refused -> assertThat(refused.arguments()).startsWith("5.1.3", "5.1.4"));
    }

    @Test
    void namesAnEditAsTheRowsAreNumberedBeforeAndAfterIt() {
        PlanEdit up = new PlanEdit.Reorder(List.of(third), -1);
        Plan after = plan.with(editor.delta(plan, up));
        assertThat(EditName.of(plan, up).arguments()).containsExactly("5.1.4", 1);
        assertThat(EditName.of(plan, after, up).arguments()).containsExactly("5.1.3", 1);
        PlanEdit delete = new PlanEdit.Delete(List.of(third));
        Plan without = plan.with(editor.delta(plan, delete));
        assertThat(EditName.of(plan, without, delete).arguments()).containsExactly("5.1.4", 1);
        assertThat(EditName.of(plan, new PlanEdit.Link(second, third, DependencyType.FS, 0))
                        .arguments())
                .containsExactly("5.1.3 → 5.1.4", 1);
    }

    @Test
    void agreesWithTheRowsOfTheChart(@TempDir Path place) {
        try (Workspace workspace =
                Workspace.create(place.resolve("data"), StartWith.PROGRAMME, Clock.systemDefaultZone())) {
            Plan seeds = workspace.view(2017, null).plan();
            UUID area = seeds.programme().workAreas().getFirst().id();
            Plan now = seeds.with(editor.delta(seeds, new PlanEdit.Insert(area, null, "新任务", TaskKind.TASK)));
            Programme programme = now.programme();
            ProgrammeStatus status =
                    ProgrammeStatus.evaluate(now, programme.annual().defaultStart(), LightRules.DEFAULT);
            List<GanttRow> rows = GanttRows.of(now, status::of, Messages.of(Locale.SIMPLIFIED_CHINESE));
            assertThat(rows)
                    .hasSizeGreaterThan(200)
                    .allSatisfy(row -> assertThat(now.number(row.id())).isEqualTo(row.number()));
            assertThat(rows).anyMatch(row -> !row.key().equals(row.number()));
        }
    }

    private void assertRefused(PlanEdit edit, String number) {
        assertThatThrownBy(() -> editor.delta(plan, edit))
                .isInstanceOfSatisfying(
                        InputRefused.class,
                        refused -> assertThat(refused.arguments()).contains(number));
    }
}
