package hengdao.ui.data;

import hengdao.i18n.Messages;
import hengdao.model.Indicator;
import hengdao.model.Programme;
import hengdao.model.Project;
import hengdao.model.Task;
import hengdao.model.TaskKind;
import hengdao.model.WorkArea;
import hengdao.schedule.plan.Plan;
import hengdao.schedule.plan.PlanEdit;
import hengdao.ui.common.Session;
import hengdao.ui.data.StructureLine.Kind;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** Asks for a new project, work area, task or indicator; afterwards it is selected, to be filled in. */
final class NewRow {

    private final StructurePage page;
    private final Session session;
    private final Messages messages;

    /** Where a new task goes, seen from the task selected. */
    enum Level {
        BEHIND,
        BELOW
    }

    NewRow(StructurePage page) {
        this.page = page;
        session = page.session;
        messages = page.messages;
    }

    /** Asks for one near a row; nothing happens where it has no place. */
    void ask(Kind kind, @Nullable StructureLine near) {
        if (kind == Kind.PROJECT) {
            project();
        } else if (near != null) {
            switch (kind) {
                case AREA -> area(near);
                case TASK -> task(near);
                default -> indicator(near);
            }
        }
    }

    private void project() {
        Set<UUID> before = ids(Programme::projects, Project::id);
        Form form = form("new-project");
        StringProperty name = form.field("project-name", "", 2);
        form.place("edit.structure_name_missing", "project-name");
        form.onSave(() -> session.change(
                (now, actor) -> session.workspace().structure().addProject(now, name.get(), actor),
                () -> added(before, Programme::projects, Project::id),
                form::refuse));
        page.act(form, messages.text("data.new.project"), messages.text("data.new.project.hint"));
    }

    private void area(StructureLine near) {
        UUID project = projectOf(near);
        Set<UUID> before = ids(Programme::workAreas, WorkArea::id);
        Form form = form("new-area");
        StringProperty name = form.field("area-name", "", 2);
        form.place("edit.structure_name_missing", "area-name");
        form.onSave(() -> session.change(
                (now, actor) -> session.workspace().structure().addArea(now, project, name.get(), actor),
                () -> added(before, Programme::workAreas, WorkArea::id),
                form::refuse));
        Project holder = page.project(project);
        page.act(
                form,
                messages.text("data.new.area"),
                messages.text("data.new.below", holder.no() + " " + holder.name()));
    }

    private void task(StructureLine near) {
        if (near.kind() == Kind.PROJECT) {
            return;
        }
        Plan plan = session.view().plan();
        UUID at = taskOf(near, plan);
        Set<UUID> before = ids(Programme::tasks, Task::id);
        Form form = form("new-task");
        StringProperty name = form.field("task-name", "", 2);
        ObjectProperty<TaskKind> kind = form.choice(
                "kind",
                TaskKind.TASK,
                List.of(TaskKind.TASK, TaskKind.MILESTONE),
                each -> messages.text("editing.kind." + each.name().toLowerCase(Locale.ROOT)));
        ObjectProperty<Level> level = form.choice(
                "level",
                at == null ? Level.BELOW : Level.BEHIND,
                at == null ? List.of(Level.BELOW) : List.of(Level.values()),
                each -> messages.text("data.level." + each.name().toLowerCase(Locale.ROOT)));
        form.place("edit.name_missing", "task-name");
        form.place("edit.reported_cannot_hold", "level");
        form.onSave(() -> session.edit(
                insert(at == null ? near.id() : at, level.get(), name.get(), kind.get()),
                () -> added(before, Programme::tasks, Task::id),
                form::refuse));
        page.act(form, messages.text("data.new.task"), messages.text("data.new.near", near.title()));
    }

    private PlanEdit insert(UUID at, Level level, String name, TaskKind kind) {
        Plan plan = session.view().plan();
        if (level == Level.BEHIND) {
            Task task = plan.task(at).orElseThrow();
            return new PlanEdit.Insert(task.holderId(), at, name, kind);
        }
        List<Task> below = plan.below(at);
        return new PlanEdit.Insert(at, below.isEmpty() ? null : below.getLast().id(), name, kind);
    }

    private void indicator(StructureLine near) {
        Plan plan = session.view().plan();
        UUID at = taskOf(near, plan);
        if (at == null) {
            return;
        }
        Set<UUID> before = ids(Programme::indicators, Indicator::id);
        IndicatorForm form =
                new IndicatorForm(session, null, at, () -> added(before, Programme::indicators, Indicator::id));
        String task = plan.task(at).map(plan::title).orElse("");
        page.act(form.form(), messages.text("data.new.indicator"), messages.text("data.new.below", task));
    }

    private Form form(String id) {
        Form form = new Form(session, id);
        form.deed(messages.text("data.add"));
        return form;
    }

    private <T> Set<UUID> ids(Function<Programme, List<T>> all, Function<T, UUID> id) {
        return new HashSet<>(
                all.apply(session.view().programme()).stream().map(id).toList());
    }

    private <T> void added(Set<UUID> before, Function<Programme, List<T>> all, Function<T, UUID> id) {
        Stream<UUID> now = all.apply(session.view().programme()).stream().map(id);
        now.filter(each -> !before.contains(each)).findFirst().ifPresent(each -> {
            page.reveal(each);
            page.done(each);
        });
    }

    /** The task of a row, null for a work area. */
    private static @Nullable UUID taskOf(StructureLine line, Plan plan) {
        return switch (line.kind()) {
            case TASK -> line.id();
            case INDICATOR -> {
                Indicator indicator = plan.indicator(line.id());
                yield indicator == null ? null : indicator.taskId();
            }
            default -> null;
        };
    }

    private UUID projectOf(StructureLine line) {
        Plan plan = session.view().plan();
        return switch (line.kind()) {
            case PROJECT -> line.id();
            case AREA -> page.area(line.id()).projectId();
            default -> {
                UUID task = taskOf(line, plan);
                yield page.area(plan.task(task == null ? line.id() : task)
                                .orElseThrow()
                                .workAreaId())
                        .projectId();
            }
        };
    }
}
