package hengdao.ui.gantt;

import static org.assertj.core.api.Assertions.assertThat;

import hengdao.gantt.ChartLayer;
import hengdao.gantt.ChartMarks;
import hengdao.gantt.Column;
import hengdao.gantt.ColumnWidth;
import hengdao.gantt.GanttRow;
import hengdao.gantt.Grouping;
import hengdao.model.DependencyType;
import hengdao.model.InputRefused;
import hengdao.model.Scheduling;
import hengdao.model.Task;
import hengdao.model.TaskConstraint;
import hengdao.model.TaskKind;
import hengdao.schedule.plan.PlanEdit;
import hengdao.service.StartWith;
import hengdao.service.Workspace;
import hengdao.ui.App;
import hengdao.ui.common.FxThread;
import hengdao.ui.gantt.edit.RowBars;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What can be taken hold of and what cannot: 甲 (6–10 March 2017), after it 乙 (13–17), and 丙 (20–24) on its own. */
class PlanGesturesTest {
    @TempDir
    static Path pattern;

    @TempDir
    Path place;

    private EditedDesk desk;
    private String first;
    private String second;
    private String third;
    private double atX;
    private double atY;

    @BeforeAll
    static void prepare() {
        FxThread.run(App::dress);
        Workspace.create(pattern.resolve("data"), StartWith.PROGRAMME, EditedDesk.TODAY)
                .close();
    }

    @BeforeEach
    void open() throws IOException {
        Path folder = Files.createDirectories(place.resolve("data"));
        try (Stream<Path> files = Files.list(pattern.resolve("data"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
        FxThread.run(() -> {
            desk = new EditedDesk(folder);
            first = add("甲", "2017-03-06", "2017-03-10");
            second = add("乙", "2017-03-13", "2017-03-17");
            third = add("丙", "2017-03-20", "2017-03-24");
            desk.session.edit(
                    new PlanEdit.Link(desk.task(first).id(), desk.task(second).id(), DependencyType.FS, 0));
        });
    }

    @AfterEach
    void close() {
        FxThread.run(desk::close);
    }

    @Test
    void aHeadingOfAGroupOffersNothingToMove() {
        FxThread.run(() -> {
            desk.group(Grouping.PROJECT);
            GanttRow heading = desk.view.rowsProperty().get().getFirst();
            assertThat(heading.level()).isEqualTo(GanttRow.Level.GROUP);
            desk.view.reveal(heading.id());
            desk.view.layout();
            RowBars bars = desk.view.edited().bars(heading);
            double x = desk.view.edited().area().getMinX() + 60;
            desk.press(x, bars.middle());
            assertThat(desk.view.edited().canvas().getCursor()).isNull();
            desk.release(x, bars.middle());
            assertThat(offered(second)).isEqualTo(Cursor.MOVE);
        });
    }

    @Test
    void aTaskShownByItsIndicatorsKeepsItsLinksWhereRowsAreGrouped() {
        FxThread.run(() -> {
            UUID task = desk.row("5.1.2").id();
            UUID follower = desk.task(first).id();
            desk.session.edit(new PlanEdit.Link(task, follower, DependencyType.FS, 0));
            desk.group(Grouping.LEAD_UNIT);
            assertThat(desk.view.tree().indexOf(task)).isNegative();
            desk.view.reveal(desk.row("5.1.2-2").id());
            desk.view.layout();
            assertThat(desk.view.edited().links())
                    .anyMatch(path -> path.from().equals(task) && path.to().equals(follower));
        });
    }

    @Test
    void tiesFromTheStartOfABar() {
        FxThread.run(() -> {
            drawFromStart(second, third, 0.25);
            assertThat(desk.said()).contains("开始—开始（SS）");
            desk.release(atX, atY);
            assertThat(link(third)).isEqualTo(second + " SS");
            desk.session.undo();
            assertThat(desk.plan().into(desk.task(third).id())).isEmpty();
            drawFromStart(second, third, 0.75);
            desk.release(atX, atY);
            assertThat(link(third)).isEqualTo(second + " SF");
        });
    }

    @Test
    void dragsTheDiamondOfAMilestone() {
        FxThread.run(() -> {
            desk.session.edit(new PlanEdit.SetFields(desk.task(third).withKind(TaskKind.MILESTONE)));
            desk.session.edit(new PlanEdit.SetDates(desk.task(third).id(), day(24), day(24)));
            RowBars bars = desk.show(third);
            pull(bars.right(), bars.middle(), 4);
            assertThat(desk.said()).contains("2017-03-28", "推后 2 个工作日");
            desk.release(atX, atY);
            assertThat(dates(third)).isEqualTo("2017-03-28 2017-03-28");
            assertThat(desk.row(third).milestone()).isTrue();
            desk.session.undo();
            assertThat(dates(third)).isEqualTo("2017-03-24 2017-03-24");
        });
    }

    @Test
    void dragsTheActualBarOfATaskOutOfNothing() {
        FxThread.run(() -> {
            RowBars bars = desk.show(third);
            double y = bars.actualBottom() - 1;
            desk.press(bars.left(), y);
            assertThat(desk.view.edited().canvas().getCursor()).isEqualTo(Cursor.E_RESIZE);
            desk.drag(bars.left() + 8, y);
            double wednesday = desk.view.edited().x(day(23).toEpochDay());
            desk.drag(wednesday, y);
            assertThat(desk.said()).contains("50%");
            desk.release(wednesday, y);
            assertThat(desk.recorded).containsExactly(third + " 50");
            desk.view
                    .marksProperty()
                    .set(ChartMarks.USUAL.showing(EnumSet.complementOf(EnumSet.of(ChartLayer.ACTUAL))));
            desk.view.layout();
            assertThat(cursorAt(desk.show(third).left(), y)).isNull();
        });
    }

    @Test
    void aRowOfSeveralIndicatorsOffersNoActualBar() {
        FxThread.run(() -> {
            desk.session.setStatusDate(LocalDate.of(2017, 2, 14), () -> {});
            desk.show("5.1.2-1");
            assertThat(cursorAtActualEnd("5.1.2-1")).isEqualTo(Cursor.E_RESIZE);
            assertThat(cursorAtActualEnd("5.1.2")).isNull();
        });
    }

    /** A plan edited here always stands settled, so that only what is selected can be told apart. */
    @Test
    void placingAsEarlyAsPossibleTakesTasksAndLeavesAPlanAsItIsThatStandsSo() {
        FxThread.run(() -> {
            String undo = desk.session.undoNameProperty().get();
            desk.show(second);
            choose("row-forward");
            assertThat(desk.failures).isEmpty();
            assertThat(dates(second)).isEqualTo("2017-03-13 2017-03-17");
            assertThat(desk.session.undoNameProperty().get()).isEqualTo(undo);
            desk.show("5.1.2-1");
            choose("row-forward");
            assertThat(desk.failures)
                    .singleElement()
                    .isInstanceOfSatisfying(
                            InputRefused.class,
                            said -> assertThat(said.messageKey()).isEqualTo("edit.not_a_task"));
        });
    }

    @Test
    void removesTheLinksOfATaskFromTheMenu() {
        FxThread.run(() -> {
            desk.session.edit(
                    new PlanEdit.Link(desk.task(second).id(), desk.task(third).id(), DependencyType.FS, 0));
            desk.show(second);
            choose("row-unlink");
            assertThat(desk.plan().into(desk.task(second).id())).isEmpty();
            assertThat(desk.plan().outOf(desk.task(second).id())).isEmpty();
            desk.session.undo();
            assertThat(link(second)).isEqualTo(first + " FS");
            desk.view.requestFocus();
            desk.show(first);
            desk.view.requestFocus();
            desk.key(KeyCode.DOWN, true, false, false);
            choose("row-unlink");
            assertThat(desk.plan().into(desk.task(second).id())).isEmpty();
            assertThat(link(third)).as("not among those selected").isEqualTo(second + " FS");
        });
    }

    @Test
    void theMenuKeyOpensTheMenuBelowTheRowAndGreysWhatCannotBe() {
        FxThread.run(() -> {
            desk.show(third);
            request(true, 0, 0);
            assertThat(desk.view.menu().isShowing()).isTrue();
            assertThat(desk.view.menu().getAnchorY()).as("not at the pointer").isGreaterThan(100);
            assertThat(item("row-edit").isDisable()).isFalse();
            assertThat(item("row-delete").isDisable()).isFalse();
            assertThat(item("row-chain").isDisable()).as("one row alone").isTrue();
            desk.view.menu().hide();
            desk.view.reveal(desk.row("5.1").id());
            request(true, 0, 0);
            assertThat(item("row-delete").isDisable()).as("a work area").isTrue();
            assertThat(item("row-indent").isDisable()).isTrue();
            assertThat(item("row-insert").isDisable()).isFalse();
            desk.view.menu().hide();
        });
    }

    @Test
    void theRightButtonOpensTheMenuWhereItIsPressed() {
        FxThread.run(() -> {
            RowBars bars = desk.show(third);
            Point2D at = desk.view.localToScreen(bars.left(), bars.middle());
            request(false, at.getX(), at.getY());
            assertThat(desk.view.menu().isShowing()).isTrue();
            assertThat(desk.view.menu().getAnchorX()).isBetween(at.getX() - 20, at.getX() + 20);
            desk.view.menu().hide();
        });
    }

    @Test
    void schedulingBackwardTellsWhatStaysAndWhatIsMissed() {
        FxThread.run(() -> {
            desk.session.edit(new PlanEdit.SetScheduling(
                    List.of(desk.task(third).id()), Scheduling.AUTOMATIC, TaskConstraint.NONE));
            desk.show(third);
            choose("row-backward");
            desk.find("#backward-finish", TextField.class).setText("2017-03-24");
            assertThat(moves()).contains("丙：日期不变，保持不早于 3月20日").doesNotContain("0 个工作日");
            desk.find("#edit-cancel", ButtonBase.class).fire();
            desk.show(second);
            choose("row-backward");
            desk.find("#backward-finish", TextField.class).setText("2017-03-15");
            assertThat(moves()).contains("乙：受范围外紧前任务 " + first + " 约束，完成 3月17日，仍晚于所选日期 2 个工作日");
            desk.find("#backward-finish", TextField.class).setText("2018-01-05");
            assertThat(moves()).contains("超过完成时限");
        });
    }

    @Test
    void whatIsCopiedComesBackAsItWas() {
        FxThread.run(() -> {
            Task before = desk.task(third).withPeople("区住建局", List.of("区财政局", "街道办"), "李副区长", "张三");
            desk.session.edit(new PlanEdit.SetFields(before));
            desk.view
                    .columnsProperty()
                    .set(Stream.of(
                                    Column.NAME,
                                    Column.START,
                                    Column.DURATION,
                                    Column.DEADLINE,
                                    Column.LEAD_UNIT,
                                    Column.SUPPORTING,
                                    Column.OFFICIAL,
                                    Column.RESPONSIBLE,
                                    Column.PREDECESSORS)
                            .map(column -> ColumnWidth.usual(
                                    column, desk.view.chartStyleProperty().get()))
                            .toList());
            desk.view.tableWidthProperty().set(900);
            desk.show(third);
            desk.view.requestFocus();
            desk.key(KeyCode.C, false, true, false);
            desk.key(KeyCode.V, false, true, false);
            assertThat(desk.find("#paste-ignored", Label.class).getText()).isEqualTo("以下各列不采用：紧前任务。");
            desk.find("#edit-accept", ButtonBase.class).fire();
            List<Task> twins = desk.plan().programme().tasks().stream()
                    .filter(task -> task.name().equals("丙"))
                    .toList();
            assertThat(twins).hasSize(2).allSatisfy(task -> {
                assertThat(desk.plan().period(task).finish()).isEqualTo("2017-03-24");
                assertThat(task.deadlineStated()).isFalse();
                assertThat(task.deadline()).isNull();
                assertThat(task.leadUnit()).isEqualTo("区住建局");
                assertThat(task.supportingUnits()).containsExactly("区财政局", "街道办");
                assertThat(task.officialInCharge()).isEqualTo("李副区长");
                assertThat(task.responsiblePerson()).isEqualTo("张三");
            });
        });
    }

    private String moves() {
        return desk.find("#backward-moves", ListView.class).getItems().toString();
    }

    private @Nullable Cursor offered(String key) {
        RowBars bars = desk.show(key);
        return cursorAt((bars.left() + bars.right()) / 2, bars.middle());
    }

    private @Nullable Cursor cursorAtActualEnd(String key) {
        double middle = desk.view.edited().area().getMinX() + 300;
        desk.view.edited().scrollBy(desk.bars(key).actualRight() - middle, 0);
        desk.view.layout();
        RowBars bars = desk.bars(key);
        assertThat(desk.view.edited().area().contains(bars.actualRight(), bars.actualBottom() - 1))
                .isTrue();
        return cursorAt(bars.actualRight(), bars.actualBottom() - 1);
    }

    private @Nullable Cursor cursorAt(double x, double y) {
        desk.press(x, y);
        Cursor cursor = desk.view.edited().canvas().getCursor();
        desk.release(x, y);
        return cursor;
    }

    private void request(boolean byKey, double screenX, double screenY) {
        Point2D at = desk.view.screenToLocal(screenX, screenY);
        Event.fireEvent(
                desk.view,
                new ContextMenuEvent(
                        ContextMenuEvent.CONTEXT_MENU_REQUESTED, at.getX(), at.getY(), screenX, screenY, byKey, null));
    }

    private void drawFromStart(String from, String to, double share) {
        desk.show(third);
        RowBars start = desk.bars(from);
        RowBars target = desk.bars(to);
        desk.press(start.left() - 12, start.handleMiddle());
        atX = target.left() + share * (target.right() - target.left());
        atY = target.middle();
        desk.drag(start.left() - 20, start.handleMiddle());
        desk.drag(atX, atY);
    }

    private void pull(double x, double y, int days) {
        desk.press(x, y);
        atX = x + days * desk.view.edited().dayWidth();
        atY = y;
        desk.drag(x + 6, y);
        desk.drag(atX, atY);
    }

    private void choose(String id) {
        item(id).fire();
    }

    private MenuItem item(String id) {
        return desk.view.menuItems().stream()
                .flatMap(item -> item instanceof Menu menu ? menu.getItems().stream() : Stream.of(item))
                .filter(item -> id.equals(item.getId()))
                .findFirst()
                .orElseThrow();
    }

    private String add(String name, String start, String finish) {
        UUID area = desk.row("5.1").id();
        List<Task> there = desk.plan().below(area);
        desk.session.edit(new PlanEdit.Insert(area, there.getLast().id(), name, TaskKind.TASK));
        Task task = desk.plan().programme().tasks().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
        desk.session.edit(new PlanEdit.SetDates(task.id(), LocalDate.parse(start), LocalDate.parse(finish)));
        return task.key();
    }

    private static LocalDate day(int ofMarch) {
        return LocalDate.of(2017, 3, ofMarch);
    }

    private String link(String key) {
        var link = desk.plan().into(desk.task(key).id()).getFirst();
        return desk.plan().task(link.predecessorId()).orElseThrow().key() + " " + link.type();
    }

    private String dates(String key) {
        GanttRow row = desk.row(key);
        return row.start() + " " + row.finish();
    }
}
