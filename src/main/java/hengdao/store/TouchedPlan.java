package hengdao.store;

import hengdao.model.Dependency;
import hengdao.model.Indicator;
import hengdao.model.PlanDelta;
import hengdao.model.Task;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;

/** Those rows of the plan, by id, that an earlier change touched, as they are at one moment. */
record TouchedPlan(Map<UUID, Task> tasks, Map<UUID, Dependency> links, Map<UUID, Indicator> indicators) {

    static TouchedPlan read(Handle handle, List<Recorded> records) {
        return new TouchedPlan(
                read(handle, records, "task", PlanRows.TASKS, (rs, context) -> PlanRows.task(rs)),
                read(handle, records, "dependency", PlanRows.DEPENDENCIES, (rs, context) -> PlanRows.dependency(rs)),
                read(handle, records, "indicator", PlanRows.INDICATORS, (rs, context) -> PlanRows.indicator(rs)));
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

    private static <T> Map<UUID, T> read(
            Handle handle, List<Recorded> records, String table, String select, RowMapper<T> mapper) {
        Map<UUID, T> found = new LinkedHashMap<>();
        for (Recorded record : records) {
            if (record.table().equals(table) && !found.containsKey(record.id())) {
                handle.createQuery(select + "where id = :id")
                        .bind("id", record.id())
                        .map(mapper)
                        .findOne()
                        .ifPresent(row -> found.put(record.id(), row));
            }
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
