package hengdao.store;

import hengdao.model.Indicator;
import hengdao.model.Task;
import hengdao.model.WorkArea;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts what hangs below something in the order of what it hangs below, siblings by position and then by key. */
final class TreeOrder {

    private static final Comparator<Task> SIBLINGS =
            Comparator.comparingInt(Task::position).thenComparing(Task::key);
    private static final Comparator<Indicator> OF_TASK =
            Comparator.comparingInt(Indicator::position).thenComparing(Indicator::key);

    private TreeOrder() {}

    /** The tasks by work area, each followed by all below it. */
    static List<Task> tasks(List<WorkArea> areas, List<Task> tasks) {
        Map<UUID, List<Task>> below = tasks.stream().collect(Collectors.groupingBy(Task::holderId));
        below.values().forEach(siblings -> siblings.sort(SIBLINGS));
        List<Task> ordered = new ArrayList<>(tasks.size());
        areas.forEach(area -> walk(area.id(), below, ordered));
        return ordered;
    }

    /** The indicators in the order of their tasks. */
    static List<Indicator> indicators(List<Task> tasks, List<Indicator> indicators) {
        Map<UUID, List<Indicator>> byTask = indicators.stream().collect(Collectors.groupingBy(Indicator::taskId));
        byTask.values().forEach(ofTask -> ofTask.sort(OF_TASK));
        return tasks.stream()
                .flatMap(task -> byTask.getOrDefault(task.id(), List.of()).stream())
                .toList();
    }

    /**
     * The same items so that each follows the one it hangs below, if that is among them, and else as they came; those
     * that hang below themselves come last.
     */
    static <T> List<T> parentsFirst(List<T> items, Function<T, UUID> id, Function<T, @Nullable UUID> parent) {
        Set<UUID> present = items.stream().map(id).collect(Collectors.toSet());
        Map<UUID, List<T>> waiting = new LinkedHashMap<>();
        List<T> ordered = new ArrayList<>(items.size());
        for (T item : items) {
            UUID above = parent.apply(item);
            if (above != null && present.contains(above)) {
                waiting.computeIfAbsent(above, key -> new ArrayList<>()).add(item);
            } else {
                ordered.add(item);
            }
        }
        for (int i = 0; i < ordered.size(); i++) {
            List<T> next = waiting.remove(id.apply(ordered.get(i)));
            if (next != null) {
                ordered.addAll(next);
            }
        }
        waiting.values().forEach(ordered::addAll);
        return ordered;
    }

    private static void walk(UUID holder, Map<UUID, List<Task>> below, List<Task> out) {
        for (Task task : below.getOrDefault(holder, List.of())) {
            out.add(task);
            walk(task.id(), below, out);
        }
    }
}
