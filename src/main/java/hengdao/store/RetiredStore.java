package hengdao.store;

import hengdao.model.Indicator;
import hengdao.model.PlanDelta;
import hengdao.model.RetiredRow;
import hengdao.model.StageTarget;
import hengdao.model.Task;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Reads the tasks and indicators that were retired, and brings them back. Safe for use by several threads. */
public final class RetiredStore {

    /** How the log calls a retirement for which a reason was given; the reason follows. */
    public static final String ACTION = "retire: ";

    private static final String TASKS = """
        select id, task_key, name, work_area_id, parent_id,
            (select max(seq) from change_record where row_id = task.id) as seq
        from task where programme_id = :programme and retired
        """;

    private static final String INDICATORS = """
        select id, indicator_key, name, task_id, cast(null as uuid) as parent_id,
            (select max(seq) from change_record where row_id = indicator.id) as seq
        from indicator where programme_id = :programme and retired
        """;

    private final Database database;
    private final StoredRows stored = new StoredRows();

    /** The retired rows of an open database. */
    public RetiredStore(Database database) {
        this.database = database;
    }

    /** @param place as in {@link RetiredRow} */
    private record Kept(
            UUID id,
            String key,
            String name,
            UUID place,
            @Nullable UUID parent,
            long seq,
            boolean indicator) {}

    private record Log(String by, Instant at, String action) {}

    /** The retired rows of a programme, the newest first; those that went with another are counted there. */
    public List<RetiredRow> ofProgramme(UUID programmeId) {
        return database.read(handle -> {
            List<Kept> all = kept(handle, programmeId);
            Map<UUID, Kept> byId = new HashMap<>();
            all.forEach(each -> byId.put(each.id(), each));
            List<RetiredRow> tops = new ArrayList<>();
            for (Kept each : all) {
                if (above(each, byId).isEmpty()) {
                    Log log = log(handle, each);
                    tops.add(new RetiredRow(
                            each.id(),
                            each.key(),
                            each.name(),
                            each.indicator(),
                            each.place(),
                            with(each, all, byId).size() - 1,
                            log.at(),
                            log.by(),
                            reason(log.action())));
                }
            }
            tops.sort(Comparator.comparing(RetiredRow::at).reversed().thenComparing(RetiredRow::key));
            return List.copyOf(tops);
        });
    }

    /**
     * Brings a retired row back with all that went with it.
     *
     * @param parent the task to put a task under, null for the first level of its work area
     * @param position its place there, or among the indicators of its task
     * @return the rows that are part of the plan again
     */
    public PlanDelta restore(Change change, UUID programmeId, UUID id, @Nullable UUID parent, int position) {
        Handle handle = change.handle();
        List<Kept> all = kept(handle, programmeId);
        Map<UUID, Kept> byId = new HashMap<>();
        all.forEach(each -> byId.put(each.id(), each));
        List<Kept> back = Optional.ofNullable(byId.get(id))
                .map(top -> with(top, all, byId))
                .orElse(List.of());
        List<Task> tasks = new ArrayList<>();
        List<Indicator> indicators = new ArrayList<>();
        for (Kept each : back) {
            String table = each.indicator() ? "indicator" : "task";
            Row before = stored.find(handle, table, each.id(), each.key()).orElseThrow();
            Row after = before.with("retired", false);
            if (each.id().equals(id)) {
                after = after.with("sort_order", position);
                after = each.indicator() ? after : after.with("parent_id", parent);
            }
            change.update(before, after);
            if (each.indicator()) {
                Map<UUID, List<StageTarget>> stages = PlanRows.stages(handle, each.id());
                indicators.add(handle.createQuery(PlanRows.INDICATORS + "where id = :id")
                        .bind("id", each.id())
                        .map((rs, context) -> PlanRows.indicator(rs, stages))
                        .one());
            } else {
                tasks.add(handle.createQuery(PlanRows.TASKS + "where id = :id")
                        .bind("id", each.id())
                        .map((rs, context) -> PlanRows.task(rs))
                        .one());
            }
        }
        return new PlanDelta(tasks, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), indicators);
    }

    /** The task under which a retired task stood, empty if it was on the first level or nothing is known of it. */
    public Optional<UUID> formerParent(UUID taskId) {
        return database.read(handle -> handle.createQuery("""
            select before_json from change_record
            where table_name = 'task' and row_id = :row and before_json is not null
            order by seq desc, item desc
            """).bind("row", taskId).mapTo(String.class).list().stream()
                .findFirst()
                .map(json -> (@Nullable UUID)
                        stored.parse(handle, "task", taskId, "", json).values().get("parent_id")));
    }

    private static String reason(String action) {
        return action.startsWith(ACTION) ? action.substring(ACTION.length()) : "";
    }

    private static List<Kept> kept(Handle handle, UUID programmeId) {
        List<Kept> all = new ArrayList<>();
        all.addAll(handle.createQuery(TASKS)
                .bind("programme", programmeId)
                .map((rs, context) -> kept(new Columns(rs), false))
                .list());
        all.addAll(handle.createQuery(INDICATORS)
                .bind("programme", programmeId)
                .map((rs, context) -> kept(new Columns(rs), true))
                .list());
        return all;
    }

    private static Kept kept(Columns row, boolean indicator) throws SQLException {
        return new Kept(row.id(), row.text(), row.text(), row.id(), row.optionalId(), row.count(), indicator);
    }

    /** The row with which a row went, empty if it went by itself. */
    private static Optional<Kept> above(Kept row, Map<UUID, Kept> byId) {
        UUID holder = row.indicator() ? row.place() : row.parent();
        return holder == null
                ? Optional.empty()
                : Optional.ofNullable(byId.get(holder)).filter(each -> each.seq() == row.seq());
    }

    private static List<Kept> with(Kept top, List<Kept> all, Map<UUID, Kept> byId) {
        Set<UUID> ids = new HashSet<>(Set.of(top.id()));
        List<Kept> found = new ArrayList<>(List.of(top));
        boolean more = true;
        while (more) {
            more = false;
            for (Kept each : all) {
                if (above(each, byId)
                                .filter(holder -> ids.contains(holder.id()))
                                .isPresent()
                        && ids.add(each.id())) {
                    found.add(each);
                    more = true;
                }
            }
        }
        return found;
    }

    /** The change that retired a row: the newest one that says why, or else the newest one at all. */
    private static Log log(Handle handle, Kept row) {
        return handle.createQuery("""
            select s.actor, s.made_at, s.action
            from change_record r join change_set s on s.seq = r.seq
            where r.row_id = :row
            order by case when s.action like 'retire: %' then 0 else 1 end, r.seq desc
            fetch first 1 row only
            """)
                .bind("row", row.id())
                .map((rs, context) -> {
                    Columns columns = new Columns(rs);
                    return new Log(columns.text(), columns.instant(), columns.text());
                })
                .one();
    }
}
