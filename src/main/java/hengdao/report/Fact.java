package hengdao.report;

/**
 * A heading and what is known under it.
 *
 * @param name of the fact, never shown
 */
public record Fact(Name name, String heading, String text) {

    /** What a fact is about. */
    public enum Name {
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
        AMENDMENTS
    }
}
