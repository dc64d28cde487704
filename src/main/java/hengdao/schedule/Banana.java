package hengdao.schedule;

import hengdao.model.Indicator;
import hengdao.model.PlannedPeriod;
import hengdao.model.Task;
import hengdao.model.TaskKind;
import hengdao.schedule.plan.Plan;
import hengdao.schedule.plan.PlanAnalysis;
import hengdao.schedule.plan.TaskFloat;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * 香蕉曲线: the S-curve of the earliest dates above that of the latest ones; the actual curve should lie between. As in
 * {@link PlanAnalysis} the planned dates are the early ones, the late ones come from the total floats.
 *
 * @param early corners, ascending by date
 * @param late corners, ascending by date
 */
public record Banana(List<CurvePoint> early, List<CurvePoint> late) {

    public Banana {
        early = List.copyOf(early);
        late = List.copyOf(late);
    }

    /**
     * Both curves of an indicator in its unit at a status date: its course, and the same as many workdays later as its task can slip. Empty
     * where there is no course or no float, or where the indicator has a deadline of its own that no float moves.
     */
    public static Optional<Banana> of(Plan plan, PlanAnalysis analysis, Indicator indicator, LocalDate statusDate) {
        TaskFloat slack = analysis.floats().get(indicator.taskId());
        if (slack == null || slack.total() <= 0 || indicator.deadline() != null) {
            return Optional.empty();
        }
        Workdays workdays = plan.workdays();
        return Course.of(plan, indicator, statusDate)
                .map(Course::known)
                .map(early -> new Banana(
                        early,
                        early.stream()
                                .map(corner ->
                                        new CurvePoint(workdays.plus(corner.date(), slack.total()), corner.value()))
                                .toList()));
    }

    /**
     * Both curves of a task or of the tasks below a work area or task together, in per cent, averaged by weight; a task
     * rises from 0 to 100 in equal steps of workdays, a milestone at once. Empty where nothing can slip.
     */
    public static Optional<Banana> of(Plan plan, PlanAnalysis analysis, UUID id) {
        Sums sums = new Sums(plan, analysis);
        Optional<Task> task = plan.task(id);
        if (task.isPresent() && !plan.isHolder(id)) {
            sums.leaf(task.get(), 1);
        } else {
            sums.holder(id, 1);
        }
        return sums.slips ? Optional.of(sums.banana()) : Optional.empty();
    }

    /** Adds up early and late plans, each leaf with its share of the whole. */
    private static final class Sums {
        private final Plan plan;
        private final PlanAnalysis analysis;
        private final RiseSum early;
        private final RiseSum late;
        private boolean slips;

        Sums(Plan plan, PlanAnalysis analysis) {
            this.plan = plan;
            this.analysis = analysis;
            early = new RiseSum(plan.workdays());
            late = new RiseSum(plan.workdays());
        }

        void holder(UUID id, double share) {
            List<Task> below = plan.below(id);
            double weights = below.stream()
                    .mapToDouble(task -> task.weight().doubleValue())
                    .sum();
            for (Task task : below) {
                double own = share * task.weight().doubleValue() / weights;
                if (plan.isHolder(task.id())) {
                    holder(task.id(), own);
                } else {
                    leaf(task, own);
                }
            }
        }

        void leaf(Task task, double share) {
            PlannedPeriod period = PlannedPeriod.of(task, plan.programme().annual());
            curve(task, period.start(), period.finish()).addTo(early, share);
            TaskFloat slack = analysis.floats().get(task.id());
            if (slack == null || slack.total() <= 0) {
                curve(task, period.start(), period.finish()).addTo(late, share);
            } else {
                slips = true;
                curve(task, slack.latestStart(), slack.latestFinish()).addTo(late, share);
            }
        }

        private PlanCurve curve(Task task, LocalDate start, LocalDate finish) {
            return task.kind() == TaskKind.MILESTONE
                    ? PlanCurve.step(finish, 100, plan.workdays())
                    : PlanCurve.line(start, 0, finish, 100, plan.workdays());
        }

        Banana banana() {
            return new Banana(early.average(1).corners(), late.average(1).corners());
        }
    }
}
