package hengdao.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A commitment of the year in the task tree of a work area.
 *
 * @param parentId the summary task above it, or null directly below the work area
 * @param position order among its siblings, from 1
 * @param key unique in the programme, given once, never changed by moving (for example 5.1.2)
 * @param plannedStart null where nothing is known: {@link PlannedPeriod} then supplies the default
 * @param startStated false where {@code plannedStart} is a default rather than stated by the source
 * @param plannedFinish null where it is the deadline
 * @param deadline null where the source states none
 * @param deadlineStated whether the source itself states the deadline
 * @param leadUnit 牵头单位, empty if not yet assigned
 * @param weight share in the roll-up relative to its siblings, greater than zero
 * @param clause where the source names it, for example 二(五)1
 * @param example true for rows added as examples (示例)
 * @param scheduling who decides on its dates; a summary's follow from the rows below
 * @param constraint what binds its dates beside its links
 */
public record Task(
        UUID id,
        UUID workAreaId,
        @Nullable UUID parentId,
        int position,
        String key,
        String name,
        TaskKind kind,
        @Nullable LocalDate plannedStart,
        boolean startStated,
        @Nullable LocalDate plannedFinish,
        @Nullable LocalDate deadline,
        boolean deadlineStated,
        String leadUnit,
        List<String> supportingUnits,
        String officialInCharge,
        String responsiblePerson,
        BigDecimal weight,
        String clause,
        boolean example,
        Scheduling scheduling,
        TaskConstraint constraint) {

    public Task {
        supportingUnits = List.copyOf(supportingUnits);
    }

    /** A task whose dates are the officer's. */
    public Task(
            UUID id,
            UUID workAreaId,
            @Nullable UUID parentId,
            int position,
            String key,
            String name,
            TaskKind kind,
            @Nullable LocalDate plannedStart,
            boolean startStated,
            @Nullable LocalDate plannedFinish,
            @Nullable LocalDate deadline,
            boolean deadlineStated,
            String leadUnit,
            List<String> supportingUnits,
            String officialInCharge,
            String responsiblePerson,
            BigDecimal weight,
            String clause,
            boolean example) {
        this(
                id,
                workAreaId,
                parentId,
                position,
                key,
                name,
                kind,
                plannedStart,
                startStated,
                plannedFinish,
                deadline,
                deadlineStated,
                leadUnit,
                supportingUnits,
                officialInCharge,
                responsiblePerson,
                weight,
                clause,
                example,
                Scheduling.MANUAL,
                TaskConstraint.NONE);
    }

    /** The row that holds it: the summary task above it, or its work area. */
    public UUID holderId() {
        return parentId != null ? parentId : workAreaId;
    }

    /** Planned from {@code start} through {@code finish}, as stated by an officer. */
    public Task withPlan(LocalDate start, LocalDate finish) {
        return new Task(
                id,
                workAreaId,
                parentId,
                position,
                key,
                name,
                kind,
                start,
                true,
                finish,
                deadline,
                deadlineStated,
                leadUnit,
                supportingUnits,
                officialInCharge,
                responsiblePerson,
                weight,
                clause,
                example,
                scheduling,
                constraint);
    }

    /** As planned, with a start that nobody stated. */
    public Task withStartUnstated() {
        return new Task(
                id,
                workAreaId,
                parentId,
                position,
                key,
                name,
                kind,
                plannedStart,
                false,
                plannedFinish,
                deadline,
                deadlineStated,
                leadUnit,
                supportingUnits,
                officialInCharge,
                responsiblePerson,
                weight,
                clause,
                example,
                scheduling,
                constraint);
    }

    /** At another place of the tree; {@code newPosition} counts from 1 among the siblings. */
    public Task withPlace(UUID newWorkAreaId, @Nullable UUID newParentId, int newPosition) {
        return new Task(
                id,
                newWorkAreaId,
                newParentId,
                newPosition,
                key,
                name,
                kind,
                plannedStart,
                startStated,
                plannedFinish,
                deadline,
                deadlineStated,
                leadUnit,
                supportingUnits,
                officialInCharge,
                responsiblePerson,
                weight,
                clause,
                example,
                scheduling,
                constraint);
    }

    /** Of another kind. */
    public Task withKind(TaskKind newKind) {
        return new Task(
                id,
                workAreaId,
                parentId,
                position,
                key,
                name,
                newKind,
                plannedStart,
                startStated,
                plannedFinish,
                deadline,
                deadlineStated,
                leadUnit,
                supportingUnits,
                officialInCharge,
                responsiblePerson,
                weight,
                clause,
                example,
                scheduling,
                constraint);
    }

    /** With another name. */
    public Task withName(String newName) {
        return new Task(
                id,
                workAreaId,
                parentId,
                position,
                key,
                newName,
                kind,
                plannedStart,
                startStated,
                plannedFinish,
                deadline,
                deadlineStated,
                leadUnit,
                supportingUnits,
                officialInCharge,
                responsiblePerson,
                weight,
                clause,
                example,
                scheduling,
                constraint);
    }

    /** Scheduled otherwise. */
    public Task withScheduling(Scheduling newScheduling, TaskConstraint newConstraint) {
        return new Task(
                id,
                workAreaId,
                parentId,
                position,
                key,
                name,
                kind,
                plannedStart,
                startStated,
                plannedFinish,
                deadline,
                deadlineStated,
                leadUnit,
                supportingUnits,
                officialInCharge,
                responsiblePerson,
                weight,
                clause,
                example,
                newScheduling,
                newConstraint);
    }

    /** With another deadline, stated by an officer; null for the programme's default. */
    public Task withDeadline(@Nullable LocalDate newDeadline) {
        return new Task(
                id,
                workAreaId,
                parentId,
                position,
                key,
                name,
                kind,
                plannedStart,
                startStated,
                plannedFinish,
                newDeadline,
                newDeadline != null,
                leadUnit,
                supportingUnits,
                officialInCharge,
                responsiblePerson,
                weight,
                clause,
                example,
                scheduling,
                constraint);
    }

    /** Assigned to others. */
    public Task withPeople(String newLeadUnit, List<String> newSupporting, String newOfficial, String newPerson) {
        return new Task(
                id,
                workAreaId,
                parentId,
                position,
                key,
                name,
                kind,
                plannedStart,
                startStated,
                plannedFinish,
                deadline,
                deadlineStated,
                newLeadUnit,
                newSupporting,
                newOfficial,
                newPerson,
                weight,
                clause,
                example,
                scheduling,
                constraint);
    }

    /** With another share in the roll-up, greater than zero. */
    public Task withWeight(BigDecimal newWeight) {
        return new Task(
                id,
                workAreaId,
                parentId,
                position,
                key,
                name,
                kind,
                plannedStart,
                startStated,
                plannedFinish,
                deadline,
                deadlineStated,
                leadUnit,
                supportingUnits,
                officialInCharge,
                responsiblePerson,
                newWeight,
                clause,
                example,
                scheduling,
                constraint);
    }
}
