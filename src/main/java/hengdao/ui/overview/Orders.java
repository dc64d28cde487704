package hengdao.ui.overview;

import hengdao.model.OrderState;
import hengdao.schedule.plan.Plan;
import hengdao.service.SupervisedOrder;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Supervision orders as they stood at the end of the status date.
 *
 * @param overdue how many are overdue, those about rows that are gone too
 * @param overdueByProject the same by the number of the project
 * @param open the newest one that is not settled, by the id of the row it is about
 */
record Orders(int overdue, Map<String, Integer> overdueByProject, Map<UUID, SupervisedOrder> open) {

    /** None. */
    static final Orders NONE = new Orders(0, Map.of(), Map.of());

    Orders {
        overdueByProject = Map.copyOf(overdueByProject);
        open = Map.copyOf(open);
    }

    /** Counts orders, in the order of their numbers. */
    static Orders of(List<SupervisedOrder> orders, Plan plan, LocalDate day) {
        int overdue = 0;
        Map<String, Integer> byProject = new HashMap<>();
        Map<UUID, SupervisedOrder> open = new HashMap<>();
        for (SupervisedOrder each : orders) {
            SupervisedOrder then = each.asOf(day);
            OrderState state = then.standing().state();
            UUID subject = each.order().subjectId();
            if (state != null && !state.isSettled()) {
                open.put(subject, then);
            }
            if (then.daysOverdue(day) > 0) {
                overdue++;
                byProject.merge(plan.number(subject).split("\\.")[0], 1, Integer::sum);
            }
        }
        return new Orders(overdue, byProject, open);
    }

    /** How many about the rows of a project are overdue. */
    int overdue(ProjectBrief brief) {
        return overdueByProject.getOrDefault(brief.number(), 0);
    }

    /** The open order about a commitment or its task, null if there is none. */
    @Nullable
    SupervisedOrder about(RiskLine line) {
        SupervisedOrder own = open.get(line.risk().id());
        return own == null ? open.get(line.risk().taskId()) : own;
    }
}
