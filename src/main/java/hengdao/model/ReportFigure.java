package hengdao.model;

/**
 * One thing a report showed.
 *
 * @param key of the row of the plan, or what else the figure stands for; empty for the whole report
 * @param name of that row
 * @param what the figure says, a fixed word such as {@code ACTUAL}
 * @param shown the figure as it stood there
 */
public record ReportFigure(String key, String name, String what, String shown) {}
