package hengdao.ui.common;

import hengdao.model.Indicator;
import hengdao.model.Task;
import hengdao.model.TaskKind;
import hengdao.schedule.plan.Plan;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an entry can be about: an indicator, or a task or milestone that has none.
 *
 * @param number its 序号 as it stands, for example 5.1.3-1
 * @param context name of the task above an indicator, empty for a task
 * @param unit of the cumulative value; % of physical progress for a task
 * @param indicator null for a task
 */
public record Subject(
        UUID id,
        String number,
        String name,
        String context,
        String unit,
        String leadUnit,
        boolean milestone,
        @Nullable Indicator indicator) {

    /** All subjects of a plan in tree order; takes time in proportion to its tasks. */
    public static List<Subject> all(Plan plan) {
        List<Subject> subjects = new ArrayList<>();
        for (Task task : plan.programme().tasks()) {
            List<Indicator> own = plan.indicators(task.id());
            own.forEach(indicator -> subjects.add(of(plan, task, indicator)));
            if (own.isEmpty() && isReported(plan, task)) {
                subjects.add(of(plan, task));
            }
        }
        return subjects;
    }

    /** The subject with that id, empty if there is none. */
    public static Optional<Subject> find(Plan plan, UUID id) {
        Indicator indicator = plan.indicator(id);
        if (indicator != null) {
            return plan.task(indicator.taskId()).map(task -> of(plan, task, indicator));
        }
        return plan.task(id)
                .filter(task -> plan.indicators(id).isEmpty() && isReported(plan, task))
                .map(task -> of(plan, task));
    }

    /** What is reported on in a row: the row itself, or the first of a task's indicators; empty if nothing is. */
    public static Optional<Subject> ofRow(Plan plan, UUID rowId) {
        return find(plan, rowId)
                .or(() -> plan.indicators(rowId).stream().findFirst().flatMap(indicator -> find(plan, indicator.id())));
    }

    /** 序号 and name as one line. */
    public String title() {
        return number + " " + name;
    }

    /** The number of its project, by which its 序号 begins. */
    public int projectNo() {
        return Integer.parseInt(number.substring(0, number.indexOf('.')));
    }

    /** Whether numerator and denominator can stand for the value. */
    public boolean isShare() {
        return indicator != null && indicator.isPercentage();
    }

    /** Whether it is an indicator of that task. */
    public boolean isOf(UUID task) {
        return indicator != null && indicator.taskId().equals(task);
    }

    /** A value of this subject with its unit. */
    public String value(BigDecimal value) {
        return Figures.withUnit(value, unit);
    }

    private static boolean isReported(Plan plan, Task task) {
        return task.kind() != TaskKind.SUMMARY && !plan.isHolder(task.id());
    }

    private static Subject of(Plan plan, Task task, Indicator indicator) {
        return new Subject(
                indicator.id(),
                plan.number(indicator.id()),
                indicator.name(),
                task.name(),
                indicator.unit(),
                task.leadUnit(),
                false,
                indicator);
    }

    private static Subject of(Plan plan, Task task) {
        boolean milestone = task.kind() == TaskKind.MILESTONE;
        return new Subject(task.id(), plan.number(task.id()), task.name(), "", "%", task.leadUnit(), milestone, null);
    }
}
