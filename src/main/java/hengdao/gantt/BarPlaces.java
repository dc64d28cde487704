package hengdao.gantt;

/**
 * Where the parts of one row's bars stand, in points of the frame's slice. A chart compared with a baseline keeps a
 * thin bar's room between plan and actual in every row, so that all rows look alike.
 *
 * @param left start of the first planned day
 * @param right end of the last planned day
 * @param actualRight end of the actual bar, {@code left} without data
 * @param hasActual whether there is an actual bar to show
 * @param actualBesideMiddle of words beside the end of the actual bar, clear of the plan bar
 * @param actualTextMiddle of words below the actual bar
 * @param baselineHeight of the bar directly below the plan bar, 0 where no baseline is shown
 * @param diamondHalf half the width and height of a diamond
 */
public record BarPlaces(
        double left,
        double right,
        double actualRight,
        boolean hasActual,
        double planTextMiddle,
        double planTop,
        double planHeight,
        double baselineHeight,
        double actualTop,
        double actualHeight,
        double actualBesideMiddle,
        double actualTextMiddle,
        double belowPlanMiddle,
        double diamondY,
        double diamondHalf) {

    /** The height of figures as a share of the text size. */
    private static final double DIGITS = 0.73;

    /** What a row of one line keeps above its plan bar, as a share of the bar's height; diamonds reach into it. */
    private static final double LEAST_ABOVE = 0.5;

    /** The width of a bar too short to be seen, in points. */
    static final double LEAST_BAR = 2;

    /** Where the bars of a row stand that begins at {@code top} and is {@code full} high, with its lane. */
    public static BarPlaces of(GanttRow row, ChartFrame frame, GanttStyle style, double top, double full) {
        double height = full - LaneLayout.height(row, frame.marks(), style);
        boolean compared = frame.marks().shows(ChartLayer.BASELINE)
                && !frame.marks().baseline().isEmpty();
        double planHeight = style.planHeight();
        double baselineHeight = compared ? planHeight * 3 / 8 : 0;
        double actualHeight = compared ? style.actualHeight() * 0.65 : style.actualHeight();
        double all = planHeight + baselineHeight + style.barGap() + actualHeight;
        double planTop = top + (height - all) / 2 - raised(style, all);
        double actualTop = planTop + planHeight + baselineHeight + style.barGap();
        double size = style.scale().size();
        double half = size * LabelPlacer.HEIGHT / 2;
        double band = Math.max(
                half,
                Math.min(
                        (height - all) / 2 - size * DIGITS / 2 - 0.6 * style.hairline(),
                        size * DIGITS / 2 + style.hairline()));
        double left = frame.x(row.start());
        Double until = frame.marks().shows(ChartLayer.ACTUAL) ? row.status().actualUntil() : null;
        return new BarPlaces(
                left,
                frame.x(row.finish().plusDays(1)),
                until == null ? left : Math.max(left, frame.x(until)),
                until != null,
                planTop - band,
                planTop,
                planHeight,
                baselineHeight,
                actualTop,
                actualHeight,
                planTop + planHeight + baselineHeight + half + style.hairline() * (style.isOneLine() ? 1.2 : 0.5),
                actualTop + actualHeight + band,
                (planTop + planHeight + baselineHeight + top + height) / 2,
                row.milestone() ? top + height / 2 : planTop + planHeight / 2,
                planHeight * 0.62);
    }

    /** How far the bars stand above the middle of a row of one line, so that the words below its plan bar clear it. */
    private static double raised(GanttStyle style, double all) {
        return style.isOneLine() ? Math.max(0, (style.rowHeight() - all) / 2 - style.planHeight() * LEAST_ABOVE) : 0;
    }

    Occupied.Area planBar() {
        return new Occupied.Area(left, planTop, Math.max(right, left + LEAST_BAR), planTop + planHeight);
    }

    Occupied.Area actualBar() {
        return new Occupied.Area(left, actualTop, Math.max(actualRight, left + LEAST_BAR), actualTop + actualHeight);
    }

    double actualMiddle() {
        return actualTop + actualHeight / 2;
    }

    double baselineTop() {
        return planTop + planHeight;
    }
}
