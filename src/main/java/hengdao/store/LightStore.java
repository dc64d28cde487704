package hengdao.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/**
 * The lights of rows as they were judged (亮灯), kept where they differ from what was kept before up to the same day. They
 * follow from other rows, so the log has no records of them. Safe for use by several threads.
 */
public final class LightStore {

    /** Up to so many rows each is looked up; beyond, the whole programme is read at once. */
    private static final int FEW = 100;

    private final Database database;
    private final Ids ids;

    /** The lights of an open database; {@code ids} makes the ids of their rows. */
    public LightStore(Database database, Ids ids) {
        this.database = database;
        this.ids = ids;
    }

    /** All that was kept of a row, by status date and then in the order in which it was recorded. */
    public List<KeptLight> of(UUID subjectId) {
        return database.read(handle -> handle.createQuery("""
            select as_of, light, recorded_at from light_record where subject_id = :subject order by as_of, id
            """)
                .bind("subject", subjectId)
                .map((rs, context) -> {
                    Columns row = new Columns(rs);
                    return new KeptLight(row.date(), row.text(), row.instant());
                })
                .list());
    }

    /**
     * Keeps those lights that differ from what holds of their rows on that day.
     *
     * @param lights the names of lights by row
     * @param nothing lights that say no more of a row than that nothing is kept of it
     */
    public void keep(Change change, UUID programmeId, LocalDate asOf, Map<UUID, String> lights, Set<String> nothing) {
        Map<UUID, String> before = lights.size() > FEW
                ? all(change.handle(), programmeId, asOf)
                : some(change.handle(), lights.keySet(), asOf);
        List<Row> rows = new ArrayList<>();
        new TreeMap<>(lights).forEach((subject, light) -> {
            String known = before.get(subject);
            if (known == null ? !nothing.contains(light) : !light.equals(known)) {
                rows.add(Row.of("light_record", ids.next(), subject.toString())
                        .with("programme_id", programmeId)
                        .with("subject_id", subject)
                        .with("as_of", asOf)
                        .with("light", light)
                        .with("recorded_at", change.at())
                        .done());
            }
        });
        change.insertDerived(rows);
    }

    private static Map<UUID, String> some(Handle handle, Iterable<UUID> subjects, LocalDate asOf) {
        Map<UUID, String> lights = new HashMap<>();
        for (UUID subject : subjects) {
            handle.createQuery("""
                select light from light_record
                where subject_id = :subject and as_of <= :day
                order by as_of desc, id desc fetch first 1 row only
                """)
                    .bind("subject", subject)
                    .bind("day", asOf)
                    .mapTo(String.class)
                    .findOne()
                    .ifPresent(light -> lights.put(subject, light));
        }
        return lights;
    }

    private static Map<UUID, String> all(Handle handle, UUID programmeId, LocalDate asOf) {
        Map<UUID, String> lights = new HashMap<>();
        handle.createQuery("""
            select subject_id, light from light_record
            where programme_id = :programme and as_of <= :day
            order by as_of, id
            """)
                .bind("programme", programmeId)
                .bind("day", asOf)
                .map((rs, context) -> {
                    Columns row = new Columns(rs);
                    return lights.put(row.id(), row.text()) == null;
                })
                .list();
        return lights;
    }
}
