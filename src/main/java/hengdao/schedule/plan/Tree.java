package hengdao.schedule.plan;

import hengdao.model.Programme;
import hengdao.model.Task;
import hengdao.model.WorkArea;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The tree of a programme by the places of its tasks in the list. Work areas have places behind those of the tasks.
 * Immutable.
 */
final class Tree {
    /** The place of nothing. */
    static final int NONE = -1;

    private final Map<UUID, Integer> places;
    private final int tasks;
    private final int[] above;
    private final int[] order;
    private final Groups below;
    private final Map<UUID, String> numbers;

    Tree(Programme programme) {
        numbers = numbers(programme);
        List<Task> rows = programme.tasks();
        List<WorkArea> areas = programme.workAreas();
        tasks = rows.size();
        places = HashMap.newHashMap(tasks + areas.size());
        rows.forEach(row -> places.put(row.id(), places.size()));
        areas.forEach(area -> places.put(area.id(), places.size()));
        above = new int[tasks];
        for (int i = 0; i < tasks; i++) {
            UUID holder = rows.get(i).holderId();
            boolean sameAsBefore = i > 0 && holder.equals(rows.get(i - 1).holderId());
            above[i] = sameAsBefore ? above[i - 1] : places.getOrDefault(holder, NONE);
        }
        below = new Groups(above, tasks + areas.size());
        order = new int[tasks];
        for (int holder = 0; holder < tasks + areas.size(); holder++) {
            for (int i = 0; i < below.size(holder); i++) {
                order[below.get(holder, i)] = i + 1;
            }
        }
    }

    private static Map<UUID, String> numbers(Programme programme) {
        Map<UUID, String> numbers = new HashMap<>();
        programme.projects().forEach(project -> numbers.put(project.id(), String.valueOf(project.no())));
        Map<UUID, Integer> orders = new HashMap<>();
        for (WorkArea area : programme.workAreas()) {
            int order = orders.merge(area.projectId(), 1, Integer::sum);
            numbers.put(area.id(), numbers.getOrDefault(area.projectId(), "") + "." + order);
        }
        return numbers;
    }

    /** The number of a project or work area, 5 or 5.1; empty if there is none of that id. */
    String number(UUID holder) {
        return numbers.getOrDefault(holder, "");
    }

    /** The place of a task or work area, {@link #NONE} if there is no such row. */
    int place(UUID id) {
        return places.getOrDefault(id, NONE);
    }

    boolean isTask(int place) {
        return place >= 0 && place < tasks;
    }

    /** The place of the task that holds another, {@link #NONE} for one directly below its work area. */
    int above(int task) {
        return above[task] < tasks ? above[task] : NONE;
    }

    /** Which of the rows directly below its holder a task is, from 1. */
    int order(int task) {
        return order[task];
    }

    boolean holds(int place) {
        return below.size(place) > 0;
    }

    int countBelow(int place) {
        return below.size(place);
    }

    /** The place of one of the tasks directly below a row. */
    int below(int place, int index) {
        return below.get(place, index);
    }

    /** Adds the places of all leaves at or below a row, in tree order. */
    void leaves(int place, Ints found) {
        if (holds(place)) {
            for (int i = 0; i < below.size(place); i++) {
                leaves(below.get(place, i), found);
            }
        } else if (isTask(place)) {
            found.add(place);
        }
    }
}
