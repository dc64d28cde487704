package hengdao.ui.overview;

import static org.assertj.core.api.Assertions.assertThat;

import hengdao.exchange.SeedReader;
import hengdao.exchange.SeedSource;
import hengdao.gantt.BriefChart;
import hengdao.gantt.ChartRows;
import hengdao.gantt.GanttRows;
import hengdao.i18n.Messages;
import hengdao.model.DateRange;
import hengdao.model.Programme;
import hengdao.schedule.LightRules;
import hengdao.schedule.ProgrammeStatus;
import hengdao.schedule.plan.Plan;
import hengdao.service.ProgrammeView;
import hengdao.ui.common.YearFigures;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What the overview says of the demo programme; days and names are those of the seed files. */
class OverviewTest {

    private static final Messages WORDS = Messages.of(Locale.SIMPLIFIED_CHINESE);
    private static final Programme DEMO =
            new SeedReader(SeedSource.ofProgram(), UUID::randomUUID).demo(2017).programme();
    private static final LocalDate SIGNING_DUE = LocalDate.of(2017, 3, 7);

    @Test
    void showsProjectsOneToTwelveInOrderAndCountsTheYearlyGoalsOnlyInTheFigures() {
        Overview overview = at(SIGNING_DUE);
        assertThat(overview.projects())
                .extracting(ProjectBrief::number)
                .containsExactly("1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12");
        int own = overview.projects().stream()
                .mapToInt(project -> project.counts().tasks())
                .sum();
        assertThat(overview.counts().tasks()).isGreaterThan(own);
    }

    @Test
    void drawsAProjectFromItsFirstPlannedDayWithADiamondForEachDayOfATarget() {
        ProjectBrief shantytown = at(SIGNING_DUE).projects().get(4);
        assertThat(shantytown.bars().plan().first()).isEqualTo(LocalDate.of(2016, 12, 20));
        assertThat(shantytown.bars().due())
                .contains(new BriefChart.Due(SIGNING_DUE, false))
                .extracting(BriefChart.Due::date)
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(at(SIGNING_DUE).days())
                .isEqualTo(new DateRange(LocalDate.of(2016, 12, 20), LocalDate.of(2017, 12, 31)));
    }

    @Test
    void namesTheNextTargetThatIsNotReachedWithItsDay() {
        List<ProjectBrief> projects = at(SIGNING_DUE).projects();
        assertThat(projects.get(4).next()).isEqualTo(new ProjectBrief.Next("交房率 ≥50%", SIGNING_DUE, 0, false));
        assertThat(projects.get(1).next())
                .isEqualTo(new ProjectBrief.Next("产业转型升级扶持新政策出台", LocalDate.of(2017, 3, 1), -6, false));
    }

    @Test
    void putsADeadlineThatHasPassedBeforeAllElse() {
        ProjectBrief.Next next = at(LocalDate.of(2017, 3, 10)).projects().get(4).next();
        assertThat(next).isEqualTo(new ProjectBrief.Next("交房率 ≥50%", SIGNING_DUE, -3, true));
        TileWords words = new TileWords(WORDS);
        Overview overview = at(LocalDate.of(2017, 3, 10));
        assertThat(words.day(overview.projects().get(4), overview)).isEqualTo("3月7日 · 逾期 3 天");
    }

    @Test
    void stretchesTheDaysToAStatusDateBeyondThePlan() {
        assertThat(at(LocalDate.of(2018, 2, 1)).days().last()).isEqualTo(LocalDate.of(2018, 2, 1));
    }

    @Test
    void countsByTheFiguresOfTheStrip() {
        Overview overview = at(SIGNING_DUE);
        assertThat(OverviewModel.Figure.BEHIND.of(overview.counts()))
                .isEqualTo(overview.counts().behind());
        assertThat(OverviewModel.Figure.values())
                .extracting(figure -> figure.of(overview.counts()))
                .containsExactly(107, 40, 0, 2, 72);
    }

    private static Overview at(LocalDate statusDate) {
        Plan plan = Plan.of(DEMO);
        ProgrammeStatus status = ProgrammeStatus.evaluate(plan, statusDate, LightRules.DEFAULT);
        ChartRows rows = ChartRows.of(GanttRows.of(plan, status::of, WORDS));
        ProgrammeView view = new ProgrammeView(plan, statusDate, status);
        return Overview.of(view, new YearFigures().of(view), rows, WORDS);
    }
}
