package hengdao.schedule.plan;

import hengdao.model.Task;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Floats of every leaf task of a plan, and violations of its rows, by id; rows without a violation are not in
 * {@code violations}. Immutable.
 *
 * <p>The planned dates are taken for the early ones, so that a plan with manual tasks is judged as it stands; the late
 * ones come from a backward pass from the planned finish of each project, bounded by must-finish-by constraints, fixed
 * days and stated deadlines, over all links, those to other projects included. Links that form a circle bound nothing
 * within it. Terms and rules of JGJ/T 121 工程网络计划技术规程 (单代号搭接网络计划); links of rows that hold others as in
 * Microsoft Project.
 */
public record PlanAnalysis(Map<UUID, TaskFloat> floats, Map<UUID, List<Violation>> violations) {

    /** Nothing known yet. */
    public static final PlanAnalysis NONE = new PlanAnalysis(Map.of(), Map.of());

    /** Analyses a whole plan; takes time in proportion to its tasks and links. */
    public static PlanAnalysis of(Plan plan) {
        Spans spans = new Spans(plan);
        Ints leaves = new Ints();
        Map<UUID, List<Violation>> violations = new HashMap<>();
        List<Task> tasks = plan.programme().tasks();
        for (int place = 0; place < tasks.size(); place++) {
            List<Violation> found = Violations.of(plan, place, spans);
            if (!found.isEmpty()) {
                violations.put(tasks.get(place).id(), found);
            }
            if (!plan.tree().holds(place)) {
                leaves.add(place);
            }
        }
        return new PlanAnalysis(Floats.of(plan, leaves.toArray(), spans), violations);
    }
}
