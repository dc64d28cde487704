package hengdao.ui;

import static org.assertj.core.api.Assertions.assertThat;

import hengdao.model.DependencyType;
import hengdao.model.Scheduling;
import hengdao.model.Task;
import hengdao.model.TaskConstraint;
import hengdao.model.TaskKind;
import hengdao.schedule.plan.PlanEdit;
import hengdao.service.StartWith;
import hengdao.service.Workspace;
import hengdao.ui.common.FxThread;
import hengdao.ui.common.Session;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pane below the chart tells all the tooltip does. 甲 (6–10 March 2017) comes before 乙 (13–17), due on the 20th. */
class DetailsTest {

    @TempDir
    Path place;

    @TempDir
    static Path pattern;

    /** Edits the plan and lets the marks come. */
    private void edit(PlanEdit edit) {
        session().edit(edit);
        desk.tasks.letPass(Duration.ofSeconds(1));
    }

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
            add("甲", "2017-03-06", "2017-03-10");
            add("乙", "2017-03-13", "2017-03-17");
            edit(new PlanEdit.SetFields(task("乙").withDeadline(LocalDate.of(2017, 3, 20))));
            edit(new PlanEdit.Link(task("甲").id(), task("乙").id(), DependencyType.FS, 0));
            select("乙");
        });
    }

    @AfterEach
    void close() {
        FxThread.run(desk::close);
    }

    @Test
    void tellsThePlanAndTheDeadlineApartAndAllThatBindsTheTask() {
        FxThread.run(() -> {
            assertThat(fact("计划")).isEqualTo("2017-03-13 至 2017-03-17，5 个工作日");
            assertThat(fact("完成时限")).isEqualTo("2017-03-20");
            assertThat(fact("排程")).startsWith("自动，不早于 ");
            assertThat(fact("时差")).isEqualTo("总时差 1 个工作日");
            assertThat(fact("紧前任务"))
                    .isEqualTo(session().view().plan().number(task("甲").id()));
            assertThat(headings()).doesNotContain("冲突", "进度");
        });
    }

    @Test
    void followsAnEditAndItsUndo() {
        FxThread.run(() -> {
            edit(new PlanEdit.SetDates(task("乙").id(), day(13), day(24)));
            assertThat(fact("计划")).isEqualTo("2017-03-13 至 2017-03-24，10 个工作日");
            assertThat(fact("完成时限")).isEqualTo("2017-03-20");
            assertThat(fact("时差")).isEqualTo("关键工作，总时差 −4 个工作日");
            assertThat(fact("冲突")).contains("2017-03-20").contains("4 个工作日");
            session().undo();
            desk.tasks.letPass(Duration.ofSeconds(1));
            assertThat(headings()).doesNotContain("冲突");
            assertThat(fact("时差")).isEqualTo("总时差 1 个工作日");
        });
    }

    @Test
    void followsTheMarksThatComeALongTimeAfterTheEdit() {
        FxThread.run(() -> {
            desk.tasks.holdAnalysis();
            edit(new PlanEdit.SetDates(task("乙").id(), day(13), day(24)));
            assertThat(fact("计划")).isEqualTo("2017-03-13 至 2017-03-24，10 个工作日");
            assertThat(headings()).as("not known yet").doesNotContain("冲突");
            desk.tasks.releaseAnalysis();
            assertThat(fact("冲突")).contains("2017-03-20").contains("4 个工作日");
            assertThat(fact("时差")).isEqualTo("关键工作，总时差 −4 个工作日");
        });
    }

    @Test
    void aMilestoneShowsItsDayAndTheDeadlineWhereThatIsAnother() {
        FxThread.run(() -> {
            edit(new PlanEdit.SetFields(task("乙").withKind(TaskKind.MILESTONE)));
            edit(new PlanEdit.SetDates(task("乙").id(), day(17), day(17)));
            assertThat(fact("节点")).isEqualTo("2017-03-17");
            assertThat(fact("完成时限")).isEqualTo("2017-03-20");
            assertThat(headings()).doesNotContain("计划");
            edit(new PlanEdit.SetFields(task("乙").withDeadline(day(17))));
            assertThat(headings()).contains("节点").doesNotContain("完成时限");
        });
    }

    @Test
    void marksDefaultDatesAndTellsProgressAndWhatAHolderHides() {
        FxThread.run(() -> {
            desk.shell().model().selectedProperty().set(desk.row("5.2.1").id());
            assertThat(fact("计划")).isEqualTo("2017-01-01（默认） 至 2017-12-31（默认），249 个工作日");
            assertThat(fact("完成时限")).isEqualTo("2017-12-31（默认）");
            desk.shell().model().selectedProperty().set(desk.row("5.1.2-1").id());
            assertThat(fact("进度")).contains("拖后", "应达");
            edit(new PlanEdit.SetDates(task("乙").id(), day(13), day(24)));
            desk.shell().model().selectedProperty().set(desk.row("5.1").id());
            assertThat(fact("冲突")).isEqualTo("内含 1 项任务的计划有冲突");
            assertThat(headings()).doesNotContain("排程", "时差");
        });
    }

    private void add(String name, String start, String finish) {
        session()
                .edit(new PlanEdit.Insert(
                        desk.row("5.1").id(), desk.row("5.1.1").id(), name, TaskKind.TASK));
        edit(new PlanEdit.SetScheduling(List.of(task(name).id()), Scheduling.AUTOMATIC, TaskConstraint.NONE));
        edit(new PlanEdit.SetDates(task(name).id(), LocalDate.parse(start), LocalDate.parse(finish)));
    }

    private static LocalDate day(int ofMarch) {
        return LocalDate.of(2017, 3, ofMarch);
    }

    private void select(String name) {
        desk.shell().model().selectedProperty().set(task(name).id());
    }

    private Task task(String name) {
        return session().view().programme().tasks().stream()
                .filter(task -> task.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** The text under a heading. */
    private String fact(String heading) {
        List<String> labels = labels();
        int at = labels.indexOf(heading);
        assertThat(at).as(heading + " in " + labels).isNotNegative();
        return labels.get(at - 1);
    }

    private List<String> headings() {
        return labels();
    }

    /** Each text followed by its heading. */
    private List<String> labels() {
        desk.layout();
        return desk.find(".details-facts", Node.class).lookupAll(".label").stream()
                .map(node -> ((Label) node).getText())
                .collect(Collectors.toList());
    }

    private Session session() {
        return desk.shell().session();
    }
}
