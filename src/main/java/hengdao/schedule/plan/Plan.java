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
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A programme's tasks and links, found by id. Immutable; a plan made by {@link #with} shares with the one before it all
 * that the edit left alone, so that a change of dates or links costs little more than copying lists.
 */
public final class Plan {
    private final Programme programme;
    private final Tree tree;
    private final Links links;
    private final Measures measures;
    private final Workdays workdays;

    private Plan(Programme programme, Tree tree, Links links, Measures measures, Workdays workdays) {
        this.programme = programme;
        this.tree = tree;
        this.links = links;
        this.measures = measures;
        this.workdays = workdays;
    }

    /** The plan of a programme. */
    public static Plan of(Programme programme) {
        return of(programme, new Workdays(programme.calendar()));
    }

    private static Plan of(Programme programme, Workdays workdays) {
        Tree tree = new Tree(programme);
        return new Plan(programme, tree, links(programme, tree), Measures.of(programme.indicators()), workdays);
    }

    private static Links links(Programme programme, Tree tree) {
        return new Links(programme.dependencies(), tree, programme.tasks().size());
    }

    /** What the plan is of. */
    public Programme programme() {
        return programme;
    }

    /** The work calendar's count of workdays. */
    public Workdays workdays() {
        return workdays;
    }

    /** The tree by places. */
    Tree tree() {
        return tree;
    }

    /** The links by places. */
    Links links() {
        return links;
    }

    /** The task at a place. */
    Task at(int place) {
        return programme.tasks().get(place);
    }

    /** The task with that id, empty if there is none. */
    public Optional<Task> task(UUID id) {
        int place = place(id);
        return place < 0 ? Optional.empty() : Optional.of(at(place));
    }

    /**
     * The 序号 an officer sees: 5, 5.1, 5.1.3 or 5.1.3-1 for a project, work area, task or indicator, counted from where
     * it stands; empty for an id of none. The key, which never changes, is another thing.
     */
    public String number(UUID id) {
        return RowNumbers.of(this, id);
    }

    /** 序号 and name of a task of this plan, as officers call it. */
    public String title(Task task) {
        return number(task.id()) + " " + task.name();
    }

    /** The place of a task in {@code programme().tasks()}, -1 if there is none. */
    public int place(UUID taskId) {
        int place = tree.place(taskId);
        return tree.isTask(place) ? place : Tree.NONE;
    }

    /** The tasks directly below a work area or task, in order; empty for a leaf. */
    public List<Task> below(UUID holder) {
        int place = tree.place(holder);
        return place < 0
                ? List.of()
                : IntStream.range(0, tree.countBelow(place))
                        .mapToObj(i -> at(tree.below(place, i)))
                        .toList();
    }

    /** The indicators of a task, in order; none for an id of no task. */
    public List<Indicator> indicators(UUID taskId) {
        return measures.ofTask().getOrDefault(taskId, List.of());
    }

    /** The indicator with that id, null if there is none. */
    public @Nullable Indicator indicator(UUID id) {
        return measures.byId().get(id);
    }

    /** Whether a task holds others. */
    public boolean isHolder(UUID taskId) {
        int place = tree.place(taskId);
        return place >= 0 && tree.holds(place);
    }

    /** All leaves at or below a work area or task, in tree order. */
    public List<Task> leaves(UUID id) {
        return Arrays.stream(leafPlaces(List.of(id))).mapToObj(this::at).toList();
    }

    /** The places of all leaves at or below some work areas and tasks. */
    int[] leafPlaces(Collection<UUID> ids) {
        Ints found = new Ints();
        for (UUID id : ids) {
            int place = tree.place(id);
            if (place >= 0) {
                tree.leaves(place, found);
            }
        }
        return found.toArray();
    }

    /** The links whose successor is the task. */
    public List<Dependency> into(UUID taskId) {
        int place = place(taskId);
        return place < 0 ? List.of() : links.allInto(place);
    }

    /** The links whose predecessor is the task. */
    public List<Dependency> outOf(UUID taskId) {
        int place = place(taskId);
        return place < 0 ? List.of() : links.allOutOf(place);
    }

    /** The planned period of a task; that of a task which holds others spans them. */
    public PlannedPeriod period(Task task) {
        int place = tree.place(task.id());
        if (place < 0 || !tree.holds(place)) {
            return PlannedPeriod.of(task, programme.annual());
        }
        return IntStream.range(0, tree.countBelow(place))
                .mapToObj(i -> period(at(tree.below(place, i))))
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
        if (keepsTree(delta)) {
            Links tied = sameLinks(delta)
                    ? links
                    : links.with(delta, tree, programme.tasks().size());
            List<Indicator> indicators = changedIndicators(delta);
            Programme now = programme.withPlan(changed(delta), tied.all(), indicators);
            Measures measured = delta.indicatorsInserted().isEmpty() ? measures : Measures.of(indicators);
            return new Plan(now, tree, tied, measured, workdays);
        }
        List<Task> tasks = tasks(delta);
        return of(programme.withPlan(tasks, links(delta), indicators(delta, tasks)), workdays);
    }

    private static boolean sameLinks(PlanDelta delta) {
        return delta.linked().isEmpty()
                && delta.relinked().isEmpty()
                && delta.unlinked().isEmpty();
    }

    private List<Task> changed(PlanDelta delta) {
        if (delta.changed().isEmpty()) {
            return programme.tasks();
        }
        List<Task> tasks = new ArrayList<>(programme.tasks());
        delta.changed().forEach(task -> tasks.set(place(task.id()), task));
        return tasks;
    }

    private List<Indicator> changedIndicators(PlanDelta delta) {
        if (delta.indicatorsInserted().isEmpty()) {
            return programme.indicators();
        }
        Map<UUID, Indicator> fresh =
                delta.indicatorsInserted().stream().collect(Collectors.toMap(Indicator::id, Function.identity()));
        return programme.indicators().stream()
                .map(indicator -> fresh.getOrDefault(indicator.id(), indicator))
                .toList();
    }

    /** Whether an edit of this plan leaves every task and indicator where it is. */
    public boolean keepsTree(PlanDelta delta) {
        return delta.inserted().isEmpty()
                && delta.deleted().isEmpty()
                && keepsIndicators(delta)
                && delta.changed().stream().allMatch(this::staysInPlace);
    }

    private boolean keepsIndicators(PlanDelta delta) {
        return delta.indicatorsDeleted().size() == delta.indicatorsInserted().size()
                && delta.indicatorsInserted().stream().allMatch(this::staysInPlace);
    }

    private boolean staysInPlace(Indicator indicator) {
        Indicator before = indicator(indicator.id());
        return before != null
                && before.taskId().equals(indicator.taskId())
                && before.position() == indicator.position();
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
        return new Plan(other, tree, links, measures, workdays);
    }
}
