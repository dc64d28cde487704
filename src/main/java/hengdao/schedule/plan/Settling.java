package hengdao.schedule.plan;

import hengdao.model.PlannedPeriod;
import hengdao.model.Scheduling;
import hengdao.model.Task;
import hengdao.model.TaskConstraint.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The forward pass over some leaves and what follows them. */
final class Settling {

    private final Plan plan;
    private final Spans spans;

    private Settling(Plan plan) {
        this.plan = plan;
        this.spans = new Spans(plan);
    }

    /** The leaves that move, each behind those it follows. */
    static List<Task> of(Plan plan, int[] leaves) {
        return new Settling(plan).settle(new RowOrder(plan, leaves, place -> takesNotice(plan.at(place))));
    }

    /** Whether links move a task: it is neither the officer's nor fixed. */
    static boolean takesNotice(Task task) {
        return task.scheduling() == Scheduling.AUTOMATIC && task.constraint().kind() != Kind.FIXED;
    }

    /** A task on the days of a span; the task itself if it is planned on them already. */
    static Task on(Plan plan, Task task, Span span) {
        LocalDate first = span.firstDay(plan.workdays());
        LocalDate last = span.lastDay(plan.workdays());
        PlannedPeriod period = plan.period(task);
        return period.start().equals(first) && period.finish().equals(last) ? task : task.withPlan(first, last);
    }

    /** As planned, but a task takes a workday at least. */
    static Span atLeastADay(Task task, Span planned) {
        return planned.length() > 0 || Span.isMilestone(task)
                ? planned
                : new Span(planned.start(), planned.start() + 1);
    }

    private List<Task> settle(RowOrder order) {
        List<Task> moved = new ArrayList<>();
        int[] places = order.successorsFirst();
        for (int i = places.length - 1; i >= 0; i--) {
            Task task = plan.at(places[i]);
            if (task.scheduling() == Scheduling.AUTOMATIC && !order.inCircle(places[i])) {
                Task now = settled(task, places[i]);
                if (!now.equals(task)) {
                    moved.add(now);
                }
            }
        }
        return moved;
    }

    private Task settled(Task task, int place) {
        Span planned = atLeastADay(task, spans.of(place));
        int start = earliestStart(task, place, planned.length());
        if (start == LinkedStart.UNBOUND && (task.plannedStart() == null || task.plannedFinish() == null)) {
            return task;
        }
        Span now = start == LinkedStart.UNBOUND ? planned : planned.from(start);
        spans.put(place, now);
        return on(plan, task, now);
    }

    private int earliestStart(Task task, int place, int length) {
        LocalDate date = task.constraint().date();
        int own = date == null || task.constraint().kind() == Kind.MUST_FINISH_BY
                ? LinkedStart.UNBOUND
                : Span.startOn(task, date, plan.workdays());
        return Math.max(own, LinkedStart.earliest(plan, place, length, spans));
    }
}
