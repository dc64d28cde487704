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
 * @param newest one for each row, an open one before a settled one, by the id of the row it is about
 */
record Orders(int overdue, Map<String, Integer> overdueByProject, Map<UUID, SupervisedOrder> newest) {

    /** None. */
    static final Orders NONE = new Orders(0, Map.of(), Map.of());

    Orders {
        overdueByProject = Map.copyOf(overdueByProject);
        newest = Map.copyOf(newest);
    }

    /** Counts orders, in the order of their numbers. */
    static Orders of(List<SupervisedOrder> orders, Plan plan, LocalDate day) {
        int overdue = 0;
        Map<String, Integer> byProject = new HashMap<>();
        Map<UUID, SupervisedOrder> newest = new HashMap<>();
        for (SupervisedOrder each : orders) {
            SupervisedOrder then = each.asOf(day);
            UUID subject = each.order().subjectId();
            if (then.standing().state() != null) {
                newest.merge(subject, then, Orders::first);
            }
            if (then.daysOverdue(day) > 0) {
                overdue++;
                byProject.merge(plan.number(subject).split("\\.")[0], 1, Integer::sum);
            }
        }
        return new Orders(overdue, byProject, newest);
    }

    /** Of two about one row the open one, of two alike the later. */
    private static SupervisedOrder first(SupervisedOrder earlier, SupervisedOrder later) {
        return isOpen(earlier) && !isOpen(later) ? earlier : later;
    }

    private static boolean isOpen(SupervisedOrder order) {
        OrderState state = order.standing().state();
        return state != null && !state.isSettled();
    }

    /** How many about the rows of a project are overdue. */
    int overdue(ProjectBrief brief) {
        return overdueByProject.getOrDefault(brief.number(), 0);
    }

    /** The order about a commitment or its task, an open one before a settled one, null if there is none. */
    @Nullable
    SupervisedOrder about(RiskLine line) {
        SupervisedOrder own = newest.get(line.risk().id());
        SupervisedOrder ofTask = newest.get(line.risk().taskId());
        return own == null ? ofTask : ofTask == null ? own : first(ofTask, own);
    }
}
