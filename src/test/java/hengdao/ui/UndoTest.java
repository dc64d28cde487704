package hengdao.ui;

import static org.assertj.core.api.Assertions.assertThat;

import hengdao.gantt.ChartMarks;
import hengdao.model.Task;
import hengdao.model.TaskKind;
import hengdao.schedule.plan.PlanEdit;
import hengdao.service.StartWith;
import hengdao.service.Workspace;
import hengdao.ui.common.FxThread;
import hengdao.ui.common.Session;
import hengdao.ui.gantt.ChartProbe;
import hengdao.ui.gantt.GanttView;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Undo and redo in the window's menu and by keys. */
class UndoTest {

    private static final String KEY = "5.1.2";
    private static final String SIGNING = "5.1.2-1";

    @TempDir
    Path place;

    @TempDir
    static Path pattern;

    private Desk desk;

    @BeforeAll
    static void dress() {
        FxThread.run(App::dress);
        Workspace.create(pattern.resolve("data"), StartWith.PROGRAMME, Desk.TODAY)
                .close();
    }

    @BeforeEach
    void open() {
        FxThread.run(() -> desk = Desk.overCopy(pattern.resolve("data"), place.resolve("data")));
    }

    @AfterEach
    void close() {
        FxThread.run(desk::close);
    }

    @Test
    void namesTheStepAndTakesItThereAndBack() {
        FxThread.run(() -> {
            assertThat(item("undo").isDisable()).isTrue();
            assertThat(item("undo").getText()).isEqualTo("撤销");
            LocalDate before = desk.row(KEY).finish();
            session().edit(new PlanEdit.Move(List.of(desk.row(KEY).id()), 5));
            LocalDate moved = desk.row(KEY).finish();
            assertThat(moved).isAfter(before);
            assertThat(item("undo").getText()).isEqualTo("撤销 移动 " + KEY);
            assertThat(item("redo").isDisable()).isTrue();
            item("undo").fire();
            assertThat(desk.row(KEY).finish()).isEqualTo(before);
            assertThat(item("undo").isDisable()).isTrue();
            assertThat(item("redo").getText()).isEqualTo("重做 移动 " + KEY);
            item("redo").fire();
            assertThat(desk.row(KEY).finish()).isEqualTo(moved);
        });
    }

    @Test
    void saysWhatWasTakenBackAndBringsItsRowIntoView() {
        FxThread.run(() -> {
            session().edit(new PlanEdit.Move(List.of(desk.row(KEY).id()), 5));
            select("12.1.1");
            assertThat(isInView(KEY)).isFalse();
            item("undo").fire();
            assertThat(said()).isEqualTo("已撤销 移动 " + KEY);
            assertThat(selected()).isEqualTo(KEY);
            assertThat(isInView(KEY)).isTrue();
            select("1");
            item("redo").fire();
            assertThat(said()).isEqualTo("已重做 移动 " + KEY);
            assertThat(selected()).isEqualTo(KEY);
        });
    }

    @Test
    void keepsAllThatIsSelectedIfTheStepWasAboutIt() {
        FxThread.run(() -> {
            select(SIGNING);
            Event.fireEvent(chart(), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.UP, true, false, false, false));
            List<UUID> two = chart().selectedIds();
            assertThat(two).hasSize(2);
            session().edit(new PlanEdit.Move(List.of(desk.row(KEY).id()), 5));
            item("undo").fire();
            assertThat(chart().selectedIds()).isEqualTo(two);
        });
    }

    @Test
    void aRowTakenAwayHandsOverToTheOneBeforeItAndIsSelectedWhenItComesBack() {
        FxThread.run(() -> {
            UUID after = desk.row("7.2.1").id();
            UUID holder = plan("7.2.1").holderId();
            session().edit(new PlanEdit.Insert(holder, after, "路口改造", TaskKind.TASK));
            String added = desk.shell().model().allRows().stream()
                    .filter(row -> row.name().equals("路口改造"))
                    .findFirst()
                    .orElseThrow()
                    .key();
            select(added);
            item("undo").fire();
            assertThat(selected()).startsWith("7.2.1");
            assertThat(isInView(selected())).isTrue();
            select("1");
            item("redo").fire();
            assertThat(selected()).isEqualTo(added);
            assertThat(isInView(added)).isTrue();
        });
    }

    @Test
    void leavesTheRowsAloneWhereTheStepWasAboutNone() {
        FxThread.run(() -> {
            select("12.1.1");
            session().setStatusDate(LocalDate.of(2017, 3, 1), () -> {});
            item("undo").fire();
            assertThat(selected()).isEqualTo("12.1.1");
            assertThat(isInView("12.1.1")).isTrue();
            assertThat(said()).isEqualTo("已撤销 调整检查日期 2017-03-01");
        });
    }

    @Test
    void goesToTheProjectOfTheRow() {
        FxThread.run(() -> {
            session().edit(new PlanEdit.Move(List.of(desk.row(KEY).id()), 5));
            desk.shell().model().projectProperty().set(desk.row("7").id());
            item("undo").fire();
            assertThat(desk.shell().model().projectProperty().get())
                    .isEqualTo(desk.row("5").id());
            assertThat(selected()).isEqualTo(KEY);
        });
    }

    private void select(String key) {
        desk.shell().model().selectedProperty().set(desk.row(key).id());
        desk.layout();
    }

    private String selected() {
        return Objects.requireNonNull(chart().selectedRowProperty().get()).key();
    }

    private boolean isInView(String key) {
        return new ChartProbe(chart()).isInView(desk.row(key).id());
    }

    private String said() {
        return desk.find("#status-notice", Label.class).getText();
    }

    private GanttView chart() {
        return desk.find("#chart", GanttView.class);
    }

    private Task plan(String key) {
        return session().view().plan().task(desk.row(key).id()).orElseThrow();
    }

    @Test
    void rowsProjectsAndMarksFollowAnEdit() {
        FxThread.run(() -> {
            session()
                    .edit(new PlanEdit.SetDates(
                            desk.row(KEY).id(), LocalDate.of(2017, 1, 3), LocalDate.of(2018, 1, 31)));
            assertThat(desk.row(KEY).finish()).isEqualTo("2018-01-31");
            assertThat(desk.row("5.1").finish()).isEqualTo("2018-01-31");
            assertThat(session().rows()).isEqualTo(desk.shell().model().allRows());
            assertThat(session().marksProperty().get().floats())
                    .containsKey(desk.row(KEY).id());
        });
    }

    @Test
    void anEntryShowsItsWordsAndCurveUntilItIsTakenBack() {
        FxThread.run(() -> {
            desk.record(SIGNING);
            desk.type("#entry-date-text", "2017-02-14");
            desk.type("#entry-value", "87");
            desk.type("#entry-note", "三个片区全面铺开");
            desk.type("#entry-by", "填报员甲");
            desk.key(desk.find("#entry-value", TextField.class), KeyCode.ENTER, true);
            desk.tasks.letPass(Duration.ofSeconds(1));
            UUID row = desk.row(SIGNING).id();
            assertThat(session().marksProperty().get().notes().get(row))
                    .isEqualTo(new ChartMarks.RowNotes("", "三个片区全面铺开"));
            assertThat(session().marksProperty().get().lanes().get(row).actual())
                    .extracting(at -> at.date().toString())
                    .containsExactly("2017-01-17", "2017-02-14");
            assertThat(item("undo").getText()).isEqualTo("撤销 填报 " + SIGNING);
            item("undo").fire();
            desk.tasks.letPass(Duration.ofSeconds(1));
            assertThat(desk.row(SIGNING).status().measured()).isEqualByComparingTo("73");
            assertThat(session().marksProperty().get().notes()).doesNotContainKey(row);
        });
    }

    @Test
    void aFieldKeepsItsOwnUndo() {
        FxThread.run(() -> {
            session().edit(new PlanEdit.Move(List.of(desk.row(KEY).id()), 5));
            LocalDate moved = desk.row(KEY).finish();
            desk.record(KEY);
            TextField value = desk.find("#entry-value", TextField.class);
            value.requestFocus();
            value.replaceText(0, 0, "87");
            press(value, KeyCode.Z, false);
            assertThat(value.getText()).isEmpty();
            press(value, KeyCode.Z, false);
            press(value, KeyCode.Y, false);
            assertThat(value.getText()).isEqualTo("87");
            assertThat(desk.row(KEY).finish()).isEqualTo(moved);
        });
    }

    @Test
    void undoesAndRedoesByKey() {
        FxThread.run(() -> {
            LocalDate before = desk.row(KEY).finish();
            session().edit(new PlanEdit.Move(List.of(desk.row(KEY).id()), 5));
            Node chart = desk.find("#chart", Node.class);
            session().undo();
            press(chart, KeyCode.Z, true);
            assertThat(desk.row(KEY).finish()).isAfter(before);
        });
    }

    @Test
    void saysWhatCannotBeUndone() {
        FxThread.run(() -> {
            session().undo();
            assertThat(desk.find("#notice", Node.class).isVisible()).isTrue();
        });
    }

    private static void press(Node target, KeyCode code, boolean shift) {
        Event.fireEvent(target, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, true, false, false));
    }

    private Session session() {
        return desk.shell().session();
    }

    private MenuItem item(String name) {
        return desk.find(".shell-menu", MenuBar.class).getMenus().stream()
                .flatMap(menu -> menu.getItems().stream())
                .filter(item -> ("menu-" + name).equals(item.getId()))
                .findFirst()
                .orElseThrow();
    }
}
