package hengdao.ui;

import static org.assertj.core.api.Assertions.assertThat;

import hengdao.gantt.GanttRow;
import hengdao.model.DependencyType;
import hengdao.model.TaskKind;
import hengdao.schedule.plan.PlanEdit;
import hengdao.service.StartWith;
import hengdao.service.Workspace;
import hengdao.ui.common.EntryLine;
import hengdao.ui.common.FxThread;
import hengdao.ui.common.Session;
import hengdao.ui.shell.SearchHit;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A row added behind 5.1.1: the task of key 5.1.2 is numbered 5.1.3 on every screen, and its key is told apart. */
class NumberTest {

    private static final String KEY = "5.1.2";
    private static final String NUMBER = "5.1.3";

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
    void insert() {
        FxThread.run(() -> {
            desk = Desk.overCopy(pattern.resolve("data"), place.resolve("data"));
            GanttRow before = desk.row("5.1.1");
            UUID area = desk.row("5.1").id();
            session().edit(new PlanEdit.Insert(area, before.id(), "新任务", TaskKind.TASK));
            desk.shell().model().selectedProperty().set(desk.row(KEY).id());
            desk.layout();
        });
    }

    @AfterEach
    void close() {
        FxThread.run(desk::close);
    }

    @Test
    void theDetailsShowTheNumberAndTheKeyApart() {
        FxThread.run(() -> {
            assertThat(desk.row(KEY).number()).isEqualTo(NUMBER);
            assertThat(desk.find("#details-title", Label.class).getText()).startsWith(NUMBER + "  ");
            assertThat(texts(".details-facts")).contains("编号", "5.1.2，指标 5.1.2-1、5.1.2-2");
            assertThat(firstCells("#indicators"))
                    .hasSize(2)
                    .allMatch(cell -> String.valueOf(cell).startsWith(NUMBER + "-"));
            assertThat(firstCells("#entries"))
                    .contains("5.1.3-1")
                    .allMatch(cell -> String.valueOf(cell).startsWith(NUMBER + "-"));
        });
    }

    @Test
    void theEntryFormAndItsUndoNameTheNumber() {
        FxThread.run(() -> {
            desk.record(KEY);
            assertThat(desk.find("#entry-subject", TextField.class).getText()).startsWith("5.1.3-1 ");
            desk.type("#entry-date-text", "2017-02-14");
            desk.type("#entry-value", "87");
            desk.type("#entry-by", "填报员甲");
            desk.press("#entry-save");
            assertThat(item("undo").getText()).isEqualTo("撤销 填报 5.1.3-1");
            List<EntryLine> history = Objects.requireNonNull(
                    desk.shell().entry().historyProperty().get());
            assertThat(history)
                    .hasSizeGreaterThan(1)
                    .allMatch(line -> line.subject().number().equals("5.1.3-1"));
        });
    }

    @Test
    void undoAndRedoNameTheNumber() {
        FxThread.run(() -> {
            UUID row = desk.row(KEY).id();
            session().edit(new PlanEdit.Move(List.of(row), 5));
            assertThat(item("undo").getText()).isEqualTo("撤销 移动 " + NUMBER);
            item("undo").fire();
            assertThat(item("redo").getText()).isEqualTo("重做 移动 " + NUMBER);
            session().edit(new PlanEdit.Reorder(List.of(row), -1));
            assertThat(desk.row(KEY).number()).isEqualTo("5.1.2");
            assertThat(item("undo").getText()).as("as numbered now").isEqualTo("撤销 调整顺序 5.1.2");
            item("undo").fire();
            assertThat(item("redo").getText()).as("as numbered again").isEqualTo("重做 调整顺序 " + NUMBER);
        });
    }

    @Test
    void searchShowsTheNumberAndFindsAWholeKeyToo() {
        FxThread.run(() -> {
            List<SearchHit> hits = found(NUMBER);
            assertThat(hits.getFirst().row().number()).isEqualTo(NUMBER);
            assertThat(found(KEY))
                    .extracting(hit -> hit.row().key())
                    .contains(
                            KEY,
                            desk.shell().model().allRows().stream()
                                    .filter(row -> row.number().equals(KEY))
                                    .findFirst()
                                    .orElseThrow()
                                    .key());
        });
    }

    @Test
    void predecessorsAreNamedByNumber() {
        FxThread.run(() -> {
            UUID task = desk.row("5.2.1").id();
            session().edit(new PlanEdit.Link(desk.row(KEY).id(), task, DependencyType.SS, 0));
            desk.tasks.letPass(Duration.ofSeconds(1));
            assertThat(session().marksProperty().get().predecessors().get(task))
                    .extracting(link -> link.text())
                    .contains("5.1.3SS");
        });
    }

    private List<SearchHit> found(String query) {
        List<SearchHit> hits = new ArrayList<>();
        desk.shell().model().search(query, hits::addAll);
        hits.removeIf(hit -> !hit.isRow());
        return hits;
    }

    private List<String> texts(String selector) {
        return desk.find(selector, Node.class).lookupAll(".label").stream()
                .map(node -> ((Label) node).getText())
                .collect(Collectors.toList());
    }

    private List<Object> firstCells(String selector) {
        TableView<?> table = desk.find(selector, TableView.class);
        return java.util.stream.IntStream.range(0, table.getItems().size())
                .mapToObj(index -> (Object) table.getColumns().getFirst().getCellData(index))
                .toList();
    }

    private MenuItem item(String id) {
        return desk.find(".shell-menu", MenuBar.class).getMenus().stream()
                .flatMap(menu -> menu.getItems().stream())
                .filter(item -> ("menu-" + id).equals(item.getId()))
                .findFirst()
                .orElseThrow();
    }

    private Session session() {
        return desk.shell().session();
    }
}
