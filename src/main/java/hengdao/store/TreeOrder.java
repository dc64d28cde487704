package hengdao.store;

import hengdao.model.Indicator;
import hengdao.model.Task;
import hengdao.model.WorkArea;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts what hangs below something in the order of what it hangs below, each level as it came. */
final class TreeOrder {

    private record Place(UUID workArea, @Nullable UUID parent) {}

    private final Map<Place, List<Task>> below;
    private final List<Task> ordered = new ArrayList<>();

    private TreeOrder(List<Task> tasks) {
        below = tasks.stream().collect(Collectors.groupingBy(task -> new Place(task.workAreaId(), task.parentId())));
    }

    /** The tasks by work area, each followed by all below it; {@code tasks} are in order among their siblings. */
    static List<Task> tasks(List<WorkArea> areas, List<Task> tasks) {
        TreeOrder order = new TreeOrder(tasks);
        areas.forEach(area -> order.walk(new Place(area.id(), null)));
        return order.ordered;
    }

    /** The indicators in the order of their tasks; {@code indicators} are in order within a task. */
    static List<Indicator> indicators(List<Task> tasks, List<Indicator> indicators) {
        Map<UUID, List<Indicator>> byTask = new HashMap<>();
        indicators.forEach(indicator -> byTask.computeIfAbsent(indicator.taskId(), id -> new ArrayList<>())
                .add(indicator));
        return tasks.stream()
                .flatMap(task -> byTask.getOrDefault(task.id(), Collections.emptyList()).stream())
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

    private void walk(Place place) {
        for (Task task : below.getOrDefault(place, List.of())) {
            ordered.add(task);
            walk(new Place(task.workAreaId(), task.id()));
        }
    }
}
