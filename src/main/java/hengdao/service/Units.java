package hengdao.service;

import hengdao.model.DirectoryChange;
import hengdao.model.InputRefused;
import hengdao.model.Person;
import hengdao.model.PlanDelta;
import hengdao.model.Task;
import hengdao.model.Unit;
import hengdao.schedule.plan.EditName;
import hengdao.store.Change;
import hengdao.store.DirectoryStore;
import hengdao.store.Ids;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The units of a data folder as master data: each change is one transaction and a step that can be undone. The tasks of
 * the programme at work follow a new name; those of other years keep the name they were printed with, which stays known
 * as a former name.
 */
public final class Units {

    private static final Set<String> TABLES = Set.of(DirectoryStore.UNITS);

    private final PlanEditing steps;
    private final PlanWays plans;
    private final DirectoryStore directory;
    private final Ids ids;

    Units(PlanEditing steps, PlanWays plans, DirectoryStore directory, Ids ids) {
        this.steps = steps;
        this.plans = plans;
        this.directory = directory;
        this.ids = ids;
    }

    /** All units by name: those kept, and those that only tasks of the programme name. */
    public List<Unit> all(ProgrammeView now) {
        Map<String, Unit> byName = new TreeMap<>();
        directory.units().forEach(unit -> byName.put(unit.name(), unit));
        now.programme().tasks().stream()
                .flatMap(task -> Stream.concat(Stream.of(task.leadUnit()), task.supportingUnits().stream()))
                .filter(name -> !name.isEmpty())
                .forEach(name -> byName.computeIfAbsent(name, fresh -> new Unit(ids.next(), fresh, List.of(), false)));
        return List.copyOf(byName.values());
    }

    /**
     * Adds a unit.
     *
     * @throws InputRefused if the name is empty or taken
     */
    public Edited add(ProgrammeView now, String name, String actor) {
        String fresh = free(now, name);
        return writes(
                now,
                new EditName("edit.unit-add", List.of(fresh)),
                "add unit",
                actor,
                PlanWays.NOTHING,
                change -> directory.put(change, new Unit(ids.next(), fresh, List.of(), false)));
    }

    /**
     * Gives a unit another name; its tasks follow, the old name stays as a former one.
     *
     * @throws InputRefused if there is no such unit, or the new name is empty or taken (see {@link #merge})
     */
    public Edited rename(ProgrammeView now, String name, String newName, String actor) {
        Unit unit = unit(now, name);
        String fresh = free(now, newName);
        List<Person> people = followers(name, fresh);
        EditName step = new EditName("edit.unit-rename", List.of(name, fresh));
        return writes(now, step, "rename unit", actor, renamed(now, name, fresh), change -> {
            directory.put(change, unit.withName(fresh));
            people.forEach(person -> directory.put(change, person));
        });
    }

    /**
     * Merges a unit into another, which takes over its tasks and its names.
     *
     * @throws InputRefused if either is unknown or both are the same
     */
    public Edited merge(ProgrammeView now, String name, String into, String actor) {
        Unit unit = unit(now, name);
        Unit target = unit(now, into);
        if (name.equals(into)) {
            throw new InputRefused("edit.unit_into_itself", name);
        }
        List<Person> people = followers(name, into);
        EditName step = new EditName("edit.unit-merge", List.of(name, into));
        return writes(now, step, "merge units", actor, renamed(now, name, into), change -> {
            directory.remove(change, unit);
            directory.put(change, target.absorbing(unit));
            people.forEach(person -> directory.put(change, person));
        });
    }

    /**
     * Marks a unit as one that takes no new tasks, or as one that does again; its tasks stay.
     *
     * @throws InputRefused if there is no such unit
     */
    public Edited retire(ProgrammeView now, String name, boolean retired, String actor) {
        Unit unit = unit(now, name);
        EditName step = new EditName(retired ? "edit.unit-retire" : "edit.unit-restore", List.of(name));
        return writes(
                now,
                step,
                "retire unit",
                actor,
                PlanWays.NOTHING,
                change -> directory.put(change, unit.withRetired(retired)));
    }

    /** What happened to a unit, the newest first: names, merges, retirement; empty for one that only tasks name. */
    public List<DirectoryChange> history(String name) {
        return directory.units().stream()
                .filter(unit -> unit.name().equals(name))
                .findFirst()
                .map(unit -> directory.history(DirectoryStore.UNITS, unit.id()))
                .orElse(List.of());
    }

    /** The people of a unit, as they are of it under its new name. */
    private List<Person> followers(String name, String newName) {
        return directory.people().stream()
                .filter(person -> person.unit().equals(name))
                .map(person -> person.withUnit(newName))
                .toList();
    }

    private Edited writes(
            ProgrammeView now, EditName name, String action, String actor, PlanDelta tasks, Consumer<Change> write) {
        List<UUID> rows = tasks.changed().stream().map(Task::id).toList();
        return steps.does(now, name, rows, action, actor, (change, view) -> {
            write.accept(change);
            return plans.apply(change, view, tasks, TABLES);
        });
    }

    private Unit unit(ProgrammeView now, String name) {
        return all(now).stream()
                .filter(unit -> unit.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new InputRefused("edit.no_such_unit", name));
    }

    private String free(ProgrammeView now, String name) {
        String stripped = name.strip();
        if (stripped.isEmpty() || stripped.lines().count() > 1) {
            throw new InputRefused("edit.unit_name_missing");
        }
        if (all(now).stream().anyMatch(unit -> unit.name().equals(stripped))) {
            throw new InputRefused("edit.unit_name_taken", stripped);
        }
        return stripped;
    }

    private static PlanDelta renamed(ProgrammeView now, String name, String newName) {
        List<Task> changed = new ArrayList<>();
        for (Task task : now.programme().tasks()) {
            if (task.leadUnit().equals(name) || task.supportingUnits().contains(name)) {
                String lead = task.leadUnit().equals(name) ? newName : task.leadUnit();
                List<String> supporting = task.supportingUnits().stream()
                        .map(unit -> unit.equals(name) ? newName : unit)
                        .filter(unit -> !unit.equals(lead))
                        .distinct()
                        .toList();
                changed.add(task.withPeople(lead, supporting, task.officialInCharge(), task.responsiblePerson()));
            }
        }
        return PlanWays.changing(changed);
    }
}
