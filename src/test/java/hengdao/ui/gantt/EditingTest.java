package hengdao.ui.gantt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hengdao.drawing.Group;
import hengdao.drawing.Label;
import hengdao.drawing.Shape;
import hengdao.gantt.ChartLayer;
import hengdao.gantt.ChartMarks;
import hengdao.gantt.Column;
import hengdao.gantt.ColumnWidth;
import hengdao.gantt.GanttRow;
import hengdao.gantt.Lane;
import hengdao.model.Dependency;
import hengdao.model.DependencyType;
import hengdao.model.Scheduling;
import hengdao.model.Task;
import hengdao.model.TaskConstraint;
import hengdao.model.TaskKind;
import hengdao.schedule.plan.PlanEdit;
import hengdao.service.EntryForm;
import hengdao.service.StartWith;
import hengdao.service.Workspace;
import hengdao.ui.App;
import hengdao.ui.common.FieldBox;
import hengdao.ui.common.FxThread;
import hengdao.ui.common.Session;
import hengdao.ui.gantt.edit.RowBars;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Cursor;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.shape.Polyline;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Three tasks in March 2017: 甲 (6–10), after it 乙 (13–17), and 丙 (20–24) on its own. */
class EditingTest {
    @TempDir
    static Path pattern;

    @TempDir
    Path place;

    private EditedDesk desk;
    private String first;
    private String second;
    private String third;

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
            link(first, second);
        });
    }

    @AfterEach
    void close() {
        FxThread.run(desk::close);
    }

    @Test
    void movesABarAndSaysBeforehandWhatThatDoes() {
        FxThread.run(() -> {
            due(second, "2017-03-20");
            drag(first, 7);
            Bounds panel = desk.find("#drag-panel", Region.class).getBoundsInParent();
            assertThat(panel.getWidth()).isBetween(100.0, 420.0);
            assertThat(desk.view.getLayoutBounds().contains(panel)).isTrue();
            assertThat(desk.said())
                    .contains(first + " 甲", "2017-03-13 至 2017-03-17，5 个工作日", "推后 5 个工作日", "顺延 1 项后续任务")
                    .anyMatch(line -> line.contains("乙") && line.contains("3月24日") && line.contains("+5"))
                    .anyMatch(line -> line.contains(second + " 超过完成时限 3月20日"));
            assertThat(dates(first)).as("before it is dropped").isEqualTo("2017-03-06 2017-03-10");
            drop();
            assertThat(desk.said()).isEmpty();
            assertThat(dates(first)).isEqualTo("2017-03-13 2017-03-17");
            assertThat(dates(second)).isEqualTo("2017-03-20 2017-03-24");
            desk.session.undo();
            assertThat(dates(first)).isEqualTo("2017-03-06 2017-03-10");
            assertThat(dates(second)).isEqualTo("2017-03-13 2017-03-17");
        });
    }

    @Test
    void movesAllThatAWorkAreaHolds() {
        FxThread.run(() -> {
            String area = first.substring(0, first.lastIndexOf('.'));
            RowBars bars = desk.show(area);
            pull(bars.right() - 40, bars.planTop() + 2, 7);
            assertThat(desk.said())
                    .contains(area + " " + desk.row(area).name(), "推后 4 个工作日")
                    .anyMatch(line -> line.startsWith("一并移动"));
            drop();
            assertThat(desk.failures).isEmpty();
            assertThat(dates(third)).isEqualTo("2017-03-24 2017-03-30");
            desk.session.undo();
            assertThat(dates(third)).isEqualTo("2017-03-20 2017-03-24");
        });
    }

    @Test
    void dragsOneEndOfABar() {
        FxThread.run(() -> {
            RowBars bars = desk.show(third);
            pull(bars.right() - 1, bars.middle(), 4);
            assertThat(desk.said()).contains("2017-03-20 至 2017-03-28，7 个工作日", "完成推后 2 个工作日");
            drop();
            assertThat(dates(third)).isEqualTo("2017-03-20 2017-03-28");
            RowBars now = desk.show(third);
            pull(now.left() + 1, now.middle(), 1);
            drop();
            assertThat(dates(third)).isEqualTo("2017-03-21 2017-03-28");
        });
    }

    @Test
    void takesHoldOfABarWhereItIsDrawnInARowWithALane() {
        FxThread.run(() -> {
            LocalDate day = LocalDate.of(2017, 3, 6);
            Lane lane = new Lane(List.of(new Lane.At(day, 0), new Lane.At(day.plusDays(4), 1)), List.of());
            Map<UUID, Lane> lanes = Map.of(task(third).id(), lane);
            RowBars plain = desk.show(third);
            double top = desk.view.edited().top(task(third).id());
            desk.view
                    .marksProperty()
                    .set(new ChartMarks(
                            EnumSet.of(ChartLayer.LANES, ChartLayer.ACTUAL),
                            Map.of(),
                            Map.of(),
                            Map.of(),
                            Map.of(),
                            lanes));
            RowBars bars = desk.show(third);
            double now = desk.view.edited().top(task(third).id());
            assertThat(desk.view.edited().height(task(third).id())).isGreaterThan(50);
            assertThat(bars.planTop() - now).isEqualTo(plain.planTop() - top);
            assertThat(bars.actualBottom() - now).isEqualTo(plain.actualBottom() - top);
            pull((bars.left() + bars.right()) / 2, now + plain.middle() - top, 7);
            drop();
            assertThat(dates(third)).isEqualTo("2017-03-27 2017-03-31");
        });
    }

    @Test
    void leavesAllAsItWasOnEscape() {
        FxThread.run(() -> {
            drag(first, 7);
            desk.key(KeyCode.ESCAPE);
            assertThat(desk.said()).isEmpty();
            double scrolled = desk.view.viewport().scrollX();
            desk.drag(atX + 50, atY);
            assertThat(desk.view.viewport().scrollX()).as("the chart stays too").isEqualTo(scrolled);
            drop();
            assertThat(dates(first)).isEqualTo("2017-03-06 2017-03-10");
        });
    }

    @Test
    void leavesSeveralRowsAsTheyWereOnEscape() {
        FxThread.run(() -> {
            desk.show(third);
            desk.view.requestFocus();
            desk.key(KeyCode.UP, true, false, false);
            RowBars bars = desk.bars(third);
            double x = (bars.left() + bars.right()) / 2;
            desk.press(x, bars.middle());
            assertThat(desk.tips()).as("words over the row take the Esc").isEmpty();
            desk.drag(x + 6, bars.middle());
            atX = x + 7 * desk.view.edited().dayWidth();
            atY = bars.middle();
            desk.drag(atX, atY);
            assertThat(desk.said()).contains("推后 5 个工作日", "一并移动所选的另外 1 项").noneMatch(line -> line.contains("后续任务"));
            desk.key(KeyCode.ESCAPE);
            drop();
            assertThat(dates(second) + "，" + dates(third)).isEqualTo("2017-03-13 2017-03-17，2017-03-20 2017-03-24");
        });
    }

    @Test
    void saysWhyABarCannotGoEarlierAndThenStoresNothing() {
        FxThread.run(() -> {
            TaskConstraint before = task(second).constraint();
            String undo = desk.session.undoNameProperty().get();
            drag(second, -7);
            assertThat(desk.said()).contains("日期不变", "受 " + first + " 联系约束，不能提前");
            drop();
            assertThat(dates(second)).isEqualTo("2017-03-13 2017-03-17");
            assertThat(task(second).constraint()).isEqualTo(before);
            assertThat(desk.session.undoNameProperty().get()).isEqualTo(undo);
        });
    }

    @Test
    void tiesTwoTasksByTheHalvesTheLinkIsDroppedOn() {
        FxThread.run(() -> {
            drawLink(second, third, 0.25);
            assertThat(desk.said()).contains("完成—开始（FS）", second + " 完成后，" + third + " 才能开始");
            drop();
            assertThat(link(third)).isEqualTo(second + " FS");
            desk.session.undo();
            drawLink(second, third, 0.75);
            drop();
            assertThat(link(third)).isEqualTo(second + " FF");
        });
    }

    @Test
    void worksOutAtOnceWhatAFewTasksDoAndForManyHoldsTheDropUntilItIsThere() {
        FxThread.run(() -> {
            desk.tasks.hold();
            drag(third, 7);
            assertThat(desk.said()).contains("推后 5 个工作日").doesNotContain("正在计算……");
            desk.key(KeyCode.ESCAPE);
            drop();
            desk.show(third);
            desk.view.requestFocus();
            desk.key(KeyCode.A, false, true, false);
            RowBars bars = desk.bars(third);
            pull((bars.left() + bars.right()) / 2, bars.middle(), 7);
            assertThat(desk.said()).contains("正在计算……").doesNotContain("推后 5 个工作日");
            drop();
            assertThat(dates(third)).as("nothing is done unseen").isEqualTo("2017-03-20 2017-03-24");
            desk.tasks.release();
            assertThat(dates(third)).isEqualTo("2017-03-27 2017-03-31");
            assertThat(desk.said()).isEmpty();
        });
    }

    @Test
    void outlinesOnlyTheMovedBarsInView() {
        FxThread.run(() -> {
            desk.show(third);
            desk.view.requestFocus();
            desk.key(KeyCode.A, false, true, false);
            RowBars bars = desk.bars(third);
            pull((bars.left() + bars.right()) / 2, bars.middle(), 7);
            int ghosts = desk.view.lookupAll(".drag-ghost").size();
            assertThat(ghosts).isBetween(3, desk.view.edited().inView().size());
            desk.tasks.hold();
            desk.drag(atX + 7 * desk.view.edited().dayWidth(), atY);
            desk.key(KeyCode.ESCAPE);
            drop();
            desk.tasks.release();
            assertThat(dates(third)).as("given up").isEqualTo("2017-03-20 2017-03-24");
        });
    }

    @Test
    void refusesALinkThatWouldCloseACircleAndNamesIt() {
        FxThread.run(() -> {
            link(second, third);
            int before = desk.links().size();
            drawLink(third, first, 0.25);
            assertThat(desk.said()).contains("会形成循环：" + String.join(" → ", third, first, second, third) + "，不能建立联系");
            drop();
            assertThat(desk.links()).hasSize(before);
            assertThat(desk.failures).isEmpty();
        });
    }

    @Test
    void picksALinkEditsAndRemovesIt() {
        FxThread.run(() -> {
            desk.show(third);
            var path = desk.view.edited().links().getFirst().points();
            double x = (path.get(0).getX() + path.get(1).getX()) / 2;
            double y = (path.get(0).getY() + path.get(1).getY()) / 2;
            desk.clickTwice(x, y);
            desk.find("#link-type", ComboBox.class).getSelectionModel().select(DependencyType.SS.ordinal());
            desk.find("#edit-accept", ButtonBase.class).fire();
            assertThat(link(second)).isEqualTo(first + " SS");
            desk.session.undo();
            desk.view.layout();
            desk.press(x, y);
            desk.release(x, y);
            Polyline mark = (Polyline) desk.view.lookup("#picked-link");
            double top = mark.getPoints().get(1);
            desk.view.edited().scrollBy(0, 10);
            desk.view.layout();
            assertThat(mark.getPoints().get(1)).isEqualTo(top - 10);
            assertThat(desk.view.edited().links().getFirst().points().getFirst().getY())
                    .isEqualTo(top - 10);
            desk.view.requestFocus();
            desk.key(KeyCode.DELETE);
            assertThat(desk.plan().into(task(second).id())).isEmpty();
            assertThat(task(second).name()).isEqualTo("乙");
        });
    }

    @Test
    void opensTheEntryFormWithTheValueAnActualBarIsDraggedTo() {
        FxThread.run(() -> {
            desk.session.setStatusDate(LocalDate.of(2017, 2, 14), () -> {});
            RowBars bars = desk.show("5.1.2-1");
            double end = desk.view.edited().x(LocalDate.of(2017, 2, 15).toEpochDay());
            desk.press(bars.actualRight(), bars.actualBottom() - 1);
            desk.drag(bars.actualRight() + 5, bars.actualBottom() - 1);
            desk.drag(end, bars.actualBottom() - 1);
            int entries = desk.plan().programme().entries().size();
            assertThat(desk.said()).contains("79.4%");
            desk.release(end, bars.actualBottom() - 1);
            assertThat(desk.recorded).containsExactly("5.1.2-1 79.4");
            assertThat(desk.plan().programme().entries()).hasSize(entries);
        });
    }

    @Test
    void buildsATreeByKeyboardAndTakesItBack() {
        FxThread.run(() -> {
            List<Task> before = desk.plan().programme().tasks();
            desk.view.reveal(desk.row("5.2").id());
            desk.view.layout();
            desk.key(KeyCode.INSERT);
            name("清空楼栋");
            desk.key(KeyCode.TAB);
            name("断水断电");
            name("验收");
            desk.key(KeyCode.TAB, true, false, false);
            name("移交");
            desk.key(KeyCode.ESCAPE);
            assertThat(tree("清空楼栋")).isEqualTo("清空楼栋[断水断电 验收] 移交");
            desk.view.reveal(named("移交").id());
            desk.view.requestFocus();
            desk.key(KeyCode.TAB);
            assertThat(tree("清空楼栋")).isEqualTo("清空楼栋[断水断电 验收 移交]");
            desk.key(KeyCode.UP, false, false, true);
            assertThat(tree("清空楼栋")).isEqualTo("清空楼栋[断水断电 移交 验收]");
            desk.key(KeyCode.TAB, true, false, false);
            assertThat(tree("清空楼栋")).isEqualTo("清空楼栋[断水断电 验收] 移交");
            for (int edits = 0; edits < 7; edits++) {
                desk.session.undo();
            }
            assertThat(desk.failures).isEmpty();
            assertThat(desk.plan().programme().tasks()).isEqualTo(before);
        });
    }

    @Test
    void movesAndStretchesByTheKeyboard() {
        FxThread.run(() -> {
            desk.show(third);
            desk.view.requestFocus();
            desk.key(KeyCode.RIGHT, false, false, true);
            assertThat(dates(third)).isEqualTo("2017-03-21 2017-03-27");
            desk.key(KeyCode.RIGHT, true, false, true);
            assertThat(dates(third)).isEqualTo("2017-03-21 2017-03-28");
            desk.key(KeyCode.LEFT, true, false, true);
            desk.key(KeyCode.LEFT, false, false, true);
            assertThat(dates(third)).isEqualTo("2017-03-20 2017-03-24");
        });
    }

    @Test
    void asksBeforeItRemovesMoreThanOneRow() {
        FxThread.run(() -> {
            desk.show(third);
            desk.view.requestFocus();
            desk.key(KeyCode.TAB);
            desk.view.reveal(task(second).id());
            desk.view.requestFocus();
            desk.key(KeyCode.DELETE);
            assertThat(names()).contains("乙", "丙");
            desk.find("#edit-accept", ButtonBase.class).fire();
            assertThat(names()).doesNotContain("乙", "丙");
        });
    }

    @Test
    void typesIntoACellInPlace() {
        FxThread.run(() -> {
            RowBars bars = desk.show(third);
            double x = desk.view.edited().nameLeft(desk.row(third).depth()) + 4;
            desk.clickTwice(x, bars.middle());
            TextField editor = desk.find("#cell-editor", TextField.class);
            assertThat(editor.getText()).isEqualTo("丙");
            editor.setText("丙改");
            desk.key(KeyCode.ENTER);
            assertThat(task(third).name()).isEqualTo("丙改");
            assertThat(desk.view.lookup("#cell-editor")).isNull();
        });
    }

    @Test
    void takesADayWithoutItsYearInACell() {
        FxThread.run(() -> {
            desk.view
                    .columnsProperty()
                    .set(Stream.of(Column.NAME, Column.DEADLINE)
                            .map(column -> ColumnWidth.usual(
                                    column, desk.view.chartStyleProperty().get()))
                            .toList());
            desk.show(third);
            desk.view.requestFocus();
            desk.key(KeyCode.F7);
            desk.key(KeyCode.TAB);
            desk.find("#cell-editor", TextField.class).setText("3/15");
            desk.key(KeyCode.ENTER);
            assertThat(task(third).deadline()).isEqualTo(LocalDate.of(2017, 3, 15));
            assertThat(desk.failures).isEmpty();
        });
    }

    @Test
    void theWordsOverARowGoWhenItGoesFromUnderThePointerAndWithAKey() {
        FxThread.run(() -> {
            RowBars bars = desk.show(third);
            desk.press(bars.right() - 3, bars.middle());
            desk.release(bars.right() - 3, bars.middle());
            hover(bars);
            desk.view.edited().scrollBy(40, 0);
            desk.view.layout();
            assertThat(desk.tips()).as("scrolled").isEmpty();
            hover(bars);
            desk.view.time().zoomBy(1.2, 100);
            desk.view.layout();
            assertThat(desk.tips()).as("zoomed").isEmpty();
            hover(bars);
            desk.key(KeyCode.SHIFT);
            assertThat(desk.tips()).as("a key").isEmpty();
        });
    }

    private void hover(RowBars bars) {
        desk.hover(bars.right() - 20, bars.middle());
        assertThat(desk.tips()).isNotEmpty();
    }

    @Test
    void aValueThePlanRefusesComesBackIntoItsCell() {
        FxThread.run(() -> {
            desk.view
                    .columnsProperty()
                    .set(Stream.of(Column.NAME, Column.START, Column.FINISH)
                            .map(column -> ColumnWidth.usual(
                                    column, desk.view.chartStyleProperty().get()))
                            .toList());
            desk.view.tableWidthProperty().set(640);
            desk.show(third);
            desk.view.requestFocus();
            desk.key(KeyCode.F7);
            TextField editor = desk.find("#cell-editor", TextField.class);
            String finish = Column.FINISH.heading(desk.messages);
            desk.key(KeyCode.TAB);
            desk.key(KeyCode.TAB);
            assertThat(editor.getAccessibleText()).isEqualTo(finish);
            editor.setText("2017-03-01");
            desk.key(KeyCode.TAB);
            assertThat(desk.failures).hasSize(1);
            assertThat(editor.getAccessibleText()).isEqualTo(finish);
            assertThat(editor.getText()).isEqualTo("2017-03-01");
            editor.setText("2017-03-23");
            desk.key(KeyCode.ENTER);
            assertThat(dates(third)).isEqualTo("2017-03-20 2017-03-23");
            assertThat(desk.view.lookup("#cell-editor")).isNull();
        });
    }

    @Test
    void aTaskDialogStaysOpenWithWhatThePlanRefuses() {
        FxThread.run(() -> {
            RowBars bars = desk.show(third);
            desk.clickTwice((bars.left() + bars.right()) / 2, bars.middle());
            desk.find("#task-lead-unit", TextField.class).setText("区住建局");
            desk.session.edit(new PlanEdit.Delete(List.of(task(third).id())));
            desk.find("#edit-accept", ButtonBase.class).fire();
            assertThat(desk.failures).hasSize(1);
            assertThat(desk.find("#task-lead-unit", TextField.class).getText()).isEqualTo("区住建局");
            desk.session.undo();
            desk.find("#edit-accept", ButtonBase.class).fire();
            assertThat(task(third).leadUnit()).isEqualTo("区住建局");
            assertThatThrownBy(() -> desk.find("#task-lead-unit", TextField.class))
                    .isInstanceOf(AssertionError.class);
        });
    }

    @Test
    void aNameThatIsRefusedComesBackAndThoseBehindItWait() {
        FxThread.run(() -> {
            Task reported = task(third);
            report(reported.id());
            desk.show(third);
            desk.view.requestFocus();
            desk.key(KeyCode.INSERT, false, true, false);
            name("下级任务");
            assertThat(desk.failures).hasSize(1);
            assertThat(desk.find("#new-row", TextField.class).getText()).isEqualTo("下级任务");
            desk.key(KeyCode.TAB, true, false, false);
            desk.key(KeyCode.ENTER);
            assertThat(desk.failures).hasSize(1);
            assertThat(named("下级任务").holderId()).isEqualTo(reported.holderId());
        });
    }

    @Test
    void leavingTheFieldAddsTheNameTypedAndEscapeDoesNot() {
        FxThread.run(() -> {
            desk.show(third);
            desk.view.requestFocus();
            desk.key(KeyCode.INSERT);
            desk.find("#new-row", TextField.class).setText("离开时新增");
            desk.view.requestFocus();
            assertThat(tree("丙")).isEqualTo("丙 离开时新增");
            assertThat(desk.view.lookup("#new-row")).isNull();
            desk.key(KeyCode.INSERT);
            desk.find("#new-row", TextField.class).setText("不要");
            desk.key(KeyCode.ESCAPE);
            assertThat(desk.find("#new-row", TextField.class).getText()).isEqualTo("不要");
            assertThat(desk.failures).hasSize(1);
            desk.key(KeyCode.ESCAPE);
            assertThat(desk.view.lookup("#new-row")).isNull();
            assertThat(names()).doesNotContain("不要");
        });
    }

    @Test
    void theRowsBelowMakeRoomForTheFieldOfANewRow() {
        FxThread.run(() -> {
            desk.show(third);
            desk.view.edited().scrollBy(0, 60);
            desk.view.reveal(desk.row(first).id());
            desk.view.requestFocus();
            desk.view.layout();
            double above = desk.view.edited().top(desk.row(first).id());
            double below = desk.view.edited().top(desk.row(second).id());
            double drawn = drawn(second);
            desk.key(KeyCode.INSERT);
            desk.view.layout();
            Bounds field = desk.find("#new-row", TextField.class).getBoundsInParent();
            assertThat(desk.view.edited().top(desk.row(first).id())).isEqualTo(above);
            assertThat(desk.view.edited().top(desk.row(second).id())).isEqualTo(below + 28);
            assertThat(field.getMinY()).isGreaterThanOrEqualTo(below);
            assertThat(field.getMaxY()).isLessThanOrEqualTo(below + 28);
            assertThat(desk.view.edited().rowAt(below + 14).key()).isEqualTo(first);
            assertThat(desk.view.edited().rowAt(below + 30).key()).isEqualTo(second);
            assertThat(drawn(second)).isEqualTo(drawn + 28);
            desk.key(KeyCode.ESCAPE);
            assertThat(desk.view.edited().top(desk.row(second).id())).isEqualTo(below);
        });
    }

    /** How far down the number of a row was painted. */
    private double drawn(String key) {
        return drawn(desk.view.painted(), desk.row(key).number(), 0, 0, 1e4)
                .findFirst()
                .orElseThrow();
    }

    private static DoubleStream drawn(List<Shape> shapes, String words, double y, double from, double to) {
        return shapes.stream().flatMapToDouble(shape -> switch (shape) {
            case Label label
            when label.text().equals(words) && y + label.baseline() > from && y + label.baseline() < to ->
                DoubleStream.of(y + label.baseline());
            case Group group -> {
                double top = y + group.y();
                yield drawn(group.shapes(), words, top, Math.max(from, top), Math.min(to, top + group.height()));
            }
            default -> DoubleStream.empty();
        });
    }

    @Test
    void theMenuKeysOpenTheMenuWhichGreysWhatCannotBeAndTicksHowARowIsScheduled() {
        FxThread.run(() -> {
            desk.show(third);
            desk.view.requestFocus();
            desk.key(KeyCode.F10, true, false, false);
            assertThat(desk.view.menu().isShowing()).isTrue();
            assertThat(item("row-unlink").isDisable()).as("no links").isTrue();
            desk.view.menu().hide();
            desk.show(second);
            choose("row-manual");
            desk.key(KeyCode.CONTEXT_MENU);
            assertThat(desk.view.menu().isShowing()).isTrue();
            assertThat(item("row-unlink").isDisable()).isFalse();
            assertThat(((RadioMenuItem) item("row-manual")).isSelected()).isTrue();
            assertThat(((RadioMenuItem) item("row-automatic")).isSelected()).isFalse();
        });
    }

    @Test
    void anUndoThatCanNeverBeSaysWhyAndLetsTheOneBeforeThrough() {
        FxThread.run(() -> {
            report(task(third).id());
            for (int steps = 0; steps < 4; steps++) {
                desk.session.undo();
            }
            assertThat(desk.failures)
                    .singleElement()
                    .satisfies(said -> assertThat(said.getMessage())
                            .startsWith("edit.undo_impossible")
                            .contains("丙", "已有填报"));
            assertThat(dates(second)).isEqualTo("2017-03-13 2017-03-17");
            desk.session.undo();
            assertThat(desk.failures).hasSize(1);
            assertThat(dates(second)).isNotEqualTo("2017-03-13 2017-03-17");
        });
    }

    @Test
    void changesATaskInItsDialog() {
        FxThread.run(() -> {
            RowBars bars = desk.show(third);
            desk.clickTwice((bars.left() + bars.right()) / 2, bars.middle());
            desk.find("#task-workdays", TextField.class).setText("10");
            assertThat(desk.find("#task-finish", TextField.class).getText()).isEqualTo("2017-03-31");
            desk.find("#task-deadline", TextField.class).setText("2017-02-30");
            desk.find("#edit-accept", ButtonBase.class).fire();
            assertThat(dates(third))
                    .as("nothing changes while a field is wrong")
                    .isEqualTo("2017-03-20 2017-03-24");
            desk.find("#task-deadline", TextField.class).setText("2017-04-05");
            desk.find("#task-lead-unit", TextField.class).setText("区住建局");
            desk.find("#edit-accept", ButtonBase.class).fire();
            assertThat(dates(third)).isEqualTo("2017-03-20 2017-03-31");
            assertThat(task(third).leadUnit()).isEqualTo("区住建局");
            assertThat(task(third).deadline()).isEqualTo(LocalDate.of(2017, 4, 5));
            desk.session.undo();
            assertThat(dates(third) + task(third).leadUnit()).isEqualTo("2017-03-20 2017-03-24");
            assertThat(task(third).name()).as("one step for the whole dialog").isEqualTo("丙");
        });
    }

    @Test
    void tiesTheSelectedTasksOneAfterAnotherInOneStep() {
        FxThread.run(() -> {
            desk.session.edit(new PlanEdit.Unlink(
                    List.of(desk.plan().into(task(second).id()).getFirst().id())));
            desk.show(first);
            desk.view.requestFocus();
            desk.key(KeyCode.DOWN, true, false, false);
            desk.key(KeyCode.DOWN, true, false, false);
            choose("row-chain");
            assertThat(link(second) + "，" + link(third)).isEqualTo(first + " FS，" + second + " FS");
            assertThat(desk.session.undoNameProperty().get()).isEqualTo("建立联系 " + first + " → " + second + " 等 2 条");
            desk.session.undo();
            assertThat(desk.plan().into(task(second).id())).isEmpty();
            assertThat(desk.plan().into(task(third).id())).isEmpty();
        });
    }

    @Test
    void namesTheYearOfADayBehindTheProgramme() {
        FxThread.run(() -> {
            desk.session.edit(new PlanEdit.SetDates(
                    task(first).id(), LocalDate.parse("2017-12-18"), LocalDate.parse("2017-12-22")));
            drag(first, 14);
            assertThat(desk.said()).anyMatch(line -> line.contains("乙") && line.contains("2018年1月"));
            desk.key(KeyCode.ESCAPE);
        });
    }

    @Test
    void pastesRowsFromASpreadsheetAndCopiesThemBack() {
        FxThread.run(() -> {
            desk.show(third);
            desk.view.requestFocus();
            clip("任务\t开始\t完成\n丁\t2017-4-31\t\n");
            desk.key(KeyCode.V, false, true, false);
            assertThat(desk.find("#edit-accept", ButtonBase.class).isDisabled()).isTrue();
            desk.find("#edit-cancel", ButtonBase.class).fire();
            clip("序号\t任务\t开始\t完成\n1\t丁\t4月3日\t4月7日\n1.1\t戊\t4月3日\t4月7日\n");
            desk.key(KeyCode.V, false, true, false);
            desk.find("#edit-accept", ButtonBase.class).fire();
            assertThat(tree("丁")).isEqualTo("丁[戊]");
            desk.view.reveal(named("戊").id());
            desk.view.requestFocus();
            desk.key(KeyCode.C, false, true, false);
            assertThat(Clipboard.getSystemClipboard().getString())
                    .startsWith("序号\t任务\t")
                    .contains("\t戊\t");
            assertThat(Clipboard.getSystemClipboard().getHtml()).contains("<table>", "戊");
        });
    }

    @Test
    void putsManyRowsIntoWordsBesideTheWindowBeforeTheyAreCopied() {
        FxThread.run(() -> {
            desk.show(third);
            desk.view.requestFocus();
            clip("以前复制的");
            desk.tasks.hold();
            desk.key(KeyCode.A, false, true, false);
            desk.key(KeyCode.C, false, true, false);
            assertThat(Clipboard.getSystemClipboard().getString()).isEqualTo("以前复制的");
            desk.tasks.release();
            assertThat(Clipboard.getSystemClipboard().getString())
                    .startsWith("序号\t任务\t")
                    .contains("\t乙\t", "\t丙\t");
            assertThat(Clipboard.getSystemClipboard().getHtml()).contains("<table>", "丙");
        });
    }

    @Test
    void leavesDatesToTheOfficerOrToTheProgramFromTheMenu() {
        FxThread.run(() -> {
            desk.show(third);
            choose("row-manual");
            assertThat(task(third).scheduling()).isEqualTo(Scheduling.MANUAL);
            choose("row-automatic");
            assertThat(task(third).scheduling()).isEqualTo(Scheduling.AUTOMATIC);
            assertThat(task(third).constraint()).isEqualTo(TaskConstraint.notBefore(LocalDate.of(2017, 3, 20)));
            assertThat(dates(third)).isEqualTo("2017-03-20 2017-03-24");
        });
    }

    @Test
    void schedulesBackwardAfterShowingWhatMoves() {
        FxThread.run(() -> {
            desk.show(third);
            choose("row-backward");
            desk.find("#backward-finish", TextField.class).setText("2017-03-31");
            assertThat(desk.find("#backward-moves", ListView.class).getItems().toString())
                    .contains("丙", "3月24日 → 3月31日", "推后 5 个工作日");
            desk.find("#edit-accept", ButtonBase.class).fire();
            assertThat(dates(third)).isEqualTo("2017-03-27 2017-03-31");
        });
    }

    @Test
    void sortsWhatABackwardScheduleMovesMarksThePastAndLeavesTheFinishedAlone() {
        FxThread.run(() -> {
            desk.show("5.1");
            choose("row-backward");
            desk.find("#backward-finish", TextField.class).setText("2017-03-10");
            List<?> moves = desk.find("#backward-moves", ListView.class).getItems();
            assertThat(moves.stream()
                            .map(Object::toString)
                            .filter(each -> each.contains("tone=PLAIN"))
                            .map(each -> each.replaceAll("：.*", "")
                                    .replaceAll(".*text=", "")
                                    .replaceAll("5[0-9.]+ ", "")))
                    .containsExactly("甲", "⚠ 乙", "⚠ 丙");
            FieldBox box = (FieldBox)
                    desk.find("#backward-finish", TextField.class).getParent().getParent();
            assertThat(box.said()).isEqualTo("有 2 项将改到检查日期 3月7日 之前开始，已标“⚠”。");
            assertThat(desk.find("#edit-accept", ButtonBase.class).isDisabled()).isFalse();
            assertThat(desk.find("#backward-facts", javafx.scene.control.Label.class)
                            .getText())
                    .isEmpty();
            desk.find("#edit-cancel", ButtonBase.class).fire();
            report(task(third).id(), "100");
            desk.show("5.1");
            choose("row-backward");
            desk.find("#backward-finish", TextField.class).setText("2017-03-31");
            assertThat(desk.find("#backward-moves", ListView.class).getItems().toString())
                    .contains("甲", "乙")
                    .doesNotContain("丙");
            assertThat(desk.find("#backward-facts", javafx.scene.control.Label.class)
                            .getText())
                    .isEqualTo("已完成的 1 项不动。");
        });
    }

    @Test
    void offersNoEndOfAnActualBarThatStandsForSeveralIndicators() {
        FxThread.run(() -> {
            RowBars bars = desk.show("5.1.2");
            assertThat(bars.showsActual()).isTrue();
            desk.hover(bars.actualRight(), bars.actualBottom() - 1);
            assertThat(desk.view.edited().canvas().getCursor()).isNull();
            RowBars one = desk.show("5.1.2-1");
            desk.hover(one.actualRight(), one.actualBottom() - 1);
            assertThat(desk.view.edited().canvas().getCursor()).isEqualTo(Cursor.E_RESIZE);
        });
    }

    @Test
    void appliesNoBackwardScheduleBeforeTheMovesOfTheDayTypedAreShown() {
        FxThread.run(() -> {
            desk.show(third);
            choose("row-backward");
            desk.tasks.hold();
            TextField finish = desk.find("#backward-finish", TextField.class);
            finish.setText("2017-03-30");
            finish.setText("2017-03-31");
            assertThat(desk.find("#edit-accept", ButtonBase.class).isDisabled()).isTrue();
            desk.tasks.release();
            assertThat(desk.find("#backward-moves", ListView.class).getItems().toString())
                    .contains("3月31日")
                    .doesNotContain("3月30日");
            assertThat(desk.find("#edit-accept", ButtonBase.class).isDisabled()).isFalse();
            finish.setText("不是日期");
            assertThat(desk.find("#backward-moves", ListView.class).getItems()).isEmpty();
            assertThat(desk.find("#edit-accept", ButtonBase.class).isDisabled()).isTrue();
        });
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
        Task task = named(name);
        desk.session.edit(new PlanEdit.SetDates(task.id(), LocalDate.parse(start), LocalDate.parse(finish)));
        return task.key();
    }

    private void link(String from, String to) {
        desk.session.edit(new PlanEdit.Link(task(from).id(), task(to).id(), DependencyType.FS, 0));
    }

    private void due(String key, String day) {
        desk.session.edit(new PlanEdit.SetFields(task(key).withDeadline(LocalDate.parse(day))));
    }

    private void report(UUID task) {
        report(task, "87");
    }

    private void report(UUID task, String value) {
        EntryForm form = new EntryForm(task, "2017-02-14", value, "", "", "进展顺利", "", "", "", List.of(), "填报员甲", null);
        Session session = desk.session;
        session.tasks()
                .database(
                        () -> session.take(session.workspace()
                                .record(session.latest(), form)
                                .edited()),
                        session::show,
                        session::fail);
    }

    private String link(String key) {
        Dependency link = desk.plan().into(task(key).id()).getFirst();
        return desk.plan().task(link.predecessorId()).orElseThrow().key() + " " + link.type();
    }

    private double atX;
    private double atY;

    private void drag(String key, int days) {
        RowBars bars = desk.show(key);
        pull((bars.left() + bars.right()) / 2, bars.middle(), days);
    }

    private void pull(double x, double y, int days) {
        desk.press(x, y);
        atX = x + days * desk.view.edited().dayWidth();
        atY = y;
        desk.drag(x + 6, y);
        desk.drag(atX, atY);
    }

    private void drawLink(String from, String to, double share) {
        desk.show(third);
        RowBars start = desk.bars(from);
        desk.press(start.right() + 12, start.handleMiddle());
        RowBars target = desk.bars(to);
        atX = target.left() + share * (target.right() - target.left());
        atY = target.middle();
        desk.drag(start.right() + 20, start.handleMiddle());
        desk.drag(atX, atY);
    }

    private void drop() {
        desk.release(atX, atY);
    }

    private void name(String text) {
        desk.find("#new-row", TextField.class).setText(text);
        desk.key(KeyCode.ENTER);
    }

    private static void clip(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }

    private Task task(String key) {
        return desk.task(key);
    }

    private Task named(String name) {
        return desk.plan().programme().tasks().stream()
                .filter(task -> task.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private List<String> names() {
        return desk.plan().programme().tasks().stream().map(Task::name).toList();
    }

    private String dates(String key) {
        GanttRow row = desk.row(key);
        return row.start() + " " + row.finish();
    }

    /** The rows from that name on to the end of its siblings, those below in brackets. */
    private String tree(String from) {
        Task task = named(from);
        List<Task> siblings = desk.plan().below(task.holderId());
        return written(siblings.subList(siblings.indexOf(task), siblings.size()));
    }

    private String written(List<Task> tasks) {
        return String.join(
                " ",
                tasks.stream()
                        .map(task -> {
                            List<Task> below = desk.plan().below(task.id());
                            return below.isEmpty() ? task.name() : task.name() + "[" + written(below) + "]";
                        })
                        .toList());
    }
}
