package hengdao.report;

import hengdao.report.document.PageSetup;

/**
 * A sheet as it lies on the table; lengths in points.
 *
 * @param margin white edge on all four sides
 * @param blackOnly whether nothing but black ink may be used
 */
public record PageFormat(double width, double height, double margin, boolean blackOnly) {
    static final double POINTS_PER_MILLIMETRE = 72 / 25.4;

    private static final double A3_LONG_EDGE = 420 * POINTS_PER_MILLIMETRE;
    private static final double MARGIN = 11 * POINTS_PER_MILLIMETRE;

    /** A sheet of these edges in millimetres with its usual margin, in colour. */
    public static PageFormat ofMillimetres(double width, double height) {
        PageFormat bare = new PageFormat(width * POINTS_PER_MILLIMETRE, height * POINTS_PER_MILLIMETRE, 0, false);
        return new PageFormat(bare.width, bare.height, MARGIN * bare.magnification(), false);
    }

    /** The same sheet with another margin, in millimetres. */
    public PageFormat withMargin(double millimetres) {
        return new PageFormat(width, height, millimetres * POINTS_PER_MILLIMETRE, blackOnly);
    }

    /** The same sheet in black only, or in colour. */
    public PageFormat inBlack(boolean black) {
        return new PageFormat(width, height, margin, black);
    }

    /**
     * How much larger than at A3 type and lines are: they grow with the sheet, but slower, so that a wall chart is read
     * from further away and still holds more; never below 1.
     */
    public double magnification() {
        return Math.max(1, Math.sqrt(Math.max(width, height) / A3_LONG_EDGE));
    }

    /** The sheet as documents of text and tables take it. */
    PageSetup setup() {
        return PageSetup.sheet(width, height, margin);
    }

    /** The width between the margins. */
    public double contentWidth() {
        return width - 2 * margin;
    }
}
