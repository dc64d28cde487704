package hengdao.model;

/** What an officer may do (角色); each may do what those before may. */
public enum Role {
    /** 填报员. */
    REPORTER,
    /** 审核员. */
    REVIEWER,
    /** 管理员. */
    KEEPER;

    /** Whether this role may do what needs the other one. */
    public boolean covers(Role needed) {
        return compareTo(needed) >= 0;
    }
}
