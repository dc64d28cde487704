package hengdao.store;

import hengdao.model.Dependency;
import hengdao.model.Indicator;
import hengdao.model.InputRefused;
import hengdao.model.PlanDelta;
import hengdao.model.Task;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;

/** Writes edits of a programme's plan, row by row and nothing else. Used within a change. */
public final class PlanStore {

    private final StoredRows stored = new StoredRows();

    /**
     * Writes what the edit adds, changes and removes, in whatever order it lists it.
     *
     * @throws InputRefused if progress was reported on a task or an indicator that it removes
     * @throws IllegalStateException if a row it changes or removes is not there
     */
    public void apply(Change change, UUID programmeId, PlanDelta delta) {
        Handle handle = change.handle();
        delta.deleted().forEach(task -> Reported.refuse(handle, "task_id", task.id(), task.key()));
        delta.indicatorsDeleted()
                .forEach(indicator -> Reported.refuse(handle, "indicator_id", indicator.id(), indicator.key()));
        ProgrammeRows rows = new ProgrammeRows(programmeId);
        change.delete(current(handle, "dependency", delta.unlinked(), Dependency::id, link -> key(handle, link)));
        change.delete(current(handle, "indicator", delta.indicatorsDeleted(), Indicator::id, Indicator::key));
        change.insert(TreeOrder.parentsFirst(delta.inserted(), Task::id, Task::parentId).stream()
                .map(rows::of)
                .toList());
        TaskMoves.update(
                change,
                current(handle, "task", delta.changed(), Task::id, Task::key),
                delta.changed().stream().map(rows::of).toList());
        List<Task> deleted = TreeOrder.parentsFirst(delta.deleted(), Task::id, Task::parentId);
        change.delete(current(handle, "task", deleted.reversed(), Task::id, Task::key));
        change.insert(delta.indicatorsInserted().stream().map(rows::of).toList());
        change.update(
                current(handle, "dependency", delta.relinked(), Dependency::id, link -> key(handle, link)),
                delta.relinked().stream().map(link -> row(handle, rows, link)).toList());
        change.insert(
                delta.linked().stream().map(link -> row(handle, rows, link)).toList());
    }

    private <T> List<Row> current(
            Handle handle, String table, List<T> items, Function<T, UUID> id, Function<T, String> key) {
        return items.stream()
                .map(item -> stored.find(handle, table, id.apply(item), key.apply(item))
                        .orElseThrow(() -> new IllegalStateException("no row " + key.apply(item) + " in " + table)))
                .toList();
    }

    private static Row row(Handle handle, ProgrammeRows rows, Dependency link) {
        return rows.of(link, id -> taskKey(handle, id));
    }

    private static String key(Handle handle, Dependency link) {
        return ProgrammeRows.key(link, id -> taskKey(handle, id));
    }

    private static String taskKey(Handle handle, UUID id) {
        return handle.createQuery("select task_key from task where id = :id")
                .bind("id", id)
                .mapTo(String.class)
                .one();
    }
}
