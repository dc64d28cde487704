package hengdao.store;

import hengdao.model.BaselineTask;
import hengdao.model.DateRange;
import hengdao.model.InputRefused;
import hengdao.model.PlanBaseline;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** The baselines (基线) of programmes: plans as they once stood. Safe for use by several threads. */
public final class BaselineStore {

    private final Database database;
    private final Ids ids;
    private final StoredRows stored = new StoredRows();

    /** The baselines of an open database; {@code ids} makes the ids of their rows. */
    public BaselineStore(Database database, Ids ids) {
        this.database = database;
        this.ids = ids;
    }

    /** The baselines of a programme by number. */
    public List<PlanBaseline> ofProgramme(UUID programmeId) {
        return database.read(handle -> ofProgramme(handle, programmeId));
    }

    /** As {@link #ofProgramme(UUID)} within a change, with what it has written so far. */
    public List<PlanBaseline> ofProgramme(Change change, UUID programmeId) {
        return ofProgramme(change.handle(), programmeId);
    }

    /** The tasks of a baseline with their dates, in no order; empty if there is no such baseline. */
    public List<BaselineTask> tasks(UUID baselineId) {
        return database.read(handle -> handle.createQuery("""
            select task_id, task_key, name, planned_start, planned_finish
            from plan_baseline_task where baseline_id = :baseline
            """)
                .bind("baseline", baselineId)
                .map((rs, context) -> task(new Columns(rs)))
                .list());
    }

    /**
     * Keeps a new baseline with the dates of its tasks.
     *
     * @throws InputRefused if the programme has as many as it can have
     */
    public void take(Change change, UUID programmeId, PlanBaseline baseline, List<BaselineTask> tasks) {
        if (ofProgramme(change.handle(), programmeId).size() >= PlanBaseline.MOST) {
            throw new InputRefused("store.too_many_baselines", PlanBaseline.MOST);
        }
        change.insert(Row.of("plan_baseline", baseline.id(), Integer.toString(baseline.no()))
                .with("programme_id", programmeId)
                .with("baseline_no", baseline.no())
                .with("name", baseline.name())
                .with("taken_by", baseline.takenBy())
                .with("taken_at", baseline.takenAt())
                .done());
        change.insert(tasks.stream()
                .map(task -> Row.of("plan_baseline_task", ids.next(), task.key())
                        .with("baseline_id", baseline.id())
                        .with("task_id", task.taskId())
                        .with("task_key", task.key())
                        .with("name", task.name())
                        .with("planned_start", task.planned().first())
                        .with("planned_finish", task.planned().last())
                        .done())
                .toList());
    }

    /**
     * Gives a baseline another name, not empty.
     *
     * @throws InputRefused if there is no such baseline
     */
    public void rename(Change change, UUID baselineId, String name) {
        Row before = header(change.handle(), baselineId);
        change.update(before, before.with("name", name));
    }

    /**
     * Removes a baseline with its dates.
     *
     * @throws InputRefused if there is no such baseline
     */
    public void delete(Change change, UUID baselineId) {
        Row header = header(change.handle(), baselineId);
        change.delete(stored.where(change.handle(), "plan_baseline_task", "baseline_id", baselineId, "task_key"));
        change.delete(List.of(header));
    }

    private Row header(Handle handle, UUID baselineId) {
        return stored.where(handle, "plan_baseline", "id", baselineId, "baseline_no").stream()
                .findFirst()
                .orElseThrow(() -> new InputRefused("store.no_such_baseline", baselineId));
    }

    static List<PlanBaseline> ofProgramme(Handle handle, UUID programmeId) {
        return handle.createQuery("""
            select id, baseline_no, name, taken_at, taken_by
            from plan_baseline where programme_id = :programme
            order by baseline_no
            """)
                .bind("programme", programmeId)
                .map((rs, context) -> baseline(new Columns(rs)))
                .list();
    }

    private static PlanBaseline baseline(Columns row) throws SQLException {
        return new PlanBaseline(row.id(), row.integer(), row.text(), row.instant(), row.text());
    }

    private static BaselineTask task(Columns row) throws SQLException {
        return new BaselineTask(row.id(), row.text(), row.text(), new DateRange(row.date(), row.date()));
    }
}
