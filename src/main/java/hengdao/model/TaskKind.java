package hengdao.model;

/** What a row of the task tree is. */
public enum TaskKind {
    /** Holds other tasks; its dates and progress are rolled up from them. */
    SUMMARY,
    /** Work with a start and a finish. */
    TASK,
    /** A dated outcome without duration or figure, such as an opening. */
    MILESTONE
}
