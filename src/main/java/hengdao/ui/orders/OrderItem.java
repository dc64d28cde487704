package hengdao.ui.orders;

import hengdao.model.Indicator;
import hengdao.model.Task;
import hengdao.schedule.plan.Plan;
import hengdao.ui.common.Picker;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What an order can be about: any task or indicator.
 *
 * @param title 序号 and name
 * @param context name of the task above an indicator, empty for a task
 * @param leadUnit of the task
 */
record OrderItem(UUID id, String title, String name, String context, String leadUnit) {

    /** All tasks and indicators in tree order; takes time in proportion to their number. */
    static List<OrderItem> all(Plan plan) {
        List<OrderItem> items = new ArrayList<>();
        for (Task task : plan.programme().tasks()) {
            items.add(of(plan, task));
            plan.indicators(task.id()).forEach(indicator -> items.add(of(plan, task, indicator)));
        }
        return items;
    }

    /** The task or indicator with that id, empty if there is none. */
    static Optional<OrderItem> find(Plan plan, UUID id) {
        Indicator indicator = plan.indicator(id);
        return indicator == null
                ? plan.task(id).map(task -> of(plan, task))
                : plan.task(indicator.taskId()).map(task -> of(plan, task, indicator));
    }

    private static OrderItem of(Plan plan, Task task) {
        return new OrderItem(task.id(), plan.title(task), task.name(), "", task.leadUnit());
    }

    private static OrderItem of(Plan plan, Task task, Indicator indicator) {
        String title = plan.number(indicator.id()) + " " + indicator.name();
        return new OrderItem(indicator.id(), title, indicator.name(), task.name(), task.leadUnit());
    }

    /** How items are written and found. */
    static final class Words implements Picker.Words<OrderItem> {
        @Override
        public String title(OrderItem item) {
            return item.title();
        }

        @Override
        public String name(OrderItem item) {
            return item.name();
        }

        @Override
        public String all(OrderItem item) {
            return item.title() + " " + item.context() + " " + item.leadUnit();
        }

        @Override
        public String line(OrderItem item) {
            return item.context().isEmpty() ? item.title() : item.title() + "  " + item.context();
        }
    }
}
