package hengdao.schedule.plan;

import hengdao.model.InputRefused;
import hengdao.model.PlannedPeriod;
import hengdao.model.Scheduling;
import hengdao.model.Task;
import hengdao.model.TaskConstraint;
import hengdao.model.TaskKind;
import hengdao.schedule.Workdays;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** Edits of dates, of how they come about, and of a task's other fields. */
final class DateEdits {

    private DateEdits() {}

    static void move(DeltaDraft draft, PlanEdit.Move edit) {
        Plan plan = draft.plan();
        if (edit.workdays() == 0) {
            return;
        }
        for (Task task : leaves(plan, edit.tasks())) {
            PlannedPeriod period = plan.period(task);
            LocalDate finish = shifted(period.finish(), edit.workdays(), plan.workdays());
            LocalDate start = task.kind() == TaskKind.MILESTONE
                    ? finish
                    : startBefore(finish, Math.max(1, plan.duration(task)), plan.workdays());
            draft.put(bound(plan, task.withPlan(start, finish), start));
        }
    }

    static void setDates(DeltaDraft draft, PlanEdit.SetDates edit) {
        Task task = draft.task(edit.task());
        if (draft.plan().isHolder(task.id())) {
            throw new InputRefused("edit.dates_of_summary", draft.plan().number(task.id()));
        }
        PlannedPeriod before = draft.plan().period(task);
        LocalDate asked = task.kind() == TaskKind.MILESTONE ? edit.finish() : edit.start();
        boolean lengthened = before.finish().equals(edit.finish()) && asked.isBefore(before.start());
        LocalDate start = lengthened ? linked(draft.plan(), task, asked, before) : asked;
        if (!before.start().equals(start) || !before.finish().equals(edit.finish())) {
            setDates(draft, task, start, edit.finish(), before.start().equals(start));
        }
    }

    /** A new first day of a task whose last one stays, or the first one its links allow, not after the present one. */
    private static LocalDate linked(Plan plan, Task task, LocalDate asked, PlannedPeriod before) {
        Workdays workdays = plan.workdays();
        int start = workdays.ordinalBefore(asked);
        int length = workdays.ordinal(before.finish()) - start;
        int earliest = LinkedStart.earliest(plan, plan.place(task.id()), length, new Spans(plan));
        if (earliest <= start) {
            return asked;
        }
        LocalDate allowed = workdays.day(earliest + 1);
        return allowed.isBefore(before.start()) ? allowed : before.start();
    }

    /** @param constrained whether its constraint stays as it is, rather than keep it where it is put */
    private static void setDates(DeltaDraft draft, Task task, LocalDate from, LocalDate finish, boolean constrained) {
        LocalDate start = task.kind() == TaskKind.MILESTONE ? finish : from;
        if (finish.isBefore(start)) {
            throw new InputRefused("edit.finish_before_start", draft.plan().number(task.id()), start, finish);
        }
        boolean unstated = constrained && !task.startStated() && task.kind() != TaskKind.MILESTONE;
        Task planned = task.withPlan(start, finish);
        Task after = unstated ? planned.withStartUnstated() : planned;
        if (constrained) {
            draft.redate(after);
        } else {
            draft.put(bound(draft.plan(), after, start));
        }
    }

    static void setFields(DeltaDraft draft, Task wanted) {
        Task before = draft.task(wanted.id());
        if (wanted.name().isBlank()) {
            throw new InputRefused("edit.name_missing");
        }
        boolean holder = draft.plan().isHolder(before.id());
        Task after = wanted.withPlace(before.workAreaId(), before.parentId(), before.position())
                .withName(wanted.name().strip())
                .withKind(holder ? TaskKind.SUMMARY : wanted.kind());
        boolean asked =
                after.scheduling() != before.scheduling() || !after.constraint().equals(before.constraint());
        LocalDate start = after.plannedStart();
        LocalDate finish = after.plannedFinish();
        if (!holder && start != null && finish != null && !sameDates(after, before)) {
            setDates(draft, after, start, finish, asked || start.equals(before.plannedStart()));
        } else if (asked || after.kind() != before.kind()) {
            draft.redate(after);
        } else {
            draft.change(after);
        }
    }

    private static boolean sameDates(Task one, Task other) {
        return Objects.equals(one.plannedStart(), other.plannedStart())
                && Objects.equals(one.plannedFinish(), other.plannedFinish());
    }

    static void setScheduling(DeltaDraft draft, PlanEdit.SetScheduling edit) {
        for (Task task : leaves(draft.plan(), edit.tasks())) {
            TaskConstraint wanted = edit.constraint();
            TaskConstraint stays = edit.scheduling() == Scheduling.AUTOMATIC
                    ? TaskConstraint.notBefore(draft.plan().period(task).start())
                    : TaskConstraint.NONE;
            draft.redate(task.withScheduling(edit.scheduling(), wanted == null ? stays : wanted));
        }
    }

    /** The tasks of a scope of projects, work areas and tasks: those directly named or held. */
    static Collection<UUID> tasksOf(Plan plan, Collection<UUID> scope) {
        Set<UUID> tasks = new LinkedHashSet<>();
        leaves(plan, scope).forEach(task -> tasks.add(task.id()));
        return tasks;
    }

    /** Every leaf at or below projects, work areas and tasks, once. */
    static List<Task> leaves(Plan plan, Collection<UUID> scope) {
        Set<Task> found = new LinkedHashSet<>();
        for (UUID id : scope) {
            found.addAll(plan.leaves(id));
            plan.programme().workAreas().stream()
                    .filter(area -> area.id().equals(id) || area.projectId().equals(id))
                    .forEach(area -> plan.below(area.id()).forEach(task -> found.addAll(plan.leaves(task.id()))));
        }
        return new ArrayList<>(found);
    }

    /**
     * An automatic task stays where the officer put it: not before its new start, or fixed on it. What it had to be
     * finished by becomes its deadline, so that missing it is still told; where a later deadline is stated or binding, the
     * constraint stays instead.
     */
    static Task bound(Plan plan, Task task, LocalDate start) {
        if (task.scheduling() == Scheduling.MANUAL) {
            return task;
        }
        return switch (task.constraint().kind()) {
            case FIXED ->
                task.withScheduling(Scheduling.AUTOMATIC, new TaskConstraint(TaskConstraint.Kind.FIXED, start));
            case MUST_FINISH_BY -> saysMore(plan, task) ? task : notBefore(plan, task, start);
            case AS_SOON_AS_POSSIBLE, NOT_BEFORE -> notBefore(plan, task, start);
        };
    }

    /** An automatic task that is kept from beginning earlier; a day it had to be finished by becomes its deadline. */
    static Task notBefore(Plan plan, Task task, LocalDate start) {
        Task kept = task.withScheduling(Scheduling.AUTOMATIC, TaskConstraint.notBefore(start));
        boolean told = task.constraint().kind() != TaskConstraint.Kind.MUST_FINISH_BY || isTold(plan, task);
        return told ? kept : kept.withDeadline(task.constraint().date());
    }

    private static boolean saysMore(Plan plan, Task task) {
        LocalDate bound = task.constraint().date();
        LocalDate deadline = PlannedPeriod.of(task, plan.programme().annual()).deadline();
        return isTold(plan, task) && bound != null && bound.isBefore(deadline);
    }

    /** Whether its deadline is one that no move of its bar may change: a stated one, or one that binds by what was reported. */
    private static boolean isTold(Plan plan, Task task) {
        return task.deadlineStated() || BoundDeadline.isBound(plan, task);
    }

    /** The workday that many workdays after a day; from a day off, counted from the workday before it. */
    private static LocalDate shifted(LocalDate day, int by, Workdays workdays) {
        LocalDate from = workdays.isWorkday(day) ? day : workdays.plus(day, -1);
        return workdays.plus(from, by);
    }

    private static LocalDate startBefore(LocalDate finish, int duration, Workdays workdays) {
        return workdays.plus(finish, 1 - duration);
    }
}
