package hengdao.gantt;

import java.time.LocalDate;

/**
 * Where a link leaves or enters a row.
 *
 * @param side 1 for the right end of the bar, -1 for the left one
 * @param top of the row
 * @param bottom of the row
 */
record LinkEnd(GanttRow row, double x, double y, int side, double top, double bottom, BarPlaces places) {

    static LinkEnd from(PlacedLink link, ChartFrame frame, GanttStyle style) {
        int side = switch (link.type()) {
            case FS, FF -> 1;
            case SS, SF -> -1;
        };
        return of(link.from(), link.fromTop(), link.fromHeight(), side, frame, style);
    }

    static LinkEnd to(PlacedLink link, ChartFrame frame, GanttStyle style) {
        int side = switch (link.type()) {
            case FS, SS -> -1;
            case FF, SF -> 1;
        };
        return of(link.to(), link.toTop(), link.toHeight(), side, frame, style);
    }

    /** The end of the bar, or of a diamond or a deadline's mark that lies on it. */
    private static LinkEnd of(GanttRow row, double top, double height, int side, ChartFrame frame, GanttStyle style) {
        BarPlaces places = BarPlaces.of(row, frame, style, top, height);
        double edge = side > 0 || row.milestone() ? places.right() : places.left();
        double x = edge;
        for (GanttRow.Goal goal : row.goals()) {
            double middle = BarLayout.goalX(goal, frame);
            if (Math.abs(middle - edge) < places.diamondHalf()) {
                double tip = middle + side * places.diamondHalf();
                x = side > 0 ? Math.max(x, tip) : Math.min(x, tip);
            }
        }
        LocalDate deadline = PlanMarks.deadline(row, frame.marks());
        if (deadline != null) {
            double mark = frame.x(deadline.plusDays(1));
            double half = BarSamples.deadlineHalf(style);
            if (side * (mark + half - x) > 0 && side * (mark - half - x) < LinkWays.arrow(style)) {
                x = side > 0 ? Math.max(x, mark + half) : Math.min(x, mark - half);
            }
        }
        double middle = row.milestone() || !BarLayout.isSummary(row)
                ? places.diamondY()
                : places.planTop() + places.planHeight() * 0.225;
        return new LinkEnd(row, x, middle, side, top, top + height, places);
    }
}
