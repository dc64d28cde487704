package hengdao.report;

/** The reports that a template may give a title of its own. */
public enum TemplateTitle {
    GANTT,
    PROGRESS,
    BULLETIN,
    INDICATOR,
    ORDER,
    DUE,
    LEDGER
}
