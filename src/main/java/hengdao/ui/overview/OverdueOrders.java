package hengdao.ui.overview;

import hengdao.schedule.plan.Plan;
import hengdao.service.SupervisedOrder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * How many supervision orders are overdue.
 *
 * @param all of them, those about rows that are gone too
 * @param byProject by the number of the project
 */
record OverdueOrders(int all, Map<String, Integer> byProject) {

    /** None. */
    static final OverdueOrders NONE = new OverdueOrders(0, Map.of());

    OverdueOrders {
        byProject = Map.copyOf(byProject);
    }

    /** Counts overdue orders by the projects of their rows. */
    static OverdueOrders of(List<SupervisedOrder> overdue, Plan plan) {
        Map<String, Integer> byProject = new HashMap<>();
        for (SupervisedOrder each : overdue) {
            UUID subject = each.order().subjectId();
            byProject.merge(plan.number(subject).split("\\.")[0], 1, Integer::sum);
        }
        return new OverdueOrders(overdue.size(), byProject);
    }

    int of(ProjectBrief brief) {
        return byProject.getOrDefault(brief.number(), 0);
    }
}
