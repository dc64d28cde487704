package hengdao.report;

/**
 * A heading and what is known under it.
 *
 * @param name of the fact, never shown
 */
public record Fact(Name name, String heading, String text) {

    /** What a fact is about. */
    public enum Name {
        TASK,
        LEAD_UNIT,
        LIGHT,
        VALUE,
        TARGET,
        BASIS,
        BASELINE,
        STAGES,
        SCHEDULED,
        ACHIEVEMENT,
        GAP,
        MISSING,
        PAST,
        REQUIRED,
        RECENT,
        /** What is to be expected, or that the target is reached. */
        FORECAST,
        AMENDMENTS;

        /** Whether it stands on a line of its own on paper. */
        boolean isLong() {
            return switch (this) {
                case TASK, STAGES, REQUIRED, RECENT, FORECAST, AMENDMENTS -> true;
                case LEAD_UNIT, LIGHT, VALUE, TARGET, BASIS, BASELINE, SCHEDULED, ACHIEVEMENT, GAP, MISSING, PAST ->
                    false;
            };
        }
    }
}
