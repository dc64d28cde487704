package hengdao.model;

/** How a task ends, as reports to the people's congress put it. */
public enum OutcomeKind {
    /** 完成. */
    DONE,
    /** 推进中: carried on; the task is judged by its figures as before. */
    IN_PROGRESS,
    /** 受客观制约: held up by causes outside the district; always with a reason. */
    CONSTRAINED
}
