package hengdao.model;

import java.time.Instant;
import java.util.UUID;

/**
 * A plan as it once stood (基线), to compare with; its dates are read when they are wanted.
 *
 * @param no 1 to 11, unique in the programme
 * @param name as the officer named it, not empty
 */
public record PlanBaseline(UUID id, int no, String name, Instant takenAt, String takenBy) {

    /** How many baselines a programme can have at a time. */
    public static final int MOST = 11;
}
