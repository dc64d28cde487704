package hengdao.service;

import static hengdao.model.OrderEventKind.ASSIGNED;
import static hengdao.model.OrderEventKind.CONCLUDED;
import static hengdao.model.OrderEventKind.EXTENSION_GRANTED;
import static hengdao.model.OrderEventKind.PASSED;
import static hengdao.model.OrderEventKind.REPORTED;
import static hengdao.model.OrderEventKind.UNDERTAKEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hengdao.model.Evidence;
import hengdao.model.InputRefused;
import hengdao.model.OrderCorrection;
import hengdao.model.OrderEvent;
import hengdao.model.OrderEventKind;
import hengdao.model.OrderState;
import hengdao.schedule.plan.PlanEdit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Supervision orders (督办) on rows of 2017 over a real data folder. */
class SupervisionTest {

    private static final String LEAD = "承办员丙";
    private static final String OFFICE = "督查员乙";

    @TempDir
    private Path folder;

    private Desktop2017 desk;
    private SupervisedOrder order;

    @BeforeEach
    void open() {
        desk = new Desktop2017(folder);
        order = supervision().file(desk.now, form("2017-02-08", "2017-02-10", "2017-03-07"));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void correctsARequirementWithoutLosingWhatWasFiled() {
        String filed = order.order().requirement();
        act(OrderStep.of(ASSIGNED, day("2017-02-10"), "", OFFICE));
        refuses("orders.note_missing", () -> act(OrderStep.correction(day("2017-02-12"), "改后要求", " ", OFFICE)));
        refuses("orders.requirement_missing", () -> act(OrderStep.correction(day("2017-02-12"), " ", "写错了", OFFICE)));
        act(OrderStep.correction(day("2017-02-12"), "一、签约率\n二、交房率", "漏写交房率", OFFICE));
        desk.reopen();
        SupervisedOrder read = supervision().orders(desk.now).getFirst();
        assertThat(read.standing().requirement()).isEqualTo("一、签约率\n二、交房率");
        assertThat(read.standing().state()).isEqualTo(OrderState.ASSIGNED);
        assertThat(read.order().requirement()).as("what was filed stays").isEqualTo(filed);
        assertThat(read.events().getLast().kind()).isEqualTo(OrderEventKind.CORRECTED);
        assertThat(OrderCorrection.of(read.events().getLast().note()).reason()).isEqualTo("漏写交房率");
        assertThat(read.asOf(day("2017-02-11")).standing().requirement()).isEqualTo(filed);
    }

    @Test
    void numbersOrdersByYearAndOnce() {
        assertThat(order.order().number()).isEqualTo("督〔2017〕1号");
        assertThat(order.order().title()).endsWith(" 签约率").startsWith("5.");
        assertThat(order.order().origin()).isEqualTo("连续两期滞后");
        assertThat(order.standing().state()).isEqualTo(OrderState.FILED);
        assertThat(file("2017-02-09").order().number()).isEqualTo("督〔2017〕2号");
        assertThat(file("2016-12-30").order().number()).isEqualTo("督〔2016〕1号");
        desk.reopen();
        assertThat(supervision().orders(desk.now))
                .extracting(each -> each.order().number())
                .containsExactly("督〔2016〕1号", "督〔2017〕1号", "督〔2017〕2号");
        assertThat(supervision().orders(desk.now).get(1)).isEqualTo(order);
    }

    @Test
    void refusesAnOrderThatCannotBeGiven() {
        refuses("orders.in_future", () -> file("2017-07-01"));
        refuses(
                "orders.due_before_assignment",
                () -> supervision().file(desk.now, form("2017-02-08", "2017-02-10", "2017-02-09")));
        refuses("store.no_such_subject", () -> supervision().file(desk.now, form(UUID.randomUUID(), "某局", "按期完成")));
        refuses("orders.requirement_missing", () -> supervision().file(desk.now, form(signing(), "某局", " ")));
        assertThat(desk.now.plan().task(desk.id("5.1.2")).orElseThrow().leadUnit())
                .as("no default to fall back on")
                .isEmpty();
        refuses("orders.lead_unit_missing", () -> supervision().file(desk.now, form(signing(), "", "按期完成")));
        assertThat(supervision().orders(desk.now)).containsExactly(order);
    }

    @Test
    void goesToTheCloseOutWithEvidenceAndAnExtension() throws IOException {
        undertake();
        OrderStep request = OrderStep.extension(day("2017-03-06"), day("2017-03-31"), "补偿方案未定", LEAD);
        act(new OrderStep(
                request.kind(), request.on(), request.note(), request.newDue(), List.of(desk.file("延期申请.txt")), LEAD));
        act(OrderStep.of(EXTENSION_GRANTED, day("2017-03-08"), "", OFFICE));
        assertThat(order.standing().due()).isEqualTo("2017-03-31");
        act(OrderStep.of(REPORTED, day("2017-03-30"), "签约率85.2%", LEAD, desk.file("签约台账.txt")));
        act(OrderStep.of(PASSED, day("2017-03-31"), "", OFFICE));
        act(OrderStep.of(CONCLUDED, day("2017-04-05"), "", OFFICE));
        desk.reopen();

        SupervisedOrder kept = supervision().orders(desk.now).getFirst();
        assertThat(kept).isEqualTo(order);
        assertThat(kept.standing().state()).isEqualTo(OrderState.CONCLUDED);
        assertThat(kept.events()).extracting(OrderEvent::no).containsExactly(1, 2, 3, 4, 5, 6, 7, 8);
        Evidence evidence = kept.events().get(5).evidence().getFirst();
        assertThat(evidence.fileName()).isEqualTo("签约台账.txt");
        assertThat(supervision().file(evidence)).hasContent("签约台账.txt");
    }

    @Test
    void whatIsRefusedLeavesNothingNotEvenItsFile() throws IOException {
        Path proof = desk.file("签约台账.txt");
        refuses("orders.refused.filed", () -> act(OrderStep.of(REPORTED, day("2017-03-01"), "已完成", LEAD, proof)));
        undertake();
        refuses("orders.in_future", () -> act(OrderStep.of(REPORTED, day("2017-07-01"), "已完成", LEAD)));
        refuses("orders.by_missing", () -> act(OrderStep.of(REPORTED, day("2017-03-01"), "已完成", " ")));
        refuses(
                "orders.request_too_late",
                () -> act(OrderStep.extension(day("2017-03-07"), day("2017-03-31"), "补偿方案未定", LEAD)));
        refuses(
                "store.no_such_order",
                () -> supervision().act(UUID.randomUUID(), OrderStep.of(ASSIGNED, day("2017-03-01"), "", OFFICE)));
        assertThat(supervision().orders(desk.now)).containsExactly(order);
        assertThat(filesOf(folder.resolve("evidence"))).isEmpty();
    }

    @Test
    void aRequestEnteredAfterTheDueDateNeedsThePaperThatShowsItWasMadeBefore() {
        undertake();
        OrderStep request = OrderStep.extension(day("2017-03-06"), day("2017-03-31"), "补偿方案未定", LEAD);
        refuses("orders.request_entered_late", () -> act(request));
        refuses(
                "orders.request_entered_late",
                () -> supervision().act(order.order().id(), request, day("2017-03-07")));
        order = supervision().act(order.order().id(), request, day("2017-03-06"));
        assertThat(order.standing().request()).isNotNull();
    }

    @Test
    void listsWhatWasOverdueOnADay() throws IOException {
        undertake();
        assertThat(supervision().overdue(desk.now, day("2017-03-07"))).isEmpty();
        assertThat(supervision().overdue(desk.now, day("2017-03-08"))).containsExactly(order);
        act(OrderStep.of(REPORTED, day("2017-03-20"), "已完成", LEAD, desk.file("签约台账.txt")));
        act(OrderStep.of(PASSED, day("2017-03-21"), "", OFFICE));
        act(OrderStep.of(CONCLUDED, day("2017-03-22"), "", OFFICE));
        assertThat(supervision().overdue(desk.now, day("2017-03-22"))).isEmpty();
        assertThat(supervision().overdue(desk.now, day("2017-03-15")))
                .singleElement()
                .satisfies(each -> assertThat(each.standing().state()).isEqualTo(OrderState.UNDERTAKEN));
        assertThat(supervision().overdue(desk.now, day("2017-02-01"))).isEmpty();
    }

    @Test
    void aRowUnderSupervisionIsNotDeleted() {
        UUID task = desk.id("5.1.2");
        assertThatThrownBy(() -> desk.workspace.editing().apply(desk.now, new PlanEdit.Delete(List.of(task)), OFFICE))
                .isInstanceOf(InputRefused.class)
                .hasMessageStartingWith("store.has_order ");
    }

    private void undertake() {
        act(OrderStep.of(ASSIGNED, day("2017-02-10"), "", OFFICE));
        act(OrderStep.of(UNDERTAKEN, day("2017-02-13"), "", LEAD));
    }

    private void act(OrderStep step) {
        order = supervision().act(order.order().id(), step);
    }

    private SupervisedOrder file(String filedOn) {
        return supervision().file(desk.now, form(filedOn, "2017-02-10", "2017-03-07"));
    }

    private OrderForm form(String filedOn, String assignedOn, String dueOn) {
        return new OrderForm(
                signing(), "", "区城市更新单位", day(filedOn), day(assignedOn), day(dueOn), "三月七日前达到85%", " 连续两期滞后 ", OFFICE);
    }

    private static OrderForm form(UUID subject, String leadUnit, String requirement) {
        LocalDate day = day("2017-02-10");
        return new OrderForm(subject, "", leadUnit, day, day, day, requirement, "", OFFICE);
    }

    private UUID signing() {
        return desk.id("5.1.2-1");
    }

    private Supervision supervision() {
        return desk.workspace.supervision();
    }

    private static List<Path> filesOf(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.toList();
        }
    }

    private static void refuses(String messageKey, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(InputRefused.class).hasMessageStartingWith(messageKey + " ");
    }

    private static LocalDate day(String date) {
        return LocalDate.parse(date);
    }
}
