package hengdao.store;

import com.google.gson.JsonParser;
import hengdao.model.Dependency;
import hengdao.model.Indicator;
import hengdao.model.PlanDelta;
import hengdao.model.StageTarget;
import hengdao.model.Task;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;

/** Those rows of the plan, by id, that an earlier change touched, as they are at one moment. */
record TouchedPlan(Map<UUID, Task> tasks, Map<UUID, Dependency> links, Map<UUID, Indicator> indicators) {

    /** One row unless it is retired. */
    private static final String KEPT = "where id = :id and not retired";

    static TouchedPlan read(Handle handle, List<Recorded> records) {
        return new TouchedPlan(
                read(handle, ids(records, "task"), PlanRows.TASKS + KEPT, (rs, context) -> PlanRows.task(rs)),
                read(
                        handle,
                        ids(records, "dependency"),
                        PlanRows.DEPENDENCIES + "where id = :id",
                        (rs, context) -> PlanRows.dependency(rs)),
                indicators(handle, records));
    }

    /** Those touched themselves, and those of which a stage target was. */
    private static Map<UUID, Indicator> indicators(Handle handle, List<Recorded> records) {
        Set<UUID> ids = ids(records, "indicator");
        records.stream().filter(record -> record.table().equals("stage_target")).forEach(record -> {
            String json = record.after() != null ? record.after() : record.before();
            ids.add(UUID.fromString(JsonParser.parseString(Objects.requireNonNull(json))
                    .getAsJsonObject()
                    .get("indicator_id")
                    .getAsString()));
        });
        Map<UUID, Indicator> found = new LinkedHashMap<>();
        for (UUID id : ids) {
            Map<UUID, List<StageTarget>> stages = PlanRows.stages(handle, id);
            found.putAll(read(
                    handle, Set.of(id), PlanRows.INDICATORS + KEPT, (rs, context) -> PlanRows.indicator(rs, stages)));
        }
        return found;
    }

    private static Set<UUID> ids(List<Recorded> records, String table) {
        return records.stream()
                .filter(record -> record.table().equals(table))
                .map(Recorded::id)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** What has become of the rows since an earlier moment; a changed indicator is taken out and put in. */
    PlanDelta since(TouchedPlan before) {
        List<Indicator> indicatorsOut = missing(before.indicators, indicators);
        List<Indicator> indicatorsIn = missing(indicators, before.indicators);
        changed(before.indicators, indicators).forEach(indicator -> {
            indicatorsOut.add(before.indicators.get(indicator.id()));
            indicatorsIn.add(indicator);
        });
        return new PlanDelta(
                missing(tasks, before.tasks),
                changed(before.tasks, tasks),
                missing(before.tasks, tasks),
                missing(links, before.links),
                changed(before.links, links),
                missing(before.links, links),
                indicatorsOut,
                indicatorsIn);
    }

    private static <T> Map<UUID, T> read(Handle handle, Set<UUID> ids, String select, RowMapper<T> mapper) {
        Map<UUID, T> found = new LinkedHashMap<>();
        for (UUID id : ids) {
            handle.createQuery(select).bind("id", id).map(mapper).findOne().ifPresent(row -> found.put(id, row));
        }
        return found;
    }

    /** Those of the first that are not in the second. */
    private static <T> List<T> missing(Map<UUID, T> first, Map<UUID, T> second) {
        List<T> found = new ArrayList<>();
        first.forEach((id, row) -> {
            if (!second.containsKey(id)) {
                found.add(row);
            }
        });
        return found;
    }

    private static <T> List<T> changed(Map<UUID, T> before, Map<UUID, T> after) {
        List<T> found = new ArrayList<>();
        after.forEach((id, row) -> {
            T was = before.get(id);
            if (was != null && !was.equals(row)) {
                found.add(row);
            }
        });
        return found;
    }
}
