package hengdao.gantt;

/**
 * A column an officer chose, with its width.
 *
 * @param width in points
 */
public record ColumnWidth(Column column, double width) {

    /** The column at the style's usual width. */
    public static ColumnWidth usual(Column column, GanttStyle style) {
        return new ColumnWidth(column, style.columnWidth(column));
    }
}
