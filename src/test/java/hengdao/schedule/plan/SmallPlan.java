package hengdao.schedule.plan;

import hengdao.model.AnnualProgramme;
import hengdao.model.CalendarDay;
import hengdao.model.Dependency;
import hengdao.model.DependencyType;
import hengdao.model.EntryState;
import hengdao.model.PlanDelta;
import hengdao.model.Programme;
import hengdao.model.ProgressEntry;
import hengdao.model.Project;
import hengdao.model.Scheduling;
import hengdao.model.Task;
import hengdao.model.TaskConstraint;
import hengdao.model.TaskKind;
import hengdao.model.WorkArea;
import hengdao.model.WorkCalendar;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A work area 5.1 with a handful of tasks around the Spring Festival of 2017. */
final class SmallPlan {
    private final UUID project = UUID.randomUUID();
    private final List<Task> tasks = new ArrayList<>();
    private final List<Dependency> links = new ArrayList<>();
    private final List<ProgressEntry> entries = new ArrayList<>();
    final UUID area = UUID.randomUUID();

    /** A task below a holder; the first rows of the area have the holder null. */
    UUID task(@Nullable UUID parent, String key, String start, String finish) {
        UUID id = UUID.randomUUID();
        int position =
                1 + (int) tasks.stream().filter(task -> holds(parent, task)).count();
        tasks.add(new Task(
                        id,
                        area,
                        parent,
                        position,
                        key,
                        "任务" + key,
                        TaskKind.TASK,
                        LocalDate.parse(start),
                        true,
                        LocalDate.parse(finish),
                        null,
                        false,
                        "",
                        List.of(),
                        "",
                        "",
                        BigDecimal.ONE,
                        "",
                        false)
                .withScheduling(Scheduling.AUTOMATIC, TaskConstraint.NONE));
        return id;
    }

    UUID summary(@Nullable UUID parent, String key) {
        UUID id = task(parent, key, "2017-01-03", "2017-01-03");
        tasks.set(tasks.size() - 1, tasks.getLast().withKind(TaskKind.SUMMARY));
        return id;
    }

    void change(UUID id, UnaryOperator<Task> change) {
        tasks.replaceAll(task -> task.id().equals(id) ? change.apply(task) : task);
    }

    UUID link(UUID predecessor, UUID successor, DependencyType type, int lag) {
        links.add(new Dependency(UUID.randomUUID(), predecessor, successor, type, lag));
        return links.getLast().id();
    }

    void reported(UUID task) {
        entries.add(new ProgressEntry(
                UUID.randomUUID(),
                task,
                LocalDate.parse("2017-01-10"),
                BigDecimal.TEN,
                null,
                null,
                "",
                "",
                "",
                "",
                List.of(),
                "填报员甲",
                Instant.EPOCH,
                null,
                EntryState.SUBMITTED,
                false));
    }

    Plan plan() {
        Programme flat = new Programme(
                new AnnualProgramme(UUID.randomUUID(), 2017, "", "", null, false),
                List.of(new Project(project, 5, "棚户区改造", "")),
                List.of(new WorkArea(area, project, "5.1", 1, "", "")),
                List.of(),
                links,
                List.of(),
                entries,
                calendar());
        return Plan.of(flat)
                .with(new PlanDelta(tasks, List.of(), List.of(), List.of(), List.of(), List.of(), List.of()));
    }

    /** The Spring Festival and the National Day of 2017 with their make-up workdays. */
    static WorkCalendar calendar() {
        List<CalendarDay> days = new ArrayList<>();
        off(days, "2017-01-27", "2017-02-02", "春节");
        off(days, "2017-10-01", "2017-10-08", "国庆节、中秋节");
        for (String day : List.of("2017-01-22", "2017-02-04", "2017-09-30")) {
            days.add(new CalendarDay(LocalDate.parse(day), false, "调休"));
        }
        return new WorkCalendar(days);
    }

    private static void off(List<CalendarDay> days, String from, String through, String name) {
        LocalDate.parse(from)
                .datesUntil(LocalDate.parse(through).plusDays(1))
                .forEach(day -> days.add(new CalendarDay(day, true, name)));
    }

    /** The task without any stated date. */
    static Task undated(Task task) {
        return new Task(
                task.id(),
                task.workAreaId(),
                task.parentId(),
                task.position(),
                task.key(),
                task.name(),
                task.kind(),
                null,
                false,
                null,
                null,
                false,
                "",
                List.of(),
                "",
                "",
                task.weight(),
                "",
                false,
                task.scheduling(),
                task.constraint());
    }

    private static boolean holds(@Nullable UUID parent, Task task) {
        return Objects.equals(parent, task.parentId());
    }
}
