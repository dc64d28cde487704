package hengdao.model;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an officer reported at one date; never changed once saved.
 *
 * @param subjectId the indicator, or the task, it is about
 * @param value the cumulative value in the indicator's unit, or the task's physical progress in per cent
 * @param numerator with {@code denominator} the counts behind a share, null if unknown
 * @param reason why a cumulative figure fell or a share passed 100 %, empty otherwise
 * @param by who reported it
 * @param supersedes the entry this one corrects, or null
 */
public record ProgressEntry(
        UUID id,
        UUID subjectId,
        LocalDate asOf,
        BigDecimal value,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        String note,
        String problem,
        String nextStep,
        String reason,
        List<Evidence> evidence,
        String by,
        Instant enteredAt,
        @Nullable UUID supersedes,
        EntryState state,
        boolean example) {

    public ProgressEntry {
        evidence = List.copyOf(evidence);
    }

    /** The same entry in another state. */
    public ProgressEntry in(EntryState other) {
        return new ProgressEntry(
                id,
                subjectId,
                asOf,
                value,
                numerator,
                denominator,
                note,
                problem,
                nextStep,
                reason,
                evidence,
                by,
                enteredAt,
                supersedes,
                other,
                example);
    }

    /** A new entry that says the same. */
    public ProgressEntry again(UUID newId, Instant newEnteredAt) {
        return new ProgressEntry(
                newId,
                subjectId,
                asOf,
                value,
                numerator,
                denominator,
                note,
                problem,
                nextStep,
                reason,
                evidence,
                by,
                newEnteredAt,
                supersedes,
                EntryState.SUBMITTED,
                example);
    }
}
