package hengdao.schedule.plan;

import hengdao.model.Task;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * The backward pass that puts leaves as late as a finish, their links and their own bounds allow. Only a not-before
 * constraint keeps them there, so it takes the place of a must-finish day, which becomes the deadline; a leaf with a
 * later deadline stated keeps that day instead, and comes to stand as early as the links into it allow.
 */
final class BackwardSettling {

    private BackwardSettling() {}

    /** The leaves that change, each before its successors. */
    static List<Task> of(Plan plan, int[] leaves, LocalDate finish) {
        int[] movable = Arrays.stream(leaves)
                .filter(place -> Settling.takesNotice(plan.at(place)))
                .toArray();
        BitSet scope = new BitSet();
        Arrays.stream(movable).forEach(scope::set);
        RowOrder order = new RowOrder(plan, movable, scope::get);
        Spans late = new Spans(plan);
        LatestFinish latest = new LatestFinish(plan, new Spans(plan), late, order);
        int end = plan.workdays().ordinal(finish);
        List<Task> changed = new ArrayList<>();
        for (int place : order.successorsFirst()) {
            if (!order.inCircle(place)) {
                Task task = plan.at(place);
                int length = Settling.atLeastADay(task, late.of(place)).length();
                int last = latest.of(place, length, end);
                Span span = new Span(last - length, last);
                late.put(place, span);
                Task moved = Settling.on(plan, task, span);
                Task kept = DateEdits.bound(plan, moved, span.firstDay(plan.workdays()));
                if (!kept.equals(task)) {
                    changed.add(kept);
                }
            }
        }
        return changed.reversed();
    }
}
