package hengdao.service;

/** A column left of the bars of a chart on paper; the name stands there in any case. */
public enum TableColumn {
    NUMBER,
    NAME,
    LEAD_UNIT,
    RESPONSIBLE,
    OFFICIAL,
    SUPPORTING,
    START,
    FINISH,
    DURATION,
    DEADLINE,
    MEASURED,
    PERCENT,
    SCHEDULED,
    GAP,
    LIGHT,
    FLOAT,
    PREDECESSORS,
    BASELINE_GAP
}
