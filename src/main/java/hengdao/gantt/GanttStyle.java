package hengdao.gantt;

import hengdao.drawing.Fill;
import hengdao.drawing.TextStyle;

/**
 * Colours and sizes of a chart; all lengths are points.
 *
 * @param text of table cells
 * @param strong of project and work-area names
 * @param label beside bars and in the axis
 * @param scale percentages above and below the bars
 * @param rowHeight of a row whose name needs one line
 * @param axisHeight of all tiers of the time axis together
 * @param stripHeight of the strip below the tiers, which names the status date
 * @param planFill inside of plan bars
 * @param hairline width of rules
 * @param wrapNames true to wrap long names and let rows grow, false to cut them with an ellipsis
 * @param ringedLights true for words in a ring instead of a coloured dot before the word
 * @param labelsInSlice true where a label must not be cut by the edge of the slice shown
 * @param laneHeight of the lane under a measured row
 * @param axis the tiers of the time axis
 * @param blackOnly true where nothing but black ink is used, so that weight and shape must say what colour says elsewhere
 */
public record GanttStyle(
        ChartPalette palette,
        TextStyle text,
        TextStyle strong,
        TextStyle label,
        TextStyle scale,
        double rowHeight,
        double planHeight,
        double barGap,
        double actualHeight,
        double axisHeight,
        double stripHeight,
        double padding,
        double indent,
        Fill planFill,
        double hairline,
        boolean wrapNames,
        boolean ringedLights,
        boolean labelsInSlice,
        double laneHeight,
        AxisChoice axis,
        boolean blackOnly) {

    /** The window in its light theme: one point is one pixel at 100 %. */
    public static GanttStyle screen() {
        return screen(ChartPalette.light());
    }

    /** The window in any theme. */
    public static GanttStyle screen(ChartPalette palette) {
        return new GanttStyle(
                palette,
                new TextStyle(12.5, false),
                new TextStyle(12.5, true),
                new TextStyle(11.5, false),
                new TextStyle(9.5, false),
                34,
                8,
                1,
                5,
                60,
                18,
                8,
                14,
                Fill.of(palette.plan()),
                1,
                false,
                false,
                false,
                28,
                AxisChoice.AUTOMATIC,
                false);
    }

    /** The window with more rows: 28 px each. */
    public static GanttStyle compactScreen(ChartPalette palette) {
        return new GanttStyle(
                palette,
                new TextStyle(12, false),
                new TextStyle(12, true),
                new TextStyle(11, false),
                new TextStyle(9, false),
                28,
                7,
                0,
                5,
                54,
                16,
                6,
                12,
                Fill.of(palette.plan()),
                1,
                false,
                false,
                false,
                24,
                AxisChoice.AUTOMATIC,
                false);
    }

    /** Paper: 0.5 pt lines, hatched plan bars, words in rings. */
    public static GanttStyle paper() {
        ChartPalette palette = ChartPalette.paper();
        return new GanttStyle(
                palette,
                new TextStyle(9, false),
                new TextStyle(9, true),
                new TextStyle(8.5, false),
                new TextStyle(7, false),
                25,
                6,
                1,
                4.5,
                45,
                14,
                4,
                8,
                new Fill.Hatch(palette.planEdge(), palette.plan(), 3, 0.4),
                0.5,
                true,
                true,
                true,
                22,
                AxisChoice.AUTOMATIC,
                false);
    }

    /** Paper with as many rows as can still be read, for a chart on one page. */
    public static GanttStyle densePaper() {
        GanttStyle usual = paper();
        return new GanttStyle(
                usual.palette,
                new TextStyle(8, false),
                new TextStyle(8, true),
                new TextStyle(7.5, false),
                new TextStyle(6, false),
                19,
                4,
                0.5,
                3.2,
                36,
                12,
                3,
                6,
                usual.planFill,
                usual.hairline,
                true,
                true,
                true,
                17,
                AxisChoice.AUTOMATIC,
                false);
    }

    /** Paper with a single line of type in a row: the twelve projects with their work areas on one A3 landscape. */
    public static GanttStyle linePaper() {
        GanttStyle usual = paper();
        return new GanttStyle(
                usual.palette,
                new TextStyle(7.2, false),
                new TextStyle(7.2, true),
                new TextStyle(6.8, false),
                new TextStyle(6.2, false),
                12.4,
                3.6,
                0.4,
                3.2,
                30,
                11,
                2.6,
                6,
                new Fill.Hatch(usual.palette.planEdge(), usual.palette.plan(), 2.2, 0.35),
                usual.hairline,
                true,
                true,
                true,
                13,
                AxisChoice.AUTOMATIC,
                false);
    }

    /** The same style for a printer or copier that knows only black. */
    public GanttStyle inBlack() {
        ChartPalette black = ChartPalette.black();
        Fill plan = planFill instanceof Fill.Hatch(var line, var ground, var spacing, var width)
                ? new Fill.Hatch(black.planEdge(), black.plan(), spacing, width)
                : planFill;
        return new GanttStyle(
                black,
                text,
                strong,
                label,
                scale,
                rowHeight,
                planHeight,
                barGap,
                actualHeight,
                axisHeight,
                stripHeight,
                padding,
                indent,
                plan,
                hairline,
                wrapNames,
                ringedLights,
                labelsInSlice,
                laneHeight,
                axis,
                true);
    }

    /** Whether a row has room for one line of type only, so that nothing stands above or below its bars. */
    public boolean isOneLine() {
        return rowHeight < 2 * text.size();
    }

    /** How far a page shows the time beyond its last day, so that marks at its end and the links beside them are whole. */
    public double pageEdge() {
        return planHeight * 3;
    }

    /** The usual width of a column in points; the name's is the least it needs. */
    public double columnWidth(Column column) {
        return Math.rint(column.ems() * text.size() + padding);
    }

    /** The same style with other tiers of the time axis. */
    public GanttStyle withAxis(AxisChoice other) {
        return new GanttStyle(
                palette,
                text,
                strong,
                label,
                scale,
                rowHeight,
                planHeight,
                barGap,
                actualHeight,
                axisHeight,
                stripHeight,
                padding,
                indent,
                planFill,
                hairline,
                wrapNames,
                ringedLights,
                labelsInSlice,
                laneHeight,
                other,
                blackOnly);
    }

    /** The same style with all lengths and type that many times as large, for wall charts. */
    public GanttStyle scaled(double by) {
        Fill plan = planFill instanceof Fill.Hatch(var line, var ground, var spacing, var width)
                ? new Fill.Hatch(line, ground, spacing * by, width * by)
                : planFill;
        return new GanttStyle(
                palette,
                scaled(text, by),
                scaled(strong, by),
                scaled(label, by),
                scaled(scale, by),
                rowHeight * by,
                planHeight * by,
                barGap * by,
                actualHeight * by,
                axisHeight * by,
                stripHeight * by,
                padding * by,
                indent * by,
                plan,
                hairline * by,
                wrapNames,
                ringedLights,
                labelsInSlice,
                laneHeight * by,
                axis,
                blackOnly);
    }

    private static TextStyle scaled(TextStyle style, double by) {
        return new TextStyle(style.size() * by, style.bold());
    }
}
