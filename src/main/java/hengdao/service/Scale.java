package hengdao.service;

/** How wide time is drawn; {@link #AUTO} shows the whole time on one page width. */
public enum Scale {
    YEAR,
    QUARTER,
    MONTH,
    TEN_DAY,
    WEEK,
    DAY,
    AUTO
}
