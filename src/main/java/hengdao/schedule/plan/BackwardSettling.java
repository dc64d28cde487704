package hengdao.schedule.plan;

import hengdao.model.Task;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The backward pass that puts leaves as late as a finish, their links and their own bounds allow. */
final class BackwardSettling {

    private BackwardSettling() {}

    /** The leaves that change, each before its successors. */
    static List<Task> of(Plan plan, Collection<Task> leaves, LocalDate finish) {
        Set<UUID> scope = new HashSet<>();
        List<Task> movable = leaves.stream()
                .filter(Settling::takesNotice)
                .filter(task -> scope.add(task.id()))
                .toList();
        RowOrder order = new RowOrder(plan, movable, task -> scope.contains(task.id()));
        Spans late = new Spans(plan);
        LatestFinish latest = new LatestFinish(plan, new Spans(plan), late, order);
        int end = plan.workdays().ordinal(finish);
        List<Task> changed = new ArrayList<>();
        for (int place : order.successorsFirst()) {
            if (!order.inCircle(place)) {
                Task task = plan.programme().tasks().get(place);
                int length = Settling.atLeastADay(task, late.of(task)).length();
                int last = latest.of(task, length, end);
                Span span = new Span(last - length, last);
                late.put(task, span);
                Task moved = Settling.on(plan, task, span);
                Task kept = DateEdits.bound(moved, span.firstDay(plan.workdays()));
                if (!kept.equals(task)) {
                    changed.add(kept);
                }
            }
        }
        return changed.reversed();
    }
}
