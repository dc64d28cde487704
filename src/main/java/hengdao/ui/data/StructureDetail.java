package hengdao.ui.data;

import hengdao.i18n.Messages;
import hengdao.model.Indicator;
import hengdao.model.Project;
import hengdao.model.RetiredRow;
import hengdao.model.Task;
import hengdao.model.WorkArea;
import hengdao.schedule.plan.Plan;
import hengdao.schedule.plan.PlanEdit;
import hengdao.service.StructureEditing;
import hengdao.ui.common.Session;
import hengdao.ui.data.StructureLine.Kind;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.jspecify.annotations.Nullable;

/** What is shown of a row of the tree, and what can be done with it. */
final class StructureDetail {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy-MM-dd");

    private final StructurePage page;
    private final Session session;
    private final Messages messages;
    private final NewRow newRow;

    StructureDetail(StructurePage page) {
        this.page = page;
        session = page.session;
        messages = page.messages;
        newRow = new NewRow(page);
    }

    void show(StructureLine line) {
        RetiredRow retired = line.retired();
        if (retired != null) {
            retired(retired);
            return;
        }
        switch (line.kind()) {
            case PROJECT -> project(line);
            case AREA -> area(line);
            case TASK -> task(line);
            case INDICATOR -> indicator(line);
        }
    }

    /** Asks for a new row of a kind, near a row. */
    void add(Kind kind, @Nullable StructureLine near) {
        if (near == null || !near.isRetired()) {
            newRow.ask(kind, near);
        }
    }

    private void project(StructureLine line) {
        Project project = page.project(line.id());
        List<Button> buttons = moves(line);
        buttons.forEach(each -> each.setDisable(project.no() == 0));
        buttons.add(Parts.button(messages, "delete", () -> remove(line)));
        ProjectPart part = new ProjectPart(session, project, page.names(), () -> page.done(line.id()));
        List<UUID> areas = session.view().programme().workAreas().stream()
                .filter(area -> area.projectId().equals(project.id()))
                .map(WorkArea::id)
                .toList();
        long tasks = session.view().programme().tasks().stream()
                .filter(task -> areas.contains(task.workAreaId()))
                .count();
        page.take(part.form());
        put(
                messages.text("data.title.project", line.title()),
                messages.text("data.context.project", areas.size(), tasks),
                buttons,
                part.form(),
                part.share(),
                part.officials());
    }

    private void area(StructureLine line) {
        WorkArea area = page.area(line.id());
        List<Button> buttons = moves(line);
        buttons.add(Parts.button(messages, "move", () -> move(line)));
        buttons.add(Parts.button(messages, "delete", () -> remove(line)));
        AreaPart part = new AreaPart(session, area, () -> page.done(area.id()));
        page.take(part.form());
        put(
                messages.text("data.title.area", line.title()),
                messages.text("data.context.key", area.key()),
                buttons,
                part.form(),
                part.share());
    }

    private void task(StructureLine line) {
        Task task = session.view().plan().task(line.id()).orElseThrow();
        List<Button> buttons = moves(line);
        buttons.add(Parts.button(messages, "move", () -> move(line)));
        buttons.add(Parts.button(messages, "retire", () -> remove(line)));
        buttons.add(Parts.button(messages, "chart", () -> page.navigation.openRow(line.id())));
        TaskPart part =
                new TaskPart(session, page.navigation.dialogs(), task, page.names(), () -> page.done(line.id()));
        page.take(part.form());
        put(
                messages.text("data.title.task", line.title()),
                messages.text("data.context.key", task.key()),
                buttons,
                part.form());
    }

    private void indicator(StructureLine line) {
        Plan plan = session.view().plan();
        Indicator indicator = plan.indicator(line.id());
        if (indicator == null) {
            return;
        }
        List<Button> buttons = moves(line);
        buttons.add(Parts.button(messages, "move", () -> move(line)));
        buttons.add(Parts.button(messages, "retire", () -> remove(line)));
        buttons.add(Parts.button(messages, "indicator", () -> page.navigation.openIndicator(line.id())));
        IndicatorForm part = new IndicatorForm(session, indicator, indicator.taskId(), () -> page.done(line.id()));
        page.take(part.form());
        String task = plan.task(indicator.taskId()).map(plan::title).orElse("");
        put(
                messages.text("data.title.indicator", line.title()),
                messages.text("data.context.indicator", indicator.key(), task),
                buttons,
                part.form());
    }

    private void retired(RetiredRow row) {
        Button restore = Parts.button(
                messages,
                "restore-row",
                () -> session.change(
                        (now, actor) -> session.workspace().retirement().restore(now, row.id(), actor),
                        () -> {
                            page.reveal(row.id());
                            page.done(row.id());
                        },
                        session::fail));
        List<Node> nodes = new ArrayList<>();
        nodes.add(Parts.head(
                messages.text("data.retired.title", row.key() + " " + row.name()),
                messages.text("data.retired.facts", DAY.format(row.at().atZone(ZoneId.systemDefault())), row.by()),
                restore));
        nodes.add(Parts.muted(
                row.reason().isEmpty()
                        ? messages.text("data.retired.no-reason")
                        : messages.text("data.retired.reason", row.reason()),
                "retired-reason"));
        if (row.below() > 0) {
            nodes.add(Parts.muted(messages.text("data.retired.below", row.below()), "retired-below"));
        }
        page.detail.show(nodes);
    }

    private void put(String title, String context, List<Button> buttons, Node... nodes) {
        List<Node> all = new ArrayList<>();
        all.add(Parts.head(title, context, buttons.toArray(Button[]::new)));
        all.addAll(List.of(nodes));
        page.detail.show(all);
    }

    private List<Button> moves(StructureLine line) {
        return new ArrayList<>(List.of(
                Parts.button(messages, "up", () -> move(line, -1)),
                Parts.button(messages, "down", () -> move(line, 1))));
    }

    /** Moves a row among those beside it. */
    void move(StructureLine line, int by) {
        if (line.isRetired()) {
            return;
        }
        Runnable done = () -> page.done(line.id());
        switch (line.kind()) {
            case PROJECT -> moveProject(page.project(line.id()), by, done);
            case AREA -> {
                WorkArea area = page.area(line.id());
                List<WorkArea> own = session.view().programme().workAreas().stream()
                        .filter(each -> each.projectId().equals(area.projectId()))
                        .toList();
                int to = own.indexOf(area) + by;
                if (to >= 0 && to < own.size()) {
                    session.change(
                            (now, actor) -> structure().moveArea(now, area.id(), area.projectId(), to + 1, actor),
                            done,
                            session::fail);
                }
            }
            case TASK -> session.edit(new PlanEdit.Reorder(List.of(line.id()), by), done, session::fail);
            case INDICATOR -> session.edit(new PlanEdit.ReorderIndicator(line.id(), by), done, session::fail);
        }
    }

    private void moveProject(Project project, int by, Runnable done) {
        List<Project> others = session.view().programme().projects().stream()
                .filter(each -> each.no() > 0)
                .sorted(Comparator.comparingInt(Project::no))
                .toList();
        int to = others.indexOf(project) + by;
        if (project.no() > 0 && to >= 0 && to < others.size()) {
            int no = others.get(to).no();
            session.change(
                    (now, actor) -> structure().renumberProject(now, project.id(), no, actor), done, session::fail);
        }
    }

    private void move(StructureLine line) {
        MovePart part = new MovePart(session, line, () -> {
            page.reveal(line.id());
            page.done(line.id());
        });
        page.act(part.form(), messages.text("data.move.title", line.title()), messages.text("data.move.hint"));
    }

    /** Retires a task or indicator, which asks why; removes a project or work area, which has to be empty. */
    void remove(StructureLine line) {
        if (line.isRetired()) {
            return;
        }
        switch (line.kind()) {
            case PROJECT ->
                session.change(
                        (now, actor) -> structure().removeProject(now, line.id(), actor),
                        page.navigation::saved,
                        session::fail);
            case AREA ->
                session.change(
                        (now, actor) -> structure().removeArea(now, line.id(), actor),
                        page.navigation::saved,
                        session::fail);
            case TASK, INDICATOR -> retire(line);
        }
    }

    private void retire(StructureLine line) {
        Form form = new Form(session, "retire");
        StringProperty reason = form.field("reason", "", 2);
        form.place("edit.retire_reason_missing", "reason");
        form.deed(messages.text("data.retire.do"));
        form.onSave(() -> session.change(
                (now, actor) -> session.workspace().retirement().retire(now, line.id(), reason.get(), actor),
                page::done,
                form::refuse));
        page.act(form, messages.text("data.retire.title", line.title()), messages.text("data.retire.hint"));
    }

    private StructureEditing structure() {
        return session.workspace().structure();
    }
}
