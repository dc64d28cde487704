package hengdao.ui;

import static org.assertj.core.api.Assertions.assertThat;

import hengdao.gantt.ChartMarks;
import hengdao.schedule.plan.PlanEdit;
import hengdao.service.StartWith;
import hengdao.service.Workspace;
import hengdao.ui.common.FxThread;
import hengdao.ui.common.Session;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javafx.event.Event;
import javafx.scene.Node;
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
            UUID row = desk.row(SIGNING).id();
            assertThat(session().marksProperty().get().notes().get(row))
                    .isEqualTo(new ChartMarks.RowNotes("", "三个片区全面铺开"));
            assertThat(session().marksProperty().get().lanes().get(row).actual())
                    .extracting(at -> at.date().toString())
                    .containsExactly("2017-01-17", "2017-02-14");
            assertThat(item("undo").getText()).isEqualTo("撤销 填报 " + SIGNING);
            item("undo").fire();
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
