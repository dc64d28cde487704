package hengdao.ui.gantt.edit;

import hengdao.model.PlannedPeriod;
import hengdao.model.Scheduling;
import hengdao.model.Task;
import hengdao.model.TaskConstraint;
import hengdao.model.TaskKind;
import hengdao.model.Weight;
import hengdao.schedule.plan.Plan;
import hengdao.schedule.plan.PlanEdit;
import hengdao.service.Dates;
import hengdao.ui.common.CellEdits;
import hengdao.ui.common.TaskDates;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The fields of a task as typed, what is wrong with them, and the edits they make; no controls. */
final class TaskForm {
    private final Plan plan;
    private final Task task;
    private final PlannedPeriod period;
    private final boolean holder;
    private final Map<Field, StringProperty> texts = new EnumMap<>(Field.class);
    private final ObjectProperty<TaskKind> kind = new SimpleObjectProperty<>();
    private final ObjectProperty<Scheduling> scheduling = new SimpleObjectProperty<>();
    private final ObjectProperty<TaskConstraint.Kind> constraint = new SimpleObjectProperty<>();
    private final ObservableList<LinkLine> links = FXCollections.observableArrayList();
    private boolean adapting;

    /** The form of a task as it stands. */
    TaskForm(Plan plan, Task task) {
        this.plan = plan;
        this.task = task;
        this.period = plan.period(task);
        this.holder = plan.isHolder(task.id());
        for (Field field : Field.values()) {
            texts.put(field, new SimpleStringProperty(written(field)));
        }
        kind.set(task.kind());
        scheduling.set(task.scheduling());
        constraint.set(task.constraint().kind());
        plan.into(task.id()).forEach(link -> links.add(LinkLine.of(link)));
        text(Field.START).addListener((property, before, now) -> adapt(Field.START));
        text(Field.FINISH).addListener((property, before, now) -> adapt(Field.FINISH));
        text(Field.WORKDAYS).addListener((property, before, now) -> adapt(Field.WORKDAYS));
    }

    private String written(Field field) {
        LocalDate bound = task.constraint().date();
        return switch (field) {
            case NAME -> task.name();
            case START -> period.start().toString();
            case FINISH -> period.finish().toString();
            case WORKDAYS -> String.valueOf(plan.duration(task));
            case DEADLINE -> task.deadline() == null ? "" : task.deadline().toString();
            case LEAD_UNIT -> task.leadUnit();
            case SUPPORTING -> String.join("、", task.supportingUnits());
            case OFFICIAL -> task.officialInCharge();
            case PERSON -> task.responsiblePerson();
            case WEIGHT -> Weight.text(task.weight());
            case CONSTRAINT_DATE -> bound == null ? "" : bound.toString();
        };
    }

    Task task() {
        return task;
    }

    Plan plan() {
        return plan;
    }

    /** Whether it holds other tasks, so that dates and scheduling come from below. */
    boolean isHolder() {
        return holder;
    }

    StringProperty text(Field field) {
        return texts.computeIfAbsent(field, missing -> new SimpleStringProperty(""));
    }

    ObjectProperty<TaskKind> kind() {
        return kind;
    }

    ObjectProperty<Scheduling> scheduling() {
        return scheduling;
    }

    ObjectProperty<TaskConstraint.Kind> constraint() {
        return constraint;
    }

    /** The links to predecessors, to be added to and taken from. */
    ObservableList<LinkLine> links() {
        return links;
    }

    /** A start keeps the workdays, a finish counts them anew, and so the three always agree. */
    private void adapt(Field changed) {
        Optional<LocalDate> start = day(Field.START);
        if (adapting || start.isEmpty()) {
            return;
        }
        adapting = true;
        Optional<Integer> workdays = workdays();
        Optional<LocalDate> finish = day(Field.FINISH);
        if (kind.get() == TaskKind.MILESTONE) {
            if (changed == Field.FINISH) {
                finish.ifPresent(day -> text(Field.START).set(day.toString()));
            } else {
                text(Field.FINISH).set(start.get().toString());
            }
        } else if (changed == Field.FINISH) {
            finish.filter(day -> !day.isBefore(start.get()))
                    .ifPresent(day -> text(Field.WORKDAYS)
                            .set(String.valueOf(TaskDates.workdays(start.get(), day, plan.workdays()))));
        } else {
            workdays.filter(count -> count > 0)
                    .ifPresent(count -> text(Field.FINISH)
                            .set(TaskDates.finish(start.get(), count, plan.workdays())
                                    .toString()));
        }
        adapting = false;
    }

    /** What is wrong with the fields, as message keys; empty if all can be taken. */
    Map<Field, String> problems() {
        Map<Field, String> problems = new EnumMap<>(Field.class);
        if (typed(Field.NAME).isEmpty()) {
            problems.put(Field.NAME, "edit.name_missing");
        }
        for (Field field : List.of(Field.START, Field.FINISH)) {
            if (!holder && day(field).isEmpty()) {
                problems.put(field, "editing.task.no_day");
            }
        }
        boolean backward = day(Field.START)
                .flatMap(start -> day(Field.FINISH).map(start::isAfter))
                .orElse(false);
        if (!holder && backward && kind.get() != TaskKind.MILESTONE) {
            problems.put(Field.FINISH, "editing.task.backward");
        }
        if (!holder && kind.get() != TaskKind.MILESTONE && workdays().isEmpty()) {
            problems.put(Field.WORKDAYS, "editing.task.no_workdays");
        }
        if (!typed(Field.DEADLINE).isEmpty() && day(Field.DEADLINE).isEmpty()) {
            problems.put(Field.DEADLINE, "editing.task.no_day");
        }
        if (constraint.get() != TaskConstraint.Kind.AS_SOON_AS_POSSIBLE
                && day(Field.CONSTRAINT_DATE).isEmpty()) {
            problems.put(Field.CONSTRAINT_DATE, "editing.task.no_day");
        }
        if (weight().isEmpty()) {
            problems.put(Field.WEIGHT, "editing.task.no_weight");
        }
        return problems;
    }

    /** The edits that bring the task to what is typed; none where nothing was changed. Call only without problems. */
    List<PlanEdit> edits() {
        List<PlanEdit> edits = new ArrayList<>();
        Task wanted = wanted();
        LocalDate start = day(Field.START).orElse(period.start());
        LocalDate finish = day(Field.FINISH).orElse(period.finish());
        boolean dated = !holder && !(start.equals(period.start()) && finish.equals(period.finish()));
        if (!wanted.equals(task)) {
            edits.add(new PlanEdit.SetFields(dated ? wanted.withPlan(start, finish) : wanted));
        } else if (dated) {
            edits.add(new PlanEdit.SetDates(task.id(), start, finish));
        }
        edits.addAll(LinkLine.edits(plan.into(task.id()), links, task.id()));
        return edits;
    }

    private Task wanted() {
        LocalDate deadline =
                typed(Field.DEADLINE).isEmpty() ? null : day(Field.DEADLINE).orElse(null);
        Task named = task.withName(typed(Field.NAME))
                .withKind(holder ? task.kind() : kind.get())
                .withPeople(
                        typed(Field.LEAD_UNIT),
                        CellEdits.names(typed(Field.SUPPORTING)),
                        typed(Field.OFFICIAL),
                        typed(Field.PERSON));
        Task weighed = weight().filter(weight -> weight.compareTo(task.weight()) != 0)
                .map(named::withWeight)
                .orElse(named);
        Task due = Objects.equals(deadline, task.deadline()) ? weighed : weighed.withDeadline(deadline);
        return holder ? due : due.withScheduling(scheduling.get(), bound());
    }

    private TaskConstraint bound() {
        return constraint.get() == TaskConstraint.Kind.AS_SOON_AS_POSSIBLE
                ? TaskConstraint.NONE
                : new TaskConstraint(
                        constraint.get(), day(Field.CONSTRAINT_DATE).orElse(period.start()));
    }

    private String typed(Field field) {
        return text(field).get().strip();
    }

    private Optional<LocalDate> day(Field field) {
        int year = plan.programme().annual().year();
        return Dates.parse(typed(field), year);
    }

    private Optional<Integer> workdays() {
        String typed = typed(Field.WORKDAYS);
        return typed.matches("\\d{1,4}") ? Optional.of(Integer.parseInt(typed)) : Optional.empty();
    }

    private Optional<BigDecimal> weight() {
        return Weight.read(typed(Field.WEIGHT));
    }

    /** What is typed. */
    enum Field {
        NAME,
        START,
        FINISH,
        WORKDAYS,
        DEADLINE,
        LEAD_UNIT,
        SUPPORTING,
        OFFICIAL,
        PERSON,
        WEIGHT,
        CONSTRAINT_DATE
    }
}
