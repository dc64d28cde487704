package hengdao.report;

/** What a figure kept of a report says; names of {@link Fact.Name} are used beside these for the sheet of an indicator. */
public enum FigureName {
    TARGET,
    FINISH,
    DEADLINE,
    SCHEDULED,
    ACTUAL,
    INCREMENT,
    GAP,
    LIGHT,
    RANK,
    TASKS,
    DONE,
    ON_TIME,
    BEHIND,
    OVERDUE,
    ORDER_STATE,
    ORDER_DUE,
    ORDER_REQUIREMENT
}
