package hengdao.schedule.plan;

import hengdao.model.Dependency;
import hengdao.model.TaskConstraint;
import java.time.LocalDate;

/** What a plan breaks; it is shown and never silently mended. {@code workdays} says by how many, at least 1. */
public sealed interface Violation {
    int workdays();

    /** The successor comes too early for a link. */
    record LinkBroken(Dependency link, int workdays) implements Violation {}

    /** The planned finish lies after the deadline (完成时限). */
    record PastDeadline(LocalDate deadline, int workdays) implements Violation {}

    /** The planned dates miss the task's own constraint. */
    record ConstraintMissed(TaskConstraint constraint, int workdays) implements Violation {}
}
