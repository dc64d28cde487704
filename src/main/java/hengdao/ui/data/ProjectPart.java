package hengdao.ui.data;

import hengdao.i18n.Messages;
import hengdao.model.Project;
import hengdao.model.Weight;
import hengdao.model.WorkArea;
import hengdao.ui.common.Session;
import hengdao.ui.data.Steps.Step;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Label;

/** The fields of a project: name, number, weight, and the official in charge (分管领导) of all its tasks. */
final class ProjectPart {

    private final Session session;
    private final Messages messages;
    private final Project project;
    private final Map<String, Integer> officials = new LinkedHashMap<>();
    private final Form form;
    private final StringProperty name;
    private final StringProperty number;
    private final StringProperty weight;
    private final StringProperty official;
    private final String before;

    /** @param done called when it is on disk */
    ProjectPart(Session session, Project project, Names names, Runnable done) {
        this.session = session;
        this.project = project;
        messages = session.messages();
        count();
        before = officials.size() == 1 ? officials.keySet().iterator().next() : "";
        form = new Form(session, "project");
        name = form.field("project-name", project.name(), 2);
        number = form.field("project-number", String.valueOf(project.no()), 1);
        weight = form.field("project-weight", Weight.text(project.weight()), 1);
        official = form.suggested("project-official", before, names.people());
        if (project.no() == 0) {
            form.lock("project-number");
            form.lock("project-weight");
        }
        form.place("edit.structure_name_missing", "project-name");
        form.place("edit.project_number", "project-number");
        form.place("edit.person_name_missing", "project-official");
        form.place("edit.in_charge_of_nothing", "project-official");
        form.onSave(() -> save(done));
    }

    Form form() {
        return form;
    }

    /** Who is in charge of how many tasks now. */
    Label officials() {
        String all = officials.entrySet().stream()
                .map(each -> messages.text(
                        "data.official.count",
                        each.getKey().isEmpty() ? messages.text("data.official.nobody") : each.getKey(),
                        each.getValue()))
                .collect(Collectors.joining("、"));
        return Parts.muted(
                all.isEmpty() ? messages.text("data.officials.none") : messages.text("data.officials", all),
                "project-officials");
    }

    /** What share of all projects its weight is; the yearly goals have none. */
    Label share() {
        if (project.no() == 0) {
            return Parts.muted(messages.text("data.share.goals"), "project-share");
        }
        return WeightShare.label(
                messages,
                "project-share",
                project.weight(),
                session.view().programme().projects().stream()
                        .filter(each -> each.no() != 0)
                        .map(Project::weight));
    }

    private void count() {
        Set<UUID> areas = session.view().programme().workAreas().stream()
                .filter(area -> area.projectId().equals(project.id()))
                .map(WorkArea::id)
                .collect(Collectors.toSet());
        session.view().programme().tasks().stream()
                .filter(task -> areas.contains(task.workAreaId()))
                .forEach(task -> officials.merge(task.officialInCharge(), 1, Integer::sum));
    }

    private void save(Runnable done) {
        List<Step> steps = new ArrayList<>();
        UUID id = project.id();
        if (!name.get().strip().equals(project.name())) {
            steps.add((now, actor) -> session.workspace().structure().renameProject(now, id, name.get(), actor));
        }
        String typed = number.get().strip();
        if (!typed.equals(String.valueOf(project.no()))) {
            if (!typed.matches("[1-9]\\d{0,3}")) {
                form.say(Map.of("project-number", messages.text("edit.project_number", typed)));
                return;
            }
            int no = Integer.parseInt(typed);
            steps.add((now, actor) -> session.workspace().structure().renumberProject(now, id, no, actor));
        }
        Optional<BigDecimal> share = Weight.read(weight.get());
        if (share.isEmpty()) {
            form.say(Map.of("project-weight", messages.text("editing.task.no_weight")));
            return;
        }
        if (share.get().compareTo(project.weight()) != 0) {
            steps.add((now, actor) -> session.workspace().structure().weighProject(now, id, share.get(), actor));
        }
        String chief = official.get().strip();
        if (!chief.equals(before)) {
            steps.add((now, actor) -> session.workspace().people().putInCharge(now, id, chief, actor));
        }
        Steps.run(session, steps, done, form::refuse);
    }
}
