package hengdao.model;

/** What can happen to a supervision order (督办). */
public enum OrderEventKind {
    /** 立项. */
    FILED,
    /** 交办. */
    ASSIGNED,
    /** 承办. */
    UNDERTAKEN,
    /** 催办. */
    REMINDED,
    /** 反馈. */
    REPORTED,
    /** 退办. */
    RETURNED,
    /** 审核通过. */
    PASSED,
    /** 办结（销号）. */
    CONCLUDED,
    /** 归档. */
    ARCHIVED,
    /** 申请延期. */
    EXTENSION_REQUESTED,
    /** 同意延期. */
    EXTENSION_GRANTED,
    /** 不同意延期. */
    EXTENSION_REFUSED,
    /** 更正: the requirement was written wrongly and reads otherwise from now on, see {@link OrderCorrection}. */
    CORRECTED;

    /** Whether it decides on what somebody else asked for or reported. */
    public boolean isDecision() {
        return switch (this) {
            case RETURNED, PASSED, CONCLUDED, EXTENSION_GRANTED, EXTENSION_REFUSED -> true;
            case FILED, ASSIGNED, UNDERTAKEN, REMINDED, REPORTED, ARCHIVED, EXTENSION_REQUESTED, CORRECTED -> false;
        };
    }

    /** Whether it says nothing without words: a report, or the reason of a return, a request, a refusal and a correction. */
    public boolean needsNote() {
        return switch (this) {
            case REPORTED, RETURNED, EXTENSION_REQUESTED, EXTENSION_REFUSED, CORRECTED -> true;
            case FILED, ASSIGNED, UNDERTAKEN, REMINDED, PASSED, CONCLUDED, ARCHIVED, EXTENSION_GRANTED -> false;
        };
    }
}
