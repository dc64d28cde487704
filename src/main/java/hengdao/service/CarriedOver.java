package hengdao.service;

import hengdao.model.AnnualProgramme;
import hengdao.model.Dependency;
import hengdao.model.Indicator;
import hengdao.model.OutcomeKind;
import hengdao.model.Programme;
import hengdao.model.Project;
import hengdao.model.Task;
import hengdao.model.TaskConstraint;
import hengdao.model.WorkArea;
import hengdao.schedule.Light;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The programme of a year as it begins from the year before.
 *
 * <ul>
 *   <li>Projects and work areas come along as they are, with numbers, keys and weights.
 *   <li>Tasks that are not done come along with keys, places, units, people and weights, and with what holds them; a task
 *       is done if its light says so or its newest end state is 完成. Indicators that reached their target do not come.
 *       Single tasks go the other way if that is asked for, with all their indicators.
 *   <li>A date before the first day of the new plan gives way: the start to that day, finish and deadline to the new
 *       deadline, none of them as stated. Later dates stay. A constraint to a day gone by is dropped.
 *   <li>Links between tasks that come along stay; entries, baselines, end states and amendments stay behind.
 *   <li>Clauses are left out: the old source does not state this year's commitments.
 *   <li>Values carry on as {@link CarriedIndicator} says.
 * </ul>
 */
final class CarriedOver {

    private final ProgrammeView from;
    private final NewYear options;
    private final Supplier<UUID> ids;
    private final Map<UUID, UUID> fresh = new HashMap<>();
    private final Set<UUID> carried = new HashSet<>();

    CarriedOver(ProgrammeView from, NewYear options, Supplier<UUID> ids) {
        this.from = from;
        this.options = options;
        this.ids = ids;
    }

    /** The new year; its status date is its first day if today lies outside it, else that of the PC. */
    Programme programme(LocalDate today) {
        Programme old = from.programme();
        AnnualProgramme before = old.annual();
        AnnualProgramme annual = new AnnualProgramme(
                ids.get(),
                before.year() + 1,
                options.title().strip(),
                before.issuer(),
                today.getYear() == before.year() + 1 ? null : LocalDate.of(before.year() + 1, 1, 1),
                before.demo(),
                before.lightRule());
        choose();
        List<Project> projects = old.projects().stream()
                .map(project -> new Project(id(project.id()), project.no(), project.name(), "", project.weight()))
                .toList();
        List<WorkArea> areas = old.workAreas().stream()
                .map(area -> new WorkArea(
                        id(area.id()),
                        id(area.projectId()),
                        area.key(),
                        area.position(),
                        area.name(),
                        "",
                        area.weight()))
                .toList();
        List<Task> tasks = old.tasks().stream()
                .filter(task -> carried.contains(task.id()))
                .map(this::task)
                .toList();
        List<Dependency> links = old.dependencies().stream()
                .filter(link -> carried.contains(link.predecessorId()) && carried.contains(link.successorId()))
                .map(link -> new Dependency(
                        ids.get(), id(link.predecessorId()), id(link.successorId()), link.type(), link.lagWorkdays()))
                .toList();
        CarriedIndicator values = new CarriedIndicator(old, options);
        List<Indicator> indicators = old.indicators().stream()
                .filter(indicator -> carried.contains(indicator.taskId()))
                .filter(indicator -> options.except().contains(indicator.taskId()) || comes(indicator.id()))
                .map(indicator -> values.of(indicator, ids.get(), id(indicator.taskId())))
                .toList();
        return new Programme(annual, projects, areas, tasks, links, indicators, List.of(), old.calendar());
    }

    /** The tasks that hold no others, each with what becomes of it. */
    List<CarriedTask> tasks() {
        return from.programme().tasks().stream()
                .filter(task -> !from.plan().isHolder(task.id()))
                .map(task -> new CarriedTask(
                        task.id(),
                        from.plan().number(task.id()),
                        task.name(),
                        task.leadUnit(),
                        from.status().of(task.id()).light(),
                        isChosen(task)))
                .toList();
    }

    /** Marks the leaves that come along, and all rows that hold them. */
    private void choose() {
        for (Task task : from.programme().tasks()) {
            if (!from.plan().isHolder(task.id()) && isChosen(task)) {
                @Nullable Task each = task;
                while (each != null && carried.add(each.id())) {
                    UUID parent = each.parentId();
                    each = parent == null ? null : from.plan().task(parent).orElseThrow();
                }
            }
        }
    }

    private boolean isChosen(Task task) {
        return comes(task) != options.except().contains(task.id());
    }

    private boolean comes(Task task) {
        boolean declared = OutcomeEditing.newest(from, task.id())
                .filter(outcome -> outcome.kind() == OutcomeKind.DONE)
                .isPresent();
        return options.withFinished() || (!declared && comes(task.id()));
    }

    private boolean comes(UUID id) {
        return options.withFinished() || from.status().of(id).light() != Light.DONE;
    }

    private Task task(Task task) {
        boolean startStays = stays(task.plannedStart());
        boolean finishStays = stays(task.plannedFinish());
        boolean deadlineStays = stays(task.deadline());
        LocalDate start = startStays ? task.plannedStart() : options.start();
        LocalDate finish = finishStays || task.plannedFinish() == null ? task.plannedFinish() : options.deadline();
        if (start != null && finish != null && start.isAfter(finish)) {
            finish = start;
        }
        UUID parent = task.parentId();
        LocalDate bound = task.constraint().date();
        return new Task(
                id(task.id()),
                id(task.workAreaId()),
                parent == null ? null : id(parent),
                task.position(),
                task.key(),
                task.name(),
                task.kind(),
                start,
                startStays && task.startStated(),
                finish,
                deadlineStays ? task.deadline() : options.deadline(),
                deadlineStays && task.deadlineStated(),
                task.leadUnit(),
                task.supportingUnits(),
                task.officialInCharge(),
                task.responsiblePerson(),
                task.weight(),
                "",
                task.example(),
                task.scheduling(),
                bound == null || stays(bound) ? task.constraint() : TaskConstraint.NONE);
    }

    private boolean stays(@Nullable LocalDate date) {
        return date != null && !date.isBefore(options.start());
    }

    private UUID id(UUID old) {
        return Objects.requireNonNull(fresh.computeIfAbsent(old, each -> ids.get()));
    }
}
