package hengdao.store;

import hengdao.model.Dependency;
import hengdao.model.Indicator;
import hengdao.model.InputRefused;
import hengdao.model.PlanDelta;
import hengdao.model.Task;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** Writes edits of a programme's plan, row by row and nothing else. Used within a change. */
public final class PlanStore {

    private final StoredRows stored = new StoredRows();
    private final IndicatorRows indicators;

    /** Makes the ids of stage targets with {@code ids}. */
    public PlanStore(Ids ids) {
        indicators = new IndicatorRows(ids);
    }

    /**
     * Writes what the edit adds, changes and removes, in whatever order it lists it. An indicator that is both taken out
     * and put in is changed.
     *
     * @throws InputRefused if a task or an indicator that it removes was reported on, judged, amended or is the place of
     *     a retired one
     * @throws IllegalStateException if a row it changes or removes is not there
     */
    public void apply(Change change, UUID programmeId, PlanDelta delta) {
        Handle handle = change.handle();
        Map<UUID, Indicator> in = new LinkedHashMap<>();
        delta.indicatorsInserted().forEach(indicator -> in.put(indicator.id(), indicator));
        List<Indicator> changed = new ArrayList<>();
        List<Indicator> out = new ArrayList<>();
        for (Indicator indicator : delta.indicatorsDeleted()) {
            Indicator now = in.remove(indicator.id());
            if (now != null) {
                changed.add(now);
            } else {
                out.add(indicator);
            }
        }
        delta.deleted().forEach(task -> Reported.refuseTask(handle, task));
        out.forEach(indicator -> Reported.refuseIndicator(handle, indicator));
        ProgrammeRows rows = new ProgrammeRows(programmeId);
        unlink(change, delta);
        indicators.delete(change, out);
        change.insert(TreeOrder.parentsFirst(delta.inserted(), Task::id, Task::parentId).stream()
                .map(rows::of)
                .toList());
        update(change, rows, delta);
        indicators.update(change, rows, changed);
        List<Task> deleted = TreeOrder.parentsFirst(delta.deleted(), Task::id, Task::parentId);
        change.delete(current(handle, "task", deleted.reversed(), Task::id, Task::key));
        indicators.insert(change, rows, List.copyOf(in.values()));
        change.update(
                current(handle, "dependency", delta.relinked(), Dependency::id, link -> key(handle, link)),
                delta.relinked().stream().map(link -> row(handle, rows, link)).toList());
        change.insert(
                delta.linked().stream().map(link -> row(handle, rows, link)).toList());
    }

    /**
     * Writes an edit whose removed tasks and indicators are retired: they stay with all that was reported on them, in
     * the work area where they are, and are no longer read with the programme. Links go.
     *
     * @throws IllegalStateException if a row is not there
     */
    public void retire(Change change, UUID programmeId, PlanDelta delta) {
        Handle handle = change.handle();
        unlink(change, delta);
        indicators.retire(change, delta.indicatorsDeleted());
        Set<UUID> gone = delta.deleted().stream().map(Task::id).collect(Collectors.toSet());
        List<Row> before = current(handle, "task", delta.deleted(), Task::id, Task::key);
        change.update(
                before,
                before.stream()
                        .map(row -> gone.contains((UUID) row.values().get("parent_id"))
                                ? row.with("retired", true)
                                : row.with("retired", true).with("parent_id", null))
                        .toList());
        update(change, new ProgrammeRows(programmeId), delta);
    }

    private void unlink(Change change, PlanDelta delta) {
        Handle handle = change.handle();
        change.delete(current(handle, "dependency", delta.unlinked(), Dependency::id, link -> key(handle, link)));
    }

    private void update(Change change, ProgrammeRows rows, PlanDelta delta) {
        TaskMoves.update(
                change,
                current(change.handle(), "task", delta.changed(), Task::id, Task::key),
                delta.changed().stream().map(rows::of).toList());
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
