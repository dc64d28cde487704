package hengdao.store;

import hengdao.model.EntryState;
import hengdao.model.Evidence;
import hengdao.model.ProgressEntry;
import hengdao.model.Verdict;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Reads progress entries with their state. An entry is withdrawn if a correction says so; else superseded if one names
 * a replacement that is not itself withdrawn, be it returned; else what its newest review says; else submitted.
 */
final class EntryReader {

    private record Correction(UUID entryId, @Nullable UUID replacementId) {}

    private final Handle handle;
    private final Map<UUID, List<Evidence>> evidence = new HashMap<>();
    private final Map<UUID, UUID> supersedes = new HashMap<>();
    private final Set<UUID> superseded = new HashSet<>();
    private final Set<UUID> withdrawn = new HashSet<>();
    private final Map<UUID, Verdict> verdicts = new HashMap<>();

    EntryReader(Handle handle) {
        this.handle = handle;
    }

    /** By as-of date, then in the order in which they were entered. */
    List<ProgressEntry> ofProgramme(UUID programmeId) {
        readEvidence();
        readCorrections();
        verdicts.putAll(ReviewStore.verdicts(handle));
        List<ProgressEntry> entries = handle.createQuery("""
            select id, coalesce(task_id, indicator_id), as_of, measured, numerator, denominator, note, problem,
                next_step, reason, reported_by, entered_at, example
            from entry
            """ + ProgrammeReader.WHOLE)
                .bind("programme", programmeId)
                .map((rs, context) -> entry(new Columns(rs)))
                .list();
        entries.sort(Comparator.comparing(ProgressEntry::asOf)
                .thenComparing(ProgressEntry::enteredAt)
                .thenComparing(ProgressEntry::id));
        return entries;
    }

    /** That of all programmes, which is little beside the entries: a join would look at each of these. */
    private void readEvidence() {
        handle.createQuery("select entry_id, sha256, file_name, byte_count from evidence order by entry_id, sort_order")
                .map((rs, context) -> {
                    Columns row = new Columns(rs);
                    return evidence.computeIfAbsent(row.id(), id -> new ArrayList<>())
                            .add(new Evidence(row.text(), row.text(), row.count()));
                })
                .list();
    }

    /** Those of all programmes, as {@link #readEvidence} does. */
    private void readCorrections() {
        List<Correction> corrections = handle.createQuery("select entry_id, replacement_id from entry_correction")
                .map((rs, context) -> correction(new Columns(rs)))
                .list();
        for (Correction correction : corrections) {
            UUID replacement = correction.replacementId();
            if (replacement == null) {
                withdrawn.add(correction.entryId());
            } else {
                supersedes.put(replacement, correction.entryId());
            }
        }
        supersedes.forEach((replacement, entry) -> {
            if (!withdrawn.contains(replacement)) {
                superseded.add(entry);
            }
        });
    }

    private static Correction correction(Columns row) throws SQLException {
        return new Correction(row.id(), row.optionalId());
    }

    private ProgressEntry entry(Columns row) throws SQLException {
        UUID id = row.id();
        return new ProgressEntry(
                id,
                row.id(),
                row.date(),
                row.number(),
                row.optionalNumber(),
                row.optionalNumber(),
                row.text(),
                row.text(),
                row.text(),
                row.text(),
                evidence.getOrDefault(id, List.of()),
                row.text(),
                row.instant(),
                supersedes.get(id),
                state(id),
                row.flag());
    }

    private EntryState state(UUID id) {
        if (withdrawn.contains(id)) {
            return EntryState.WITHDRAWN;
        }
        return superseded.contains(id) ? EntryState.SUPERSEDED : state(verdicts.get(id));
    }

    /** The state of an entry that nothing supersedes or withdraws; {@code verdict} is null before its review. */
    static EntryState state(@Nullable Verdict verdict) {
        return switch (verdict) {
            case null -> EntryState.SUBMITTED;
            case ACCEPTED -> EntryState.ACCEPTED;
            case RETURNED -> EntryState.RETURNED;
        };
    }
}
