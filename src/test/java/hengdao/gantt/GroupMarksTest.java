package hengdao.gantt;

import static org.assertj.core.api.Assertions.assertThat;

import hengdao.exchange.SeedReader;
import hengdao.exchange.SeedSource;
import hengdao.i18n.Messages;
import hengdao.model.DateRange;
import hengdao.model.Dependency;
import hengdao.model.DependencyType;
import hengdao.model.Programme;
import hengdao.schedule.LightRules;
import hengdao.schedule.ProgrammeStatus;
import hengdao.schedule.Workdays;
import hengdao.schedule.plan.Plan;
import hengdao.schedule.plan.TaskFloat;
import hengdao.schedule.plan.Violation;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Grouped rows leave a task with several indicators out, 5.1.2 with two: its indicators' rows show its marks and links. */
class GroupMarksTest {
    private static final LocalDate TODAY = LocalDate.of(2017, 3, 7);
    private static final Messages WORDS = Messages.of(Locale.SIMPLIFIED_CHINESE);
    private final Programme demo =
            new SeedReader(SeedSource.ofProgram(), UUID::randomUUID).demo(2017).programme();
    private final ChartRows tree =
            ChartRows.of(GanttRows.of(demo, ProgrammeStatus.evaluate(demo, TODAY, LightRules.DEFAULT)::of, WORDS));
    private final ChartRows rows = Arranging.of(
                    tree,
                    RowFilter.NONE,
                    Grouping.PROJECT,
                    RowFacts.of(
                            Plan.of(demo),
                            ProgrammeStatus.evaluate(demo, TODAY, LightRules.DEFAULT)::of,
                            TODAY,
                            ChartMarks.USUAL),
                    WORDS)
            .rows();
    private final GanttRow task = find(tree, "5.1.2");
    private final GanttRow other = find(tree, "5.1.1");
    private final GanttRow first = find(rows, "5.1.2-1");
    private final GanttRow second = find(rows, "5.1.2-2");
    private final Dependency link = new Dependency(UUID.randomUUID(), other.id(), task.id(), DependencyType.FS, 0);
    private final ChartMarks marks = new ChartMarks(
            EnumSet.allOf(ChartLayer.class),
            Map.of(task.id(), critical(task.start(), task.finish()), other.id(), critical(task.start(), task.start())),
            Map.of(task.id(), List.of(new Violation.PastDeadline(task.deadline(), 3))),
            Map.of(task.id(), new DateRange(task.start(), task.finish())),
            Map.of(task.id(), new ChartMarks.RowNotes("两户未签", "")),
            Map.of(),
            Map.of(task.id(), List.of(new Predecessor(other.id(), "5.1.1", DependencyType.FS, 0))));

    private static TaskFloat critical(LocalDate start, LocalDate finish) {
        return new TaskFloat(0, 0, start, finish, true);
    }

    private static GanttRow find(ChartRows rows, String key) {
        return rows.stream().filter(row -> row.key().equals(key)).findFirst().orElseThrow();
    }

    @Test
    void eachIndicatorShowsTheMarksOfItsTask() {
        assertThat(rows).noneMatch(row -> row.id().equals(task.id()));
        for (GanttRow row : List.of(first, second)) {
            assertThat(PlanMarks.isCritical(row, marks)).isTrue();
            assertThat(PlanMarks.baseline(row, marks)).isNotNull();
            assertThat(Flag.of(row, marks)).containsExactly(Flag.VIOLATION, Flag.PROBLEM);
            ColumnText columns = new ColumnText(WORDS);
            assertThat(columns.of(Column.FLOAT, row, demo.calendar(), marks)).isEqualTo("0");
            assertThat(columns.of(Column.PREDECESSORS, row, demo.calendar(), marks))
                    .isEqualTo("5.1.1");
            assertThat(new RowText(WORDS).spoken(row, TODAY, demo.calendar(), marks))
                    .contains("关键工作，总时差 0 个工作日");
        }
        assertThat(Flag.of(find(tree, "5.1.2-1"), marks))
                .as("the task's own row stands above it")
                .isEmpty();
    }

    @Test
    void itsLinksJoinTheIndicatorThatFinishesLast() {
        int joined = rows.joined(task.id());
        assertThat(rows.get(joined).standsFor()).isEqualTo(task.id());
        assertThat(rows.get(joined).finish()).isAfterOrEqualTo(first.finish()).isAfterOrEqualTo(second.finish());
        LinkIndex links = LinkIndex.of(rows, List.of(link));
        assertThat(links.size()).isEqualTo(1);
        assertThat(links.touching(joined, joined)).hasSize(1);
        assertThat(rows.place(task.id())).isNegative();
        assertThat(tree.joined(task.id())).isEqualTo(tree.place(task.id()));
    }

    @Test
    void aLinkIsCriticalByTheDaysOfTheTask() {
        GanttRow from = find(rows, "5.1.1");
        LocalDate eve = LocalDate.of(2017, 1, 10);
        ChartMarks tight = new ChartMarks(
                EnumSet.allOf(ChartLayer.class),
                Map.of(
                        other.id(),
                        critical(eve, from.finish()),
                        task.id(),
                        critical(from.finish().plusDays(1), eve.plusYears(1))),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of());
        Workdays workdays = new Workdays(demo.calendar());
        assertThat(first.start()).isBefore(from.finish());
        assertThat(CriticalLinks.isCritical(link, from, first, tight, workdays)).isTrue();
        ChartMarks loose = new ChartMarks(
                EnumSet.allOf(ChartLayer.class),
                Map.of(
                        other.id(),
                        critical(eve, from.finish()),
                        task.id(),
                        critical(from.finish().plusDays(20), eve.plusYears(1))),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of());
        assertThat(CriticalLinks.isCritical(link, from, first, loose, workdays)).isFalse();
    }

    @Test
    void aFoldedRowIsFlaggedForTheViolationsItHides() {
        GanttRow area = find(tree, "5.1");
        ChartMarks hidden = new ChartMarks(
                marks.layers(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(area.id(), 2));
        assertThat(Flag.of(ChartRow.plain(area, ChartRow.Fold.CLOSED), hidden)).containsExactly(Flag.VIOLATION);
        assertThat(Flag.of(ChartRow.plain(area, ChartRow.Fold.OPEN), hidden)).isEmpty();
        assertThat(Flag.of(ChartRow.plain(area, ChartRow.Fold.CLOSED), hidden.showing(EnumSet.of(ChartLayer.ACTUAL))))
                .isEmpty();
        assertThat(new RowText(WORDS).tooltip(area, TODAY, demo.calendar(), hidden))
                .contains("内含 2 项任务的计划有冲突");
    }
}
