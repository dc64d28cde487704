package hengdao.ui;

import static org.assertj.core.api.Assertions.assertThat;

import hengdao.model.OrderState;
import hengdao.service.Preferences;
import hengdao.service.StartWith;
import hengdao.service.SupervisedOrder;
import hengdao.service.Workspace;
import hengdao.ui.common.FxThread;
import hengdao.ui.common.Pictures;
import hengdao.ui.gantt.GanttView;
import hengdao.ui.shell.SearchHit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Supervision orders in the real window over the demo programme, whose status date is 7 March 2017. */
class OrdersScreenTest {

    @TempDir
    Path place;

    @BeforeAll
    static void dress() {
        FxThread.run(App::dress);
    }

    @Test
    void listsOverdueOrdersFirstAndNarrowsTheList() {
        FxThread.run(() -> {
            Desk desk = orders(Locale.SIMPLIFIED_CHINESE);
            TableView<?> table = desk.find("#orders-table", TableView.class);
            assertThat(table.getItems()).hasSize(4);
            assertThat(text(desk, "#order-title")).startsWith("督〔2017〕1号");
            assertThat(text(desk, "#order-days")).isEqualTo("超期 7 天");
            assertThat(desk.find("#orders-overdue", ToggleButton.class).getText())
                    .isEqualTo("超期 2");
            desk.press("#orders-overdue");
            assertThat(table.getItems()).hasSize(2);
            desk.press("#orders-closed");
            assertThat(table.getItems()).isEmpty();
            desk.press("#orders-all");
            desk.type("#orders-query", "送审稿");
            assertThat(table.getItems()).hasSize(1);
            assertThat(text(desk, "#order-title")).startsWith("督〔2017〕2号");
            Pictures.keep(desk.find("#orders", Region.class).snapshot(null, null), "orders");
            desk.close();
        });
    }

    @Test
    void saysWhyAStepIsNotPossibleAndDecidesAnExtension() {
        FxThread.run(() -> {
            Desk desk = orders(Locale.SIMPLIFIED_CHINESE);
            desk.find("#why-concluded", Hyperlink.class).fire();
            assertThat(text(desk, "#order-why")).startsWith("办结销号：督〔2017〕1号 处于“承办”");
            desk.find("#why-extension-requested", Hyperlink.class).fire();
            assertThat(text(desk, "#order-why")).contains("时限是 2017-02-28");
            desk.type("#orders-query", "送审稿");
            desk.layout();
            desk.press("#step-extension-granted");
            desk.type("#step-by", "填报员甲");
            desk.press("#step-save");
            assertThat(findings(desk)).containsExactly("督〔2017〕2号 的延期由 填报员甲 申请，须由他人审批。");
            desk.type("#step-by", "审核员乙");
            desk.press("#step-save");
            assertThat(order(desk, 2).standing().due()).hasToString("2017-03-24");
            assertThat(text(desk, "#order-days")).isEqualTo("还有 17 天");
            desk.close();
        });
    }

    @Test
    void correctsARequirementAndKeepsTheOldOneInTheHistory() {
        FxThread.run(() -> {
            Desk desk = orders(Locale.SIMPLIFIED_CHINESE);
            String before = text(desk, "#order-requirement");
            desk.press("#step-corrected");
            assertThat(value(desk, "#step-requirement")).isEqualTo(before);
            desk.type("#step-requirement", "3月底前完成选址并报送方案。");
            desk.type("#step-by", "审核员乙");
            desk.press("#step-save");
            assertThat(findings(desk)).singleElement().asString().startsWith("请写明反馈内容或理由");
            desk.type("#step-note", "时限写错");
            desk.press("#step-save");
            assertThat(text(desk, "#order-requirement")).isEqualTo("3月底前完成选址并报送方案。");
            assertThat(order(desk, 1).order().requirement()).isEqualTo(before);
            assertThat(desk.find("#order-timeline", Node.class).lookupAll(".order-event .label").stream()
                            .map(label -> ((Label) label).getText()))
                    .contains("更正要求", "更正理由：时限写错", "原要求：" + before, "更正为：3月底前完成选址并报送方案。");
            desk.close();
        });
    }

    @Test
    void asksForAnExtensionWithReasonAndNewDate() throws IOException {
        Path request = Files.writeString(place.resolve("延期申请.txt"), "经费批复推迟");
        FxThread.run(() -> {
            Desk desk = orders(Locale.SIMPLIFIED_CHINESE);
            desk.press("#orders-all");
            desk.type("#orders-query", "4号");
            desk.layout();
            desk.shell().session().memory().put(Preferences.REPORTER, "填报员乙");
            desk.press("#step-undertaken");
            assertThat(value(desk, "#step-by")).as("nobody acted here yet").isEmpty();
            desk.type("#step-by", "填报员甲");
            desk.press("#step-save");
            desk.press("#step-extension-requested");
            assertThat(value(desk, "#step-by")).isEqualTo("填报员甲");
            desk.type("#step-new-due", "2017-04-31");
            desk.press("#step-save");
            assertThat(findings(desk)).singleElement().asString().startsWith("申请延至的日期不是日期：2017-04-31");
            desk.type("#step-new-due", "2017-04-30");
            desk.press("#step-save");
            assertThat(findings(desk)).singleElement().asString().startsWith("请写明反馈内容或理由");
            desk.type("#step-note", "经费批复推迟");
            desk.key(desk.find("#step-note", Node.class), KeyCode.ENTER, true);
            assertThat(findings(desk))
                    .as("the clock shows a day after the due date")
                    .singleElement()
                    .asString()
                    .contains("须附上当时的申请材料");
            desk.chosen = Optional.of(request);
            desk.press("#step-attach");
            desk.key(desk.find("#step-note", Node.class), KeyCode.ENTER, true);
            assertThat(desk.stage.getScene().lookup("#step-form")).isNull();
            assertThat(order(desk, 4).standing().request().newDue()).hasToString("2017-04-30");
            desk.close();
        });
    }

    @Test
    void closesAnOrderOutOnlyWithEvidenceAndByAnotherThanTheReporter() throws IOException {
        Path proof = Files.writeString(place.resolve("会签单.txt"), "会签完毕");
        FxThread.run(() -> {
            Desk desk = orders(Locale.SIMPLIFIED_CHINESE);
            desk.type("#orders-query", "联动");
            desk.layout();
            desk.press("#step-passed");
            desk.type("#step-by", "填报员甲");
            desk.press("#step-save");
            assertThat(findings(desk)).singleElement().asString().contains("审核和销号须由他人办理");
            desk.type("#step-by", "审核员乙");
            desk.press("#step-save");
            desk.press("#step-concluded");
            desk.type("#step-by", "审核员乙");
            desk.press("#step-save");
            assertThat(findings(desk)).singleElement().asString().contains("没有佐证材料，不能销号");
            desk.chosen = Optional.of(proof);
            desk.press("#step-attach");
            desk.press("#step-save");
            assertThat(order(desk, 3).standing().state()).isEqualTo(OrderState.CONCLUDED);
            assertThat(text(desk, "#order-title")).as("stays in sight").startsWith("督〔2017〕3号");
            Button file = (Button) desk.find("#order-timeline", Region.class).lookup(".order-file");
            file.fire();
            assertThat(desk.shown)
                    .hasValueSatisfying(opened -> assertThat(opened).hasFileName("会签单.txt"));
            desk.close();
        });
    }

    @Test
    void beginsAnOrderFromAnIndicatorAndKeepsWhatIsHalfWritten() {
        FxThread.run(() -> {
            Desk desk = orders(Locale.SIMPLIFIED_CHINESE);
            desk.shell().order(desk.row("1.2.2").id());
            desk.layout();
            assertThat(text(desk, "#new-title")).isEqualTo("新建督办单 督〔2017〕5号");
            assertThat(value(desk, "#new-item")).startsWith("1.2.2 ");
            assertThat(value(desk, "#new-unit"))
                    .isEqualTo(order(desk, 1).order().leadUnit());
            assertThat(value(desk, "#new-assigned")).isEqualTo("2017-03-07");
            assertThat(value(desk, "#new-requirement")).contains("滞后");
            desk.type("#new-requirement", "一周内说明原因");
            desk.press("#screen-chart");
            desk.shell().order(desk.row("5.1.2-1").id());
            desk.layout();
            assertThat(text(desk, "#new-other-question"))
                    .contains("写了一半")
                    .contains("1.2.2")
                    .contains("签约率");
            assertThat(desk.find("#new-other-go-on", Node.class).isFocused()).isTrue();
            desk.key(desk.find("#new-other-go-on", Node.class), KeyCode.ENTER, true);
            assertThat(desk.find("#orders-table", TableView.class).getItems())
                    .as("nothing is filed while it asks")
                    .hasSize(4);
            desk.press("#new-other-go-on");
            assertThat(value(desk, "#new-requirement")).isEqualTo("一周内说明原因");
            desk.type("#new-due", "2017-03-01");
            desk.type("#new-by", "审核员乙");
            desk.press("#new-file");
            assertThat(findings(desk)).containsExactly("办结时限 2017-03-01 早于交办日期 2017-03-07，请核对。");
            desk.type("#new-due", "2017-03-14");
            desk.press("#new-file");
            assertThat(text(desk, "#order-title")).startsWith("督〔2017〕5号  1.2.2");
            assertThat(desk.find("#orders-table", TableView.class).getItems()).hasSize(5);
            desk.press("#order-chart");
            assertThat(desk.shell().model().selectedProperty().get())
                    .isEqualTo(desk.row("1.2.2").id());
            desk.close();
        });
    }

    @Test
    void putsAHalfWrittenOrderAsideForAnotherOne() {
        FxThread.run(() -> {
            Desk desk = orders(Locale.SIMPLIFIED_CHINESE);
            desk.shell().order(desk.row("1.2.2").id());
            desk.type("#new-requirement", "一周内说明原因");
            desk.shell().order(desk.row("5.1.2-1").id());
            desk.layout();
            desk.press("#new-other-begin");
            assertThat(value(desk, "#new-item")).contains("签约率");
            assertThat(value(desk, "#new-requirement")).isNotEqualTo("一周内说明原因");
            desk.type("#new-requirement", "签约率过低");
            desk.tasks.letPass(Duration.ofMillis(500));
            desk.crash();
            desk = Desk.over(place.resolve("data"));
            desk.press("#screen-orders");
            desk.press("#orders-new");
            assertThat(value(desk, "#new-requirement")).isEqualTo("签约率过低");
            Node aside = desk.find("#new-aside", Node.class);
            assertThat(aside.isVisible()).isTrue();
            desk.press("#new-discard");
            desk.press("#orders-new");
            ((Hyperlink) aside.lookup(".hyperlink")).fire();
            desk.layout();
            assertThat(value(desk, "#new-item")).startsWith("1.2.2 ");
            assertThat(value(desk, "#new-requirement")).isEqualTo("一周内说明原因");
            assertThat(aside.isVisible()).isFalse();
            desk.close();
        });
    }

    @Test
    void theFormStaysInItsPlaceWhenAskedWhyAStepMayNotBeTaken() {
        FxThread.run(() -> {
            Desk desk = orders(Locale.SIMPLIFIED_CHINESE);
            desk.press("#step-reminded");
            Node form = desk.find("#step-form", Node.class);
            double before = form.localToScene(0, 0).getY();
            desk.find("#why-concluded", Hyperlink.class).fire();
            desk.layout();
            assertThat(form.localToScene(0, 0).getY()).isEqualTo(before);
            desk.close();
        });
    }

    @Test
    void picksWhatAnOrderIsAboutByEnterAndTab() {
        FxThread.run(() -> {
            Desk desk = orders(Locale.SIMPLIFIED_CHINESE);
            for (KeyCode taking : List.of(KeyCode.ENTER, KeyCode.TAB)) {
                desk.press("#orders-new");
                desk.press("#new-file");
                assertThat(findings(desk)).singleElement().asString().startsWith("请选择");
                Node item = desk.find("#new-item", Node.class);
                item.requestFocus();
                desk.type("#new-item", "psh");
                desk.key(item, KeyCode.DOWN, false);
                desk.key(item, taking, false);
                assertThat(value(desk, "#new-item")).startsWith("5.3.5 棚户区");
                assertThat(findings(desk)).isEmpty();
                desk.press("#new-discard");
            }
            desk.close();
        });
    }

    @Test
    void aNewOrderStaysOpenWhenTheListIsReadOnlyThen() {
        FxThread.run(() -> {
            Desk desk = orders(Locale.SIMPLIFIED_CHINESE);
            desk.type("#orders-query", "没有这一张");
            desk.press("#orders-new");
            desk.type("#orders-query", "");
            desk.layout();
            assertThat(desk.find("#orders-table", TableView.class).getItems()).isNotEmpty();
            assertThat(isFiling(desk)).isTrue();
            desk.find("#orders-table", TableView.class).getSelectionModel().select(1);
            desk.find("#orders-table", TableView.class).getSelectionModel().select(2);
            assertThat(isFiling(desk)).isFalse();
            desk.close();
        });
    }

    @Test
    void beginsAnOrderFromTheMenuOfARow() {
        FxThread.run(() -> {
            Desk desk = orders(Locale.SIMPLIFIED_CHINESE);
            desk.shell().openRow(desk.row("1.2.2").id());
            desk.layout();
            desk.find("#chart", GanttView.class).menuItems().stream()
                    .filter(item -> "立项督办".equals(item.getText()))
                    .findFirst()
                    .orElseThrow()
                    .fire();
            desk.layout();
            assertThat(desk.find("#screen-orders", ToggleButton.class).isSelected())
                    .isTrue();
            assertThat(value(desk, "#new-item")).startsWith("1.2.2 ");
            desk.close();
        });
    }

    @Test
    void opensAnOrderThatWasFoundWhateverTheListWasNarrowedTo() {
        FxThread.run(() -> {
            Desk desk = orders(Locale.SIMPLIFIED_CHINESE);
            desk.tasks.letPass(Duration.ofSeconds(2));
            desk.press("#orders-overdue");
            desk.press("#screen-overview");
            List<SearchHit> hits = new ArrayList<>();
            desk.shell().model().search("督〔2017〕4号", hits::addAll);
            desk.shell()
                    .openFound(hits.stream()
                            .filter(hit -> hit.kind() == SearchHit.Kind.ORDER)
                            .findFirst()
                            .orElseThrow());
            desk.layout();
            assertThat(desk.find("#screen-orders", ToggleButton.class).isSelected())
                    .isTrue();
            assertThat(text(desk, "#order-title")).startsWith("督〔2017〕4号");
            assertThat(desk.find("#orders-table", TableView.class)
                            .getSelectionModel()
                            .getSelectedItem())
                    .isNotNull();
            desk.close();
        });
    }

    @Test
    void keepsAHalfWrittenStepAndWorksByKeys() {
        FxThread.run(() -> {
            Desk desk = orders(Locale.ENGLISH);
            Node table = desk.find("#orders-table", Node.class);
            desk.key(table, KeyCode.ENTER, false);
            assertThat(desk.stage.getScene().getFocusOwner().getId()).isEqualTo("step-reported");
            desk.press("#step-reported");
            desk.type("#step-note", "half");
            desk.key(desk.find("#step-note", Node.class), KeyCode.ESCAPE, false);
            assertThat(desk.stage.getScene().lookup("#step-form")).isNull();
            desk.press("#screen-overview");
            desk.press("#screen-orders");
            desk.press("#step-reported");
            assertThat(value(desk, "#step-note")).isEqualTo("half");
            desk.press("#step-discard");
            desk.press("#step-reported");
            assertThat(value(desk, "#step-note")).isEmpty();
            desk.close();
        });
    }

    @Test
    void readsDaysAsOtherFieldsDoAndAsksForAMissingOne() {
        FxThread.run(() -> {
            Desk desk = orders(Locale.SIMPLIFIED_CHINESE);
            desk.press("#step-reminded");
            desk.type("#step-by", "审核员乙");
            desk.type("#step-on", " ");
            desk.press("#step-save");
            assertThat(findings(desk)).containsExactly("请填写日期。");
            desk.type("#step-on", "3月6日");
            desk.press("#step-save");
            assertThat(findings(desk)).isEmpty();
            assertThat(order(desk, 1).events().getLast().on()).hasToString("2017-03-06");
            desk.shell().order(desk.row("1.2.2").id());
            desk.layout();
            desk.type("#new-due", "");
            desk.press("#new-file");
            assertThat(findings(desk)).containsExactly("请填写办结时限。");
            desk.type("#new-due", "4月10日");
            desk.type("#new-by", "审核员乙");
            desk.press("#new-file");
            assertThat(order(desk, 5).order().dueOn()).hasToString("2017-04-10");
            desk.close();
        });
    }

    @Test
    void suggestsNoReviewerWhoReportedAndGoesOnWithTheNextStep() throws IOException {
        Path proof = Files.writeString(place.resolve("佐证.txt"), "已选址");
        FxThread.run(() -> {
            Desk desk = orders(Locale.SIMPLIFIED_CHINESE);
            desk.shell().session().officer().sign("填报员甲");
            desk.press("#step-reported");
            assertThat(value(desk, "#step-by")).isEqualTo("填报员甲");
            desk.type("#step-note", "已选址");
            desk.chosen = Optional.of(proof);
            desk.press("#step-attach");
            desk.press("#step-save");
            assertThat(order(desk, 1).standing().state()).isEqualTo(OrderState.REPORTED);
            assertThat(desk.stage.getScene().getFocusOwner().getId()).isEqualTo("step-passed");
            desk.press("#step-passed");
            assertThat(value(desk, "#step-by"))
                    .as("who reported may not review it")
                    .isEmpty();
            desk.type("#step-by", "审核员乙");
            desk.press("#step-save");
            assertThat(order(desk, 1).standing().state()).isEqualTo(OrderState.PASSED);
            assertThat(desk.stage.getScene().getFocusOwner().getId()).isEqualTo("step-concluded");
            desk.shell().session().officer().sign("审核员乙");
            desk.press("#step-concluded");
            assertThat(value(desk, "#step-by")).isEqualTo("审核员乙");
            desk.close();
        });
    }

    @Test
    void findsTheLeadUnitOfANewOrderByPinyin() {
        FxThread.run(() -> {
            Desk desk = orders(Locale.SIMPLIFIED_CHINESE);
            desk.shell().order(desk.row("1.2.2").id());
            desk.layout();
            TextInputControl unit = desk.find("#new-unit", TextInputControl.class);
            unit.requestFocus();
            unit.setText("qcg");
            desk.key(unit, KeyCode.ENTER, false);
            assertThat(unit.getText()).isEqualTo("区城管单位（示例）");
            unit.setText("区城建办");
            desk.key(unit, KeyCode.ENTER, false);
            assertThat(unit.getText())
                    .as("a name in characters stays as it is typed")
                    .isEqualTo("区城建办");
            desk.key(unit, KeyCode.DOWN, false);
            desk.key(unit, KeyCode.DOWN, false);
            desk.key(unit, KeyCode.ENTER, false);
            assertThat(unit.getText()).endsWith("单位（示例）");
            desk.close();
        });
    }

    @Test
    void overdueOrdersStandOnTheOverviewAndOpenFromThere() {
        FxThread.run(() -> {
            Desk desk = orders(Locale.SIMPLIFIED_CHINESE);
            desk.press("#screen-overview");
            Button figure = desk.find("#figure-orders", Button.class);
            assertThat(figure.getAccessibleText()).isEqualTo("督办超期 2 件");
            Label mark = (Label) desk.find("#tile-5", Region.class).lookup(".tile-orders");
            assertThat(mark.isVisible()).isTrue();
            assertThat(mark.getText()).isEqualTo("督办超期 1 件");
            assertThat(desk.find("#tile-5", Node.class).getAccessibleText()).contains("督办超期 1 件\n");
            assertThat(desk.find("#tile-4", Region.class).lookup(".tile-orders").isVisible())
                    .isFalse();
            desk.press("#figure-orders");
            assertThat(desk.find("#screen-orders", ToggleButton.class).isSelected())
                    .isTrue();
            assertThat(desk.find("#orders-table", TableView.class).getItems()).hasSize(2);
            desk.close();
        });
    }

    private static List<String> findings(Desk desk) {
        return desk.stage.getScene().getRoot().lookupAll(".field-finding").stream()
                .filter(Node::isVisible)
                .map(node -> ((Label) node).getText())
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private static SupervisedOrder order(Desk desk, int no) {
        Workspace workspace = desk.shell().session().workspace();
        return workspace.supervision().orders(desk.shell().session().view()).get(no - 1);
    }

    private Desk orders(Locale language) {
        Workspace.create(place.resolve("data"), StartWith.DEMO, Desk.TODAY).close();
        Desk desk = Desk.over(place.resolve("data"), language);
        desk.layout();
        desk.press("#screen-orders");
        return desk;
    }

    /** Whether the form of a new order is in sight. */
    private static boolean isFiling(Desk desk) {
        return desk.stage.getScene().getRoot().lookupAll(".order-scroll").stream()
                .filter(each ->
                        "order-new".equals(((ScrollPane) each).getContent().getId()))
                .allMatch(Node::isVisible);
    }

    private static String text(Desk desk, String selector) {
        return desk.find(selector, Label.class).getText();
    }

    private static String value(Desk desk, String selector) {
        return desk.find(selector, TextInputControl.class).getText();
    }
}
