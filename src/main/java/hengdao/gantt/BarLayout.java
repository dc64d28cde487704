package hengdao.gantt;

import hengdao.drawing.Box;
import hengdao.drawing.Fill;
import hengdao.drawing.Path;
import hengdao.drawing.Point;
import hengdao.drawing.Shape;
import hengdao.drawing.Stroke;
import hengdao.drawing.TextMeasurer;
import java.time.LocalDate;
import java.util.List;

/** Plan, actual, diamonds and their labels of one row; coordinates are those of the frame's slice. */
final class BarLayout {
    private static final double LEAST_BAR = 2;

    private final TextMeasurer measurer;
    private final GanttStyle style;

    BarLayout(TextMeasurer measurer, GanttStyle style) {
        this.measurer = measurer;
        this.style = style;
    }

    /** Adds bars and diamonds to {@code out}, and the labels that are painted over everything else to {@code words}. */
    void bars(ChartRow chartRow, ChartFrame frame, double top, double height, List<Shape> out, List<Shape> words) {
        GanttRow row = chartRow.row();
        BarPlaces places = BarPlaces.of(row, frame, style, top, height);
        if (!row.milestone()) {
            plan(row, places, out);
            actual(places, out);
        }
        Occupied taken = new Occupied();
        if (!row.milestone()) {
            taken.add(places.planBar(style));
            if (places.hasActual()) {
                taken.add(places.actualBar(style));
            }
        }
        LabelPlacer labels = new LabelPlacer(measurer, style, frame, taken, words);
        boolean goalsBelow = chartRow.fold() == ChartRow.Fold.OPEN;
        List<GanttRow.Goal> goals = goalsBelow ? List.of() : row.goals();
        goals.forEach(goal -> diamond(goal, places, frame, taken, out));
        if (!row.milestone()) {
            percentages(row, places, frame, labels);
        }
        goals.forEach(goal -> labels.goal(goal, goalX(goal, frame), places));
        if (!style.labelsInSlice()) {
            elsewhere(places, goals, frame, out);
        }
    }

    /** A small arrow at the edge for a row that has nothing in the slice shown. */
    private void elsewhere(BarPlaces places, List<GanttRow.Goal> goals, ChartFrame frame, List<Shape> out) {
        double first = places.left();
        double last = Math.max(places.right(), places.actualRight());
        for (GanttRow.Goal goal : goals) {
            first = Math.min(first, goalX(goal, frame));
            last = Math.max(last, goalX(goal, frame));
        }
        double size = style.planHeight() / 2;
        double y = places.planTop() + size;
        double x = last <= 0 ? size : frame.width() - size;
        double tip = last <= 0 ? -size : size;
        if (last <= 0 || first >= frame.width()) {
            Point a = new Point(x, y - size);
            Point b = new Point(x, y + size);
            out.add(Ink.triangle(a, new Point(x + tip, y), b, style.palette().planEdge()));
        }
    }

    private void plan(GanttRow row, BarPlaces places, List<Shape> out) {
        double width = Math.max(places.right() - places.left(), LEAST_BAR);
        if (isSummary(row)) {
            out.add(bracket(places.left(), places.planTop(), width, style));
            return;
        }
        Stroke edge = Stroke.solid(style.palette().planEdge(), style.hairline());
        double open = Math.min(style.planHeight() * 1.5, width / 4);
        double left = places.left() + (row.startIsDefault() ? open : 0);
        double right = places.left() + width - (finishIsDefault(row) ? open : 0);
        if (row.startIsDefault() || finishIsDefault(row)) {
            out.add(open(places.left(), places.planTop(), width, style));
        }
        out.add(new Box(left, places.planTop(), right - left, style.planHeight(), 0, style.planFill(), edge));
    }

    /** The dashed outline that shows where a planned date is only a default. */
    static Shape open(double x, double top, double width, GanttStyle style) {
        double unit = style.hairline();
        Stroke dashed = new Stroke(style.palette().planEdge(), unit, List.of(3 * unit, 2 * unit));
        return new Box(
                x, top, width, style.planHeight(), 0, Fill.of(style.palette().surface()), dashed);
    }

    /** The bracket over the rows of a project or work area. */
    static Shape bracket(double left, double top, double width, GanttStyle style) {
        double thick = style.planHeight() * 0.45;
        double tip = Math.min(style.planHeight() * 0.6, width / 2);
        double right = left + width;
        double bottom = top + style.planHeight();
        List<Point> points = List.of(
                new Point(left, top),
                new Point(right, top),
                new Point(right, bottom),
                new Point(right - tip, top + thick),
                new Point(left + tip, top + thick),
                new Point(left, bottom));
        return new Path(points, true, Fill.of(style.palette().summary()), null);
    }

    private void actual(BarPlaces places, List<Shape> out) {
        double width = places.actualRight() - places.left();
        if (places.hasActual() && width > 0) {
            out.add(Box.filled(
                    places.left(),
                    places.actualTop(),
                    Math.max(width, LEAST_BAR),
                    style.actualHeight(),
                    Fill.of(style.palette().actual())));
        }
    }

    private void diamond(GanttRow.Goal goal, BarPlaces places, ChartFrame frame, Occupied taken, List<Shape> out) {
        ChartPalette palette = style.palette();
        double x = goalX(goal, frame);
        double half = places.diamondHalf();
        Stroke edge = Stroke.solid(palette.milestone(), 1.8 * style.hairline());
        out.add(Ink.diamond(
                x, places.diamondY(), half, goal.reached() ? palette.milestone() : palette.surface(), edge));
        taken.add(new Occupied.Area(x - half, places.diamondY() - half, x + half, places.diamondY() + half));
    }

    private void percentages(GanttRow row, BarPlaces places, ChartFrame frame, LabelPlacer labels) {
        Double planned = row.status().scheduledPercent();
        double status = frame.statusX();
        if (planned != null && status > places.left()) {
            String words = PercentText.of(planned) + "%";
            labels.scale(
                    words,
                    Math.min(status, places.right()),
                    places.left(),
                    places.planTextMiddle(),
                    style.palette().muted());
        }
        Double percent = row.status().percent();
        if (percent != null && places.hasActual()) {
            String words = PercentText.of(percent) + "%";
            labels.scale(
                    words,
                    places.actualRight(),
                    places.left(),
                    places.actualTextMiddle(),
                    style.palette().actual());
        }
    }

    private static boolean finishIsDefault(GanttRow row) {
        return row.deadlineIsDefault() && row.finish().equals(row.deadline());
    }

    static boolean isSummary(GanttRow row) {
        return switch (row.level()) {
            case GROUP, PROJECT, WORK_AREA, SUMMARY -> true;
            case TASK, INDICATOR -> false;
        };
    }

    private static double goalX(GanttRow.Goal goal, ChartFrame frame) {
        LocalDate after = goal.date().plusDays(1);
        return frame.x(after);
    }
}
