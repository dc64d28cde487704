package hengdao.ui.common;

import hengdao.gantt.Column;
import hengdao.model.InputRefused;
import hengdao.model.Task;
import hengdao.model.TaskKind;
import hengdao.schedule.plan.Plan;
import hengdao.schedule.plan.PlanEdit;
import hengdao.service.Dates;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What can be typed into the cells of a task's row, and which edit it is. */
public final class CellEdits {

    private CellEdits() {}

    /** Whether a cell of the column can be typed into; the dates of a task that holds others cannot. */
    public static boolean isEditable(Column column, boolean holder) {
        return switch (column) {
            case NAME, LEAD_UNIT, RESPONSIBLE, OFFICIAL, SUPPORTING, DEADLINE -> true;
            case START, FINISH, DURATION -> !holder;
            default -> false;
        };
    }

    /** Whether words stand in a column, to be gone on with, rather than a day or figure, to be typed anew. */
    public static boolean isWords(Column column) {
        return switch (column) {
            case START, FINISH, DURATION, DEADLINE -> false;
            default -> true;
        };
    }

    /** What stands in the field when it opens. */
    public static String text(Column column, Task task, Plan plan) {
        return switch (column) {
            case NAME -> task.name();
            case LEAD_UNIT -> task.leadUnit();
            case RESPONSIBLE -> task.responsiblePerson();
            case OFFICIAL -> task.officialInCharge();
            case SUPPORTING -> String.join("、", task.supportingUnits());
            case DEADLINE -> task.deadline() == null ? "" : task.deadline().toString();
            case START -> plan.period(task).start().toString();
            case FINISH -> plan.period(task).finish().toString();
            case DURATION -> String.valueOf(plan.duration(task));
            default -> "";
        };
    }

    /**
     * The edit that brings what was typed into the task; empty if it says what is there.
     *
     * @throws InputRefused where it cannot be read
     */
    public static Optional<PlanEdit> edit(Column column, Task task, Plan plan, String typed) {
        String text = typed.strip();
        if (text.equals(text(column, task, plan))) {
            return Optional.empty();
        }
        LocalDate start = plan.period(task).start();
        return Optional.of(
                switch (column) {
                    case NAME -> new PlanEdit.SetFields(task.withName(name(text)));
                    case LEAD_UNIT, RESPONSIBLE, OFFICIAL, SUPPORTING ->
                        new PlanEdit.SetFields(assigned(column, task, text));
                    case DEADLINE -> new PlanEdit.SetFields(task.withDeadline(text.isEmpty() ? null : day(text, plan)));
                    case START -> started(task, plan, day(text, plan));
                    case FINISH -> new PlanEdit.SetDates(task.id(), start, day(text, plan));
                    case DURATION ->
                        new PlanEdit.SetDates(
                                task.id(), start, TaskDates.finish(start, workdays(text), plan.workdays()));
                    default -> throw new IllegalArgumentException(column.name());
                });
    }

    private static Task assigned(Column column, Task task, String text) {
        String lead = column == Column.LEAD_UNIT ? text : task.leadUnit();
        List<String> supporting = column == Column.SUPPORTING ? names(text) : task.supportingUnits();
        String official = column == Column.OFFICIAL ? text : task.officialInCharge();
        String person = column == Column.RESPONSIBLE ? text : task.responsiblePerson();
        return task.withPeople(lead, supporting, official, person);
    }

    /** A new start keeps the workdays. */
    private static PlanEdit started(Task task, Plan plan, LocalDate start) {
        LocalDate finish = task.kind() == TaskKind.MILESTONE
                ? start
                : TaskDates.finish(start, Math.max(1, plan.duration(task)), plan.workdays());
        return new PlanEdit.SetDates(task.id(), start, finish);
    }

    /** Names parted by commas or 顿号. */
    public static List<String> names(String typed) {
        return Stream.of(typed.split("[、，,；;]"))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .toList();
    }

    private static String name(String typed) {
        if (typed.isEmpty()) {
            throw new InputRefused("edit.name_missing");
        }
        return typed;
    }

    private static int workdays(String typed) {
        if (!typed.matches("[1-9]\\d{0,3}")) {
            throw new InputRefused("editing.no_workdays", typed);
        }
        return Integer.parseInt(typed);
    }

    /**
     * A day typed into a cell, of the year of the plan where none is typed.
     *
     * @throws InputRefused where it is no day
     */
    public static LocalDate day(String typed, Plan plan) {
        int year = plan.programme().annual().year();
        return Dates.read(typed, year, "editing.no_day");
    }
}
