package hengdao.ui.rounds;

import hengdao.model.Baseline;
import hengdao.model.Indicator;
import hengdao.model.ProgressEntry;
import hengdao.model.Review;
import hengdao.model.Task;
import hengdao.schedule.Reading;
import hengdao.schedule.ShownFigure;
import hengdao.schedule.Status;
import hengdao.schedule.plan.Plan;
import hengdao.schedule.rounds.DueItem;
import hengdao.schedule.rounds.DueState;
import hengdao.service.ProgrammeView;
import hengdao.ui.common.Subject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is known about an item of a round before anything is typed.
 *
 * @param scheduled what the plan asks for on the status date, null where there is no way to travel
 * @param deadlineIsDefault whether the source does not state the deadline
 * @param counted whether numerator and denominator are asked for, as they were known last time
 * @param lastDenominator the denominator of last time, null if it is not known
 * @param review of the entry that was returned, null for others
 */
record LineFacts(
        DueItem item,
        Subject subject,
        @Nullable BigDecimal scheduled,
        LocalDate deadline,
        boolean deadlineIsDefault,
        boolean counted,
        @Nullable BigDecimal lastDenominator,
        @Nullable Review review) {

    /** The facts of an item, empty if nothing is reported on it any more. */
    static Optional<LineFacts> of(ProgrammeView view, DueItem item, @Nullable Review review) {
        Plan plan = view.plan();
        Optional<Task> task = plan.task(item.taskId());
        return Subject.find(plan, item.subjectId()).map(subject -> {
            BigDecimal denominator = denominator(item.last(), subject.indicator());
            return new LineFacts(
                    item,
                    subject,
                    scheduled(view.status().of(subject.id()), subject),
                    deadline(plan, task.orElseThrow(), subject.indicator()),
                    isDefault(plan, task.orElseThrow(), subject.indicator()),
                    subject.isShare() && denominator != null,
                    denominator,
                    review);
        });
    }

    /** Whether nothing is to be typed, as an entry counts already. */
    boolean isDone() {
        return item.state() == DueState.DONE;
    }

    /** Whether nothing is reported on it this time. */
    boolean isSkipped() {
        return item.state() == DueState.SKIPPED;
    }

    /** The same with an entry that was just made. */
    LineFacts reported(ProgressEntry entry) {
        DueItem done = new DueItem(
                item.subjectId(),
                item.taskId(),
                item.unit(),
                item.person(),
                DueState.DONE,
                item.last(),
                entry,
                item.skip(),
                item.handover());
        return new LineFacts(done, subject, scheduled, deadline, deadlineIsDefault, counted, lastDenominator, null);
    }

    private static LocalDate deadline(Plan plan, Task task, @Nullable Indicator indicator) {
        return indicator == null ? plan.period(task).deadline() : indicator.dueIn(plan.period(task));
    }

    private static boolean isDefault(Plan plan, Task task, @Nullable Indicator indicator) {
        return (indicator == null || indicator.deadline() == null)
                ? plan.period(task).deadlineIsDefault()
                : !indicator.deadlineStated();
    }

    private static @Nullable BigDecimal scheduled(Status status, Subject subject) {
        Double value = subject.indicator() == null ? status.scheduledPercent() : status.scheduledValue();
        return value == null ? null : ShownFigure.computed(value);
    }

    private static @Nullable BigDecimal denominator(@Nullable Reading last, @Nullable Indicator indicator) {
        if (last == null || indicator == null) {
            return null;
        }
        Baseline baseline = indicator.baseline();
        return last.entry() != null
                ? Objects.requireNonNull(last.entry()).denominator()
                : baseline == null ? null : baseline.denominator();
    }
}
