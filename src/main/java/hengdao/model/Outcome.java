package hengdao.model;

import java.time.LocalDate;
import java.util.UUID;

/**
 * The end state of a task from a day on; never changed, a later one takes its place.
 *
 * @param reason not blank for {@link OutcomeKind#CONSTRAINED}, may be empty for others that no figure speaks against
 * @param on the first day it holds
 * @param by who stated it
 */
public record Outcome(UUID taskId, OutcomeKind kind, String reason, LocalDate on, String by) {

    public Outcome {
        if (kind == OutcomeKind.CONSTRAINED && reason.isBlank()) {
            throw new IllegalArgumentException("constrained without a reason");
        }
    }
}
