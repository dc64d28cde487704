package hengdao.model;

import java.time.Instant;
import java.util.UUID;

/**
 * Another unit or person reports on a subject from a round on; never changed once noted.
 *
 * @param subjectId the indicator or task
 * @param toUnit empty if the unit stays the same
 * @param toPerson empty if nobody is named; with neither, those of the plan report again
 * @param by who handed it over
 */
public record RoundHandover(
        UUID id, UUID roundId, UUID subjectId, String toUnit, String toPerson, String reason, String by, Instant at) {

    /** The same under the names that its unit and person have by now. */
    public RoundHandover named(String unit, String person) {
        return new RoundHandover(id, roundId, subjectId, unit, person, reason, by, at);
    }

    /** Whether it gives the subject back to those of the plan. */
    public boolean isTakenBack() {
        return toUnit.isEmpty() && toPerson.isEmpty();
    }
}
