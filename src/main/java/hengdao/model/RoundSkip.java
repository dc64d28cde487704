package hengdao.model;

import java.time.Instant;
import java.util.UUID;

/**
 * Nothing is reported on a subject in a round, with the reason; never changed once noted.
 *
 * @param subjectId the indicator or task
 * @param reason empty where it takes back the skip before it
 * @param by who skipped it
 */
public record RoundSkip(UUID id, UUID roundId, UUID subjectId, String reason, String by, Instant at) {

    /** Whether it takes back the skip before it. */
    public boolean isTakenBack() {
        return reason.isEmpty();
    }
}
