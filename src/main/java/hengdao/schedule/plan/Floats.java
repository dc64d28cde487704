package hengdao.schedule.plan;

import hengdao.model.PlannedPeriod;
import hengdao.model.Task;
import hengdao.model.TaskConstraint.Kind;
import hengdao.model.WorkArea;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** The backward pass over a whole plan, taken from its planned dates. */
final class Floats {
    private final Plan plan;
    private final Spans planned;
    private final Spans late;
    private final RowOrder order;
    private final LatestFinish latest;
    private final Map<UUID, UUID> projects = new HashMap<>();
    private final Map<UUID, Integer> ends = new HashMap<>();

    private Floats(Plan plan, int[] leaves, Spans planned) {
        this.plan = plan;
        this.planned = planned;
        this.late = new Spans(plan);
        this.order = new RowOrder(plan, leaves, place -> true);
        this.latest = new LatestFinish(plan, planned, late, order);
        for (WorkArea area : plan.programme().workAreas()) {
            projects.put(area.id(), area.projectId());
        }
        for (int leaf : leaves) {
            ends.merge(project(plan.at(leaf)), planned.of(leaf).finish(), Math::max);
        }
    }

    /** The floats of the leaves of a plan, by id. */
    static Map<UUID, TaskFloat> of(Plan plan, int[] leaves, Spans planned) {
        return new Floats(plan, leaves, planned).floats(leaves.length);
    }

    private UUID project(Task task) {
        return projects.getOrDefault(task.workAreaId(), task.workAreaId());
    }

    private Map<UUID, TaskFloat> floats(int leaves) {
        Map<UUID, TaskFloat> floats = HashMap.newHashMap(leaves);
        for (int place : order.successorsFirst()) {
            Task leaf = plan.at(place);
            Span span = planned.of(place);
            int finish = latest.of(place, span.length(), end(leaf, span));
            Span last = span.from(finish - span.length());
            late.put(place, last);
            floats.put(leaf.id(), floatOf(leaf, place, last));
        }
        return floats;
    }

    /** The finish of the project; a fixed task cannot begin later than on its day. */
    private int end(Task leaf, Span span) {
        int end = ends.getOrDefault(project(leaf), span.finish());
        LocalDate date = leaf.constraint().date();
        return date != null && leaf.constraint().kind() == Kind.FIXED
                ? Math.min(end, Span.startOn(leaf, date, plan.workdays()) + span.length())
                : end;
    }

    private TaskFloat floatOf(Task leaf, int place, Span last) {
        int total = last.finish() - planned.of(place).finish();
        int free = latest.free(place, total);
        boolean critical = total <= 0 && isPlanned(leaf, place);
        if (total == 0) {
            PlannedPeriod period = PlannedPeriod.of(leaf, plan.programme().annual());
            return new TaskFloat(0, free, period.start(), period.finish(), critical);
        }
        return new TaskFloat(total, free, last.firstDay(plan.workdays()), last.lastDay(plan.workdays()), critical);
    }

    /** Whether anything at all is known of when a leaf is done: a date, a constraint or a link of its own. */
    private boolean isPlanned(Task leaf, int place) {
        return leaf.startStated()
                || leaf.plannedFinish() != null
                || leaf.deadlineStated()
                || leaf.constraint().date() != null
                || plan.links().countInto(place) + plan.links().countOutOf(place) > 0;
    }
}
