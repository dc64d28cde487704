package hengdao.schedule.plan;

import hengdao.model.Dependency;
import hengdao.model.Task;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds the circle that a new link would close. A link into a row that holds others enters all rows below it; one out of
 * it follows from all of them.
 */
public final class LinkCircle {

    /** A row is entered from outside, and left when all of it is done; for a leaf that is the same. */
    private record Step(UUID row, boolean left) {}

    private final Plan plan;
    private final Map<Step, @Nullable Step> cameFrom = new HashMap<>();
    private final Deque<Step> ahead = new ArrayDeque<>();

    private LinkCircle(Plan plan) {
        this.plan = plan;
    }

    /**
     * The tasks of a shortest circle in order, from {@code predecessor} by way of {@code successor} back to
     * {@code predecessor}, which stands at both ends; empty if the link closes none. A link between a row and one that
     * holds it is a circle of the two.
     */
    public static List<Task> closedBy(Plan plan, UUID predecessor, UUID successor) {
        Task from = plan.task(predecessor).orElseThrow();
        Task to = plan.task(successor).orElseThrow();
        if (holds(plan, from, to) || holds(plan, to, from)) {
            return predecessor.equals(successor) ? List.of(from, from) : List.of(from, to, from);
        }
        return new LinkCircle(plan).search(from, to);
    }

    /** 5.1.1 → 5.1.2 → 5.1.1, as a circle is told to the officer. */
    public static String words(Plan plan, List<Task> circle) {
        return circle.stream().map(task -> plan.number(task.id())).collect(Collectors.joining(" → "));
    }

    private static boolean holds(Plan plan, Task holder, Task row) {
        int at = plan.place(row.id());
        while (at != Tree.NONE && at != plan.place(holder.id())) {
            at = plan.tree().above(at);
        }
        return at != Tree.NONE;
    }

    private List<Task> search(Task from, Task to) {
        Step end = new Step(from.id(), true);
        reach(entering(to.id()), null);
        while (!ahead.isEmpty() && !cameFrom.containsKey(end)) {
            Step step = ahead.remove();
            if (step.left()) {
                leave(step);
            } else {
                plan.below(step.row()).forEach(row -> reach(entering(row.id()), step));
                reach(new Step(step.row(), true), step);
            }
        }
        return cameFrom.containsKey(end) ? circle(from, end) : List.of();
    }

    private void leave(Step step) {
        for (Dependency link : plan.outOf(step.row())) {
            reach(entering(link.successorId()), step);
        }
        UUID above = plan.task(step.row()).map(Task::parentId).orElse(null);
        if (above != null) {
            reach(new Step(above, true), step);
        }
    }

    private void reach(Step step, @Nullable Step from) {
        if (!cameFrom.containsKey(step)) {
            cameFrom.put(step, from);
            ahead.add(step);
        }
    }

    private Step entering(UUID row) {
        return new Step(row, !plan.isHolder(row));
    }

    private List<Task> circle(Task from, Step end) {
        List<Task> back = new ArrayList<>();
        for (Step step = end; step != null; step = cameFrom.get(step)) {
            Task row = plan.task(step.row()).orElseThrow();
            if (back.isEmpty() || !back.getLast().id().equals(row.id())) {
                back.add(row);
            }
        }
        back.add(from);
        return back.reversed();
    }
}
