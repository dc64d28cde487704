package hengdao.service;

import static org.assertj.core.api.Assertions.assertThat;

import hengdao.model.Project;
import hengdao.model.TaskKind;
import hengdao.model.WorkArea;
import hengdao.schedule.plan.EditName;
import hengdao.schedule.plan.PlanEdit;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Projects and work areas on a real data folder, there and back. */
class StructureEditingTest {

    @TempDir
    private static Path made;

    @TempDir
    private Path folder;

    private Opened opened;

    @BeforeAll
    static void makeOnce() {
        Opened.make(made);
    }

    @BeforeEach
    void open() throws IOException {
        opened = new Opened(made, folder);
    }

    @AfterEach
    void close() {
        opened.close();
    }

    @Test
    void addsAProjectWithAWorkAreaAndATask() {
        opened.thereAndBack(now -> structure().addProject(now, " 海绵城市 ", Opened.BY));
        Project added = project(13);
        assertThat(added.name()).isEqualTo("海绵城市");
        opened.thereAndBack(now -> structure().addArea(now, added.id(), "河道", Opened.BY));
        WorkArea area = area("13.1");
        opened.edit(new PlanEdit.Insert(area.id(), null, "新的任务", TaskKind.TASK));
        assertThat(opened.task("13.1.1").name()).isEqualTo("新的任务");
        opened.refuses("edit.project_not_empty", now -> structure().removeProject(now, added.id(), Opened.BY));
        opened.refuses("edit.area_not_empty", now -> structure().removeArea(now, area.id(), Opened.BY));
        opened.edit(new PlanEdit.Retire(List.of(opened.task("13.1.1").id())));
        opened.refuses("store.area_has_retired", now -> structure().removeArea(now, area.id(), Opened.BY));
        opened.undo();
        opened.edit(new PlanEdit.Delete(List.of(opened.task("13.1.1").id())));
        opened.thereAndBack(now -> structure().removeArea(now, area.id(), Opened.BY));
        opened.take(now -> structure().addArea(now, added.id(), "管网", Opened.BY));
        assertThat(area("13.2").position()).as("a key is given once").isEqualTo(1);
        opened.take(now -> structure().removeArea(now, area("13.2").id(), Opened.BY));
        opened.thereAndBack(now -> structure().removeProject(now, added.id(), Opened.BY));
    }

    @Test
    void renamesAndRenumbers() {
        UUID fifth = project(5).id();
        UUID seventh = project(7).id();
        opened.thereAndBack(now -> structure().renameProject(now, fifth, "棚户区", Opened.BY));
        opened.thereAndBack(now -> structure().renameArea(now, area("5.1").id(), "“二线插花地”", Opened.BY));
        opened.thereAndBack(now -> structure().renumberProject(now, fifth, 7, Opened.BY));
        assertThat(project(7).id()).isEqualTo(fifth);
        assertThat(project(5).id()).isEqualTo(seventh);
        assertThat(area("5.1").projectId()).as("keys stay").isEqualTo(fifth);
        opened.take(now -> structure().renumberProject(now, fifth, 20, Opened.BY));
        assertThat(opened.programme().projects().getLast().id()).isEqualTo(fifth);
        opened.undo();
        opened.undo();
        assertThat(project(5).id()).isEqualTo(fifth);
        opened.refuses("edit.project_number", now -> structure().renumberProject(now, fifth, 0, Opened.BY));
        opened.refuses("edit.structure_name_missing", now -> structure().renameProject(now, fifth, " ", Opened.BY));
        opened.refuses(
                "edit.no_such_project", now -> structure().renameProject(now, UUID.randomUUID(), "甲", Opened.BY));
        opened.refuses("edit.no_such_area", now -> structure().removeArea(now, fifth, Opened.BY));
    }

    @Test
    void weighsProjectsAndWorkAreas() {
        opened.record("5.1.2-1", "2017-02-14", "87");
        opened.record("5.1.3-1", "2017-02-14", "30000");
        opened.take(now -> opened.workspace().editing().setStatusDate(now, LocalDate.of(2017, 2, 14), Opened.BY));
        UUID fifth = project(5).id();
        UUID area = area("5.1").id();
        opened.thereAndBack(now -> structure().weighProject(now, fifth, new BigDecimal("2.5"), Opened.BY));
        assertThat(project(5).weight()).isEqualByComparingTo("2.5");
        assertThat(opened.workspace().editing().undoable(opened.now()))
                .contains(new EditName("edit.project-weigh", List.of(5, "2.5")));
        opened.thereAndBack(now -> structure().weighArea(now, area, new BigDecimal("3"), Opened.BY));
        assertThat(area("5.1").weight()).isEqualByComparingTo("3");
        opened.take(now -> structure().renameArea(now, area, "棚改", Opened.BY));
        opened.take(now -> structure().moveArea(now, area, project(7).id(), 1, Opened.BY));
        opened.take(now -> structure().renumberProject(now, fifth, 9, Opened.BY));
        opened.take(now -> structure().renameProject(now, fifth, "棚户区", Opened.BY));
        assertThat(area("5.1").weight()).as("stays with the row").isEqualByComparingTo("3");
        assertThat(project(9).weight()).isEqualByComparingTo("2.5");
        opened.refuses("edit.weight", now -> structure().weighProject(now, fifth, BigDecimal.ZERO, Opened.BY));
        opened.refuses("edit.weight", now -> structure().weighArea(now, area, new BigDecimal("1e-7"), Opened.BY));
        opened.refuses(
                "edit.weight",
                now -> opened.workspace()
                        .editing()
                        .apply(
                                now,
                                new PlanEdit.SetFields(opened.task("5.1.2").withWeight(new BigDecimal("1e30"))),
                                Opened.BY));
    }

    @Test
    void movesAWorkAreaWithItsTasks() {
        UUID area = area("5.1").id();
        UUID task = opened.task("5.1.2").id();
        opened.thereAndBack(now -> structure().moveArea(now, area, project(7).id(), 1, Opened.BY));
        assertThat(opened.now().plan().number(task)).isEqualTo("7.1.2");
        assertThat(opened.task("5.1.2").id()).isEqualTo(task);
        assertThat(area("7.1").position()).isEqualTo(2);
        assertThat(area("5.2").position()).isEqualTo(1);
        opened.take(now -> structure().moveArea(now, area, project(7).id(), 99, Opened.BY));
        assertThat(opened.programme().workAreas())
                .filteredOn(each -> each.projectId().equals(project(7).id()))
                .last()
                .extracting(WorkArea::id)
                .isEqualTo(area);
    }

    private StructureEditing structure() {
        return opened.workspace().structure();
    }

    private Project project(int no) {
        return opened.programme().projects().stream()
                .filter(each -> each.no() == no)
                .findFirst()
                .orElseThrow();
    }

    private WorkArea area(String key) {
        return opened.programme().workAreas().stream()
                .filter(each -> each.key().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
