package hengdao.service;

import hengdao.model.DirectoryChange;
import hengdao.model.Handover;
import hengdao.model.InputRefused;
import hengdao.model.Person;
import hengdao.model.PlanDelta;
import hengdao.model.Project;
import hengdao.model.Task;
import hengdao.model.WorkArea;
import hengdao.schedule.plan.EditName;
import hengdao.store.Change;
import hengdao.store.DirectoryStore;
import hengdao.store.Ids;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The people who answer for tasks (责任人, 分管领导) as master data: each change is one transaction and a step that can be
 * undone. Tasks of other years than the programme at work keep the names they were printed with.
 */
public final class People {

    private static final Set<String> TABLES = Set.of(DirectoryStore.PEOPLE);

    private final PlanEditing steps;
    private final PlanWays plans;
    private final DirectoryStore directory;
    private final Ids ids;

    People(PlanEditing steps, PlanWays plans, DirectoryStore directory, Ids ids) {
        this.steps = steps;
        this.plans = plans;
        this.directory = directory;
        this.ids = ids;
    }

    /** All people by name: those kept, and those that only tasks of the programme name. */
    public List<Person> all(ProgrammeView now) {
        Map<String, Person> byName = new TreeMap<>();
        directory.people().forEach(person -> byName.put(person.name(), person));
        now.programme().tasks().stream()
                .flatMap(task -> Stream.of(task.officialInCharge(), task.responsiblePerson()))
                .filter(name -> !name.isEmpty())
                .forEach(name ->
                        byName.computeIfAbsent(name, fresh -> new Person(ids.next(), fresh, "", List.of(), false)));
        return List.copyOf(byName.values());
    }

    /** What happened to a person's entry, the newest first: names, unit; empty for one that only tasks name. */
    public List<DirectoryChange> history(String name) {
        return directory.people().stream()
                .filter(person -> person.name().equals(name))
                .findFirst()
                .map(person -> directory.history(DirectoryStore.PEOPLE, person.id()))
                .orElse(List.of());
    }

    /** The handovers of the programme, the oldest first. */
    public List<Handover> handovers(ProgrammeView now) {
        return directory.handovers(now.programme().annual().id());
    }

    /**
     * Adds a person of a unit, which may be empty.
     *
     * @throws InputRefused if the name is empty or taken
     */
    public Edited add(ProgrammeView now, String name, String unit, String actor) {
        String fresh = free(now, name);
        Person person = new Person(ids.next(), fresh, unit.strip(), List.of(), false);
        return writes(
                now,
                new EditName("edit.person-add", List.of(fresh)),
                "add person",
                actor,
                PlanWays.NOTHING,
                change -> directory.put(change, person));
    }

    /**
     * Gives a person another name, also where they are the official in charge; the old one stays as a former name.
     *
     * @throws InputRefused if there is no such person, or the new name is empty or taken
     */
    public Edited rename(ProgrammeView now, String name, String newName, String actor) {
        return renamed(now, person(now, name), free(now, newName), actor);
    }

    private Edited renamed(ProgrammeView now, Person person, String fresh, String actor) {
        String name = person.name();
        PlanDelta tasks = PlanWays.changing(now.programme().tasks().stream()
                .filter(task -> answers(task, name))
                .map(task -> replaced(task, name, fresh))
                .toList());
        EditName step = new EditName("edit.person-rename", List.of(name, fresh));
        return writes(
                now, step, "rename person", actor, tasks, change -> directory.put(change, person.withName(fresh)));
    }

    /**
     * Gives a person another name and unit in one step; their tasks follow the name.
     *
     * @throws InputRefused as {@link #rename}
     */
    public Edited change(ProgrammeView now, String name, String newName, String unit, String actor) {
        Person person = person(now, name);
        if (newName.strip().equals(name)) {
            return set(now, name, unit, person.retired(), actor);
        }
        return renamed(now, person.withUnit(unit.strip()), free(now, newName), actor);
    }

    /**
     * Says of which unit a person is, and whether they take no new tasks any more.
     *
     * @throws InputRefused if there is no such person
     */
    public Edited set(ProgrammeView now, String name, String unit, boolean retired, String actor) {
        Person person = person(now, name).withUnit(unit.strip()).withRetired(retired);
        EditName step = new EditName("edit.person-set", List.of(name));
        return writes(now, step, "change person", actor, PlanWays.NOTHING, change -> directory.put(change, person));
    }

    /**
     * Gives all tasks of which a person is responsible or in charge to another, and notes it.
     *
     * @param to may be new, and comes into the directory then
     * @throws InputRefused if the person has no tasks, or the other's name or the reason is missing
     */
    public Edited handOver(ProgrammeView now, String from, String to, LocalDate on, String reason, String actor) {
        return handOver(now, from, to, tasksOf(now, from), on, reason, actor);
    }

    /**
     * As {@link #handOver(ProgrammeView, String, String, LocalDate, String, String)}, but of the tasks chosen alone.
     *
     * @param chosen ids; those that are not this person's are left alone
     */
    public Edited handOver(
            ProgrammeView now,
            String from,
            String to,
            Collection<UUID> chosen,
            LocalDate on,
            String reason,
            String actor) {
        String receiver = named(to);
        if (receiver.equals(from)) {
            throw new InputRefused("edit.handover_to_oneself", from);
        }
        if (reason.isBlank()) {
            throw new InputRefused("edit.handover_reason_missing");
        }
        List<Task> tasks = now.programme().tasks().stream()
                .filter(task -> answers(task, from) && chosen.contains(task.id()))
                .toList();
        if (tasks.isEmpty()) {
            throw new InputRefused("edit.handover_of_nothing", from);
        }
        PlanDelta delta = PlanWays.changing(
                tasks.stream().map(task -> replaced(task, from, receiver)).toList());
        Newcomers newcomers = Newcomers.of(directory, now.programme(), "", receiver, ids);
        EditName step = new EditName("edit.handover", List.of(from, receiver));
        return writes(now, step, "hand over tasks", actor, delta, change -> {
            newcomers.join(change, directory);
            directory.append(
                    change,
                    now.programme().annual().id(),
                    new Handover(
                            ids.next(),
                            from,
                            receiver,
                            on,
                            reason.strip(),
                            tasks.stream().map(Task::key).toList(),
                            actor,
                            change.at().truncatedTo(ChronoUnit.MICROS)));
        });
    }

    /**
     * Puts an official in charge (分管领导) of all tasks of a project.
     *
     * @param name empty for nobody
     * @throws InputRefused if there is no such project or it holds no task
     */
    public Edited putInCharge(ProgrammeView now, UUID projectId, String name, String actor) {
        Project project = now.programme().projects().stream()
                .filter(each -> each.id().equals(projectId))
                .findFirst()
                .orElseThrow(() -> new InputRefused("edit.no_such_project"));
        String official = name.isBlank() ? "" : named(name);
        Set<UUID> areas = now.programme().workAreas().stream()
                .filter(area -> area.projectId().equals(projectId))
                .map(WorkArea::id)
                .collect(Collectors.toSet());
        List<Task> tasks = now.programme().tasks().stream()
                .filter(task -> areas.contains(task.workAreaId()))
                .toList();
        if (tasks.isEmpty()) {
            throw new InputRefused("edit.in_charge_of_nothing", project.no());
        }
        PlanDelta delta = PlanWays.changing(tasks.stream()
                .filter(task -> !task.officialInCharge().equals(official))
                .map(task ->
                        task.withPeople(task.leadUnit(), task.supportingUnits(), official, task.responsiblePerson()))
                .toList());
        if (delta.isEmpty()) {
            return new Edited(now, true, Set.of());
        }
        EditName step = new EditName("edit.put-in-charge", List.of(project.no(), official));
        return writes(now, step, "put official in charge", actor, delta, change -> {});
    }

    private static Set<UUID> tasksOf(ProgrammeView now, String name) {
        return now.programme().tasks().stream()
                .filter(task -> answers(task, name))
                .map(Task::id)
                .collect(Collectors.toSet());
    }

    private Edited writes(
            ProgrammeView now, EditName name, String action, String actor, PlanDelta tasks, Consumer<Change> write) {
        List<UUID> rows = tasks.changed().stream().map(Task::id).toList();
        return steps.does(now, name, rows, action, actor, (change, view) -> {
            write.accept(change);
            return plans.apply(change, view, tasks, TABLES);
        });
    }

    private Person person(ProgrammeView now, String name) {
        return all(now).stream()
                .filter(person -> person.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new InputRefused("edit.no_such_person", name));
    }

    private String free(ProgrammeView now, String name) {
        String stripped = named(name);
        if (all(now).stream().anyMatch(person -> person.name().equals(stripped))) {
            throw new InputRefused("edit.person_name_taken", stripped);
        }
        return stripped;
    }

    private static String named(String name) {
        String stripped = name.strip();
        if (stripped.isEmpty() || stripped.lines().count() > 1) {
            throw new InputRefused("edit.person_name_missing");
        }
        return stripped;
    }

    private static boolean answers(Task task, String name) {
        return task.officialInCharge().equals(name) || task.responsiblePerson().equals(name);
    }

    private static Task replaced(Task task, String name, String newName) {
        return task.withPeople(
                task.leadUnit(),
                task.supportingUnits(),
                task.officialInCharge().equals(name) ? newName : task.officialInCharge(),
                task.responsiblePerson().equals(name) ? newName : task.responsiblePerson());
    }
}
