package hengdao.gantt;

import hengdao.i18n.Messages;
import hengdao.model.AnnualProgramme;
import hengdao.model.Indicator;
import hengdao.model.PlannedPeriod;
import hengdao.model.Project;
import hengdao.model.Scheduling;
import hengdao.model.Task;
import hengdao.model.TaskKind;
import hengdao.model.WorkArea;
import hengdao.schedule.Status;
import hengdao.schedule.plan.Plan;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes single rows of the chart. */
final class RowMaker {
    private final Plan plan;
    private final AnnualProgramme annual;
    private final Function<UUID, Status> status;
    private final GoalTexts goals;

    RowMaker(Plan plan, Function<UUID, Status> status, Messages messages) {
        this.plan = plan;
        this.annual = plan.programme().annual();
        this.status = status;
        this.goals = new GoalTexts(messages);
    }

    GanttRow project(Project project, Span below) {
        String number = String.valueOf(project.no());
        return holder(
                GanttRow.Level.PROJECT,
                project.id(),
                null,
                number,
                number,
                project.name(),
                below.orYear(annual),
                status.apply(project.id()));
    }

    GanttRow workArea(WorkArea area, String number, Span below) {
        return holder(
                GanttRow.Level.WORK_AREA,
                area.id(),
                area.projectId(),
                area.key(),
                number,
                area.name(),
                below.orYear(annual),
                status.apply(area.id()));
    }

    /** The days of a task: those of the tasks below if it only sums them up, else its own and theirs. */
    Span span(Task task, Span below) {
        Span span = new Span();
        span.add(below);
        if (!isSummary(task, below)) {
            span.add(PlannedPeriod.of(task, annual));
        }
        return span;
    }

    GanttRow task(Task task, int depth, String number, Span below) {
        PlannedPeriod period = PlannedPeriod.of(task, annual);
        List<Indicator> indicators = plan.indicators(task.id());
        boolean summary = isSummary(task, below);
        String unit = indicators.size() == 1 ? indicators.getFirst().unit() : "%";
        return taskRow(
                task,
                task.holderId(),
                depth,
                number,
                summary ? below.orYear(annual) : period,
                summary,
                diamonds(task, indicators, period),
                unit);
    }

    /** The rows of a task's indicators; none if it has only one, which is shown in its own row. */
    List<Indicator> indicatorRows(Task task) {
        List<Indicator> indicators = plan.indicators(task.id());
        return indicators.size() > 1 ? indicators : List.of();
    }

    GanttRow indicator(Indicator indicator, Task task, int depth, String number) {
        return indicator(indicator, task, PlannedPeriod.of(task, annual), depth, number);
    }

    private static boolean isSummary(Task task, Span below) {
        return task.kind() == TaskKind.SUMMARY && !below.isEmpty();
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
                task.scheduling() == Scheduling.AUTOMATIC,
                "");
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
                false,
                "");
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
}
