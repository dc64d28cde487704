package hengdao.report;

/** Whether figures rest on entries that have not been reviewed yet (待审核). */
enum Awaiting {
    /** All were reviewed, or there are none. */
    NONE(""),
    /** Those of some rows it holds. */
    BELOW("report.pending.below"),
    /** Its own newest one. */
    OWN("report.pending");

    private final String key;

    Awaiting(String key) {
        this.key = key;
    }

    /** Whether anything has to be said. */
    boolean says() {
        return this != NONE;
    }

    /** What stands behind words; its key. */
    String behindWords() {
        return key;
    }

    /** What stands below a figure; its key. */
    String belowFigure() {
        return key + ".figure";
    }
}
