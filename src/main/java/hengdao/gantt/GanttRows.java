package hengdao.gantt;

import hengdao.i18n.Messages;
import hengdao.model.Indicator;
import hengdao.model.PlannedPeriod;
import hengdao.model.Programme;
import hengdao.model.Project;
import hengdao.model.Scheduling;
import hengdao.model.Task;
import hengdao.model.TaskKind;
import hengdao.model.WorkArea;
import hengdao.schedule.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The rows of a whole programme in the order of the chart. */
public final class GanttRows {
    private final Programme programme;
    private final Function<UUID, Status> status;
    private final GoalTexts goals;
    private final Map<UUID, List<WorkArea>> areasOfProject;
    private final Map<UUID, List<Task>> tasksOf;
    private final Map<UUID, List<Indicator>> indicatorsOfTask;

    private GanttRows(Programme programme, Function<UUID, Status> status, Messages messages) {
        this.programme = programme;
        this.status = status;
        this.goals = new GoalTexts(messages);
        areasOfProject = programme.workAreas().stream().collect(Collectors.groupingBy(WorkArea::projectId));
        tasksOf = programme.tasks().stream().collect(Collectors.groupingBy(GanttRows::holder));
        indicatorsOfTask = programme.indicators().stream().collect(Collectors.groupingBy(Indicator::taskId));
    }

    /**
     * Projects with their work areas, tasks and indicators in tree order, project 0 (the yearly goals) last. A task with
     * exactly one indicator is one row that carries its diamond; several indicators get rows of their own below it.
     *
     * @param status where the project, work area, task or indicator of an id stands
     */
    public static List<GanttRow> of(Programme programme, Function<UUID, Status> status, Messages messages) {
        GanttRows building = new GanttRows(programme, status, messages);
        List<GanttRow> rows = new ArrayList<>();
        programme.projects().stream()
                .sorted(Comparator.comparingInt(Project::listOrder))
                .forEach(project -> building.project(project, rows));
        return rows;
    }

    private void project(Project project, List<GanttRow> rows) {
        String number = String.valueOf(project.no());
        List<GanttRow> below = new ArrayList<>();
        Span span = new Span();
        int position = 0;
        for (WorkArea area : areasOfProject.getOrDefault(project.id(), List.of())) {
            position++;
            span.add(workArea(area, number + "." + position, below));
        }
        PlannedPeriod period = span.orYear(programme.annual());
        Status own = status.apply(project.id());
        rows.add(holder(GanttRow.Level.PROJECT, project.id(), null, number, number, project.name(), period, own));
        rows.addAll(below);
    }

    private Span workArea(WorkArea area, String number, List<GanttRow> rows) {
        List<GanttRow> below = new ArrayList<>();
        Span span = tasks(area.id(), 2, number, below);
        PlannedPeriod period = span.orYear(programme.annual());
        Status own = status.apply(area.id());
        rows.add(holder(
                GanttRow.Level.WORK_AREA, area.id(), area.projectId(), area.key(), number, area.name(), period, own));
        rows.addAll(below);
        return span;
    }

    private Span tasks(UUID holder, int depth, String number, List<GanttRow> rows) {
        Span span = new Span();
        int position = 0;
        for (Task task : tasksOf.getOrDefault(holder, List.of())) {
            position++;
            span.add(task(task, holder, depth, number + "." + position, rows));
        }
        return span;
    }

    private Span task(Task task, UUID holder, int depth, String number, List<GanttRow> rows) {
        PlannedPeriod period = PlannedPeriod.of(task, programme.annual());
        List<Indicator> indicators = indicatorsOfTask.getOrDefault(task.id(), List.of());
        List<GanttRow> below = new ArrayList<>();
        if (indicators.size() > 1) {
            int position = 0;
            for (Indicator indicator : indicators) {
                position++;
                below.add(indicator(indicator, task, period, depth + 1, number + "-" + position));
            }
        }
        Span span = tasks(task.id(), depth + 1, number, below);
        boolean summary = task.kind() == TaskKind.SUMMARY && !span.isEmpty();
        if (!summary) {
            span.add(period);
        }
        PlannedPeriod shown = summary ? span.orYear(programme.annual()) : period;
        String unit = indicators.size() == 1 ? indicators.getFirst().unit() : "%";
        rows.add(taskRow(task, holder, depth, number, shown, summary, diamonds(task, indicators, period), unit));
        rows.addAll(below);
        return span;
    }

    private List<GanttRow.Goal> diamonds(Task task, List<Indicator> indicators, PlannedPeriod period) {
        if (indicators.isEmpty() && task.kind() == TaskKind.MILESTONE) {
            return List.of(goals.milestone(period.finish(), status.apply(task.id())));
        }
        return goals.merged(indicators.stream()
                .map(indicator -> goals.of(indicator, indicator.dueIn(period), status.apply(indicator.id())))
                .toList());
    }

    private GanttRow taskRow(
            Task task,
            UUID holder,
            int depth,
            String number,
            PlannedPeriod period,
            boolean summary,
            List<GanttRow.Goal> diamonds,
            String unit) {
        return new GanttRow(
                summary ? GanttRow.Level.SUMMARY : GanttRow.Level.TASK,
                task.id(),
                holder,
                depth,
                task.key(),
                number,
                task.name(),
                task.leadUnit(),
                period.start(),
                period.finish(),
                period.deadline(),
                period.startIsDefault(),
                period.deadlineIsDefault(),
                task.kind() == TaskKind.MILESTONE,
                status.apply(task.id()),
                diamonds,
                task.example(),
                RowPeople.of(task),
                unit,
                task.scheduling() == Scheduling.AUTOMATIC);
    }

    private GanttRow indicator(Indicator indicator, Task task, PlannedPeriod period, int depth, String number) {
        Status own = status.apply(indicator.id());
        LocalDate due = indicator.dueIn(period);
        return new GanttRow(
                GanttRow.Level.INDICATOR,
                indicator.id(),
                indicator.taskId(),
                depth,
                indicator.key(),
                number,
                indicator.name(),
                task.leadUnit(),
                period.start().isAfter(due) ? due : period.start(),
                due,
                due,
                period.startIsDefault(),
                indicator.deadline() == null ? period.deadlineIsDefault() : !indicator.deadlineStated(),
                false,
                own,
                List.of(goals.of(indicator, due, own)),
                indicator.example(),
                RowPeople.of(task),
                indicator.unit(),
                false);
    }

    private static GanttRow holder(
            GanttRow.Level level,
            UUID id,
            @Nullable UUID parent,
            String key,
            String number,
            String name,
            PlannedPeriod period,
            Status own) {
        return new GanttRow(
                level,
                id,
                parent,
                parent == null ? 0 : 1,
                key,
                number,
                name,
                "",
                period.start(),
                period.finish(),
                period.deadline(),
                period.startIsDefault(),
                period.deadlineIsDefault(),
                false,
                own,
                List.of(),
                false);
    }

    private static UUID holder(Task task) {
        UUID parent = task.parentId();
        return parent != null ? parent : task.workAreaId();
    }
}
