package hengdao.store;

import hengdao.model.EntryState;
import hengdao.model.Evidence;
import hengdao.model.ProgressEntry;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/**
 * Reads progress entries with their state. An entry is withdrawn if a correction says so; else superseded if one names
 * a replacement that is not itself withdrawn; else submitted.
 */
final class EntryReader {

    private final Handle handle;

    EntryReader(Handle handle) {
        this.handle = handle;
    }

    /** By as-of date, then in the order in which they were entered. */
    List<ProgressEntry> ofProgramme(UUID programmeId) {
        Map<UUID, List<Evidence>> evidence = evidence(programmeId);
        return handle.createQuery("""
            select e.id, coalesce(e.task_id, e.indicator_id) as subject_id, e.as_of, e.measured, e.numerator,
                e.denominator, e.note, e.problem, e.next_step, e.reason, e.reported_by, e.entered_at,
                e.example, corrected.entry_id as supersedes,
                exists (select 1 from entry_correction w
                    where w.entry_id = e.id and w.kind = 'WITHDRAWN') as withdrawn,
                exists (select 1 from entry_correction c
                    where c.entry_id = e.id and c.kind = 'SUPERSEDED'
                    and not exists (select 1 from entry_correction w
                        where w.entry_id = c.replacement_id and w.kind = 'WITHDRAWN')) as superseded
            from entry e left join entry_correction corrected on corrected.replacement_id = e.id
            where e.programme_id = :programme
            order by e.as_of, e.entered_at, e.id
            """)
                .bind("programme", programmeId)
                .map((rs, context) -> entry(rs, evidence))
                .list();
    }

    private Map<UUID, List<Evidence>> evidence(UUID programmeId) {
        Map<UUID, List<Evidence>> byEntry = new HashMap<>();
        handle.createQuery("""
            select v.entry_id, v.sha256, v.file_name, v.byte_count
            from evidence v join entry e on e.id = v.entry_id
            where e.programme_id = :programme
            order by v.entry_id, v.sort_order
            """)
                .bind("programme", programmeId)
                .map((rs, context) -> Map.entry(
                        Columns.id(rs, "entry_id"),
                        new Evidence(rs.getString("sha256"), rs.getString("file_name"), rs.getLong("byte_count"))))
                .forEach(row -> byEntry.computeIfAbsent(row.getKey(), id -> new ArrayList<>())
                        .add(row.getValue()));
        return byEntry;
    }

    private static ProgressEntry entry(ResultSet rs, Map<UUID, List<Evidence>> evidence) throws SQLException {
        UUID id = Columns.id(rs, "id");
        return new ProgressEntry(
                id,
                Columns.id(rs, "subject_id"),
                Columns.date(rs, "as_of"),
                Columns.number(rs, "measured"),
                Columns.optionalNumber(rs, "numerator"),
                Columns.optionalNumber(rs, "denominator"),
                rs.getString("note"),
                rs.getString("problem"),
                rs.getString("next_step"),
                rs.getString("reason"),
                evidence.getOrDefault(id, List.of()),
                rs.getString("reported_by"),
                Columns.instant(rs, "entered_at"),
                Columns.optionalId(rs, "supersedes"),
                state(rs),
                rs.getBoolean("example"));
    }

    private static EntryState state(ResultSet rs) throws SQLException {
        if (rs.getBoolean("withdrawn")) {
            return EntryState.WITHDRAWN;
        }
        return rs.getBoolean("superseded") ? EntryState.SUPERSEDED : EntryState.SUBMITTED;
    }
}
