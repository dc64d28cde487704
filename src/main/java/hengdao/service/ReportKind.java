package hengdao.service;

/** The reports that can be written or printed. */
public enum ReportKind {
    /** 横道图: pdf, svg or png. */
    GANTT,
    /** 进展情况表: pdf or xlsx. */
    PROGRESS,
    /** One indicator with its curve, entries and forecast: pdf, svg or png. */
    INDICATOR
}
