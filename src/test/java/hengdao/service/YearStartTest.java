package hengdao.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import hengdao.model.Approval;
import hengdao.model.Baseline;
import hengdao.model.DependencyType;
import hengdao.model.Indicator;
import hengdao.model.IndicatorFields;
import hengdao.model.InputRefused;
import hengdao.model.Operator;
import hengdao.model.OrderEventKind;
import hengdao.model.OutcomeKind;
import hengdao.model.Programme;
import hengdao.model.Project;
import hengdao.model.Target;
import hengdao.model.Task;
import hengdao.model.WorkArea;
import hengdao.schedule.Course;
import hengdao.schedule.Light;
import hengdao.schedule.plan.Plan;
import hengdao.schedule.plan.PlanEdit;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 2018 begun from 2017 on a real data folder. */
class YearStartTest {

    private static final LocalDate FIRST = LocalDate.of(2018, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2018, 12, 31);

    @TempDir
    private static Path made;

    @TempDir
    private Path folder;

    private Opened opened;

    @BeforeAll
    static void makeOnce() {
        Opened.make(made);
    }

    @BeforeEach
    void open() throws IOException {
        opened = new Opened(made, folder);
        opened.record("5.1.2-1", "2017-02-14", "87");
        opened.record("5.1.3-1", "2017-05-04", "93000");
        opened.record("5.1.3-2", "2017-06-28", "82.5");
        opened.record("0.1.3-1", "2017-06-30", "101.5");
        opened.record("4.2.5-2", "2017-06-30", "60");
        opened.take(now -> opened.workspace()
                .outcomes()
                .set(now, opened.task("5.1.4").id(), OutcomeKind.DONE, "", LocalDate.of(2017, 6, 30), Opened.BY));
        opened.edit(new PlanEdit.Link(
                opened.task("5.1.3").id(), opened.task("5.1.6").id(), DependencyType.FS, 2));
        opened.edit(new PlanEdit.Link(
                opened.task("5.1.4").id(), opened.task("5.1.6").id(), DependencyType.FS, 0));
        opened.take(now -> opened.workspace().editing().setStatusDate(now, LocalDate.of(2017, 6, 30), Opened.BY));
    }

    @AfterEach
    void close() {
        opened.close();
    }

    @Test
    void copiesTheStructureAndCarriesTheUnfinishedOver() {
        Programme old = opened.programme();
        Programme fresh = start(NewYear.after(old.annual()));
        assertThat(opened.workspace().years()).containsExactly(2017, 2018);
        assertThat(fresh.annual().title()).contains("2018").doesNotContain("2017");
        assertThat(fresh.projects())
                .extracting(Project::no)
                .containsExactlyElementsOf(
                        old.projects().stream().map(Project::no).toList());
        assertThat(fresh.workAreas())
                .extracting(WorkArea::key)
                .containsExactlyElementsOf(
                        old.workAreas().stream().map(WorkArea::key).toList());
        assertThat(fresh.tasks()).hasSize(old.tasks().size() - 1);
        assertThat(task(fresh, "5.1.4")).as("declared done").isNull();
        Task signing = task(fresh, "5.1.2");
        assertThat(signing).isNotNull();
        assertThat(signing.plannedStart()).isEqualTo(FIRST);
        assertThat(signing.startStated()).isFalse();
        assertThat(signing.deadline()).isEqualTo(LAST);
        assertThat(signing.deadlineStated()).isFalse();
        assertThat(signing.clause()).isEmpty();
        assertThat(indicator(fresh, "5.1.2-1")).as("reached its target").isNull();
        assertThat(indicator(fresh, "5.1.2-2")).isNotNull();
        assertThat(fresh.dependencies()).hasSize(1);
        assertThat(fresh.entries()).isEmpty();
        assertThat(fresh.outcomes()).isEmpty();
        Opened.assertSame(opened.workspace().view(2017, null).programme(), old);
        assertThatExceptionOfType(InputRefused.class)
                .isThrownBy(() -> start(NewYear.after(old.annual())))
                .satisfies(refused -> assertThat(refused.messageKey()).isEqualTo("store.year_exists"));
    }

    @Test
    void weightsComeAlong() {
        var structure = opened.workspace().structure();
        opened.take(now ->
                structure.weighProject(now, now.programme().projects().get(5).id(), new BigDecimal("2.5"), Opened.BY));
        opened.take(now ->
                structure.weighArea(now, now.programme().workAreas().get(3).id(), new BigDecimal("4"), Opened.BY));
        Programme fresh = start(NewYear.after(opened.programme().annual()));
        assertThat(fresh.projects().get(5).weight()).isEqualByComparingTo("2.5");
        assertThat(fresh.workAreas().get(3).weight()).isEqualByComparingTo("4");
        assertThat(fresh.projects().get(4).weight()).isEqualByComparingTo("1");
    }

    @Test
    void valuesCarryOn() {
        Programme fresh = start(NewYear.after(opened.programme().annual()));
        assertThat(baseline(fresh, "5.1.3-1"))
                .as("counted from zero, the old total to compare with")
                .isEqualTo(new Baseline(n("93000"), LocalDate.of(2017, 12, 31), null, null));
        assertThat(baseline(fresh, "5.1.3-2"))
                .as("a share begins where it was measured")
                .isEqualTo(new Baseline(n("82.5"), LocalDate.of(2017, 6, 28), null, null));
        assertThat(baseline(fresh, "0.1.3-1"))
                .as("a yearly total begins at zero, the old one to compare with")
                .isEqualTo(new Baseline(n("101.5"), LocalDate.of(2017, 12, 31), null, null));
        Indicator cleared = indicator(fresh, "4.2.5-2");
        assertThat(cleared).isNotNull();
        assertThat(cleared.target().operator()).isEqualTo(Operator.AT_LEAST);
        assertThat(cleared.target().low()).isEqualByComparingTo("157.42");
        assertThat(cleared.baseline()).isEqualTo(new Baseline(n("60"), LocalDate.of(2017, 12, 31), null, null));
        assertThat(cleared.target().words()).isEqualTo("1倍以上");
        assertThat(opened.workspace()
                        .view(2018, LocalDate.of(2018, 2, 1))
                        .status()
                        .of(cleared.id())
                        .measured())
                .isNull();
    }

    @Test
    void whatWasDoneAfterTheStatusDateIsDone() {
        opened.record("5.1.2-2", "2017-06-30", "61.5");
        opened.take(now -> opened.workspace().editing().setStatusDate(now, LocalDate.of(2017, 3, 7), Opened.BY));
        Programme fresh = start(NewYear.after(opened.programme().annual()));
        assertThat(indicator(fresh, "5.1.2-2")).isNull();
        assertThat(task(fresh, "5.1.2")).isNull();
    }

    @Test
    void noTargetIsMetByTheYearBeforeAndTheNewYearBeginsOnItsFirstDay() {
        opened.record("7.2.11-1", "2017-06-30", "35");
        NewYear usual = NewYear.after(opened.programme().annual());
        Programme fresh = start(new NewYear(usual.title(), FIRST, LAST, true));
        assertThat(baseline(fresh, "7.2.11-1"))
                .isEqualTo(new Baseline(n("35"), LocalDate.of(2017, 12, 31), null, null));
        ProgrammeView view = opened.workspace().view(2018, null);
        assertThat(view.statusDate()).isEqualTo(FIRST);
        assertThat(fresh.annual().statusDate()).isEqualTo(FIRST);
        Indicator count = indicator(fresh, "7.2.11-1");
        assertThat(count).isNotNull();
        assertThat(view.status().of(count.id()).light()).isNotEqualTo(Light.DONE);
    }

    @Test
    void takesOtherDatesAndTheFinishedTooIfAsked() {
        LocalDate march = LocalDate.of(2018, 3, 1);
        LocalDate november = LocalDate.of(2018, 11, 30);
        Task task = opened.task("5.1.1");
        opened.edit(new PlanEdit.SetDates(task.id(), LocalDate.of(2018, 5, 2), LocalDate.of(2018, 9, 28)));
        Programme fresh = start(new NewYear("另一年", march, november, true));
        Task later = task(fresh, "5.1.1");
        assertThat(later).isNotNull();
        assertThat(later.plannedStart()).as("a date in the new year stays").isEqualTo("2018-05-02");
        assertThat(later.plannedFinish()).isEqualTo("2018-09-28");
        assertThat(task(fresh, "5.1.4")).isNotNull();
        assertThat(indicator(fresh, "5.1.2-1")).isNotNull();
        Task signing = task(fresh, "5.1.2");
        assertThat(signing).isNotNull();
        assertThat(signing.plannedStart()).isEqualTo(march);
        assertThat(signing.deadline()).isEqualTo(november);
        assertThat(fresh.dependencies()).hasSize(2);
    }

    @Test
    void refusesDatesOfAnotherYear() {
        LocalDate last = LocalDate.of(2017, 12, 31);
        for (NewYear wrong :
                List.of(new NewYear("2018年度工程", last, LAST, false), new NewYear("2018年度工程", LAST, FIRST, false))) {
            opened.refuses("year.dates", now -> opened.workspace().yearStart().start(now, wrong, Opened.BY));
        }
        opened.refuses(
                "year.title_missing",
                now -> opened.workspace().yearStart().start(now, new NewYear(" ", FIRST, LAST, false), Opened.BY));
        assertThat(opened.workspace().years()).containsExactly(2017);
    }

    @Test
    void ordersThatAreNotSettledAreStillOrdersOfTheNewYear() {
        Supervision supervision = opened.workspace().supervision();
        OrderForm form = new OrderForm(
                opened.indicator("5.1.2-1").id(),
                "签约率",
                "区城市更新单位",
                LocalDate.of(2017, 2, 8),
                LocalDate.of(2017, 2, 10),
                LocalDate.of(2017, 3, 7),
                "三月七日前签约率达到85%",
                "",
                Opened.BY);
        SupervisedOrder order = supervision.file(opened.now(), form);
        start(NewYear.after(opened.programme().annual()));
        ProgrammeView fresh = opened.workspace().view(2018, null);
        assertThat(supervision.orders(fresh)).containsExactly(order);
        assertThat(supervision.overdue(fresh, LocalDate.of(2018, 1, 5))).containsExactly(order);
        assertThat(supervision.orders(opened.now())).containsExactly(order);
    }

    @Test
    void anOrderOfTheOldYearThatIsSettledByNowCountsAsOfADayOnWhichItWasOpen() throws IOException {
        Supervision supervision = opened.workspace().supervision();
        OrderForm form = new OrderForm(
                opened.indicator("5.1.2-1").id(),
                "签约率",
                "区城市更新单位",
                LocalDate.of(2016, 2, 8),
                LocalDate.of(2016, 2, 10),
                LocalDate.of(2016, 3, 7),
                "三月七日前签约率达到85%",
                "",
                Opened.BY);
        UUID id = supervision.file(opened.now(), form).order().id();
        start(NewYear.after(opened.programme().annual()));
        Path proof = Files.writeString(folder.resolve("proof.txt"), "台账");
        supervision.act(id, OrderStep.of(OrderEventKind.ASSIGNED, LocalDate.of(2016, 2, 10), "", "督查员乙"));
        supervision.act(id, OrderStep.of(OrderEventKind.UNDERTAKEN, LocalDate.of(2016, 2, 11), "", "承办员丙"));
        supervision.act(id, OrderStep.of(OrderEventKind.REPORTED, LocalDate.of(2017, 5, 2), "已完成", "承办员丙", proof));
        supervision.act(id, OrderStep.of(OrderEventKind.PASSED, LocalDate.of(2017, 5, 3), "", "督查员乙"));
        supervision.act(id, OrderStep.of(OrderEventKind.CONCLUDED, LocalDate.of(2017, 5, 4), "", "督查员乙"));
        assertThat(supervision.orders(opened.workspace().view(2018, null))).isEmpty();
        LocalDate before = LocalDate.of(2017, 5, 1);
        ProgrammeView then = opened.workspace().view(2018, before);
        assertThat(supervision.orders(then))
                .extracting(each -> each.order().id())
                .containsExactly(id);
        assertThat(supervision.overdue(opened.workspace().view(2018, null), before))
                .hasSize(1);
    }

    @Test
    void aStockKeepsItsWayDown() {
        String key = "5.3.2-1";
        Approval approval = new Approval("会议纪要", LocalDate.of(2017, 1, 17), "审核员乙");
        Indicator stock = opened.indicator(key);
        opened.edit(new PlanEdit.SetIndicator(
                stock.id(),
                IndicatorFields.of(stock)
                        .withTarget(new Target(Operator.AT_MOST, n("20"), null, null, null, ""))
                        .withBaseline(new Baseline(n("100"), LocalDate.of(2017, 1, 17), null, null)),
                approval));
        opened.record(key, "2017-06-28", "50");
        Programme fresh = start(NewYear.after(opened.programme().annual()));
        assertThat(baseline(fresh, key)).isEqualTo(new Baseline(n("50"), FIRST, null, null));
        Indicator carried = indicator(fresh, key);
        assertThat(carried).isNotNull();
        assertThat(Course.of(Plan.of(fresh), carried, LocalDate.MAX))
                .isPresent()
                .get()
                .matches(Course::falls);
    }

    @Test
    void aBaselineOfAnotherBasisIsLeftBehind() {
        Indicator share = opened.indicator("5.1.2-2");
        opened.edit(new PlanEdit.SetIndicator(
                share.id(),
                IndicatorFields.of(share).withBaseline(new Baseline(n("12"), LocalDate.of(2017, 1, 17), null, null)),
                new Approval("补登基期", LocalDate.of(2017, 1, 17), "审核员乙")));
        opened.edit(new PlanEdit.SetIndicator(
                share.id(),
                IndicatorFields.of(opened.indicator("5.1.2-2")).withBasis("栋"),
                new Approval("改按栋统计", LocalDate.of(2017, 5, 2), "审核员乙")));
        Programme fresh = start(NewYear.after(opened.programme().annual()));
        assertThat(indicator(fresh, "5.1.2-2")).isNotNull();
        assertThat(baseline(fresh, "5.1.2-2")).isNull();
    }

    private Programme start(NewYear options) {
        int year = opened.workspace().yearStart().start(opened.now(), options, Opened.BY);
        assertThat(year).isEqualTo(2018);
        return opened.workspace().view(2018, null).programme();
    }

    private static @Nullable Task task(Programme programme, String key) {
        return programme.tasks().stream()
                .filter(each -> each.key().equals(key))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Indicator indicator(Programme programme, String key) {
        return programme.indicators().stream()
                .filter(each -> each.key().equals(key))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Baseline baseline(Programme programme, String key) {
        Indicator indicator = indicator(programme, key);
        return indicator == null ? null : indicator.baseline();
    }

    private static BigDecimal n(String number) {
        return new BigDecimal(number);
    }
}
