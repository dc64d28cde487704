package hengdao.schedule.plan;

import hengdao.model.Approval;
import hengdao.model.DependencyType;
import hengdao.model.IndicatorFields;
import hengdao.model.Scheduling;
import hengdao.model.Task;
import hengdao.model.TaskConstraint;
import hengdao.model.TaskKind;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One edit of the plan as an officer asks for it; {@link PlanEditor} says what it does. */
public sealed interface PlanEdit {

    /** Moves tasks, and all leaves below them, by workdays, keeping their durations. */
    record Move(List<UUID> tasks, int workdays) implements PlanEdit {}

    /** Gives one leaf new dates; a milestone stands on {@code finish}. */
    record SetDates(UUID task, LocalDate start, LocalDate finish) implements PlanEdit {}

    /** Ties two tasks; refused if it closes a circle. */
    record Link(UUID predecessor, UUID successor, DependencyType type, int lagWorkdays) implements PlanEdit {}

    /** Changes a link. */
    record Relink(UUID dependency, DependencyType type, int lagWorkdays) implements PlanEdit {}

    /** Removes links. */
    record Unlink(List<UUID> dependencies) implements PlanEdit {}

    /** Adds an empty task below {@code holder} (a work area or task), behind {@code after}, or first if that is null. */
    record Insert(UUID holder, @Nullable UUID after, String name, TaskKind kind) implements PlanEdit {}

    /** Removes tasks with all below them; refused where progress was reported on one. */
    record Delete(List<UUID> tasks) implements PlanEdit {}

    /** Puts tasks, each with all below it, under the row before them (Tab). */
    record Indent(List<UUID> tasks) implements PlanEdit {}

    /** Puts tasks behind the row that holds them (Shift+Tab). */
    record Outdent(List<UUID> tasks) implements PlanEdit {}

    /** Moves tasks among their siblings, up for a negative number. */
    record Reorder(List<UUID> tasks, int by) implements PlanEdit {}

    /**
     * Puts a task with all below it behind those of another work area or task; refused where it would come under itself,
     * or under a task on which progress was reported.
     */
    record Relocate(UUID task, UUID holder) implements PlanEdit {}

    /**
     * Brings one task's fields (not its place) to a new state. A constraint that is new stays as asked; without one a
     * new start binds the task as {@link SetDates} does. A deadline that is {@link BoundDeadline binding}
     * is refused without approval; with it, it is kept as an amendment of each row that is due then.
     */
    record SetFields(Task task, @Nullable Approval approval) implements PlanEdit {

        /** Fields without approval. */
        public SetFields(Task task) {
            this(task, null);
        }
    }

    /** Changes how tasks are scheduled; without a constraint automatic ones do not begin before the start they have. */
    record SetScheduling(
            List<UUID> tasks,
            Scheduling scheduling,
            @Nullable TaskConstraint constraint) implements PlanEdit {}

    /** Schedules the automatic leaves in the scope as early as possible (顺排). */
    record ScheduleForward(List<UUID> scope) implements PlanEdit {}

    /** Schedules the automatic leaves in the scope backward from a day (倒排工期). */
    record ScheduleBackward(List<UUID> scope, LocalDate finish) implements PlanEdit {}

    /** Adds rows from a spreadsheet below {@code holder}, behind {@code after}, or first if that is null. */
    record Paste(UUID holder, @Nullable UUID after, List<PastedRow> rows) implements PlanEdit {}

    /**
     * Takes tasks with all below them out of the plan; unlike with {@link Delete}, they are kept with all that was
     * reported on them. A step of its own, not one of several.
     */
    record Retire(List<UUID> tasks) implements PlanEdit {}

    /** Gives a task an indicator, behind those it has. */
    record AddIndicator(UUID task, IndicatorFields fields) implements PlanEdit {}

    /**
     * Brings an indicator to new fields. A new target, deadline, baseline or basis, or other stage targets than those set
     * before, is refused without approval where the source states the target or anybody reported on it; with approval it
     * is kept as an amendment.
     */
    record SetIndicator(
            UUID indicator,
            IndicatorFields fields,
            @Nullable Approval approval) implements PlanEdit {}

    /** Puts an indicator behind those of another task; its key stays, and so does the day by which it is due. */
    record MoveIndicator(UUID indicator, UUID task) implements PlanEdit {}

    /** Moves an indicator among those of its task, up for a negative number. */
    record ReorderIndicator(UUID indicator, int by) implements PlanEdit {}

    /** Takes indicators out of the plan; they are kept with their entries. A step of its own, not one of several. */
    record RetireIndicators(List<UUID> indicators) implements PlanEdit {}

    /** Edits, at least one, that are one step; each is of the plan that those before it leave. Refused as a whole. */
    record Several(List<PlanEdit> edits) implements PlanEdit {
        public Several {
            edits = List.copyOf(edits);
        }
    }
}
