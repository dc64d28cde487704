package hengdao.ui.data;

import hengdao.i18n.Messages;
import hengdao.model.PlannedPeriod;
import hengdao.model.Task;
import hengdao.model.TaskKind;
import hengdao.model.Weight;
import hengdao.schedule.plan.Plan;
import hengdao.schedule.plan.PlanEdit;
import hengdao.service.Dates;
import hengdao.ui.common.AmendmentDialog;
import hengdao.ui.common.Dialogs;
import hengdao.ui.common.Session;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.StringProperty;

/** The fields of a task; dates of one that holds others come from below and are only shown. */
final class TaskPart {

    private static final Pattern GAPS = Pattern.compile("\\s*[、,，;；]\\s*");

    private final Session session;
    private final Dialogs dialogs;
    private final Messages messages;
    private final Task task;
    private final boolean holder;
    private final PlannedPeriod period;
    private final Form form;
    private final StringProperty name;
    private final ObjectProperty<TaskKind> kind;
    private final StringProperty start;
    private final StringProperty finish;
    private final StringProperty deadline;
    private final StringProperty weight;
    private final StringProperty lead;
    private final StringProperty supporting;
    private final StringProperty official;
    private final StringProperty person;

    /** @param done called when it is on disk */
    TaskPart(Session session, Dialogs dialogs, Task task, Names names, Runnable done) {
        this.session = session;
        this.dialogs = dialogs;
        this.task = task;
        messages = session.messages();
        Plan plan = session.view().plan();
        holder = plan.isHolder(task.id());
        period = plan.period(task);
        form = new Form(session, "task");
        LocalDate own = task.deadline();
        name = form.field("task-name", task.name(), 2);
        lead = form.suggested("lead", task.leadUnit(), names.units());
        kind = form.choice(
                "kind",
                task.kind(),
                holder ? List.of(task.kind()) : List.of(TaskKind.TASK, TaskKind.MILESTONE),
                each -> messages.text("editing.kind." + each.name().toLowerCase(Locale.ROOT)));
        supporting = form.field("supporting", String.join("、", task.supportingUnits()), 2);
        official = form.suggested("official", task.officialInCharge(), names.people());
        person = form.suggested("responsible", task.responsiblePerson(), names.people());
        start = form.day("start", period.start().toString());
        finish = form.day("finish", period.finish().toString());
        deadline = form.day("task-deadline", own == null ? "" : own.toString());
        weight = form.field("weight", Weight.text(task.weight()), 1);
        if (holder) {
            List.of("start", "finish", "kind").forEach(form::lock);
        }
        form.place("edit.name_missing", "task-name");
        form.place("edit.finish_before_start", "finish");
        form.onSave(() -> save(done));
    }

    Form form() {
        return form;
    }

    private void save(Runnable done) {
        Map<String, String> problems = problems();
        if (!problems.isEmpty()) {
            form.say(problems);
            return;
        }
        Task wanted = wanted();
        LocalDate from = day(start).orElse(period.start());
        LocalDate to = day(finish).orElse(period.finish());
        LocalDate first = kind.get() == TaskKind.MILESTONE ? to : from;
        boolean dated = !holder && !(first.equals(period.start()) && to.equals(period.finish()));
        PlanEdit edit = new PlanEdit.SetFields(dated ? wanted.withPlan(first, to) : wanted);
        Runnable saved = () -> {
            form.ask(true);
            done.run();
        };
        if (AmendmentDialog.submit(session, dialogs, edit, saved, form::refuse)) {
            form.ask(false);
        }
    }

    private Map<String, String> problems() {
        Map<String, String> problems = new LinkedHashMap<>();
        if (name.get().isBlank()) {
            problems.put("task-name", messages.text("edit.name_missing"));
        }
        if (!holder && day(start).isEmpty()) {
            problems.put("start", messages.text("data.no_day"));
        }
        if (!holder && day(finish).isEmpty()) {
            problems.put("finish", messages.text("data.no_day"));
        }
        boolean backward =
                day(start).flatMap(from -> day(finish).map(from::isAfter)).orElse(false);
        if (!holder && backward && kind.get() != TaskKind.MILESTONE) {
            problems.put("finish", messages.text("editing.task.backward"));
        }
        if (!deadline.get().isBlank() && day(deadline).isEmpty()) {
            problems.put("task-deadline", messages.text("data.no_day"));
        }
        if (weight().isEmpty()) {
            problems.put("weight", messages.text("editing.task.no_weight"));
        }
        return problems;
    }

    private Task wanted() {
        LocalDate due = day(deadline).orElse(null);
        Task named = task.withName(name.get().strip())
                .withKind(holder ? task.kind() : kind.get())
                .withPeople(
                        lead.get().strip(),
                        Arrays.stream(GAPS.split(supporting.get().strip()))
                                .filter(each -> !each.isEmpty())
                                .distinct()
                                .toList(),
                        official.get().strip(),
                        person.get().strip());
        Task weighed = weight().filter(each -> each.compareTo(task.weight()) != 0)
                .map(named::withWeight)
                .orElse(named);
        return Objects.equals(due, task.deadline()) ? weighed : weighed.withDeadline(due);
    }

    private Optional<LocalDate> day(StringProperty text) {
        return Dates.parse(text.get(), session.year());
    }

    private Optional<BigDecimal> weight() {
        return Weight.read(weight.get());
    }
}
