package hengdao.service;

/** The levels of rows of a chart, from the highest down. */
public enum RowLevel {
    PROJECT,
    AREA,
    TASK,
    INDICATOR
}
