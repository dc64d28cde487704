package hengdao.service;

/** Which sides of a sheet are printed, as CUPS names them. */
public enum PrintSides {
    ONE("one-sided"),
    /** Turned like the pages of a book. */
    LONG_EDGE("two-sided-long-edge"),
    /** Turned like a calendar. */
    SHORT_EDGE("two-sided-short-edge");

    private final String option;

    PrintSides(String option) {
        this.option = option;
    }

    String option() {
        return option;
    }
}
