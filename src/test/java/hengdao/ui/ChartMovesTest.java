package hengdao.ui;

import static org.assertj.core.api.Assertions.assertThat;

import hengdao.model.DateRange;
import hengdao.model.TaskKind;
import hengdao.schedule.plan.PlanEdit;
import hengdao.service.StartWith;
import hengdao.service.Workspace;
import hengdao.ui.common.FieldBox;
import hengdao.ui.common.FxThread;
import hengdao.ui.gantt.GanttView;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Going to days and rows from the menus and by keys, and rows that an edit leaves out of sight; 10 May 2017. */
class ChartMovesTest {

    @TempDir
    Path place;

    @TempDir
    static Path pattern;

    private Desk desk;

    @BeforeAll
    static void dress() {
        FxThread.run(App::dress);
        Workspace.create(pattern.resolve("data"), StartWith.DEMO, Desk.TODAY).close();
    }

    @BeforeEach
    void open() {
        FxThread.run(() -> {
            desk = Desk.overCopy(pattern.resolve("data"), place.resolve("data"));
            desk.layout();
        });
    }

    @AfterEach
    void close() {
        FxThread.run(() -> {
            List.copyOf(Window.getWindows()).stream()
                    .filter(window -> !window.equals(desk.stage))
                    .forEach(Window::hide);
            desk.close();
        });
    }

    @Test
    void goesToTheStatusDateAndToTodayByKey() {
        FxThread.run(() -> {
            desk.find("#scale-DAY", ButtonBase.class).fire();
            desk.layout();
            chart().time().show(LocalDate.of(2017, 11, 1));
            desk.layout();
            key(KeyCode.T, false);
            assertThat(isShown(LocalDate.of(2017, 3, 7))).isTrue();
            assertThat(isShown(LocalDate.of(2017, 5, 10))).isFalse();
            key(KeyCode.T, true);
            assertThat(isShown(LocalDate.of(2017, 5, 10))).isTrue();
            assertThat(isShown(LocalDate.of(2017, 3, 7))).isFalse();
        });
    }

    @Test
    void fitsTheSelectedRowByKeyAndOnlyWhereOneIsSelected() {
        FxThread.run(() -> {
            desk.shell().model().selectedProperty().set(desk.row("5.1.5").id());
            desk.layout();
            assertThat(item("menu-fit-selection").isDisable()).isFalse();
            key(KeyCode.J, false);
            DateRange shown = chart().time().shown();
            assertThat(shown.first()).isBeforeOrEqualTo(desk.row("5.1.5").start());
            assertThat(shown.last()).isAfterOrEqualTo(desk.row("5.1.5").finish());
            assertThat(chart().zoomProperty().get().pointsPerDay()).isGreaterThan(1);
            desk.type("#filter", "没有这样的任务");
            desk.tasks.letPass(Duration.ofSeconds(1));
            desk.layout();
            assertThat(item("menu-fit-selection").isDisable()).isTrue();
        });
    }

    @Test
    void showsTheDaysTypedAndOpensWithThemAgain() {
        FxThread.run(() -> {
            DateRange before = chart().time().shown();
            key(KeyCode.J, true);
            assertThat(typed("#days-first")).isEqualTo(before.first().toString());
            assertThat(typed("#days-last")).isEqualTo(before.last().toString());
            type("#days-first", "2017年2月1日");
            type("#days-last", "2017.3.31");
            enter("#days-last");
            DateRange asked = new DateRange(LocalDate.of(2017, 2, 1), LocalDate.of(2017, 3, 31));
            assertThat(chart().time().shown()).isEqualTo(asked);
            chart().time().fitAll();
            key(KeyCode.J, true);
            assertThat(typed("#days-first")).isEqualTo("2017-02-01");
            assertThat(typed("#days-last")).isEqualTo("2017-03-31");
        });
    }

    @Test
    void refusesDaysThatAreNoneOrInTheWrongOrderBesideTheField() {
        FxThread.run(() -> {
            DateRange before = chart().time().shown();
            key(KeyCode.J, true);
            type("#days-first", "2017-02-30");
            type("#days-last", "2017-02-01");
            enter("#days-last");
            assertThat(find("#days-first-box", FieldBox.class).said()).isEqualTo("不是日期。请写成 2017-03-07。");
            type("#days-first", "2017-03-01");
            assertThat(find("#days-first-box", FieldBox.class).said()).isEmpty();
            enter("#days-last");
            assertThat(find("#days-last-box", FieldBox.class).said()).contains("早于开始日期 2017-03-01");
            assertThat(chart().time().shown()).isEqualTo(before);
        });
    }

    @Test
    void saysSoWhenANewRowDoesNotMatchTheFilterAndShowsItOnRequest() {
        FxThread.run(() -> {
            filter("交房");
            add("新的一行");
            assertThat(keys()).doesNotContain(keyOf("新的一行"));
            assertThat(notice()).isEqualTo("新增或恢复的 1 行不符合当前筛选，未显示。");
            desk.press("#notice-accept");
            desk.tasks.letPass(Duration.ofSeconds(1));
            assertThat(keys()).contains(keyOf("新的一行"));
            assertThat(desk.find("#notice", Node.class).isVisible()).isFalse();
        });
    }

    @Test
    void saysNothingOfANewRowThatTheFilterWantsAndWithdrawsWhatAnUndoMadeUntrue() {
        FxThread.run(() -> {
            filter("交房");
            add("交房扫尾");
            assertThat(keys()).contains(keyOf("交房扫尾"));
            assertThat(desk.find("#notice", Node.class).isVisible()).isFalse();
            add("另一行");
            assertThat(notice()).startsWith("新增或恢复的 1 行");
            desk.shell().undo();
            assertThat(desk.find("#notice", Node.class).isVisible()).isFalse();
        });
    }

    @Test
    void saysSoWhenAnEditedRowDoesNotMatchTheFilterAnyMore() {
        FxThread.run(() -> {
            filter("5.1.2");
            var task = desk.shell()
                    .session()
                    .view()
                    .plan()
                    .task(desk.row("5.1.2").id())
                    .orElseThrow();
            desk.shell().session().edit(new PlanEdit.SetFields(task.withName("改名")));
            assertThat(desk.find("#notice", Node.class).isVisible())
                    .as("the key still matches")
                    .isFalse();
            filter("改名");
            desk.shell().session().undo();
            assertThat(notice()).isEqualTo("改动或撤销后有 1 行不再符合当前筛选，未显示。");
            assertThat(desk.find("#status-notice", Label.class).getText()).startsWith("已撤销");
        });
    }

    @Test
    void saysOfARowThatAnUndoBringsBackOutOfSightThatItIsBack() {
        FxThread.run(() -> {
            add("另一行");
            String key = keyOf("另一行");
            desk.shell()
                    .session()
                    .edit(new PlanEdit.Delete(List.of(desk.row(key).id())));
            filter("交房");
            desk.shell().undo();
            assertThat(notice()).isEqualTo("新增或恢复的 1 行不符合当前筛选，未显示。");
            assertThat(desk.find("#status-notice", Label.class).getText()).startsWith("已撤销 删除");
            assertThat(keys()).isNotEmpty().doesNotContain(key);
        });
    }

    private void filter(String text) {
        desk.type("#filter", text);
        desk.tasks.letPass(Duration.ofSeconds(1));
        desk.layout();
    }

    private void add(String name) {
        desk.shell()
                .session()
                .edit(new PlanEdit.Insert(
                        desk.row("5.1").id(), desk.row("5.1.1").id(), name, TaskKind.TASK));
    }

    private String keyOf(String name) {
        return desk.shell().model().allRows().stream()
                .filter(row -> row.name().equals(name))
                .findFirst()
                .orElseThrow()
                .key();
    }

    private List<String> keys() {
        return chart().rowsProperty().get().stream().map(row -> row.key()).toList();
    }

    private String notice() {
        assertThat(desk.find("#notice", Node.class).isVisible()).isTrue();
        return desk.find("#notice-text", Label.class).getText();
    }

    private GanttView chart() {
        return desk.find("#chart", GanttView.class);
    }

    private boolean isShown(LocalDate day) {
        DateRange shown = chart().time().shown();
        return !day.isBefore(shown.first()) && !day.isAfter(shown.last());
    }

    private MenuItem item(String id) {
        return ((MenuBar) desk.stage.getScene().getRoot().lookup(".shell-menu"))
                .getMenus().stream()
                        .flatMap(menu -> menu.getItems().stream())
                        .filter(item -> id.equals(item.getId()))
                        .findFirst()
                        .orElseThrow();
    }

    private void key(KeyCode code, boolean shift) {
        chart().requestFocus();
        Event.fireEvent(chart(), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, true, false, false));
        desk.layout();
    }

    private static <T extends Node> T find(String selector, Class<T> type) {
        return type.cast(Window.getWindows().stream()
                .map(window -> window.getScene().lookup(selector))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow(() -> new AssertionError(selector)));
    }

    private static String typed(String selector) {
        return find(selector, TextField.class).getText();
    }

    private static void type(String selector, String text) {
        find(selector, TextField.class).setText(text);
    }

    private void enter(String selector) {
        TextField field = find(selector, TextField.class);
        Event.fireEvent(field, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
        desk.layout();
    }
}
