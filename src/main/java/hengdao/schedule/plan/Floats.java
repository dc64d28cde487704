package hengdao.schedule.plan;

import hengdao.model.Task;
import hengdao.model.TaskConstraint.Kind;
import hengdao.model.WorkArea;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The backward pass over a whole plan, taken from its planned dates. */
final class Floats {
    private final Plan plan;
    private final Spans planned;
    private final Spans late;
    private final Map<UUID, Integer> ends = new HashMap<>();
    private final LatestFinish latest;
    private final RowOrder order;

    private Floats(Plan plan, List<Task> leaves, Spans planned) {
        this.plan = plan;
        this.planned = planned;
        this.late = new Spans(plan);
        this.order = new RowOrder(plan, leaves, task -> true);
        this.latest = new LatestFinish(plan, planned, late, order);
        Map<UUID, UUID> projects = new HashMap<>();
        for (WorkArea area : plan.programme().workAreas()) {
            projects.put(area.id(), area.projectId());
        }
        Map<UUID, Integer> byProject = new HashMap<>();
        for (Task leaf : leaves) {
            byProject.merge(projects.get(leaf.workAreaId()), planned.of(leaf).finish(), Math::max);
        }
        projects.forEach((area, project) -> ends.put(area, byProject.getOrDefault(project, 0)));
    }

    /** The floats of the leaves of a plan, by id. */
    static Map<UUID, TaskFloat> of(Plan plan, List<Task> leaves, Spans planned) {
        return new Floats(plan, leaves, planned).floats(leaves.size());
    }

    private Map<UUID, TaskFloat> floats(int leaves) {
        Map<UUID, TaskFloat> floats = HashMap.newHashMap(leaves);
        for (int place : order.successorsFirst()) {
            Task leaf = plan.programme().tasks().get(place);
            Span span = planned.of(leaf);
            int finish = latest.of(leaf, span.length(), end(leaf, span));
            Span last = span.from(finish - span.length());
            late.put(leaf, last);
            floats.put(leaf.id(), floatOf(leaf, span, last));
        }
        return floats;
    }

    /** The finish of the project; a fixed task cannot begin later than on its day. */
    private int end(Task leaf, Span span) {
        int end = ends.getOrDefault(leaf.workAreaId(), span.finish());
        LocalDate date = leaf.constraint().date();
        return date != null && leaf.constraint().kind() == Kind.FIXED
                ? Math.min(end, Span.startOn(leaf, date, plan.workdays()) + span.length())
                : end;
    }

    private TaskFloat floatOf(Task leaf, Span span, Span last) {
        int total = last.finish() - span.finish();
        boolean asPlanned = total == 0;
        return new TaskFloat(
                total,
                latest.free(leaf, total),
                asPlanned ? plan.period(leaf).start() : last.firstDay(plan.workdays()),
                asPlanned ? plan.period(leaf).finish() : last.lastDay(plan.workdays()),
                total <= 0 && isPlanned(leaf));
    }

    /** Whether anything at all is known of when a leaf is done: a date or a link of its own. */
    private boolean isPlanned(Task leaf) {
        return leaf.startStated()
                || leaf.plannedFinish() != null
                || leaf.deadlineStated()
                || !plan.into(leaf.id()).isEmpty()
                || !plan.outOf(leaf.id()).isEmpty();
    }
}
