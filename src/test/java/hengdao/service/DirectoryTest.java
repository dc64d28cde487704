package hengdao.service;

import static org.assertj.core.api.Assertions.assertThat;

import hengdao.model.DirectoryChange;
import hengdao.model.Handover;
import hengdao.model.Person;
import hengdao.model.Programme;
import hengdao.model.Project;
import hengdao.model.Task;
import hengdao.model.Unit;
import hengdao.schedule.plan.PlanEdit;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Units and people as master data, on a real data folder. */
class DirectoryTest {

    private static final LocalDate JUNE = LocalDate.of(2017, 6, 1);

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
        assign("5.1.1", "区住建局", List.of("街道甲", "区城管局"), "分管领导甲", "责任人乙");
        assign("5.1.2", "区城管局", List.of("区住建局"), "责任人乙", "责任人丙");
    }

    @AfterEach
    void close() {
        opened.close();
    }

    @Test
    void tasksFollowAUnitThatIsRenamed() {
        assertThat(names()).containsExactly("区住建局", "区城管局", "街道甲");
        Programme start = opened.programme();
        opened.take(now -> units().rename(now, "区住建局", " 区住房和建设局 ", Opened.BY));
        assertThat(opened.task("5.1.1").leadUnit()).isEqualTo("区住房和建设局");
        assertThat(opened.task("5.1.2").supportingUnits()).containsExactly("区住房和建设局");
        assertThat(unit("区住房和建设局").formerNames()).containsExactly("区住建局");
        opened.take(now -> units().rename(now, "区住房和建设局", "区住建局", Opened.BY));
        assertThat(unit("区住建局").formerNames()).containsExactly("区住房和建设局");
        opened.undo();
        opened.undo();
        Opened.assertSame(opened.programme(), start);
        assertThat(unit("区住建局").formerNames()).isEmpty();
        opened.redo();
        opened.reopen();
        assertThat(unit("区住房和建设局").formerNames()).containsExactly("区住建局");
    }

    @Test
    void mergesAndRetiresUnits() {
        opened.take(now -> units().rename(now, "街道甲", "街道乙", Opened.BY));
        Programme start = opened.programme();
        opened.take(now -> units().merge(now, "街道乙", "区城管局", Opened.BY));
        assertThat(names()).containsExactly("区住建局", "区城管局");
        assertThat(unit("区城管局").formerNames()).containsExactly("街道甲", "街道乙");
        assertThat(opened.task("5.1.1").supportingUnits()).containsExactly("区城管局");
        opened.undo();
        Opened.assertSame(opened.programme(), start);
        assertThat(names()).containsExactly("区住建局", "区城管局", "街道乙");
        opened.take(now -> units().retire(now, "街道乙", true, Opened.BY));
        assertThat(unit("街道乙").retired()).isTrue();
        opened.take(now -> units().retire(now, "街道乙", false, Opened.BY));
        assertThat(unit("街道乙").retired()).isFalse();
        opened.take(now -> units().add(now, "区水务局", Opened.BY));
        assertThat(names()).contains("区水务局");
    }

    @Test
    void refusesNamesThatWouldMixUnitsUp() {
        opened.refuses("edit.unit_name_taken", now -> units().rename(now, "区住建局", "区城管局", Opened.BY));
        opened.refuses("edit.unit_name_missing", now -> units().rename(now, "区住建局", " ", Opened.BY));
        opened.refuses("edit.no_such_unit", now -> units().rename(now, "无此单位", "新单位", Opened.BY));
        opened.refuses("edit.unit_into_itself", now -> units().merge(now, "区住建局", "区住建局", Opened.BY));
        opened.refuses("edit.person_name_taken", now -> people().rename(now, "责任人乙", "责任人丙", Opened.BY));
        opened.refuses("edit.person_name_missing", now -> people().add(now, "", "", Opened.BY));
        opened.refuses("edit.no_such_person", now -> people().set(now, "无此人", "", true, Opened.BY));
    }

    @Test
    void renamesPeopleWhereverTheyAnswer() {
        Programme start = opened.programme();
        opened.take(now -> people().rename(now, "责任人乙", "责任人𠮷", Opened.BY));
        assertThat(opened.task("5.1.1").responsiblePerson()).isEqualTo("责任人𠮷");
        assertThat(opened.task("5.1.2").officialInCharge()).isEqualTo("责任人𠮷");
        opened.take(now -> people().set(now, "责任人𠮷", "区住建局", true, Opened.BY));
        assertThat(people().all(opened.now()))
                .filteredOn(person -> person.name().equals("责任人𠮷"))
                .singleElement()
                .satisfies(person -> {
                    assertThat(person.unit()).isEqualTo("区住建局");
                    assertThat(person.retired()).isTrue();
                    assertThat(person.formerNames()).containsExactly("责任人乙");
                });
        opened.undo();
        opened.undo();
        Opened.assertSame(opened.programme(), start);
        opened.take(now -> people().add(now, "责任人丁", "街道甲", Opened.BY));
        assertThat(people().all(opened.now())).extracting(Person::name).contains("责任人丁");
    }

    @Test
    void handsAllTasksOverAndNotesIt() {
        opened.refuses("edit.handover_reason_missing", now -> handOver(now, "责任人乙", "责任人丁", " "));
        opened.refuses("edit.handover_to_oneself", now -> handOver(now, "责任人乙", "责任人乙", "调离"));
        opened.refuses("edit.handover_of_nothing", now -> handOver(now, "责任人丁", "责任人乙", "调离"));
        Programme start = opened.programme();
        opened.take(now -> handOver(now, "责任人乙", "责任人丁", "调离"));
        assertThat(opened.task("5.1.1").responsiblePerson()).isEqualTo("责任人丁");
        assertThat(opened.task("5.1.2").officialInCharge()).isEqualTo("责任人丁");
        assertThat(people().handovers(opened.now())).singleElement().satisfies(handover -> {
            assertThat(handover.from()).isEqualTo("责任人乙");
            assertThat(handover.to()).isEqualTo("责任人丁");
            assertThat(handover.on()).isEqualTo(JUNE);
            assertThat(handover.reason()).isEqualTo("调离");
            assertThat(handover.taskKeys()).containsExactly("5.1.1", "5.1.2");
        });
        opened.undo();
        Opened.assertSame(opened.programme(), start);
        assertThat(people().handovers(opened.now())).isEmpty();
        opened.redo();
        assertThat(people().handovers(opened.now())).extracting(Handover::to).containsExactly("责任人丁");
    }

    @Test
    void handsChosenTasksOver() {
        UUID one = opened.task("5.1.1").id();
        UUID notTheirs = opened.task("5.1.3").id();
        opened.take(now -> people().handOver(now, "责任人乙", "责任人丁", List.of(one, notTheirs), JUNE, "分工调整", Opened.BY));
        assertThat(opened.task("5.1.1").responsiblePerson()).isEqualTo("责任人丁");
        assertThat(opened.task("5.1.2").officialInCharge()).isEqualTo("责任人乙");
        assertThat(opened.task("5.1.3").responsiblePerson()).isEmpty();
        assertThat(people().handovers(opened.now()).getFirst().taskKeys()).containsExactly("5.1.1");
        opened.refuses(
                "edit.handover_of_nothing",
                now -> people().handOver(now, "责任人乙", "责任人丁", List.of(one), JUNE, "分工调整", Opened.BY));
    }

    @Test
    void putsAnOfficialInChargeOfAProject() {
        Project fifth = opened.programme().projects().stream()
                .filter(each -> each.no() == 5)
                .findFirst()
                .orElseThrow();
        opened.thereAndBack(now -> people().putInCharge(now, fifth.id(), " 分管领导戊 ", Opened.BY));
        assertThat(opened.task("5.1.1").officialInCharge()).isEqualTo("分管领导戊");
        assertThat(opened.task("5.2.1").officialInCharge()).isEqualTo("分管领导戊");
        assertThat(opened.task("5.1.1").responsiblePerson()).isEqualTo("责任人乙");
        assertThat(opened.task("6.1.1").officialInCharge()).isEmpty();
        Programme before = opened.programme();
        opened.take(now -> people().putInCharge(now, fifth.id(), "分管领导戊", Opened.BY));
        Opened.assertSame(opened.programme(), before);
        opened.refuses("edit.no_such_project", now -> people().putInCharge(now, UUID.randomUUID(), "分管领导戊", Opened.BY));
        opened.take(now -> opened.workspace().structure().addProject(now, "空工程", Opened.BY));
        UUID empty = opened.programme().projects().stream()
                .filter(each -> each.name().equals("空工程"))
                .findFirst()
                .orElseThrow()
                .id();
        opened.refuses("edit.in_charge_of_nothing", now -> people().putInCharge(now, empty, "甲", Opened.BY));
    }

    @Test
    void peopleFollowTheirUnitAndAUnitDoesNotSupportItself() {
        opened.take(now -> people().set(now, "责任人丙", "区住建局", false, Opened.BY));
        opened.take(now -> units().rename(now, "区住建局", "区建设局", Opened.BY));
        assertThat(personUnit("责任人丙")).isEqualTo("区建设局");
        opened.take(now -> units().merge(now, "区建设局", "区城管局", Opened.BY));
        assertThat(personUnit("责任人丙")).isEqualTo("区城管局");
        assertThat(opened.task("5.1.1").leadUnit()).isEqualTo("区城管局");
        assertThat(opened.task("5.1.1").supportingUnits()).containsExactly("街道甲");
        assertThat(opened.task("5.1.2").supportingUnits()).isEmpty();
        opened.undo();
        assertThat(personUnit("责任人丙")).isEqualTo("区建设局");
    }

    @Test
    void tellsWhatHappenedToAUnit() {
        opened.take(now -> units().rename(now, "区城管局", "城管局", Opened.BY));
        opened.take(now -> units().merge(now, "街道甲", "城管局", Opened.BY));
        opened.take(now -> units().retire(now, "城管局", true, Opened.BY));
        List<DirectoryChange> history = units().history("城管局");
        assertThat(history)
                .extracting(DirectoryChange::action)
                .containsExactly("retire unit", "merge units", "rename unit");
        assertThat(history.get(0).retiredAfter()).isTrue();
        assertThat(history.get(1).joined()).containsExactly("街道甲");
        assertThat(history.get(2).joined()).containsExactly("区城管局");
        assertThat(history.get(2).nameAfter()).isEqualTo("城管局");
        assertThat(history.get(2).by()).isEqualTo(Opened.BY);
        assertThat(units().history("区住建局")).isEmpty();
        opened.take(now -> people().change(now, "责任人丙", " 责任人己 ", " 城管局 ", Opened.BY));
        assertThat(opened.task("5.1.2").responsiblePerson()).isEqualTo("责任人己");
        assertThat(personUnit("责任人己")).isEqualTo("城管局");
        assertThat(people().history("责任人己"))
                .singleElement()
                .satisfies(change -> assertThat(change.joined()).containsExactly("责任人丙"));
    }

    private String personUnit(String name) {
        return people().all(opened.now()).stream()
                .filter(person -> person.name().equals(name))
                .findFirst()
                .orElseThrow()
                .unit();
    }

    private Edited handOver(ProgrammeView now, String from, String to, String reason) {
        return people().handOver(now, from, to, JUNE, reason, Opened.BY);
    }

    private void assign(String key, String lead, List<String> supporting, String official, String person) {
        Task task = opened.task(key);
        opened.edit(new PlanEdit.SetFields(task.withPeople(lead, supporting, official, person)));
    }

    private Units units() {
        return opened.workspace().units();
    }

    private People people() {
        return opened.workspace().people();
    }

    private List<String> names() {
        return units().all(opened.now()).stream().map(Unit::name).toList();
    }

    private Unit unit(String name) {
        return units().all(opened.now()).stream()
                .filter(unit -> unit.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
