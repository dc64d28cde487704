package hengdao.schedule;

import hengdao.model.Indicator;
import hengdao.model.PlannedPeriod;
import hengdao.model.Project;
import hengdao.model.Task;
import hengdao.model.WorkArea;
import hengdao.schedule.plan.Plan;
import hengdao.schedule.rounds.Unreported;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The figures of an overview on a status date: what stands how, for each project and for all of them, project 0 included,
 * by the definitions of the chart's filters.
 *
 * @param all of the whole programme
 * @param projects of each project by id, in list order
 * @param unreported what was not reported in the present period (本期)
 */
public record ProgrammeFigures(Counts all, Map<UUID, ProjectFigures> projects, Unreported unreported) {

    /** The figures of a plan; takes time in proportion to its tasks and readings. */
    public static ProgrammeFigures of(Plan plan, Function<UUID, Status> status, LocalDate statusDate) {
        Map<UUID, UUID> projectOf = new HashMap<>();
        for (WorkArea area : plan.programme().workAreas()) {
            projectOf.put(area.id(), area.projectId());
        }
        Unreported unreported = Unreported.of(plan, status, statusDate);
        TaskLook look = new TaskLook(plan, status, new Attention(statusDate), unreported);
        Map<UUID, Counts> counts = new HashMap<>();
        Map<UUID, Urgent> urgent = new HashMap<>();
        for (Task task : plan.programme().tasks()) {
            UUID project = projectOf.get(task.workAreaId());
            if (project != null && !plan.isHolder(task.id())) {
                counts.merge(project, look.count(task), Counts::and);
                look.urgent(task).ifPresent(each -> urgent.merge(project, each, Urgent::first));
            }
        }
        Map<UUID, ProjectFigures> projects = new LinkedHashMap<>();
        Counts all = Counts.NONE;
        for (Project project : plan.programme().projects()) {
            Counts own = counts.getOrDefault(project.id(), Counts.NONE);
            projects.put(project.id(), new ProjectFigures(own, Optional.ofNullable(urgent.get(project.id()))));
            all = all.and(own);
        }
        return new ProgrammeFigures(all, projects, unreported);
    }

    /** The counts of each task that holds no others, by its id. */
    public static Map<UUID, Counts> ofTasks(Plan plan, Function<UUID, Status> status, LocalDate statusDate) {
        TaskLook look = new TaskLook(plan, status, new Attention(statusDate), Unreported.of(plan, status, statusDate));
        return plan.programme().tasks().stream()
                .filter(task -> !plan.isHolder(task.id()))
                .collect(Collectors.toMap(Task::id, look::count));
    }

    /**
     * The figures of one project.
     *
     * @param urgent the earliest deadline of what has not ended, one that has passed before any other
     */
    public record ProjectFigures(Counts counts, Optional<Urgent> urgent) {}

    /**
     * A deadline to look after.
     *
     * @param rowId the task or indicator that is due
     * @param overdue whether the day has passed
     */
    public record Urgent(UUID rowId, LocalDate date, Light light, boolean overdue) {

        /** The earlier of two, of the same day the one under the worse light, else the first. */
        static Urgent first(Urgent one, Urgent other) {
            int order = one.date.compareTo(other.date);
            if (order == 0) {
                order = other.light.compareTo(one.light);
            }
            return order <= 0 ? one : other;
        }
    }

    /** Looks at one task with its indicators. */
    private record TaskLook(Plan plan, Function<UUID, Status> status, Attention attention, Unreported unreported) {

        Counts count(Task task) {
            PlannedPeriod period = PlannedPeriod.of(task, plan.programme().annual());
            Light light = light(task.id());
            TasksBehind tasks = new TasksBehind(plan, status, attention);
            List<Indicator> open = tasks.open(task);
            boolean behind = tasks.isBehind(task);
            boolean due = !light.isEnd()
                    && (attention.isSoon(period.finish())
                            || attention.isSoon(period.deadline())
                            || open.stream().anyMatch(each -> attention.isSoon(each.dueIn(period))));
            return new Counts(
                    1,
                    one(light == Light.DONE),
                    one(light == Light.CONSTRAINED),
                    one(behind),
                    one(!behind && light == Light.GREEN),
                    one(!behind && light == Light.IN_PROGRESS),
                    one(!behind && light == Light.NOT_STARTED),
                    one(!behind && light == Light.NO_DATA),
                    one(tasks.isOverdue(task)),
                    one(tasks.isPlannedDayPassed(task)),
                    one(due),
                    one(unreported.contains(task.id())),
                    one(!unreported.reason(task.id()).isEmpty()));
        }

        Optional<Urgent> urgent(Task task) {
            Light light = light(task.id());
            if (light.isEnd()) {
                return Optional.empty();
            }
            PlannedPeriod period = PlannedPeriod.of(task, plan.programme().annual());
            Urgent urgent = urgent(task.id(), period.deadline(), light);
            for (Indicator indicator : plan.indicators(task.id())) {
                Light own = light(indicator.id());
                if (!own.isEnd()) {
                    Urgent each = urgent(indicator.id(), indicator.dueIn(period), own);
                    urgent = each.date().isAfter(urgent.date()) ? urgent : each;
                }
            }
            return Optional.of(urgent);
        }

        private Urgent urgent(UUID id, LocalDate date, Light light) {
            return new Urgent(id, date, light, date.isBefore(attention.statusDate()));
        }

        private Light light(UUID id) {
            return status.apply(id).light();
        }

        private static int one(boolean counts) {
            return counts ? 1 : 0;
        }
    }
}
