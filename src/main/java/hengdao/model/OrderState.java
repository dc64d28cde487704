package hengdao.model;

/** Where a supervision order (督办) stands. */
public enum OrderState {
    /** 立项: it has its number. */
    FILED,
    /** 交办: it was handed to its lead unit. */
    ASSIGNED,
    /** 承办: the lead unit is at work. */
    UNDERTAKEN,
    /** 反馈: the lead unit has reported, and it waits for its review. */
    REPORTED,
    /** 审核通过: it waits for its close-out. */
    PASSED,
    /** 办结（销号）: it is settled. */
    CONCLUDED,
    /** 归档: nothing follows. */
    ARCHIVED;

    /** Whether it is settled, so that it can no longer be overdue. */
    public boolean isSettled() {
        return this == CONCLUDED || this == ARCHIVED;
    }
}
