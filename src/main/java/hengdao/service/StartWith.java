package hengdao.service;

/** What a new data folder starts with. */
public enum StartWith {
    /** The programme that comes with the program. */
    PROGRAMME,
    /** The same with example plans, dates, units and entries, marked as examples (示例). */
    DEMO,
    /** Nothing but the work calendar. */
    EMPTY
}
