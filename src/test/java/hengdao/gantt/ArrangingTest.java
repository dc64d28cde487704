package hengdao.gantt;

import static org.assertj.core.api.Assertions.assertThat;

import hengdao.exchange.SeedReader;
import hengdao.exchange.SeedSource;
import hengdao.gantt.GanttRow.Level;
import hengdao.gantt.RowFilter.Only;
import hengdao.gantt.RowFilter.Role;
import hengdao.i18n.Messages;
import hengdao.model.DateRange;
import hengdao.model.Programme;
import hengdao.schedule.Counts;
import hengdao.schedule.Light;
import hengdao.schedule.LightRules;
import hengdao.schedule.ProgrammeFigures;
import hengdao.schedule.ProgrammeStatus;
import hengdao.schedule.plan.Plan;
import hengdao.schedule.plan.TaskFloat;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What filters and groupings make of the demo programme on 7 March 2017; the counts were taken from the seed files. */
class ArrangingTest {

    private static final LocalDate TODAY = LocalDate.of(2017, 3, 7);
    private static final Messages WORDS = Messages.of(Locale.SIMPLIFIED_CHINESE);
    private static final Programme DEMO =
            new SeedReader(SeedSource.ofProgram(), UUID::randomUUID).demo(2017).programme();
    private static final ChartRows ALL =
            ChartRows.of(GanttRows.of(DEMO, ProgrammeStatus.evaluate(DEMO, TODAY, LightRules.DEFAULT)::of, WORDS));
    private static final RowFacts FACTS = RowFacts.of(
            Plan.of(DEMO), ProgrammeStatus.evaluate(DEMO, TODAY, LightRules.DEFAULT)::of, TODAY, ChartMarks.USUAL);
    private static final RowFilter NONE = RowFilter.NONE;

    @Test
    void showsTheVeryRowsWhereNothingIsAskedFor() {
        assertThat(arranged(NONE, Grouping.TREE).rows()).isSameAs(ALL);
        assertThat(arranged(NONE, Grouping.TREE)).isEqualTo(new Arrangement(ALL, 325, 325));
    }

    @Test
    void findsWhatIsDueWithinFourteenDaysAndNotDone() {
        assertThat(leaves(NONE.withOnly(Set.of(Only.DUE)))).containsExactly("3.1.3", "5.1.2-2");
    }

    @Test
    void findsWhatIsPastItsDeadlineAndNotDone() {
        assertThat(leaves(NONE.withOnly(Set.of(Only.OVERDUE)))).isEmpty();
        LocalDate later = LocalDate.of(2017, 3, 8);
        ChartRows rows =
                ChartRows.of(GanttRows.of(DEMO, ProgrammeStatus.evaluate(DEMO, later, LightRules.DEFAULT)::of, WORDS));
        RowFacts facts = RowFacts.of(
                Plan.of(DEMO), ProgrammeStatus.evaluate(DEMO, later, LightRules.DEFAULT)::of, later, ChartMarks.USUAL);
        assertThat(rows)
                .filteredOn(row -> row.level() == Level.INDICATOR)
                .filteredOn(new RowConditions(NONE.withOnly(Set.of(Only.OVERDUE)), facts)::passes)
                .extracting(GanttRow::key)
                .containsExactly("5.1.2-2");
    }

    @Test
    void aConditionShowsTheVeryTasksThatTheFigureOfItCounts() {
        for (LocalDate day : List.of(TODAY, LocalDate.of(2017, 3, 8), LocalDate.of(2017, 12, 20))) {
            Plan plan = Plan.of(DEMO);
            ProgrammeStatus status = ProgrammeStatus.evaluate(DEMO, day, LightRules.DEFAULT);
            ChartRows rows = ChartRows.of(GanttRows.of(DEMO, status::of, WORDS));
            RowFacts facts = RowFacts.of(plan, status::of, day, ChartMarks.USUAL);
            Counts counts = ProgrammeFigures.of(plan, status::of, day).all();
            Map<Only, Integer> figures = Map.of(
                    Only.ON_TIME, counts.onTime(),
                    Only.BEHIND, counts.behind(),
                    Only.OVERDUE, counts.overdue(),
                    Only.DUE, counts.dueSoon(),
                    Only.UNREPORTED, counts.unreported());
            figures.forEach((only, figure) -> {
                ChartRows shown = Arranging.of(rows, NONE.withOnly(Set.of(only)), Grouping.TREE, facts, WORDS)
                        .rows();
                assertThat(shown)
                        .as(only + " " + day)
                        .filteredOn(row -> row.level() == Level.TASK)
                        .hasSize(figure);
            });
        }
    }

    @Test
    void keepsTheRowsThatHoldOneThatMatches() {
        assertThat(arranged(NONE.withOnly(Set.of(Only.DUE)), Grouping.TREE).rows())
                .extracting(GanttRow::key)
                .containsExactly("3", "3.1", "3.1.3", "5", "5.1", "5.1.2", "5.1.2-2");
    }

    @Test
    void findsWhatHasBegunAndWasNotReportedInTheLastFourteenDays() {
        assertThat(leaves(NONE.withOnly(Set.of(Only.UNREPORTED))))
                .as("of the tasks counted as unreported")
                .hasSize(75)
                .contains("5.1.2-2", "5.3.4")
                .doesNotContain("5.1.2-1", "2.2.11", "7.1.1", "6.3.2");
    }

    @Test
    void findsWhatIsBehindAndWhatNamesAProblem() {
        assertThat(leaves(NONE.withOnly(Set.of(Only.BEHIND)))).hasSize(42).contains("5.1.5");
        assertThat(leaves(NONE.withLights(Set.of(Light.RED, Light.YELLOW)))).hasSize(40);
        assertThat(leaves(NONE.withOnly(Set.of(Only.PROBLEMS)))).hasSize(18).contains("6.2.2", "12.3.3");
        assertThat(leaves(NONE.withOnly(Set.of(Only.PROBLEMS, Only.BEHIND))))
                .hasSize(13)
                .contains("12.3.3")
                .doesNotContain("6.2.2", "5.1.5");
    }

    @Test
    void findsByCharactersPinyinNumberAndUnitAndShowsAllThatAFoundRowHolds() {
        assertThat(leaves(NONE.withText("5.1.2"))).containsExactly("5.1.2-1", "5.1.2-2");
        assertThat(leaves(NONE.withText("棚户区改造")))
                .hasSize(18 + 1)
                .contains("10.3.1")
                .contains("5.3.4");
        assertThat(leaves(NONE.withText("phqgz"))).contains("5.3.4").doesNotContain("6.1.1");
        assertThat(leaves(NONE.withText("psh"))).contains("5.3.4");
        assertThat(leaves(NONE.withText("现场pg 5.3.4"))).containsExactly("5.3.4");
        assertThat(leaves(NONE.withText("没有这样的任务"))).isEmpty();
    }

    @Test
    void tellsLeadFromSupportingUnits() {
        Set<String> street = Set.of("街道乙单位（示例）");
        assertThat(leaves(NONE.withUnits(street, Role.LEAD))).isEmpty();
        assertThat(leaves(NONE.withUnits(street, Role.SUPPORTING)))
                .hasSize(53)
                .contains("1.1.9", "9.1.5-2")
                .isEqualTo(leaves(NONE.withUnits(street, Role.EITHER)));
        assertThat(leaves(NONE.withUnits(Set.of("区棚改单位（示例）"), Role.LEAD))).hasSize(11);
    }

    @Test
    void knowsAllUnits() {
        assertThat(UnitNames.of(ALL, WORDS.locale()))
                .contains("区棚改单位（示例）", "玉龙片区单位（示例）")
                .doesNotContain("");
    }

    @Test
    void findsWhatIsPlannedInAPeriod() {
        DateRange newYear = new DateRange(LocalDate.of(2016, 12, 1), LocalDate.of(2016, 12, 31));
        assertThat(leaves(NONE.withPeriod(newYear)))
                .allSatisfy(key -> assertThat(row(key).start()).isBeforeOrEqualTo(newYear.last()));
        assertThat(leaves(NONE.withPeriod(newYear)))
                .containsExactly("5.1.1", "5.1.2-1", "5.1.2-2", "5.1.4", "5.1.5", "5.2.1", "5.3.1");
    }

    @Test
    void findsTheCriticalPath() {
        UUID critical = row("5.1.4").id();
        TaskFloat none = new TaskFloat(0, 0, TODAY, TODAY, true);
        RowFacts facts = RowFacts.of(
                Plan.of(DEMO),
                ProgrammeStatus.evaluate(DEMO, TODAY, LightRules.DEFAULT)::of,
                TODAY,
                new ChartMarks(Set.of(), Map.of(critical, none), Map.of(), Map.of(), Map.of(), Map.of()));
        assertThat(Arranging.of(ALL, NONE.withOnly(Set.of(Only.CRITICAL)), Grouping.TREE, facts, WORDS)
                        .rows())
                .extracting(GanttRow::key)
                .containsExactly("5", "5.1", "5.1.4");
    }

    @Test
    void groupsByProjectUnitLightAndMonth() {
        assertThat(headings(Grouping.PROJECT)).hasSize(13).contains("5 棚户区改造攻坚工程（18 项，滞后或偏慢 1 项）");
        assertThat(headings(Grouping.LEAD_UNIT))
                .hasSize(26)
                .startsWith("区安监单位（示例）（5 项，滞后或偏慢 2 项）")
                .endsWith("未明确牵头单位（5 项）");
        assertThat(headings(Grouping.LIGHT))
                .containsExactly("滞后（6 项）", "偏慢（34 项）", "未填报（34 项）", "正常（117 项）", "推进中（4 项）", "未开始（56 项）", "已完成（9 项）");
        assertThat(headings(Grouping.MONTH))
                .hasSize(13)
                .startsWith("2016年12月（1 项）", "2017年1月（3 项）", "2017年2月（5 项，滞后或偏慢 1 项）");
    }

    @Test
    void anIndicatorInAGroupNamesItsTask() {
        ChartRows byLight = arranged(NONE, Grouping.LIGHT).rows();
        GanttRow signing = byLight.get(byLight.place(row("5.1.2-1").id()));
        assertThat(signing.name()).isEqualTo("签约率");
        assertThat(signing.context()).isEqualTo("签约率85%、交房率50%");
        assertThat(signing.depth()).isEqualTo(1);
        assertThat(byLight.get(byLight.parent(byLight.place(signing.id()))).name())
                .startsWith("已完成");
    }

    @Test
    void headingsKeepTheirIdsWhenRowsChange() {
        List<UUID> all = ids(arranged(NONE, Grouping.LIGHT));
        assertThat(all).containsAll(ids(arranged(NONE.withText("5.1"), Grouping.LIGHT)));
        assertThat(ids(arranged(NONE, Grouping.MONTH))).doesNotContainAnyElementsOf(all);
    }

    @Test
    void foldsToALevel() {
        assertThat(Folds.levels(ALL)).isEqualTo(4);
        assertThat(Folds.toLevel(ALL, 1)).hasSize(325 - 260);
        assertThat(Folds.toLevel(ALL, 2)).hasSize(325 - 260 - 13);
        assertThat(Folds.toLevel(ALL, 4)).isEmpty();
    }

    private static Arrangement arranged(RowFilter filter, Grouping grouping) {
        return Arranging.of(ALL, filter, grouping, FACTS, WORDS);
    }

    private static List<String> leaves(RowFilter filter) {
        ChartRows rows = arranged(filter, Grouping.TREE).rows();
        return IntStream.range(0, rows.size())
                .filter(place -> !rows.holds(place))
                .mapToObj(place -> rows.get(place).key())
                .toList();
    }

    private static List<String> headings(Grouping grouping) {
        return arranged(NONE, grouping).rows().stream()
                .filter(row -> row.level() == Level.GROUP)
                .map(GanttRow::name)
                .toList();
    }

    private static List<UUID> ids(Arrangement arrangement) {
        return arrangement.rows().stream()
                .filter(row -> row.level() == Level.GROUP)
                .map(GanttRow::id)
                .toList();
    }

    private static GanttRow row(String key) {
        return ALL.stream().filter(row -> row.key().equals(key)).findFirst().orElseThrow();
    }
}
