package hengdao.ui.reports;

import hengdao.model.SupervisionOrder;
import hengdao.model.Task;
import hengdao.schedule.plan.Plan;
import hengdao.service.SupervisedOrder;
import hengdao.ui.common.Picker;
import java.util.ArrayList;
import java.util.List;

/**
 * The one thing a report is about.
 *
 * @param key of the indicator, or the number of the order
 * @param number 序号 of the indicator, or the number of the order
 * @param context name of the task above an indicator, the lead unit of an order
 */
record ReportSubject(String key, String number, String name, String context) {

    /** All indicators in tree order; takes time in proportion to their number. */
    static List<ReportSubject> indicators(Plan plan) {
        List<ReportSubject> all = new ArrayList<>();
        for (Task task : plan.programme().tasks()) {
            plan.indicators(task.id())
                    .forEach(each ->
                            all.add(new ReportSubject(each.key(), plan.number(each.id()), each.name(), task.name())));
        }
        return all;
    }

    /** A supervision order. */
    static ReportSubject of(SupervisedOrder supervised) {
        SupervisionOrder order = supervised.order();
        return new ReportSubject(order.number(), order.number(), order.title(), supervised.unit());
    }

    /** How they are written and found. */
    static final class Words implements Picker.Words<ReportSubject> {
        @Override
        public String title(ReportSubject subject) {
            return subject.number() + " " + subject.name();
        }

        @Override
        public String name(ReportSubject subject) {
            return subject.name();
        }

        @Override
        public String all(ReportSubject subject) {
            return title(subject) + " " + subject.context();
        }

        @Override
        public String line(ReportSubject subject) {
            return title(subject) + "  " + subject.context();
        }
    }
}
