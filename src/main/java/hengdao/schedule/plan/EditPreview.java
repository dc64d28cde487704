package hengdao.schedule.plan;

import hengdao.model.DateRange;
import hengdao.model.Dependency;
import hengdao.model.PlanDelta;
import hengdao.model.PlannedPeriod;
import hengdao.model.Task;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an edit would do, said before it is done.
 *
 * @param subject the new dates of the first of the tasks in hand, null if it does not change
 * @param workdays the new duration of that task
 * @param together how many of the other tasks in hand get other dates
 * @param moved the tasks not in hand that get other dates
 * @param broken violations that are there afterwards and were not before, or are larger
 */
public record EditPreview(
        @Nullable DateRange subject, int workdays, int together, List<Moved> moved, List<Broken> broken) {

    public EditPreview {
        moved = List.copyOf(moved);
        broken = List.copyOf(broken);
    }

    /** A task with its new dates, whose finish moves by workdays, negative for earlier. */
    public record Moved(Task task, DateRange now, int workdays) {}

    /** A violation of a task's plan. */
    public record Broken(Task task, Violation violation) {}

    /**
     * Compares a plan with what a delta makes of it; takes time in proportion to the delta and its links.
     *
     * @param held the tasks in hand, the subject or one that holds it first; none for an edit of links
     */
    public static EditPreview of(Plan before, PlanDelta delta, Collection<UUID> held) {
        Plan after = before.with(delta);
        Set<UUID> inHand = new LinkedHashSet<>(DateEdits.tasksOf(before, held));
        UUID first = inHand.isEmpty() ? null : inHand.iterator().next();
        DateRange subject = null;
        int workdays = 0;
        int together = 0;
        List<Moved> moved = new ArrayList<>();
        for (Task task : delta.changed()) {
            DateRange now = dates(after, task);
            DateRange was = dates(before, before.task(task.id()).orElseThrow());
            if (task.id().equals(first)) {
                subject = now;
                workdays = after.duration(task);
            } else if (!was.equals(now) && inHand.contains(task.id())) {
                together++;
            } else if (!was.equals(now)) {
                moved.add(new Moved(task, now, before.workdays().between(was.last(), now.last())));
            }
        }
        return new EditPreview(subject, workdays, together, moved, broken(before, after, delta));
    }

    private static List<Broken> broken(Plan before, Plan after, PlanDelta delta) {
        Map<UUID, Task> looked = new LinkedHashMap<>();
        delta.changed().forEach(task -> {
            looked.put(task.id(), task);
            after.outOf(task.id())
                    .forEach(link -> after.task(link.successorId())
                            .ifPresent(successor -> looked.putIfAbsent(successor.id(), successor)));
        });
        Stream.concat(delta.linked().stream(), delta.relinked().stream())
                .map(Dependency::successorId)
                .forEach(id -> after.task(id).ifPresent(task -> looked.putIfAbsent(id, task)));
        List<Broken> broken = new ArrayList<>();
        Spans was = new Spans(before);
        Spans now = new Spans(after);
        for (Task task : looked.values()) {
            List<Violation> known = before.task(task.id())
                    .map(old -> Violations.of(before, before.place(old.id()), was))
                    .orElse(List.of());
            Violations.of(after, after.place(task.id()), now).stream()
                    .filter(violation -> isNew(violation, known))
                    .forEach(violation -> broken.add(new Broken(task, violation)));
        }
        return broken;
    }

    private static boolean isNew(Violation violation, List<Violation> known) {
        return known.stream().noneMatch(old -> sameRule(old, violation) && old.workdays() >= violation.workdays());
    }

    private static boolean sameRule(Violation old, Violation now) {
        return switch (now) {
            case Violation.LinkBroken broken ->
                old instanceof Violation.LinkBroken was
                        && was.link().id().equals(broken.link().id());
            case Violation.PastDeadline _ -> old instanceof Violation.PastDeadline;
            case Violation.ConstraintMissed _ -> old instanceof Violation.ConstraintMissed;
        };
    }

    private static DateRange dates(Plan plan, Task task) {
        PlannedPeriod period = plan.period(task);
        return new DateRange(period.start(), period.finish());
    }
}
