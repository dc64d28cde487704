package hengdao.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Brings rows of the table task to a new state. The schema keeps a task in the work area of the one above it at every
 * moment: tasks that go to another are first taken off what is above them, and then follow it.
 */
final class TaskMoves {

    private TaskMoves() {}

    /** Takes the rows from {@code before} to {@code after}, which list the same tasks in the same order. */
    static void update(Change change, List<Row> before, List<Row> after) {
        loosen(change, before, after);
        Map<UUID, Row> was = HashMap.newHashMap(before.size());
        before.forEach(row -> was.put(row.id(), row));
        List<Row> ordered = TreeOrder.parentsFirst(after, Row::id, TaskMoves::parent);
        change.update(ordered.stream().map(row -> before(was, row)).toList(), ordered);
    }

    /** Takes those that go to another work area off what is above them; the lists name the same tasks in the same order. */
    static void loosen(Change change, List<Row> before, List<Row> after) {
        List<Row> leaving = IntStream.range(0, after.size())
                .filter(i -> leaves(before.get(i), after.get(i)))
                .mapToObj(after::get)
                .toList();
        RowBatch.run(
                change.handle(), "update task set parent_id = null where id = ?", leaving, row -> List.of(row.id()));
    }

    private static boolean leaves(Row before, Row after) {
        return parent(before) != null
                && !Objects.equals(
                        before.values().get("work_area_id"), after.values().get("work_area_id"));
    }

    private static Row before(Map<UUID, Row> was, Row row) {
        return Objects.requireNonNull(was.get(row.id()), row.key());
    }

    private static @Nullable UUID parent(Row row) {
        return (UUID) row.values().get("parent_id");
    }
}
