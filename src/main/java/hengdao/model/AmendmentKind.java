package hengdao.model;

/** What of an indicator an amendment changes. */
public enum AmendmentKind {
    TARGET,
    DEADLINE,
    /** What is counted (口径): figures before and after are not comparable. */
    BASIS,
    BASELINE,
    /** Stage targets (阶段性目标) that were set before. */
    STAGES
}
