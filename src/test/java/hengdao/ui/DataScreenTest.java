package hengdao.ui;

import static org.assertj.core.api.Assertions.assertThat;

import hengdao.model.Handover;
import hengdao.model.Indicator;
import hengdao.model.Project;
import hengdao.model.Task;
import hengdao.model.TaskKind;
import hengdao.model.WorkArea;
import hengdao.schedule.plan.PlanEdit;
import hengdao.service.ProgrammeView;
import hengdao.service.StartWith;
import hengdao.service.Workspace;
import hengdao.ui.common.FxThread;
import hengdao.ui.common.Pictures;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The screen of master data in the real window over the demo programme. */
class DataScreenTest {

    private static final String UNIT = "区交通单位（示例）";

    @TempDir
    static Path made;

    @TempDir
    Path place;

    @BeforeAll
    static void dress() {
        Workspace.create(made.resolve("demo"), StartWith.DEMO, Desk.TODAY).close();
        FxThread.run(App::dress);
    }

    @Test
    void renamesAUnitByKeyboardAndUndoesWithTheCursorInTheList() {
        FxThread.run(() -> {
            Desk desk = data(Locale.SIMPLIFIED_CHINESE, "units");
            TableView<?> list = desk.find("#data-list-units", TableView.class);
            select(list, UNIT);
            desk.layout();
            assertThat(text(desk, "#data-title")).isEqualTo(UNIT);
            assertThat(text(desk, "#data-context")).startsWith("牵头 28 项任务");
            desk.key(list, KeyCode.ENTER, false);
            Node field = desk.find("#unit-unit-name", Node.class);
            assertThat(field.isFocused()).isTrue();
            desk.type("#unit-unit-name", "区交通运输局");
            desk.key(field, KeyCode.ENTER, false);
            assertThat(text(desk, "#data-title")).isEqualTo("区交通运输局");
            assertThat(text(desk, "#data-former")).isEqualTo("曾用名：" + UNIT);
            assertThat(task(desk, "1.2.1").leadUnit()).isEqualTo("区交通运输局");
            assertThat(cells(desk, "#data-history", 1)).first().isEqualTo("“" + UNIT + "”更名为“区交通运输局”");
            assertThat(list.isFocused()).isTrue();
            desk.shell().undo();
            desk.layout();
            assertThat(task(desk, "1.2.1").leadUnit()).isEqualTo(UNIT);
            assertThat(cells(desk, "#data-list-units", 0)).contains(UNIT).doesNotContain("区交通运输局");
            assertThat(list.isFocused()).isTrue();
            desk.shell().redo();
            desk.layout();
            assertThat(text(desk, "#data-title")).as("it is selected again").isEqualTo("区交通运输局");
            desk.close();
        });
    }

    @Test
    void mergesAUnitAfterSayingWhatMovesAndRefusesATakenName() {
        FxThread.run(() -> {
            Desk desk = data(Locale.SIMPLIFIED_CHINESE, "units");
            TableView<?> list = desk.find("#data-list-units", TableView.class);
            select(list, UNIT);
            desk.layout();
            desk.type("#unit-unit-name", "区住建单位（示例）");
            desk.press("#unit-save");
            assertThat(labels(desk, "#unit")).anyMatch(each -> each.startsWith("已有单位“区住建单位（示例）”"));
            desk.press("#unit-cancel");
            desk.press("#data-merge");
            assertThat(text(desk, "#merge-preview")).isEqualTo("请选择并入哪个单位。");
            choose(desk, "#merge-into", "区住建单位（示例）");
            assertThat(text(desk, "#merge-preview")).contains("牵头 28 项、配合 0 项任务");
            assertThat(desk.find("#data-tasks", TableView.class).getItems()).hasSize(28);
            desk.press("#merge-save");
            assertThat(text(desk, "#data-title")).isEqualTo("区住建单位（示例）");
            assertThat(text(desk, "#data-former")).isEqualTo("曾用名：" + UNIT);
            assertThat(cells(desk, "#data-history", 1)).first().isEqualTo("并入“" + UNIT + "”");
            assertThat(task(desk, "1.2.1").leadUnit()).isEqualTo("区住建单位（示例）");
            desk.shell().undo();
            desk.layout();
            assertThat(task(desk, "1.2.1").leadUnit()).isEqualTo(UNIT);
            desk.close();
        });
    }

    @Test
    void addsAndRetiresAUnitByKeyboard() {
        FxThread.run(() -> {
            Desk desk = data(Locale.SIMPLIFIED_CHINESE, "units");
            TableView<?> list = desk.find("#data-list-units", TableView.class);
            desk.key(list, KeyCode.INSERT, false);
            desk.key(desk.find("#new-unit-unit-name", Node.class), KeyCode.ENTER, false);
            assertThat(labels(desk, "#new-unit")).anyMatch(each -> each.startsWith("单位名称不能为空"));
            desk.type("#new-unit-unit-name", "区海绵办");
            desk.key(desk.find("#new-unit-unit-name", Node.class), KeyCode.ENTER, false);
            assertThat(text(desk, "#data-title")).isEqualTo("区海绵办");
            desk.key(list, KeyCode.DELETE, false);
            assertThat(cells(desk, "#data-list-units", 4)).contains("已停用");
            desk.press("#data-unretire");
            assertThat(cells(desk, "#data-list-units", 4)).doesNotContain("已停用");
            desk.type("#data-query-units", "hmb");
            assertThat(cells(desk, "#data-list-units", 0)).containsExactly("区海绵办");
            desk.close();
        });
    }

    @Test
    void handsChosenTasksOver() {
        FxThread.run(() -> {
            Desk desk = data(Locale.SIMPLIFIED_CHINESE, "people");
            assertThat(text(desk, "#data-hint")).startsWith("还没有人员");
            assign(desk, "5.1.1", "分管领导甲", "责任人乙");
            assign(desk, "5.1.2", "责任人乙", "");
            desk.layout();
            select(desk.find("#data-list-people", TableView.class), "责任人乙");
            desk.layout();
            assertThat(text(desk, "#data-context")).isEqualTo("分管领导 1 项任务，责任人 1 项任务");
            desk.press("#data-handover");
            desk.press("#handover-save");
            assertThat(labels(desk, "#handover")).contains("移交须写明原因。请填写原因。");
            ListView<?> tasks = desk.find("#handover-tasks", ListView.class);
            assertThat(tasks.getItems()).hasSize(2);
            tasks.getSelectionModel().select(1);
            desk.key(tasks, KeyCode.SPACE, false);
            assertThat(text(desk, "#handover-count")).startsWith("将移交 1 项，共 2 项");
            assertThat(desk.find("#handover-all", CheckBox.class).isSelected()).isFalse();
            desk.find("#handover-to", TextField.class).setText("责任人丙");
            desk.type("#handover-reason", "分工调整");
            desk.type("#handover-handed-on", "2017-04-30");
            desk.press("#handover-save");
            assertThat(labels(desk, "#handover")).anyMatch(text -> text.startsWith("名录中没有“责任人丙”此人。相近的有：责任人乙。"));
            assertThat(task(desk, "5.1.1").responsiblePerson()).as("asks first").isEqualTo("责任人乙");
            desk.find("#handover-to", TextField.class).setText("责任人丁");
            desk.press("#handover-save");
            assertThat(task(desk, "5.1.1").responsiblePerson())
                    .as("another name is another question")
                    .isEqualTo("责任人乙");
            desk.find("#handover-to", TextField.class).setText("责任人丙");
            desk.press("#handover-save");
            desk.press("#handover-save");
            assertThat(workspace(desk).people().history("责任人丙")).isNotEmpty();
            assertThat(task(desk, "5.1.1").responsiblePerson()).isEqualTo("责任人丙");
            assertThat(task(desk, "5.1.2").officialInCharge()).isEqualTo("责任人乙");
            assertThat(text(desk, "#data-title")).as("who has them now").isEqualTo("责任人丙");
            assertThat(cells(desk, "#data-handovers", 0)).containsExactly("2017-04-30");
            assertThat(cells(desk, "#data-handovers", 2)).containsExactly("分工调整");
            List<Handover> noted = workspace(desk).people().handovers(view(desk));
            assertThat(noted).singleElement().extracting(Handover::on).isEqualTo(LocalDate.of(2017, 4, 30));
            desk.shell().undo();
            desk.layout();
            assertThat(task(desk, "5.1.1").responsiblePerson()).isEqualTo("责任人乙");
            desk.close();
        });
    }

    @Test
    void changesNameAndUnitOfAPersonInOneStep() {
        FxThread.run(() -> {
            Desk desk = data(Locale.ENGLISH, "people");
            desk.press("#data-add-person");
            desk.type("#new-person-person-name", "责任人丁");
            desk.press("#new-person-save");
            assertThat(text(desk, "#data-context")).isEqualTo("No tasks at present");
            desk.type("#person-person-name", "责任人戊");
            desk.find("#person-unit", TextField.class).setText(UNIT);
            desk.press("#person-save");
            assertThat(cells(desk, "#data-list-people", 0)).containsExactly("责任人戊");
            assertThat(cells(desk, "#data-list-people", 1)).containsExactly(UNIT);
            desk.shell().undo();
            desk.layout();
            assertThat(cells(desk, "#data-list-people", 0)).containsExactly("责任人丁");
            assertThat(cells(desk, "#data-list-people", 1)).containsExactly("");
            desk.close();
        });
    }

    @Test
    void addsAProjectWithAllBelowItByKeyboard() {
        FxThread.run(() -> {
            Desk desk = data(Locale.SIMPLIFIED_CHINESE, "structure");
            TableView<?> tree = desk.find("#data-list-structure", TableView.class);
            Pictures.keep(desk.find("#data", Region.class).snapshot(null, null), "data-structure");
            desk.key(tree, KeyCode.INSERT, false);
            enter(desk, "#new-project-project-name", "海绵城市");
            assertThat(text(desk, "#data-title")).isEqualTo("工程 13 海绵城市");
            desk.key(tree, KeyCode.INSERT, true);
            enter(desk, "#new-area-area-name", "河道");
            assertThat(text(desk, "#data-title")).isEqualTo("重点领域 13.1 河道");
            desk.key(tree, KeyCode.INSERT, true);
            enter(desk, "#new-task-task-name", "清淤");
            assertThat(text(desk, "#data-title")).isEqualTo("任务 13.1.1 清淤");
            desk.key(tree, KeyCode.INSERT, false);
            enter(desk, "#new-task-task-name", "截污");
            assertThat(text(desk, "#data-title")).isEqualTo("任务 13.1.2 截污");
            key(desk, tree, KeyCode.UP, true);
            assertThat(text(desk, "#data-title")).isEqualTo("任务 13.1.1 截污");
            desk.key(tree, KeyCode.INSERT, true);
            desk.type("#new-indicator-indicator-name", "截污率");
            desk.press("#new-indicator-save");
            assertThat(labels(desk, "#new-indicator")).contains("请填写计量单位。", "请填写数值。");
            desk.type("#new-indicator-measure-unit", "%");
            assertThat(labels(desk, "#new-indicator"))
                    .as("settled once it is filled in")
                    .doesNotContain("请填写计量单位。")
                    .contains("请填写数值。");
            desk.type("#new-indicator-low", "90");
            desk.press("#new-indicator-save");
            assertThat(text(desk, "#data-title")).isEqualTo("指标 13.1.1-1 截污率");
            desk.key(tree, KeyCode.LEFT, false);
            assertThat(text(desk, "#data-title")).isEqualTo("任务 13.1.1 截污");
            for (int i = 0; i < 5; i++) {
                desk.shell().undo();
            }
            desk.layout();
            assertThat(view(desk).programme().projects())
                    .extracting(Project::name)
                    .contains("海绵城市");
            assertThat(view(desk).programme().workAreas())
                    .noneMatch(each -> each.name().equals("河道"));
            desk.close();
        });
    }

    @Test
    void editsATaskAndSaysWhatIsWrongBesideTheField() {
        FxThread.run(() -> {
            Desk desk = data(Locale.SIMPLIFIED_CHINESE, "structure");
            reveal(desk, "5.1.1");
            desk.type("#task-finish", "2017-02-30");
            desk.type("#task-weight", "0");
            desk.press("#task-save");
            assertThat(labels(desk, "#task")).contains("不是日期。请写成 2017-03-07。", "请填写大于 0 的数，至多 6 位小数。");
            desk.type("#task-finish", "2017-11-30");
            desk.type("#task-weight", "2");
            desk.type("#task-task-name", "完善机制");
            desk.type("#task-supporting", "街道甲、街道乙");
            desk.find("#task-official", TextField.class).setText("分管领导甲");
            desk.press("#task-save");
            Task saved = task(desk, "5.1.1");
            assertThat(saved.name()).isEqualTo("完善机制");
            assertThat(saved.supportingUnits()).containsExactly("街道甲", "街道乙");
            assertThat(saved.officialInCharge()).isEqualTo("分管领导甲");
            assertThat(saved.plannedFinish()).isEqualTo(LocalDate.of(2017, 11, 30));
            assertThat(saved.weight()).isEqualByComparingTo("2");
            desk.type("#task-task-name", "又改");
            desk.key(desk.find("#task-task-name", Node.class), KeyCode.ESCAPE, false);
            assertThat(desk.find("#task-task-name", TextInputControl.class).getText())
                    .isEqualTo("完善机制");
            assertThat(desk.find("#data-list-structure", Node.class).isFocused())
                    .isTrue();
            desk.close();
        });
    }

    @Test
    void putsAnOfficialInChargeOfAProjectAndMovesAnAreaToAnother() {
        FxThread.run(() -> {
            Desk desk = data(Locale.SIMPLIFIED_CHINESE, "structure");
            TableView<?> tree = desk.find("#data-list-structure", TableView.class);
            select(tree, "5 棚户区改造攻坚工程");
            desk.layout();
            desk.find("#project-project-official", TextField.class).setText("分管领导甲");
            desk.press("#project-save");
            assertThat(task(desk, "5.2.1").officialInCharge()).isEqualTo("分管领导甲");
            assertThat(text(desk, "#project-officials")).startsWith("现有分管领导：分管领导甲（");
            desk.press("#data-down");
            assertThat(text(desk, "#data-title")).isEqualTo("工程 6 棚户区改造攻坚工程");
            desk.press("#data-delete");
            assertThat(view(desk).programme().projects())
                    .as("it holds work areas")
                    .anyMatch(each -> each.name().equals("棚户区改造攻坚工程"));
            desk.shell().undo();
            desk.layout();
            select(tree, "5.3 安全拆除力促动工");
            desk.layout();
            desk.press("#data-move");
            desk.press("#move-save");
            assertThat(labels(desk, "#move")).contains("请从列表中选择位置。");
            desk.type("#move-place", "7 ");
            desk.key(desk.find("#move-place", Node.class), KeyCode.ENTER, false);
            desk.press("#move-save");
            assertThat(text(desk, "#data-title")).startsWith("重点领域 7.").endsWith("安全拆除力促动工");
            desk.close();
        });
    }

    @Test
    void weighsAProjectAndAWorkAreaWhichEveryTotalFollows() {
        FxThread.run(() -> {
            Desk desk = data(Locale.SIMPLIFIED_CHINESE, "structure");
            TableView<?> tree = desk.find("#data-list-structure", TableView.class);
            double before = view(desk).status().overall().percent();
            select(tree, "5 棚户区改造攻坚工程");
            desk.layout();
            assertThat(text(desk, "#project-share")).isEqualTo("按权重占全部工程的 8.3%（各工程权重合计 12）。");
            desk.type("#project-project-weight", "0");
            desk.press("#project-save");
            assertThat(labels(desk, "#project")).contains("请填写大于 0 的数，至多 6 位小数。");
            desk.type("#project-project-weight", "4");
            select(tree, "6 社会保障惠民工程");
            desk.layout();
            select(tree, "5 棚户区改造攻坚工程");
            desk.layout();
            assertThat(desk.find("#project-unsaved", Node.class).isVisible()).isTrue();
            desk.press("#project-save");
            assertThat(project(desk, 5).weight()).isEqualByComparingTo("4");
            assertThat(text(desk, "#project-share")).isEqualTo("按权重占全部工程的 26.7%（各工程权重合计 15）。");
            double after = view(desk).status().overall().percent();
            assertThat(after).isNotEqualTo(before);
            WorkArea first = view(desk).programme().workAreas().stream()
                    .filter(area -> area.key().equals("5.1"))
                    .findFirst()
                    .orElseThrow();
            selectKey(tree, first.id());
            desk.layout();
            double fifth = view(desk).status().of(project(desk, 5).id()).percent();
            desk.type("#area-area-name", "签约和搬离");
            desk.type("#area-area-weight", "3");
            desk.key(desk.find("#area-area-weight", Node.class), KeyCode.ENTER, false);
            assertThat(text(desk, "#data-title")).isEqualTo("重点领域 5.1 签约和搬离");
            assertThat(text(desk, "#area-share")).startsWith("按权重占本工程的 ");
            assertThat(view(desk).status().of(project(desk, 5).id()).percent()).isNotEqualTo(fifth);
            desk.shell().undo();
            desk.layout();
            assertThat(desk.find("#area-area-weight", TextInputControl.class).getText())
                    .isEqualTo("1");
            assertThat(view(desk).status().overall().percent()).isEqualTo(after);
            desk.shell().undo();
            desk.shell().undo();
            desk.layout();
            assertThat(view(desk).status().overall().percent()).isEqualTo(before);
            select(tree, "全区年度目标");
            desk.layout();
            assertThat(text(desk, "#project-share")).startsWith("全区年度目标不计入");
            assertThat(desk.find("#project-project-weight", Node.class).isDisabled())
                    .isTrue();
            desk.close();
        });
    }

    @Test
    void retiresATaskWithReasonAndBringsItBack() {
        FxThread.run(() -> {
            Desk desk = data(Locale.SIMPLIFIED_CHINESE, "structure");
            UUID id = reveal(desk, "5.1.2");
            TableView<?> tree = desk.find("#data-list-structure", TableView.class);
            desk.key(tree, KeyCode.DELETE, false);
            desk.press("#retire-save");
            assertThat(labels(desk, "#retire")).contains("停办须写明原因。请填写原因。");
            desk.type("#retire-reason", "区里决定停办");
            desk.press("#retire-save");
            assertThat(view(desk).plan().task(id)).isEmpty();
            assertThat(cells(desk, "#data-list-structure", 0)).noneMatch(each -> each.startsWith("5.1.2 完善"));
            desk.find("#data-with-retired", CheckBox.class).fire();
            desk.layout();
            selectKey(tree, id);
            desk.layout();
            assertThat(text(desk, "#data-title")).startsWith("5.1.2 ").endsWith("（已停办）");
            assertThat(text(desk, "#retired-reason")).isEqualTo("原因：区里决定停办");
            desk.press("#data-restore-row");
            assertThat(view(desk).plan().task(id)).isPresent();
            assertThat(text(desk, "#data-title")).startsWith("任务 5.1.");
            desk.close();
        });
    }

    @Test
    void amendsABindingTargetWithReasonAndApproval() {
        FxThread.run(() -> {
            Desk desk = data(Locale.SIMPLIFIED_CHINESE, "structure");
            UUID id = reveal(desk, "5.1.2-1");
            assertThat(desk.find("#indicator-amends", Node.class).isVisible()).isFalse();
            assertThat(desk.find("#indicator-form-amendment-reason", Node.class)
                            .getParent()
                            .isVisible())
                    .isFalse();
            desk.type("#indicator-form-low", "90");
            assertThat(text(desk, "#indicator-amends")).contains("登记为目标调整").endsWith("目标：≥85% → ≥90%");
            desk.press("#indicator-form-save");
            assertThat(labels(desk, "#indicator-form")).contains("请写明原因。", "请填写批准人。");
            assertThat(indicator(desk, id).target().low()).isEqualByComparingTo("85");
            desk.type("#indicator-form-amendment-reason", "区委常委会议定");
            desk.type("#indicator-form-approved-by", "审核员乙");
            desk.press("#indicator-form-save");
            assertThat(indicator(desk, id).target().low()).isEqualByComparingTo("90");
            assertThat(view(desk).programme().amendments()).singleElement().satisfies(amendment -> {
                assertThat(amendment.before()).isEqualTo("≥85%");
                assertThat(amendment.approvedBy()).isEqualTo("审核员乙");
                assertThat(amendment.on()).isEqualTo(LocalDate.of(2017, 5, 10));
            });
            desk.type("#indicator-form-basis", "栋");
            assertThat(text(desk, "#indicator-amends")).contains("口径：");
            desk.close();
        });
    }

    @Test
    void showsWhatGrowthComesTo() {
        FxThread.run(() -> {
            Desk desk = data(Locale.SIMPLIFIED_CHINESE, "structure");
            reveal(desk, "5.1.1");
            desk.press("#data-add-indicator");
            assertThat(desk.find("#new-indicator-factor", Node.class)
                            .getParent()
                            .isVisible())
                    .isFalse();
            desk.type("#new-indicator-low", "1");
            chooseIndex(desk, "#new-indicator-operator", 7);
            assertThat(desk.find("#new-indicator-low", Node.class).getParent().isVisible())
                    .isFalse();
            desk.type("#new-indicator-indicator-name", "更新面积");
            desk.type("#new-indicator-measure-unit", "万平方米");
            desk.type("#new-indicator-factor", "2");
            desk.type("#new-indicator-baseline-value", "78.71");
            assertThat(text(desk, "#indicator-derived")).isEqualTo("推算下限：≥157.42 万平方米（起点 78.71 × 2）");
            desk.press("#new-indicator-save");
            assertThat(labels(desk, "#new-indicator")).contains("起点值和起点日期须同时填写。");
            desk.type("#new-indicator-baseline-date", "2016-12-31");
            desk.press("#new-indicator-save");
            assertThat(view(desk).programme().indicators())
                    .filteredOn(each -> each.name().equals("更新面积"))
                    .singleElement()
                    .satisfies(each -> {
                        assertThat(each.target().low()).isNull();
                        assertThat(each.goal().orElseThrow()).isEqualByComparingTo("157.42");
                    });
            desk.close();
        });
    }

    @Test
    void keepsWhatIsHalfWrittenWithItsLineUntilItIsSavedOrGivenUp() {
        FxThread.run(() -> {
            Desk desk = data(Locale.SIMPLIFIED_CHINESE, "structure");
            TableView<?> tree = desk.find("#data-list-structure", TableView.class);
            UUID first = reveal(desk, "5.1.1");
            assertThat(desk.find("#task-unsaved", Node.class).isVisible()).isFalse();
            desk.type("#task-task-name", "写了一半");
            desk.type("#task-finish", "2017-11-30");
            chooseIndex(desk, "#task-kind", 1);
            UUID second = reveal(desk, "5.1.2");
            assertThat(value(desk, "#task-task-name")).isNotEqualTo("写了一半");
            assertThat(desk.find("#task-unsaved", Node.class).isVisible()).isFalse();
            desk.type("#task-weight", "3");
            desk.press("#task-save");
            assertThat(task(desk, "5.1.2").weight()).isEqualByComparingTo("3");
            reveal(desk, "5.1.1");
            assertThat(value(desk, "#task-task-name")).isEqualTo("写了一半");
            assertThat(value(desk, "#task-finish")).isEqualTo("2017-11-30");
            assertThat(desk.find("#task-kind", ComboBox.class)
                            .getSelectionModel()
                            .getSelectedIndex())
                    .isEqualTo(1);
            assertThat(text(desk, "#task-unsaved")).isEqualTo("未保存");
            assertThat(desk.find("#task-unsaved", Node.class).isVisible()).isTrue();
            desk.key(desk.find("#task-task-name", Node.class), KeyCode.ESCAPE, false);
            assertThat(desk.find("#task-unsaved", Node.class).isVisible()).isFalse();
            reveal(desk, "5.1.2");
            reveal(desk, "5.1.1");
            assertThat(value(desk, "#task-task-name")).as("given up").isNotEqualTo("写了一半");
            desk.type("#task-task-name", "完善机制");
            reveal(desk, "5.1.2");
            reveal(desk, "5.1.1");
            desk.press("#task-save");
            assertThat(task(desk, "5.1.1").name()).isEqualTo("完善机制");
            assertThat(task(desk, "5.1.1").id()).isEqualTo(first).isNotEqualTo(second);
            reveal(desk, "5.1.2");
            reveal(desk, "5.1.1");
            assertThat(desk.find("#task-unsaved", Node.class).isVisible()).isFalse();
            assertThat(tree.isVisible()).isTrue();
            desk.close();
        });
    }

    @Test
    void keepsADeedHalfWrittenAndTheFormBehindIt() {
        FxThread.run(() -> {
            Desk desk = data(Locale.SIMPLIFIED_CHINESE, "units");
            TableView<?> list = desk.find("#data-list-units", TableView.class);
            select(list, UNIT);
            desk.layout();
            desk.type("#unit-unit-name", "区交通运输局");
            desk.key(list, KeyCode.INSERT, false);
            desk.type("#new-unit-unit-name", "区海绵");
            select(list, "区住建单位（示例）");
            desk.layout();
            assertThat(text(desk, "#data-title")).isEqualTo("区住建单位（示例）");
            assertThat(value(desk, "#unit-unit-name")).isEqualTo("区住建单位（示例）");
            select(list, UNIT);
            desk.layout();
            assertThat(value(desk, "#new-unit-unit-name")).isEqualTo("区海绵");
            assertThat(desk.find("#new-unit-unsaved", Node.class).isVisible()).isTrue();
            desk.type("#new-unit-unit-name", "区海绵办");
            desk.press("#new-unit-save");
            assertThat(text(desk, "#data-title")).isEqualTo("区海绵办");
            select(list, UNIT);
            desk.layout();
            assertThat(value(desk, "#unit-unit-name")).isEqualTo("区交通运输局");
            desk.press("#data-retire-unit");
            assertThat(value(desk, "#unit-unit-name"))
                    .as("another deed leaves it")
                    .isEqualTo("区交通运输局");
            desk.press("#unit-cancel");
            assertThat(value(desk, "#unit-unit-name")).isEqualTo(UNIT);
            desk.close();
        });
    }

    private static String value(Desk desk, String selector) {
        return desk.find(selector, TextInputControl.class).getText();
    }

    @Test
    void showsWhatWasChangedOfARowAndBringsBackWhatWasRemoved() {
        FxThread.run(() -> {
            Desk desk = data(Locale.SIMPLIFIED_CHINESE, "changes");
            assertThat(cells(desk, "#data-list-changes", 2)).hasSizeGreaterThan(100);
            Task next = task(desk, "1.1.4");
            desk.shell().session().edit(new PlanEdit.Insert(next.holderId(), next.id(), "临时任务", TaskKind.TASK));
            UUID id = view(desk).programme().tasks().stream()
                    .filter(each -> each.name().equals("临时任务"))
                    .findFirst()
                    .orElseThrow()
                    .id();
            desk.shell().session().edit(new PlanEdit.Delete(List.of(id)));
            desk.layout();
            desk.type("#data-query-changes", "删除任务");
            desk.layout();
            assertThat(cells(desk, "#data-list-changes", 3))
                    .hasSize(1)
                    .first()
                    .asString()
                    .startsWith("1.1.");
            assertThat(text(desk, "#data-title")).startsWith("删除任务 1.1.");
            assertThat(cells(desk, "#data-changes-fields", 1)).contains("临时任务");
            desk.press("#data-bring-back");
            assertThat(view(desk).plan().task(id)).isPresent();
            desk.shell().openChanges("5.1.2");
            desk.layout();
            assertThat(cells(desk, "#data-list-changes", 3)).isNotEmpty().allMatch(key -> key.contains("5.1.2"));
            desk.type("#changes-from", "2030-01-01");
            desk.key(desk.find("#changes-from", Node.class), KeyCode.ENTER, false);
            assertThat(cells(desk, "#data-list-changes", 3)).isEmpty();
            desk.type("#changes-from", "");
            desk.key(desk.find("#changes-from", Node.class), KeyCode.ENTER, false);
            desk.chosen = Optional.of(place.resolve("变更.csv"));
            desk.press("#data-changes-csv");
            assertThat(place.resolve("变更.csv")).content().contains("5.1.2-1", "新增填报");
            desk.close();
        });
    }

    private Desk data(Locale language, String page) {
        Desk desk = Desk.overCopy(made.resolve("demo"), place.resolve("data"), language);
        desk.find("#screen-data", ToggleButton.class).fire();
        ListView<?> pages = desk.find("#data-pages", ListView.class);
        pages.getSelectionModel()
                .select(List.of("units", "people", "structure", "changes").indexOf(page));
        desk.layout();
        return desk;
    }

    /** Finds a row of the tree by its key and selects it. */
    private static UUID reveal(Desk desk, String key) {
        UUID id = desk.row(key).id();
        TableView<?> tree = desk.find("#data-list-structure", TableView.class);
        String number = desk.shell().session().view().plan().number(id);
        desk.type("#data-query-structure", number);
        desk.layout();
        selectKey(tree, id);
        desk.layout();
        return id;
    }

    private static void enter(Desk desk, String selector, String text) {
        desk.type(selector, text);
        desk.key(desk.find(selector, Node.class), KeyCode.ENTER, false);
    }

    private static void key(Desk desk, Node target, KeyCode code, boolean alt) {
        Event.fireEvent(target, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, alt, false));
        desk.layout();
    }

    private static void select(TableView<?> list, String firstCell) {
        for (int i = 0; i < list.getItems().size(); i++) {
            if (firstCell.equals(list.getColumns().getFirst().getCellData(i))) {
                list.getSelectionModel().clearAndSelect(i);
            }
        }
    }

    private static void selectKey(TableView<?> tree, UUID id) {
        for (int i = 0; i < tree.getItems().size(); i++) {
            if (tree.getItems().get(i).toString().contains(", id=" + id)) {
                tree.getSelectionModel().clearAndSelect(i);
            }
        }
    }

    private static List<String> cells(Desk desk, String selector, int column) {
        TableView<?> table = desk.find(selector, TableView.class);
        return IntStream.range(0, table.getItems().size())
                .mapToObj(i -> String.valueOf(table.getColumns().get(column).getCellData(i)))
                .toList();
    }

    private static List<String> labels(Desk desk, String form) {
        return desk.find(form, Node.class).lookupAll(".label").stream()
                .filter(Label.class::isInstance)
                .filter(Node::isVisible)
                .map(each -> ((Label) each).getText())
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static void choose(Desk desk, String selector, String value) {
        ((ComboBox<String>) desk.find(selector, ComboBox.class)).setValue(value);
        desk.layout();
    }

    private static void chooseIndex(Desk desk, String selector, int index) {
        desk.find(selector, ComboBox.class).getSelectionModel().select(index);
        desk.layout();
    }

    private static void assign(Desk desk, String key, String official, String person) {
        Task task = task(desk, key);
        desk.shell()
                .session()
                .edit(new PlanEdit.SetFields(
                        task.withPeople(task.leadUnit(), task.supportingUnits(), official, person)));
    }

    private static ProgrammeView view(Desk desk) {
        return desk.shell().session().view();
    }

    private static Workspace workspace(Desk desk) {
        return Objects.requireNonNull(desk.app.workspace());
    }

    private static Task task(Desk desk, String key) {
        return view(desk).programme().tasks().stream()
                .filter(each -> each.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static Project project(Desk desk, int no) {
        return view(desk).programme().projects().stream()
                .filter(each -> each.no() == no)
                .findFirst()
                .orElseThrow();
    }

    private static Indicator indicator(Desk desk, UUID id) {
        return Objects.requireNonNull(view(desk).plan().indicator(id));
    }

    private static String text(Desk desk, String selector) {
        return desk.find(selector, Label.class).getText();
    }
}
