package hengdao.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import hengdao.model.Indicator;
import hengdao.model.InputRefused;
import hengdao.model.Programme;
import hengdao.model.Task;
import hengdao.schedule.plan.PlanEdit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** A data folder of the 2017 programme at work; after each step memory and disk must hold the same. */
final class Opened implements AutoCloseable {

    static final String BY = "填报员甲";

    private final Path folder;
    private Workspace workspace;
    private ProgrammeView now;

    /** Opens a copy of a data folder. */
    Opened(Path made, Path folder) throws IOException {
        this.folder = folder;
        Files.copy(made.resolve("hengdao.mv.db"), folder.resolve("hengdao.mv.db"));
        workspace = Workspace.open(folder, Today.CLOCK);
        now = workspace.view(2017, null);
    }

    static void make(Path folder) {
        Workspace.create(folder, StartWith.PROGRAMME, Today.CLOCK).close();
    }

    Workspace workspace() {
        return workspace;
    }

    ProgrammeView now() {
        return now;
    }

    Programme programme() {
        return now.programme();
    }

    void reopen() {
        workspace.close();
        workspace = Workspace.open(folder, Today.CLOCK);
        now = workspace.view(2017, null);
    }

    Edited edit(PlanEdit edit) {
        return take(workspace.editing().apply(now, edit, BY));
    }

    Edited take(Function<ProgrammeView, Edited> step) {
        return take(step.apply(now));
    }

    void undo() {
        take(workspace.editing().undo(now, BY));
    }

    void redo() {
        take(workspace.editing().redo(now, BY));
    }

    void record(String key, String date, String value) {
        EntryForm form = new EntryForm(
                Rows.id(now.programme(), key), date, value, "", "", "进展顺利", "", "", "", List.of(), BY, null);
        take(workspace.record(now, form).edited());
    }

    /** Does something that must be refused, and nothing of which may be left. */
    void refuses(String messageKey, Function<ProgrammeView, ?> step) {
        Programme before = now.programme();
        var undoable = workspace.editing().undoable(now);
        assertThatExceptionOfType(InputRefused.class)
                .isThrownBy(() -> step.apply(now))
                .satisfies(refused -> assertThat(refused.messageKey()).isEqualTo(messageKey));
        assertSame(workspace.view(2017, null).programme(), before);
        assertThat(workspace.editing().undoable(now)).isEqualTo(undoable);
    }

    /** Does a step, undoes it and does it again; it must have changed something, and the undoing must leave nothing. */
    void thereAndBack(Function<ProgrammeView, Edited> step) {
        Programme start = now.programme();
        take(step);
        Programme changed = now.programme();
        undo();
        assertSame(now.programme(), start);
        redo();
        assertThat(content(now.programme())).hasSameSizeAs(content(changed));
    }

    Task task(String key) {
        return now.programme().tasks().stream()
                .filter(task -> task.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    Indicator indicator(String key) {
        return now.programme().indicators().stream()
                .filter(each -> each.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public void close() {
        workspace.close();
    }

    /** Goes on from what a step left, after checking that the same stands on disk and is judged the same. */
    Edited take(Edited edited) {
        now = edited.view();
        ProgrammeView read = workspace.view(2017, null);
        assertSame(now.programme(), read.programme());
        assertThat(now.statusDate()).isEqualTo(read.statusDate());
        Stream.concat(
                        read.programme().tasks().stream().map(Task::id),
                        read.programme().indicators().stream().map(Indicator::id))
                .forEach(id -> assertThat(now.status().of(id))
                        .as(now.plan().number(id))
                        .isEqualTo(read.status().of(id)));
        assertThat(now.status().overall()).isEqualTo(read.status().overall());
        return edited;
    }

    static void assertSame(Programme one, Programme other) {
        List<Object> only = new ArrayList<>(content(one));
        only.removeAll(new HashSet<>(content(other)));
        assertThat(only).isEmpty();
        assertThat(content(one).equals(content(other))).as("same order").isTrue();
        assertThat(one.calendar().years()).isEqualTo(other.calendar().years());
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
                        programme.baselines(),
                        programme.outcomes(),
                        programme.amendments())
                .<Object>flatMap(List::stream)
                .toList();
    }
}
