package hengdao.ui.overview;

import hengdao.gantt.ChartRows;
import hengdao.gantt.GanttRow;
import hengdao.gantt.TargetText;
import hengdao.i18n.Messages;
import hengdao.model.Indicator;
import hengdao.model.PlannedPeriod;
import hengdao.model.Task;
import hengdao.schedule.ProgrammeFigures.Urgent;
import hengdao.service.ProgrammeView;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds the day to look after first in a project: the earliest deadline that has passed, else the earliest day of a target or
 * milestone that is not reached, else the earliest deadline.
 */
final class NextDay {

    private final ProgrammeView view;
    private final TargetText targets;

    NextDay(ProgrammeView view, Messages messages) {
        this.view = view;
        targets = new TargetText(messages);
    }

    /** The day among the rows of a project; null where nothing is left to do. */
    ProjectBrief.@Nullable Next of(ChartRows rows, Optional<Urgent> urgent) {
        Open first = null;
        if (urgent.isEmpty() || !urgent.get().overdue()) {
            for (GanttRow row : rows) {
                first = earlier(first, row);
            }
        }
        Urgent deadline = urgent.orElse(null);
        if (deadline != null && (first == null || deadline.date().isBefore(first.date()))) {
            return next(words(deadline.rowId()), deadline.date(), deadline.overdue());
        }
        return first == null ? null : next(words(first.row().id(), first.date()), first.date(), false);
    }

    private record Open(GanttRow row, LocalDate date) {}

    private static @Nullable Open earlier(@Nullable Open first, GanttRow row) {
        if (row.level() == GanttRow.Level.INDICATOR || row.status().light().isEnd()) {
            return first;
        }
        Open earliest = first;
        for (GanttRow.Goal goal : row.goals()) {
            if (!goal.reached() && (earliest == null || goal.date().isBefore(earliest.date()))) {
                earliest = new Open(row, goal.date());
            }
        }
        return earliest;
    }

    private ProjectBrief.Next next(String words, LocalDate date, boolean overdue) {
        return new ProjectBrief.Next(words, date, ChronoUnit.DAYS.between(view.statusDate(), date), overdue);
    }

    private String words(UUID rowId) {
        Indicator indicator = view.plan().indicator(rowId);
        return indicator != null ? words(indicator) : name(rowId);
    }

    /** What a task is to reach on a day. */
    private String words(UUID taskId, LocalDate date) {
        List<Indicator> due = view.plan().task(taskId).stream()
                .flatMap(task -> due(task, date).stream())
                .toList();
        return due.isEmpty() ? name(taskId) : due.stream().map(this::words).collect(Collectors.joining("、"));
    }

    private List<Indicator> due(Task task, LocalDate date) {
        PlannedPeriod period = PlannedPeriod.of(task, view.programme().annual());
        return view.plan().indicators(task.id()).stream()
                .filter(each -> each.dueIn(period).equals(date)
                        && !view.status().of(each.id()).light().isEnd())
                .toList();
    }

    private String words(Indicator indicator) {
        return indicator.name() + " " + targets.of(indicator);
    }

    private String name(UUID taskId) {
        return view.plan().task(taskId).map(Task::name).orElse("");
    }
}
