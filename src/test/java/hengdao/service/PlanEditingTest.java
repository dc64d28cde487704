package hengdao.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import hengdao.model.DateRange;
import hengdao.model.DependencyType;
import hengdao.model.EntryState;
import hengdao.model.InputRefused;
import hengdao.model.Programme;
import hengdao.model.Scheduling;
import hengdao.model.Task;
import hengdao.model.TaskConstraint;
import hengdao.model.TaskKind;
import hengdao.schedule.plan.EditName;
import hengdao.schedule.plan.PastedRow;
import hengdao.schedule.plan.PlanEdit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Edits, undo and redo on a real data folder; after each step memory and disk hold the same programme. */
class PlanEditingTest {

    private static final String BY = "填报员甲";
    private static final LocalDate DAY = LocalDate.of(2017, 3, 1);

    @TempDir
    private static Path made;

    @TempDir
    private Path folder;

    private Workspace workspace;
    private ProgrammeView now;

    @BeforeAll
    static void makeOnce() {
        Workspace.create(made, StartWith.PROGRAMME, Today.CLOCK).close();
    }

    @BeforeEach
    void openACopy() throws IOException {
        Files.copy(made.resolve("hengdao.mv.db"), folder.resolve("hengdao.mv.db"));
        open();
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void savesAnEditAtOnceAndNamesIt() {
        Task task = task("5.1.2");
        DateRange before = range(task);
        Edited edited = apply(new PlanEdit.Move(List.of(task.id()), 3));
        Task moved = now.plan().task(task.id()).orElseThrow();
        assertThat(range(moved)).isNotEqualTo(before);
        assertThat(edited.sameTree()).isTrue();
        assertThat(edited.touched()).contains(task.id(), task.workAreaId(), project("5"));
        assertThat(workspace.editing().undoable(now)).contains(new EditName("edit.move", List.of("5.1.2", 1)));
        assertThat(workspace.editing().redoable(now)).isEmpty();
    }

    @Test
    void undoesEveryKindOfEditToTheBeginningAndRedoesToTheEnd() {
        List<Programme> states = new ArrayList<>(List.of(now.programme()));
        for (PlanEdit edit : everyKind()) {
            step(edit, states);
        }
        for (Supplier<PlanEdit> edit : kindsThatNeedWhatIsThere()) {
            step(edit.get(), states);
        }
        for (int i = states.size() - 2; i >= 0; i--) {
            take(workspace.editing().undo(now, BY));
            assertSame(now.programme(), states.get(i));
        }
        assertThat(workspace.editing().undoable(now)).isEmpty();
        for (int i = 1; i < states.size(); i++) {
            take(workspace.editing().redo(now, BY));
            assertSame(now.programme(), states.get(i));
        }
        assertThat(workspace.editing().redoable(now)).isEmpty();
    }

    @Test
    void schedulingForwardWhatStandsSoAlreadyIsNoStep() {
        Task first = task("5.1.1");
        apply(new PlanEdit.SetDates(first.id(), DAY, DAY.plusDays(4)));
        var undoable = workspace.editing().undoable(now);
        Programme before = now.programme();
        apply(new PlanEdit.ScheduleForward(List.of(first.id())));
        assertSame(now.programme(), before);
        assertThat(workspace.editing().undoable(now)).isEqualTo(undoable);
    }

    private void step(PlanEdit edit, List<Programme> states) {
        apply(edit);
        assertThat(content(now.programme())).as(edit.toString()).isNotEqualTo(content(states.getLast()));
        states.add(now.programme());
    }

    private List<Supplier<PlanEdit>> kindsThatNeedWhatIsThere() {
        return List.of(
                () -> new PlanEdit.Indent(List.of(named("粘贴的任务").id())),
                () -> new PlanEdit.Outdent(List.of(named("粘贴的任务").id())),
                () -> new PlanEdit.Relink(link(), DependencyType.SS, 1),
                () -> new PlanEdit.ScheduleBackward(List.of(named("粘贴的任务").id()), DAY.plusDays(60)),
                () -> new PlanEdit.Several(List.of(
                        new PlanEdit.Move(List.of(named("粘贴的任务").id()), 1),
                        new PlanEdit.Link(named("粘贴的任务").id(), task("5.2.1").id(), DependencyType.FF, 0))),
                () -> new PlanEdit.Unlink(
                        List.of(now.plan().into(task("5.2.1").id()).getLast().id())),
                () -> new PlanEdit.Delete(List.of(named("粘贴的任务").id())));
    }

    private UUID link() {
        return now.plan().into(task("5.2.1").id()).getFirst().id();
    }

    private List<PlanEdit> everyKind() {
        Task first = task("5.1.1");
        Task second = task("5.1.2");
        Task other = task("5.2.1");
        return List.of(
                new PlanEdit.SetDates(first.id(), DAY, DAY.plusDays(40)),
                new PlanEdit.Move(List.of(first.id(), second.id()), -2),
                new PlanEdit.Link(first.id(), other.id(), DependencyType.FS, 2),
                new PlanEdit.SetFields(other.withName("另一名称")),
                new PlanEdit.SetScheduling(List.of(first.id()), Scheduling.AUTOMATIC, TaskConstraint.NONE),
                new PlanEdit.Insert(first.workAreaId(), first.id(), "新的任务", TaskKind.TASK),
                new PlanEdit.Reorder(List.of(first.id()), 1),
                new PlanEdit.Paste(
                        other.workAreaId(),
                        other.id(),
                        List.of(new PastedRow(0, "粘贴的任务", DAY, DAY.plusDays(9), null, "", ""))));
    }

    @Test
    void deletesInsertedRowsAndBringsThemBack() {
        Task first = task("5.1.1");
        apply(new PlanEdit.Insert(first.workAreaId(), first.id(), "新的任务", TaskKind.TASK));
        Task added = named("新的任务");
        apply(new PlanEdit.Delete(List.of(added.id())));
        take(workspace.editing().undo(now, BY));
        assertThat(named("新的任务")).isEqualTo(added);
        take(workspace.editing().redo(now, BY));
        apply(new PlanEdit.Insert(first.workAreaId(), first.id(), "又一任务", TaskKind.TASK));
        assertThat(named("又一任务").key()).isNotEqualTo(added.key());
    }

    @Test
    void aNewEditEndsWhatCouldBeRedone() {
        Task task = task("5.1.2");
        apply(new PlanEdit.Move(List.of(task.id()), 3));
        take(workspace.editing().undo(now, BY));
        assertThat(workspace.editing().redoable(now)).isPresent();
        apply(new PlanEdit.Move(List.of(task.id()), 1));
        assertThat(workspace.editing().redoable(now)).isEmpty();
    }

    @Test
    void whatIsRefusedChangesNothing() {
        Task task = task("5.1.2");
        Task other = task("5.1.1");
        apply(new PlanEdit.Link(other.id(), task.id(), DependencyType.FS, 0));
        Programme before = now.programme();
        var undoable = workspace.editing().undoable(now);
        assertThatExceptionOfType(InputRefused.class)
                .isThrownBy(() -> apply(new PlanEdit.Link(task.id(), other.id(), DependencyType.FS, 0)));
        assertSame(workspace.view(2017, null).programme(), before);
        assertThat(workspace.editing().undoable(now)).isEqualTo(undoable);
    }

    @Test
    void anUndoThatHasBecomeImpossibleForEverLetsTheStepsBeforeItThrough() {
        Task first = task("5.1.1");
        DateRange before = range(first);
        apply(new PlanEdit.Move(List.of(first.id()), 3));
        apply(new PlanEdit.Insert(first.workAreaId(), first.id(), "新的任务", TaskKind.TASK));
        Task added = named("新的任务");
        now = workspace.record(now, form(added.id())).edited().view();
        now = workspace.editing().undo(now, BY).view();
        assertThatExceptionOfType(InputRefused.class)
                .as("the withdrawn entry keeps its task")
                .isThrownBy(() -> workspace.editing().undo(now, BY))
                .satisfies(refused -> assertThat(refused.messageKey()).isEqualTo("store.has_entries"));
        assertSame(workspace.view(2017, null).programme(), now.programme());
        now = workspace.editing().undo(now, BY).view();
        assertThat(range(task("5.1.1"))).isEqualTo(before);
        assertThat(workspace.editing().undoable(now)).isEmpty();
    }

    @Test
    void noKeyIsGivenTwice() {
        Task first = task("5.1.1");
        apply(new PlanEdit.Insert(first.workAreaId(), first.id(), "先加的", TaskKind.TASK));
        String key = named("先加的").key();
        now = workspace.editing().undo(now, BY).view();
        apply(new PlanEdit.Insert(first.workAreaId(), first.id(), "后加的", TaskKind.TASK));
        assertThat(named("后加的").key()).isNotEqualTo(key);
    }

    @Test
    void neverCrossesAnOpening() {
        apply(new PlanEdit.Move(List.of(task("5.1.2").id()), 3));
        workspace.close();
        open();
        assertThat(workspace.editing().undoable(now)).isEmpty();
        assertThatExceptionOfType(InputRefused.class)
                .isThrownBy(() -> workspace.editing().undo(now, BY))
                .satisfies(refused -> assertThat(refused.messageKey()).isEqualTo("edit.nothing_to_undo"));
    }

    @Test
    void movesTheStatusDateThereAndBack() {
        LocalDate before = now.statusDate();
        Programme start = now.programme();
        take(workspace.editing().setStatusDate(now, LocalDate.of(2017, 2, 14), BY));
        assertThat(now.statusDate()).isEqualTo("2017-02-14");
        take(workspace.editing().undo(now, BY));
        assertThat(now.statusDate()).isEqualTo(before);
        assertSame(now.programme(), start);
        take(workspace.editing().redo(now, BY));
        assertThat(now.statusDate()).isEqualTo("2017-02-14");
    }

    @Test
    void withdrawsAnEntryAndAppendsItAgain() {
        UUID subject = indicator("5.1.2-1");
        Workspace.Saved saved = workspace.record(now, form(subject));
        take(saved.edited());
        assertThat(state(saved.entry().id())).isEqualTo(EntryState.SUBMITTED);
        take(workspace.editing().undo(now, BY));
        assertThat(state(saved.entry().id())).isEqualTo(EntryState.WITHDRAWN);
        take(workspace.editing().redo(now, BY));
        assertThat(now.programme().entries())
                .filteredOn(entry -> entry.subjectId().equals(subject))
                .extracting(entry -> entry.state())
                .containsOnlyOnce(EntryState.SUBMITTED);
        take(workspace.editing().undo(now, BY));
        assertThat(now.programme().entries())
                .filteredOn(entry -> entry.subjectId().equals(subject))
                .extracting(entry -> entry.state())
                .doesNotContain(EntryState.SUBMITTED);
    }

    @Test
    void aCorrectionTakenBackLetsTheCorrectedEntryCountAgain() {
        UUID subject = indicator("5.1.2-1");
        Workspace.Saved first = workspace.record(now, form(subject));
        take(first.edited());
        EntryForm correction = new EntryForm(
                subject,
                "2017-02-14",
                "88",
                "",
                "",
                "",
                "",
                "",
                "数字有误",
                List.of(),
                BY,
                first.entry().id());
        take(workspace.record(now, correction).edited());
        assertThat(state(first.entry().id())).isEqualTo(EntryState.SUPERSEDED);
        take(workspace.editing().undo(now, BY));
        assertThat(state(first.entry().id())).isEqualTo(EntryState.SUBMITTED);
    }

    @Test
    void takesRenamesAndDeletesBaselines() {
        Programme start = now.programme();
        take(workspace.editing().takeBaseline(now, "年初计划", BY));
        Programme taken = now.programme();
        UUID id = taken.baselines().getFirst().id();
        take(workspace.editing().renameBaseline(now, id, "一月计划", BY));
        take(workspace.editing().deleteBaseline(now, id, BY));
        assertSame(now.programme(), start);
        take(workspace.editing().undo(now, BY));
        take(workspace.editing().undo(now, BY));
        assertSame(now.programme(), taken);
        take(workspace.editing().undo(now, BY));
        assertSame(now.programme(), start);
        take(workspace.editing().redo(now, BY));
        assertSame(now.programme(), taken);
        assertThatExceptionOfType(InputRefused.class)
                .isThrownBy(() -> workspace.editing().takeBaseline(now, " ", BY));
    }

    @Test
    void comparesThePlanWithABaseline() {
        take(workspace.editing().takeBaseline(now, "年初计划", BY));
        UUID id = now.programme().baselines().getFirst().id();
        Task task = task("5.1.2");
        apply(new PlanEdit.Move(List.of(task.id()), 5));
        apply(new PlanEdit.Insert(task.workAreaId(), task.id(), "新的任务", TaskKind.TASK));
        List<BaselineDifference> all = workspace.compare(now, id);
        assertThat(all).hasSize(now.programme().tasks().size());
        assertThat(all)
                .filteredOn(each -> each.number().equals("5.1.2"))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.startWorkdays()).isEqualTo(5);
                    assertThat(each.finishWorkdays()).isEqualTo(5);
                    assertThat(each.finishDays()).isGreaterThanOrEqualTo(5);
                });
        assertThat(all)
                .filteredOn(each -> each.then() == null)
                .extracting(BaselineDifference::name)
                .containsExactly("新的任务");
        DateRange then = workspace.baselineDates(id).get(task.id());
        assertThat(then).isEqualTo(range(task));
        take(workspace.editing().undo(now, BY));
        apply(new PlanEdit.Delete(List.of(task("5.2.1").id())));
        assertThat(workspace.compare(now, id).getLast())
                .satisfies(each -> assertThat(each.now()).isNull())
                .satisfies(each -> assertThat(each.isDifferent()).isTrue());
    }

    private DateRange range(Task task) {
        var period = now.plan().period(task);
        return new DateRange(period.start(), period.finish());
    }

    private void open() {
        workspace = Workspace.open(folder, Today.CLOCK);
        now = workspace.view(2017, null);
    }

    private Edited apply(PlanEdit edit) {
        return take(workspace.editing().apply(now, edit, BY));
    }

    /** Goes on from what an edit left, after checking that the same stands on disk and is judged the same. */
    private Edited take(Edited edited) {
        now = edited.view();
        ProgrammeView read = workspace.view(2017, null);
        assertSame(now.programme(), read.programme());
        assertThat(now.statusDate()).isEqualTo(read.statusDate());
        read.programme()
                .tasks()
                .forEach(task -> assertThat(now.status().of(task.id()))
                        .as(task.key())
                        .isEqualTo(read.status().of(task.id())));
        assertThat(now.status().overall()).isEqualTo(read.status().overall());
        return edited;
    }

    private static void assertSame(Programme one, Programme other) {
        List<Object> only = new ArrayList<>(content(one));
        only.removeAll(new HashSet<>(content(other)));
        assertThat(only).isEmpty();
        assertThat(content(one).equals(content(other))).as("same order").isTrue();
    }

    /** Everything of a programme besides its calendar, which is never equal to another. */
    private static List<Object> content(Programme programme) {
        return Stream.of(
                        List.of(programme.annual()),
                        programme.projects(),
                        programme.workAreas(),
                        programme.tasks(),
                        programme.dependencies(),
                        programme.indicators(),
                        programme.entries(),
                        programme.baselines())
                .<Object>flatMap(List::stream)
                .toList();
    }

    private EntryForm form(UUID subject) {
        return new EntryForm(subject, "2017-02-14", "87", "", "", "进展顺利", "", "", "", List.of(), BY, null);
    }

    private EntryState state(UUID entryId) {
        return now.programme().entries().stream()
                .filter(entry -> entry.id().equals(entryId))
                .findFirst()
                .orElseThrow()
                .state();
    }

    private Task task(String key) {
        return now.programme().tasks().stream()
                .filter(task -> task.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private Task named(String name) {
        return now.programme().tasks().stream()
                .filter(task -> task.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private UUID indicator(String key) {
        return now.programme().indicators().stream()
                .filter(each -> each.key().equals(key))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private UUID project(String no) {
        return now.programme().projects().stream()
                .filter(each -> String.valueOf(each.no()).equals(no))
                .findFirst()
                .orElseThrow()
                .id();
    }
}
