package hengdao.schedule.plan;

import hengdao.model.Indicator;
import hengdao.model.Task;
import java.util.UUID;

/** The 序号 of rows, counted from where they stand; unlike a key it changes when rows come, go or move. */
final class RowNumbers {

    private RowNumbers() {}

    /** 5, 5.1, 5.1.3 or 5.1.3-1 for a project, work area, task or indicator; empty for an id of none. */
    static String of(Plan plan, UUID id) {
        Indicator indicator = plan.indicator(id);
        if (indicator != null) {
            int order = plan.indicators(indicator.taskId()).indexOf(indicator) + 1;
            return of(plan, indicator.taskId()) + "-" + order;
        }
        int place = plan.place(id);
        return place < 0 ? plan.tree().number(id) : task(plan, place);
    }

    private static String task(Plan plan, int place) {
        Tree tree = plan.tree();
        int above = tree.above(place);
        Task task = plan.at(place);
        String holder = above < 0 ? tree.number(task.workAreaId()) : task(plan, above);
        return holder + "." + tree.order(place);
    }
}
