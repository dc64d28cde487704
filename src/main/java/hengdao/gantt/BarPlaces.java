package hengdao.gantt;

/**
 * Where the parts of one row's bars stand, in points of the frame's slice.
 *
 * @param left start of the first planned day
 * @param right end of the last planned day
 * @param actualRight end of the actual bar, {@code left} without data
 * @param diamondHalf half the width and height of a diamond
 */
record BarPlaces(
        double left,
        double right,
        double actualRight,
        boolean hasActual,
        double planTextMiddle,
        double planTop,
        double actualTop,
        double actualTextMiddle,
        double belowPlanMiddle,
        double diamondY,
        double diamondHalf) {

    static BarPlaces of(GanttRow row, ChartFrame frame, GanttStyle style, double top, double height) {
        double both = style.planHeight() + style.barGap() + style.actualHeight();
        double planTop = top + (height - both) / 2;
        double actualTop = planTop + style.planHeight() + style.barGap();
        double band = Math.min((height - both) / 2, style.scale().size()) / 2;
        double left = frame.x(row.start());
        Double until = row.status().actualUntil();
        return new BarPlaces(
                left,
                frame.x(row.finish().plusDays(1)),
                until == null ? left : Math.max(left, frame.x(until)),
                until != null,
                planTop - band,
                planTop,
                actualTop,
                actualTop + style.actualHeight() + band,
                (planTop + style.planHeight() + top + height) / 2,
                row.milestone() ? top + height / 2 : planTop + style.planHeight() / 2,
                style.planHeight() * 0.62);
    }

    Occupied.Area planBar(GanttStyle style) {
        return new Occupied.Area(left, planTop, right, planTop + style.planHeight());
    }

    Occupied.Area actualBar(GanttStyle style) {
        return new Occupied.Area(left, actualTop, actualRight, actualTop + style.actualHeight());
    }
}
