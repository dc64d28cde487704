package hengdao.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A change of what an indicator, or a task that is due by itself, was promised to be; never changed itself, so that both values stay visible.
 *
 * @param subjectId the indicator or task
 * @param ofTask whether it is a task
 * @param before as it stood, in words or figures for the reader
 * @param after as it stands from {@code on}
 * @param reason why, not blank
 * @param on the day from which it holds
 * @param approvedBy who approved it, not blank
 * @param by who entered it
 */
public record Amendment(
        UUID id,
        UUID subjectId,
        boolean ofTask,
        AmendmentKind kind,
        String before,
        String after,
        String reason,
        LocalDate on,
        String approvedBy,
        String by,
        Instant enteredAt) {}
