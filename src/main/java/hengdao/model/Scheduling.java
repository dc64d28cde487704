package hengdao.model;

/** Who decides on the dates of a task. */
public enum Scheduling {
    /** The officer: dates stay as typed, and what they violate is shown. */
    MANUAL,
    /** The program: the earliest dates that the links and the constraint allow. */
    AUTOMATIC
}
