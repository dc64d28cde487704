package hengdao.schedule.plan;

import hengdao.model.Dependency;
import hengdao.model.Indicator;
import hengdao.model.PlanDelta;
import hengdao.model.PlannedPeriod;
import hengdao.model.Programme;
import hengdao.model.Task;
import hengdao.model.TaskKind;
import hengdao.model.WorkArea;
import hengdao.schedule.Workdays;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A programme's tasks and links, found by id. Immutable; a plan made by {@link #with} shares with the one before it all
 * that the edit left alone, so that a change of dates costs little more than copying the list of tasks.
 */
public final class Plan {
    private final Programme programme;
    private final Map<UUID, Integer> places;
    private final Map<UUID, List<UUID>> below;
    private final Map<UUID, List<Dependency>> into;
    private final Map<UUID, List<Dependency>> outOf;
    private final Workdays workdays;

    private Plan(
            Programme programme,
            Map<UUID, Integer> places,
            Map<UUID, List<UUID>> below,
            Map<UUID, List<Dependency>> into,
            Map<UUID, List<Dependency>> outOf,
            Workdays workdays) {
        this.programme = programme;
        this.places = places;
        this.below = below;
        this.into = into;
        this.outOf = outOf;
        this.workdays = workdays;
    }

    /** The plan of a programme. */
    public static Plan of(Programme programme) {
        return of(programme, new Workdays(programme.calendar()));
    }

    private static Plan of(Programme programme, Workdays workdays) {
        Map<UUID, Integer> places = HashMap.newHashMap(programme.tasks().size());
        Map<UUID, List<UUID>> below = new HashMap<>();
        for (Task task : programme.tasks()) {
            places.put(task.id(), places.size());
            below.computeIfAbsent(task.holderId(), id -> new ArrayList<>()).add(task.id());
        }
        return new Plan(
                programme,
                places,
                below,
                by(programme.dependencies(), Dependency::successorId),
                by(programme.dependencies(), Dependency::predecessorId),
                workdays);
    }

    private static Map<UUID, List<Dependency>> by(List<Dependency> links, Function<Dependency, UUID> end) {
        return links.stream().collect(Collectors.groupingBy(end));
    }

    /** What the plan is of. */
    public Programme programme() {
        return programme;
    }

    /** The work calendar's count of workdays. */
    public Workdays workdays() {
        return workdays;
    }

    /** The task with that id, empty if there is none. */
    public Optional<Task> task(UUID id) {
        Integer place = places.get(id);
        return place == null ? Optional.empty() : Optional.of(programme.tasks().get(place));
    }

    /** The place of a task in {@code programme().tasks()}, -1 if there is none. */
    public int place(UUID taskId) {
        return places.getOrDefault(taskId, -1);
    }

    /** The tasks directly below a work area or task, in order; empty for a leaf. */
    public List<Task> below(UUID holder) {
        return below.getOrDefault(holder, List.of()).stream()
                .map(id -> task(id).orElseThrow())
                .toList();
    }

    /** Whether a task holds others. */
    public boolean isHolder(UUID taskId) {
        return below.containsKey(taskId);
    }

    /** The task that holds another, null for one directly below its work area. */
    @Nullable
    Task above(Task task) {
        UUID parent = task.parentId();
        return parent == null ? null : task(parent).orElse(null);
    }

    /** All leaves at or below a work area or task, in tree order. */
    public List<Task> leaves(UUID id) {
        List<Task> found = new ArrayList<>();
        collectLeaves(id, found);
        return found;
    }

    private void collectLeaves(UUID id, List<Task> out) {
        List<UUID> children = below.get(id);
        if (children != null) {
            children.forEach(child -> collectLeaves(child, out));
        } else {
            task(id).ifPresent(out::add);
        }
    }

    /** The links whose successor is the task. */
    public List<Dependency> into(UUID taskId) {
        return into.getOrDefault(taskId, List.of());
    }

    /** The links whose predecessor is the task. */
    public List<Dependency> outOf(UUID taskId) {
        return outOf.getOrDefault(taskId, List.of());
    }

    /** The planned period of a task; that of a task which holds others spans them. */
    public PlannedPeriod period(Task task) {
        List<UUID> children = below.get(task.id());
        if (children == null) {
            return PlannedPeriod.of(task, programme.annual());
        }
        return children.stream()
                .map(id -> period(task(id).orElseThrow()))
                .reduce(PlannedPeriod::and)
                .orElseThrow();
    }

    /** How many workdays a task takes: those from its first through its last day; 0 for a milestone. */
    public int duration(Task task) {
        PlannedPeriod period = period(task);
        return task.kind() == TaskKind.MILESTONE
                ? 0
                : workdays.between(period.start().minusDays(1), period.finish());
    }

    /** This plan after an edit. */
    public Plan with(PlanDelta delta) {
        boolean sameTree = delta.inserted().isEmpty()
                && delta.deleted().isEmpty()
                && delta.indicatorsDeleted().isEmpty()
                && delta.indicatorsInserted().isEmpty()
                && delta.changed().stream().allMatch(this::staysInPlace);
        boolean sameLinks = delta.linked().isEmpty()
                && delta.relinked().isEmpty()
                && delta.unlinked().isEmpty();
        if (sameTree) {
            List<Task> tasks = new ArrayList<>(programme.tasks());
            delta.changed().forEach(task -> tasks.set(place(task.id()), task));
            List<Dependency> links = sameLinks ? programme.dependencies() : links(delta);
            Programme now = programme.withPlan(tasks, links, programme.indicators());
            return sameLinks
                    ? new Plan(now, places, below, into, outOf, workdays)
                    : new Plan(
                            now,
                            places,
                            below,
                            by(links, Dependency::successorId),
                            by(links, Dependency::predecessorId),
                            workdays);
        }
        List<Task> tasks = tasks(delta);
        return of(programme.withPlan(tasks, links(delta), indicators(delta, tasks)), workdays);
    }

    private boolean staysInPlace(Task task) {
        Task before = task(task.id()).orElseThrow();
        return before.holderId().equals(task.holderId()) && before.position() == task.position();
    }

    private List<Task> tasks(PlanDelta delta) {
        Map<UUID, Task> all = new HashMap<>();
        programme.tasks().forEach(task -> all.put(task.id(), task));
        delta.deleted().forEach(task -> all.remove(task.id()));
        delta.changed().forEach(task -> all.put(task.id(), task));
        delta.inserted().forEach(task -> all.put(task.id(), task));
        Map<UUID, List<Task>> byHolder = all.values().stream()
                .sorted(Comparator.comparingInt(Task::position).thenComparing(Task::key))
                .collect(Collectors.groupingBy(Task::holderId));
        List<Task> ordered = new ArrayList<>(all.size());
        for (WorkArea area : programme.workAreas()) {
            walk(area.id(), byHolder, ordered);
        }
        return ordered;
    }

    private static void walk(UUID holder, Map<UUID, List<Task>> byHolder, List<Task> out) {
        for (Task task : byHolder.getOrDefault(holder, List.of())) {
            out.add(task);
            walk(task.id(), byHolder, out);
        }
    }

    private List<Dependency> links(PlanDelta delta) {
        Map<UUID, Dependency> all = new LinkedHashMap<>();
        programme.dependencies().forEach(link -> all.put(link.id(), link));
        delta.unlinked().forEach(link -> all.remove(link.id()));
        delta.relinked().forEach(link -> all.put(link.id(), link));
        delta.linked().forEach(link -> all.put(link.id(), link));
        return List.copyOf(all.values());
    }

    private List<Indicator> indicators(PlanDelta delta, List<Task> tasks) {
        if (delta.indicatorsDeleted().isEmpty() && delta.indicatorsInserted().isEmpty()) {
            return programme.indicators();
        }
        Map<UUID, Indicator> all = new HashMap<>();
        programme.indicators().forEach(indicator -> all.put(indicator.id(), indicator));
        delta.indicatorsDeleted().forEach(indicator -> all.remove(indicator.id()));
        delta.indicatorsInserted().forEach(indicator -> all.put(indicator.id(), indicator));
        Map<UUID, List<Indicator>> byTask = all.values().stream()
                .sorted(Comparator.comparingInt(Indicator::position).thenComparing(Indicator::key))
                .collect(Collectors.groupingBy(Indicator::taskId));
        return tasks.stream()
                .flatMap(task -> byTask.getOrDefault(task.id(), List.of()).stream())
                .toList();
    }

    /** The same plan in a programme that differs only in its entries, baselines or settings. */
    public Plan in(Programme other) {
        return new Plan(other, places, below, into, outOf, workdays);
    }
}
