package hengdao.gantt;

import static org.assertj.core.api.Assertions.assertThat;

import hengdao.gantt.ChartMarks.RowNotes;
import hengdao.gantt.GanttRow.Level;
import hengdao.i18n.Messages;
import hengdao.model.DateRange;
import hengdao.model.Dependency;
import hengdao.model.DependencyType;
import hengdao.model.TaskConstraint;
import hengdao.model.WorkCalendar;
import hengdao.schedule.Light;
import hengdao.schedule.Status;
import hengdao.schedule.Workdays;
import hengdao.schedule.plan.TaskFloat;
import hengdao.schedule.plan.Violation;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowTextTest {
    private static final LocalDate STATUS_DATE = SampleRows.STATUS_DATE;
    private static final WorkCalendar CALENDAR = SampleRows.calendar();
    private static final UUID PREDECESSOR = UUID.randomUUID();
    private final RowText chinese = new RowText(Messages.of(Locale.SIMPLIFIED_CHINESE));
    private final GanttRow signing = signing(LocalDate.of(2017, 2, 8).toEpochDay() + 1.0);
    private final ChartMarks marks = new ChartMarks(
            EnumSet.allOf(ChartLayer.class),
            Map.of(signing.id(), new TaskFloat(0, 0, signing.start(), signing.finish(), true)),
            Map.of(
                    signing.id(),
                    List.of(
                            new Violation.LinkBroken(
                                    new Dependency(UUID.randomUUID(), PREDECESSOR, signing.id(), DependencyType.FS, 2),
                                    3),
                            new Violation.ConstraintMissed(TaskConstraint.notBefore(LocalDate.of(2016, 12, 26)), 4))),
            Map.of(signing.id(), new DateRange(signing.start(), LocalDate.of(2017, 3, 1))),
            Map.of(signing.id(), new RowNotes("两户未签", "")),
            Map.of(),
            Map.of(signing.id(), List.of(new Predecessor(PREDECESSOR, "5.1.1", DependencyType.FS, 2))));

    private static GanttRow signing(Double until) {
        Status status = new Status(Light.GREEN, null, null, 79.375, 73.0, 79.375, 73.0, 79.375, until, 1, 1);
        return SampleRows.row(Level.TASK, null, 2, "5.1.2", "加快签约", SampleRows.CAMPAIGN, SampleRows.SIGNING_DUE)
                .unit("棚改现场指挥部")
                .status(status)
                .build();
    }

    @Test
    void speaksNameDatesPercentAndWorkdaysBehind() {
        assertThat(chinese.spoken(signing, STATUS_DATE, CALENDAR, ChartMarks.USUAL))
                .isEqualTo("5.1.2 加快签约，计划 2016-12-20 至 2017-03-07，实际 73 %，拖后 4 个工作日，正常，完成时限 2017-03-07");
    }

    @Test
    void speaksAMilestoneWithItsOwnDayAndTheDeadlineWhereItIsAnother() {
        LocalDate day = LocalDate.of(2017, 3, 31);
        GanttRow milestone = SampleRows.row(Level.TASK, null, 2, "1.1.2", "红岗国际创新村挂牌", day, day)
                .milestone()
                .deadline(LocalDate.of(2017, 12, 31))
                .build();
        assertThat(chinese.spoken(milestone, STATUS_DATE, CALENDAR, ChartMarks.USUAL))
                .contains("节点 2017-03-31", "完成时限 2017-12-31");
        assertThat(chinese.tooltip(milestone, STATUS_DATE, CALENDAR, ChartMarks.USUAL))
                .contains("节点 2017-03-31", "完成时限 2017-12-31");
    }

    @Test
    void speaksFloatAndViolationsWhateverIsSwitchedOn() {
        assertThat(chinese.spoken(signing, STATUS_DATE, CALENDAR, marks.showing(Set.of())))
                .endsWith("，关键工作，总时差 0 个工作日，与紧前任务 5.1.1FS+2 冲突，早了 3 个工作日，早于最早开始日期 2016-12-26，早了 4 个工作日");
    }

    @Test
    void saysNothingOfFloatWhereAllDatesAreDefaults() {
        TaskFloat nothing = new TaskFloat(0, 0, signing.start(), signing.finish(), false);
        ChartMarks unknown =
                new ChartMarks(marks.layers(), Map.of(signing.id(), nothing), Map.of(), Map.of(), Map.of(), Map.of());
        assertThat(chinese.tooltip(signing, STATUS_DATE, CALENDAR, unknown)).doesNotContain("总时差", "关键");
    }

    @Test
    void speaksEnglish() {
        assertThat(new RowText(Messages.of(Locale.ENGLISH)).spoken(signing, STATUS_DATE, CALENDAR, ChartMarks.USUAL))
                .contains("planned 2016-12-20 to 2017-03-07, actual 73 %, 4 workdays behind");
    }

    @Test
    void tooltipTellsTheFactsThatAreSwitchedOn() {
        assertThat(chinese.tooltip(signing, STATUS_DATE, CALENDAR, marks).split("\n"))
                .containsExactly(
                        "5.1.2 加快签约",
                        "计划 2016-12-20 至 2017-03-07，52 个工作日",
                        "实际 73 %，拖后 4 个工作日，应达 79.4 %，偏差 −6.4 个百分点，正常",
                        "牵头单位 棚改现场指挥部",
                        "关键工作，总时差 0 个工作日",
                        "紧前任务 5.1.1FS+2",
                        "基线 2016-12-20 至 2017-03-01，现计划推迟 6 日",
                        "与紧前任务 5.1.1FS+2 冲突，早了 3 个工作日",
                        "早于最早开始日期 2016-12-26，早了 4 个工作日",
                        "存在问题：两户未签");
        assertThat(chinese.tooltip(signing, STATUS_DATE, CALENDAR, marks.showing(Set.of())))
                .doesNotContain("总时差", "紧前", "基线", "冲突", "存在问题");
    }

    @Test
    void aMilestoneWithoutDataSaysItsDayAndItsLight() {
        GanttRow row = SampleRows.row(Level.TASK, null, 2, "5.2.3", "安置房开工", STATUS_DATE, STATUS_DATE)
                .milestone()
                .build();
        assertThat(chinese.spoken(row, STATUS_DATE, CALENDAR, ChartMarks.USUAL))
                .isEqualTo("5.2.3 安置房开工，节点 2017-02-14，未填报");
    }

    @Test
    void aMilestoneSaysItsOwnDayAndTheDeadlineWhereThatIsAnother() {
        LocalDate deadline = LocalDate.of(2017, 3, 7);
        GanttRow row = SampleRows.row(Level.TASK, null, 2, "5.2.3", "安置房开工", STATUS_DATE, STATUS_DATE)
                .milestone()
                .deadline(deadline)
                .build();
        assertThat(chinese.spoken(row, STATUS_DATE, CALENDAR, ChartMarks.USUAL))
                .isEqualTo("5.2.3 安置房开工，节点 2017-02-14，未填报，完成时限 2017-03-07");
        assertThat(chinese.tooltip(row, STATUS_DATE, CALENDAR, ChartMarks.USUAL).split("\n"))
                .startsWith("5.2.3 安置房开工", "节点 2017-02-14", "完成时限 2017-03-07");
    }

    /** 2017-01-27 to 02-02 is the Spring Festival, 02-04 a Saturday worked, 02-05 a Sunday. */
    @ParameterizedTest
    @CsvSource({
        "2017-02-14, 0, 2017-02-14, 0",
        "2017-02-13, 0, 2017-02-14, 1",
        "2017-01-26, 0, 2017-02-03, 1",
        "2017-01-26, 0, 2017-02-05, 2",
        "2017-02-20, 0, 2017-02-14, -4",
        "2017-02-13, 0.4, 2017-02-14, 1",
        "2017-02-13, 0.6, 2017-02-14, 0",
        "2016-12-19, 0, 2016-12-12, 0",
        "2017-03-06, 0, 2017-03-09, 3"
    })
    void countsWorkdaysFromTheActualPointToTheStatusDate(
            LocalDate through, double part, LocalDate statusDate, int behind) {
        GanttRow row = signing(through.toEpochDay() + 1.0 + part);
        assertThat(Lag.workdays(row, statusDate, new Workdays(CALENDAR))).isEqualTo(OptionalInt.of(behind));
    }

    @Test
    void whatIsCompleteOrUnknownIsNeitherBehindNorAhead() {
        Workdays workdays = new Workdays(CALENDAR);
        LocalDate later = LocalDate.of(2017, 6, 1);
        assertThat(Lag.workdays(signing(signing.finish().toEpochDay() + 1.0), later, workdays))
                .isEmpty();
        assertThat(Lag.workdays(signing(null), later, workdays)).isEmpty();
    }
}
