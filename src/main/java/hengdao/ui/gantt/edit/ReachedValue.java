package hengdao.ui.gantt.edit;

import hengdao.gantt.GanttRow;
import hengdao.model.Indicator;
import hengdao.model.Programme;
import hengdao.model.Task;
import hengdao.schedule.LightRules;
import hengdao.schedule.ProgrammeStatus;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The value that a row's plan curve reaches on a day: what the end of an actual bar drawn there stands for. */
final class ReachedValue {
    private final Programme alone;
    private final UUID subject;
    private final String unit;
    private final int decimals;

    private ReachedValue(Programme alone, UUID subject, String unit, int decimals) {
        this.alone = alone;
        this.subject = subject;
        this.unit = unit;
        this.decimals = decimals;
    }

    /** For an indicator's row, or that of a task with one indicator or none; empty for others. */
    static Optional<ReachedValue> of(GanttRow row, Programme programme) {
        List<Indicator> measured = programme.indicators().stream()
                .filter(each -> each.id().equals(row.id()) || each.taskId().equals(row.id()))
                .toList();
        UUID taskId = measured.isEmpty() ? row.id() : measured.getFirst().taskId();
        Optional<Task> task = programme.tasks().stream()
                .filter(each -> each.id().equals(taskId))
                .findFirst();
        if (task.isEmpty() || measured.size() > 1) {
            return Optional.empty();
        }
        Task only = task.get().withPlace(task.get().workAreaId(), null, 1);
        Programme alone = new Programme(
                programme.annual(),
                programme.projects(),
                programme.workAreas(),
                List.of(only),
                List.of(),
                measured,
                List.of(),
                programme.calendar());
        if (measured.isEmpty()) {
            return Optional.of(new ReachedValue(alone, only.id(), "%", 0));
        }
        Indicator indicator = measured.getFirst();
        int scale = indicator
                .goal()
                .map(goal -> Math.max(0, goal.stripTrailingZeros().scale()))
                .orElse(0);
        int decimals = indicator.isPercentage() ? Math.max(1, scale) : scale;
        return Optional.of(new ReachedValue(alone, indicator.id(), indicator.unit(), decimals));
    }

    /** The unit of the values. */
    String unit() {
        return unit;
    }

    /** The value at the end of a day; empty where there is no way to travel. */
    Optional<BigDecimal> on(LocalDate day) {
        Double value = ProgrammeStatus.evaluate(alone, day, LightRules.DEFAULT)
                .of(subject)
                .scheduledValue();
        return value == null
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP));
    }
}
